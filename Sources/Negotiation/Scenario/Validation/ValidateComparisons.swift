extension Validation {
  /// Reads how whole outcomes compare: "draft > no_agreement", "a over b more than c over d".
  mutating func readComparisons(
    _ record: Record, _ party: Int, _ preferences: inout Preferences
  ) {
    for node in record["compare"]?.elements("'compare'", &diagnostics) ?? [] {
      guard let claim = claim(node, .comparison),
        let comparison = comparison(claim, at: node.location)
      else { continue }
      preferences.comparisons.append(comparison)
      state(.comparison(comparison.text), by: party, claim.evidence, at: node.location)
    }
  }

  private mutating func comparison(_ claim: ClaimedValue, at place: SourceLocation) -> Comparison? {
    guard let words = claim.value.statementWords("a comparison", &diagnostics),
      case .scalar(let text) = claim.value.content
    else { return nil }
    let settled = claim.record?["with"].map { settings($0) } ?? [:]
    var added: Set<Int> = []
    var sides: [Comparison.Side] = []
    func make(
      _ signs: [Int], _ relation: OrderStatement.Relation
    ) -> Comparison? {
      Comparison(
        terms: zip(sides, signs).map { Comparison.Term(side: $0, sign: $1) }, relation: relation,
        text: text, added: added.sorted(), evidence: claim.evidence, location: place)
    }
    let values = words.map(\.value)
    if words.count == 3, words[1].kind == .sign {
      let relations: [String: OrderStatement.Relation] = [
        ">": .better, ">=": .atLeast, "~": .same, "=": .same,
      ]
      guard let relation = relations[values[1]] else { return refuseComparison(claim.value) }
      for word in [words[0], words[2]] {
        guard let side = side(word, settled, &added) else { return nil }
        sides.append(side)
      }
      guard values[0] != values[2] else {
        diagnostics.error(
          at: claim.value.location, "the comparison is of '\(values[0])' with itself",
          why: "it would say nothing, or what cannot be", fix: "name two different ones")
        return nil
      }
      return checkSettled(settled, sides, at: claim.value) ? make([1, -1], relation) : nil
    }
    // a over b more than c over d
    guard words.count == 8, values[1] == "over", values[3] == "more", values[4] == "than",
      values[6] == "over"
    else { return refuseComparison(claim.value) }
    for position in [0, 2, 5, 7] {
      guard let side = side(words[position], settled, &added) else { return nil }
      sides.append(side)
    }
    return checkSettled(settled, sides, at: claim.value) ? make([1, -1, -1, 1], .better) : nil
  }

  /// Whether every option under `with:` is one that some side has in the end.
  private mutating func checkSettled(
    _ settled: [Int: Int], _ sides: [Comparison.Side], at node: YAMLNode
  ) -> Bool {
    let lost = settled.filter { index, level in
      !sides.contains {
        if case .outcome(let outcome) = $0 { outcome[index] == level } else { false }
      }
    }
    for (index, level) in lost.sorted(by: { $0.key < $1.key }) {
      diagnostics.error(
        at: node.location,
        "'with' settles '\(issues[index].id)' as '\(issues[index].options[level].id)', which changes "
          + "nothing",
        why: "it settles what a proposal leaves open, and these have settled it otherwise",
        fix: "remove it, or compare another proposal")
    }
    return lost.isEmpty
  }

  /// A proposal as a complete outcome, or no agreement.
  private mutating func side(
    _ word: StatementWord, _ settled: [Int: Int], _ added: inout Set<Int>
  ) -> Comparison.Side? {
    if word.value == "no_agreement" { return .noAgreement }
    guard let proposal = proposals.first(where: { $0.id == word.value }) else {
      if document.part("proposals")?.value(of: word.value) != nil { return nil }
      diagnostics.error(
        at: word.text.location, "'\(word.value)' is no proposal to compare",
        why: "a comparison is between proposals and 'no_agreement'",
        fix: suggestion(
          for: word.value, among: proposals.map(\.id) + ["no_agreement"], of: "proposals"))
      return nil
    }
    var levels: [Int] = []
    var open: [String] = []
    for (index, set) in proposal.levels.enumerated() {
      if let level = settled[index], set.contains(level) {
        if set.count > 1 { added.insert(index) }
        levels.append(level)
      } else if set.count == 1, let level = set.levels.first {
        levels.append(level)
      } else {
        open.append("'\(issues[index].id)'")
      }
    }
    guard open.isEmpty else {
      diagnostics.error(
        at: word.text.location,
        "'\(word.value)' leaves \(open.joined(separator: ", ")) open",
        why: "what is compared has to be a complete outcome",
        fix: "settle the rest: 'with: {ISSUE: OPTION}'; that is then the analyst's")
      return nil
    }
    return .outcome(Outcome(levels))
  }

  /// The options under `with:`.
  private mutating func settings(_ node: YAMLNode) -> [Int: Int] {
    var settled: [Int: Int] = [:]
    for entry in node.entries("'with'", &diagnostics) ?? [] {
      guard let index = issue(entry.key),
        let name = entry.value.text("an \(issues[index].optionKind)", &diagnostics),
        let level = option(name, of: issues[index])
      else { continue }
      settled[index] = level
    }
    return settled
  }

  private mutating func refuseComparison(_ node: YAMLNode) -> Comparison? {
    diagnostics.error(
      at: node.location, "the comparison is not one",
      why: "it compares two proposals, or a proposal and 'no_agreement', by >, >= or ~",
      fix: "write \"draft > no_agreement\", or \"a over b more than c over d\"")
    return nil
  }
}

extension MapKind {
  /// A comparison of whole outcomes, with what it rests on.
  static let comparison = MapKind(
    "Comparison", "a comparison",
    [
      .required("say", .text, "a > b, a >= b, a ~ b, or a over b more than c over d."),
      .evidence, .date, .confidence,
      Key("with", .byID("issue", .level), "What settles the issues that a proposal leaves open."),
    ])
}
