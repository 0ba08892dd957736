/// Takes the names of what was left out off the places that name it.
struct KeptReferences {
  private let left: LeftOut

  init(_ left: LeftOut) { self.left = left }

  /// A file in which nothing names what is not there.
  func kept(_ node: YAMLNode) -> YAMLNode {
    switch node.content {
    case .scalar: return node
    case .sequence(let elements):
      var kept = node
      kept.content = .sequence(elements.map { self.kept($0) })
      return kept
    case .mapping(let entries):
      var kept = node
      kept.content = .mapping(entries.compactMap { self.kept($0) })
      return kept
    }
  }

  private func kept(_ entry: YAMLNode.Entry) -> YAMLNode.Entry? {
    let value = entry.value
    switch entry.key.value {
    case "drop", "harden", "soften": return with(entry, without: left.demands)
    case "after": return with(entry, without: left.steps)
    case "evidence" where value.value(of: "records") == nil, "contested_by", "facts", "beyond_price":
      return with(entry, without: left.records)
    case "compare", "ranking":
      guard case .sequence(let elements) = value.content else { return entry }
      return with(entry, .sequence(elements.filter { !names($0, left.proposals) }.map { kept($0) }))
    case "answers": return with(entry, value.mapping.filter { !left.demands.contains($0.key.value) })
    case "set" where !value.mapping.isEmpty:
      // Of a variant: paths that lead into what was left out.
      return with(
        entry,
        value.mapping.filter { setting in
          let path = setting.key.value.split(separator: ".").map(String.init)
          return !path.contains { left.demands.contains($0) }
            && !(path.first == "proposals" && path.dropFirst().contains { left.proposals.contains($0) })
            && !(path.first == "steps" && path.dropFirst().contains { left.steps.contains($0) })
        })
    case "types", "beliefs":
      // Of a variant, which takes answers by their questions; elsewhere the answers stand here themselves.
      return with(
        entry,
        value.mapping.filter { taken in
          guard case .scalar(let answer) = taken.value.content else { return true }
          return !left.answers.contains([taken.key.value, answer])
        })
    default: return YAMLNode.Entry(key: entry.key, value: kept(value))
    }
  }

  private func with(_ entry: YAMLNode.Entry, _ content: YAMLNode.Content) -> YAMLNode.Entry {
    var value = entry.value
    value.content = content
    return YAMLNode.Entry(key: entry.key, value: value)
  }

  private func with(_ entry: YAMLNode.Entry, _ entries: [YAMLNode.Entry]) -> YAMLNode.Entry {
    guard case .mapping = entry.value.content else { return entry }
    return with(entry, .mapping(entries.compactMap { kept($0) }))
  }

  /// A list without some of its words; no entry where none are left that were there.
  private func with(_ entry: YAMLNode.Entry, without names: Set<String>) -> YAMLNode.Entry? {
    switch entry.value.content {
    case .scalar(let text): return names.contains(text) ? nil : entry
    case .sequence(let elements):
      let kept = elements.filter { element in
        guard case .scalar(let text) = element.content else { return true }
        return !names.contains(text)
      }
      return kept.isEmpty && !elements.isEmpty ? nil : with(entry, .sequence(kept))
    case .mapping: return YAMLNode.Entry(key: entry.key, value: kept(entry.value))
    }
  }

  /// Whether a statement, alone or under `say`, names one of some things.
  private func names(_ node: YAMLNode, _ ids: Set<String>) -> Bool {
    guard !ids.isEmpty else { return false }
    guard case .scalar(let text) = (node.value(of: "say") ?? node).content else { return false }
    return text.split { !($0.isLetter || $0.isNumber || $0 == "_") }.contains { ids.contains(String($0)) }
  }
}
