/// Where one statement of a model's files stands: the file's part, and the key or the words that tell it from others
/// there.
struct StatementPlace: Hashable, Sendable {
  /// The tree it stands in.
  enum Tree: Hashable, Sendable {
    /// The scenario file.
    case scenario
    /// The preferences of a party, by its id.
    case preferences(String)
    /// The evidence.
    case evidence
  }

  let tree: Tree
  /// The part of the file.
  let section: String
  /// The id within the part, or the words of a list's element; `nil` where the part is one statement.
  let name: String?

  /// The place as `set:` of a variant would write it.
  var path: String {
    let root: [String] =
      switch tree {
      case .scenario: []
      case .preferences(let party): [party]
      case .evidence: ["evidence"]
      }
    return (root + [section] + (name.map { [$0] } ?? [])).joined(separator: ".")
  }
}

/// One statement with the words it is made of.
struct PlacedStatement: Sendable {
  let place: StatementPlace
  let node: YAMLNode
  /// Where it was written.
  let location: SourceLocation
}

extension ScenarioDocument {
  /// Every statement of the files, in their order.
  var placedStatements: [PlacedStatement] {
    var parties = part("parties")?.mapping.map(\.key.value) ?? []
    parties += preferences.keys.sorted().filter { !parties.contains($0) }
    return scenario.statements(in: .scenario).filter {
      !["preferences", "evidence"].contains($0.place.section)
    } + parties.flatMap { preferences[$0]?.statements(in: .preferences($0)) ?? [] }
      + (evidence?.statements(in: .evidence) ?? [])
  }

  /// The document with one statement put in the place of another, added, or taken away.
  func replacing(_ place: StatementPlace, with node: YAMLNode?) -> ScenarioDocument {
    var changed = self
    switch place.tree {
    case .scenario: changed.scenario = scenario.replacing(place, with: node)
    case .preferences(let party):
      changed.preferences[party] = preferences[party]?.replacing(place, with: node)
    case .evidence: changed.evidence = evidence?.replacing(place, with: node)
    }
    return changed
  }
}

extension YAMLNode {
  fileprivate func statements(in tree: StatementPlace.Tree) -> [PlacedStatement] {
    mapping.flatMap { part -> [PlacedStatement] in
      let section = part.key.value
      func placed(_ name: String?, _ node: YAMLNode, _ location: SourceLocation) -> PlacedStatement {
        PlacedStatement(
          place: StatementPlace(tree: tree, section: section, name: name), node: node,
          location: location)
      }
      switch part.value.content {
      case .sequence(let elements):
        return elements.map { placed($0.saying, $0, $0.location) }
      case .mapping(let entries) where partsOfNames.contains(section):
        return entries.map { placed($0.key.value, $0.value, $0.key.location) }
      case .mapping, .scalar: return [placed(nil, part.value, part.key.location)]
      }
    }
  }

  /// What an element of a list says, by which it is told from the others.
  private var saying: String { (value(of: "say") ?? self).flowText }

  fileprivate func replacing(_ place: StatementPlace, with node: YAMLNode?) -> YAMLNode {
    var parts = mapping
    let key = Located(place.section, at: node?.location ?? location)
    guard let part = parts.firstIndex(where: { $0.key.value == place.section }) else {
      guard let node else { return self }
      let content: Content =
        if let name = place.name {
          partsOfNames.contains(place.section)
            ? .mapping([Entry(key: Located(name, at: node.location), value: node)])
            : .sequence([node])
        } else { node.content }
      parts.append(Entry(key: key, value: YAMLNode(content: content, location: node.location)))
      return with(parts)
    }
    switch parts[part].value.content {
    case .sequence(var elements) where place.name != nil:
      let index = elements.firstIndex { $0.saying == place.name }
      if let index { elements.remove(at: index) }
      if let node { elements.insert(node, at: index ?? elements.endIndex) }
      parts[part].value.content = .sequence(elements)
    case .mapping(var entries) where place.name != nil:
      let index = entries.firstIndex { $0.key.value == place.name }
      if let node, let name = place.name {
        let entry = Entry(key: Located(name, at: node.location), value: node)
        if let index { entries[index] = entry } else { entries.append(entry) }
      } else if let index {
        entries.remove(at: index)
      }
      parts[part].value.content = .mapping(entries)
    case .mapping, .sequence, .scalar:
      if let node { parts[part].value = node } else { parts.remove(at: part) }
    }
    return with(parts)
  }

  private func with(_ entries: [Entry]) -> YAMLNode {
    var changed = self
    changed.content = .mapping(entries)
    return changed
  }

  /// The value on one line.
  var flowText: String {
    switch content {
    case .scalar(let text): text
    case .sequence(let elements): "[" + elements.map(\.flowText).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{" + entries.map { "\($0.key.value): \($0.value.flowText)" }.joined(separator: ", ") + "}"
    }
  }

  /// The value on one line with keys in order, so that the same statement written otherwise is the same.
  var sortedText: String {
    switch content {
    case .scalar(let text): text
    case .sequence(let elements): "[" + elements.map(\.sortedText).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { "\($0.key.value): \($0.value.sortedText)" }.sorted()
        .joined(separator: ", ") + "}"
    }
  }
}

// The parts of files in which each key is a statement of its own.
private let partsOfNames: Set<String> = [
  "parties", "issues", "rules", "proposals", "steps", "reactions", "variants", "scores", "weights",
  "values",
  "conditional", "red_lines", "answers", "parameters", "types", "records", "sources",
]
