internal import Negotiation

/// The keys of a format that are known, at any depth.
indirect enum KnownKeys: Sendable {
  /// Whatever stands there is read, or is no part of what is.
  case anything
  /// A map with these keys.
  case keys([String: KnownKeys])
  /// A map by names, or a list, each of whose values is of one kind.
  case each(KnownKeys)

  /// Reports what is not known: every key once, where it stands first.
  ///
  /// - Returns: The same in sentences for the head of a file.
  func reportStrangers(in root: YAMLNode, _ diagnostics: inout Diagnostics) -> [String] {
    var found: [(key: String, location: SourceLocation, count: Int)] = []
    func look(at node: YAMLNode, _ known: KnownKeys, in parent: String) {
      switch known {
      case .anything: break
      case .each(let kind):
        for member in node.members { look(at: member.value, kind, in: parent) }
        for item in node.items { look(at: item, kind, in: parent) }
      case .keys(let keys):
        for member in node.members {
          let key = member.key.value
          if let kind = keys[key] {
            look(at: member.value, kind, in: key)
            continue
          }
          let what = "'\(key)'" + (parent.isEmpty ? "" : " in '\(parent)'")
          if let place = found.firstIndex(where: { $0.key == what }) {
            found[place].count += 1
          } else {
            found.append((what, member.key.location, 1))
          }
        }
      }
    }
    look(at: root, self, in: "")
    return found.map { what, location, count in
      let times = count == 1 ? "" : ", \(count) times"
      diagnostics.warning(
        at: location, "\(what) is left out" + times, why: "it has no counterpart in a scenario",
        fix: "check what it stands for")
      return "Left out: \(what)\(times)."
    }
  }
}
