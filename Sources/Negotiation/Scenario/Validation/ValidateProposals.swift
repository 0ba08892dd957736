extension Validation {
  /// Reads the proposals.
  mutating func validateProposals() -> [Proposal] {
    (document.part("proposals")?.entries("'proposals'", &diagnostics) ?? [])
      .compactMap { goesOn ? proposal($0) : nil }
  }

  private mutating func proposal(_ entry: YAMLNode.Entry) -> Proposal? {
    let isNamed = entry.key.isIdentifier(of: "a proposal", &diagnostics)
    guard
      let record = Record(entry.value, .proposal, &diagnostics),
      let node = record.required("set", "the proposal", why: "it settles issues", &diagnostics),
      let settings = node.entries("'set'", &diagnostics)
    else { return nil }
    // What is left open shares one set of all levels among all proposals.
    guard take(issues.count * MemoryLayout<LevelSet>.stride, at: entry.key.location) else {
      return nil
    }
    var levels = everyLevel
    var firstListed: [Int: Int] = [:]
    for setting in settings {
      guard let index = issue(setting.key), let set = levelSet(setting.value, of: issues[index])
      else { continue }
      levels[index] = set
      if case .sequence(let listed) = setting.value.content, case .scalar(let first)? = listed.first?.content {
        firstListed[index] = issues[index].position(of: first)
      }
    }
    let evidence = evidence(in: record)
    state(.proposal(entry.key.value), by: nil, evidence, at: entry.key.location)
    guard isNamed else { return nil }
    let name = localizedText("name", in: record) ?? LocalizedText(entry.key.value)
    return Proposal(
      id: entry.key.value, name: name, statedName: name, levels: levels, firstListed: firstListed,
      evidence: evidence, note: localizedText("note", in: record), location: entry.key.location)
  }

  /// One option or level, or a list of them.
  mutating func levelSet(_ node: YAMLNode, of issue: Issue) -> LevelSet? {
    let nodes: [YAMLNode]
    if case .sequence(let elements) = node.content { nodes = elements } else { nodes = [node] }
    guard take(issue.options.count / 8 + 64, at: node.location) else { return nil }
    var set = LevelSet(levelCount: issue.options.count)
    guard nodes.count <= mostLevels else {
      diagnostics.error(
        at: node.location, "\(nodes.count) values are listed for '\(issue.id)'",
        why: "an issue has at most \(mostLevels)", fix: "list each \(issue.optionKind) once")
      return nil
    }
    for element in nodes {
      guard let name = element.text("an \(issue.optionKind) of '\(issue.id)'", &diagnostics),
        let position = option(name, of: issue)
      else { return nil }
      set.insert(position)
    }
    guard !set.isEmpty else {
      diagnostics.error(
        at: node.location, "nothing is listed for '\(issue.id)'",
        why: "an issue without any option can never be settled",
        fix: "list at least one, or leave the issue out")
      return nil
    }
    return set
  }
}

extension MapKind {
  /// A proposal.
  static let proposal = MapKind(
    "Proposal", "a proposal",
    [
      .name,
      .required(
        "set", .byID("issue", .oneOrList(.level)),
        "What it settles: of an issue one option or level, or several among which it is open."),
      .evidence, .date, .confidence, .note,
    ])
}
