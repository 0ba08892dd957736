internal import Negotiation

/// The elements of a format that are known, each with its attributes and with what may stand in it.
struct KnownMarkup: Sendable {
  /// One element.
  struct Element: Sendable {
    let attributes: Set<String>
    let children: Set<String>

    init(_ attributes: Set<String> = [], holding children: Set<String> = []) {
      self.attributes = attributes
      self.children = children
    }
  }

  let elements: [String: Element]

  /// Reports what is not known: every element and attribute once, where it stands first.
  ///
  /// - Returns: The same in sentences for the head of a file.
  func reportStrangers(in root: MarkupElement, _ diagnostics: inout Diagnostics) -> [String] {
    var found: [(what: String, location: SourceLocation, count: Int)] = []
    var places: [String: Int] = [:]
    func take(_ what: String, _ location: SourceLocation) {
      if let place = places[what] {
        found[place].count += 1
      } else {
        places[what] = found.count
        found.append((what, location, 1))
      }
    }
    func look(at element: MarkupElement) {
      guard let known = elements[element.name] else {
        // What is not known is named with all that stands in it.
        for child in element.children {
          take("<\(child.name)> in <\(element.name)>", child.location)
          look(at: child)
        }
        return
      }
      for name in element.attributes.keys.sorted() where !known.attributes.contains(name) {
        take("'\(name)' of <\(element.name)>", element.location)
      }
      for child in element.children {
        if known.children.contains(child.name) {
          look(at: child)
        } else {
          take("<\(child.name)> in <\(element.name)>", child.location)
          if elements[child.name] == nil { look(at: child) }
        }
      }
    }
    look(at: root)
    return found.map { what, location, count in
      let times = count == 1 ? "" : ", \(count) times"
      diagnostics.warning(
        at: location, "\(what) is left out" + times, why: "it has no counterpart in a scenario",
        fix: "nothing needs to be done, unless you know better")
      return "Left out: \(what)\(times)."
    }
  }
}
