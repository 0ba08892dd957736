internal import Negotiation

/// Rival beliefs about the parties side by side, and what holds whichever of them is right.
struct BeliefsSection: Section {
  let page: Page
  let beliefs: [Findings]
  /// What each comes to if all positions are final; empty where that was not asked.
  var ifFinal: [IfAllIsFinal] = []

  var blocks: [Block] {
    let all = beliefs
    guard let first = all.first, all.count > 1 else { return [] }
    guard all.contains(where: { !$0.isAnswered(as: first) }) else {
      return [
        .heading(2, words.beliefsHeading),
        .prose(words.beliefsMakeNoDifference(all.map { words.variantName($0.scenario) })),
      ]
    }
    var blocks = ComparisonSection(page: page, compared: all, ifFinal: ifFinal, areBeliefs: true).blocks
    let acceptance = acceptance(all)
    if !acceptance.isEmpty { blocks.append(.folded(Folded(words.asItStandsHeading, acceptance))) }
    let agreed = agreed(all, first)
    blocks.append(
      .folded(Folded(words.whateverIsBelieved, [agreed.isEmpty ? .prose(words.nothingAgrees) : .list(agreed)])))
    return blocks
  }

  /// What each party about which there are rival beliefs says to proposals as they stand, belief by belief: it hangs
  /// on no belief about anybody else.
  private func acceptance(_ all: [Findings]) -> [Block] {
    let tables = scenario.parties.indices.compactMap { party -> Block? in
      var columns: [(belief: Belief, findings: Findings)] = []
      for findings in all {
        guard let belief = findings.scenario.beliefs.first(where: { $0.question == scenario.parties[party].id }),
          !columns.contains(where: { $0.belief == belief })
        else { continue }
        columns.append((belief, findings))
      }
      let rows = scenario.proposals.indices.compactMap { proposal -> [Table.Cell]? in
        let verdicts = columns.map { $0.findings.asItStands[proposal]?.verdicts[party] }
        guard Set(verdicts).count > 1 else { return nil }
        return [Table.Cell.head(words.text(scenario.proposals[proposal].name))]
          + verdicts.map {
            Table.Cell(RichText(words.acceptance($0 ?? nil)), ($0 ?? nil)?.tone ?? .neutral)
          }
      }
      guard !rows.isEmpty else { return nil }
      return .table(
        name(ofParty: party),
        columns: [Table.Column(name(ofParty: party))]
          + columns.map { Table.Column(words.name(of: $0.belief, in: $0.findings.scenario)) }, rows: rows)
    }
    guard !tables.isEmpty else { return [] }
    return [.prose(words.asItStandsExplained)] + tables
  }

  /// The conclusions that are the same under every combination.
  private func agreed(_ all: [Findings], _ first: Findings) -> [RichText] {
    func isSame<Value: Equatable>(_ value: (Findings) -> Value?) -> Bool {
      value(first) != nil && all.allSatisfy { value($0) == value(first) }
    }
    var agreed: [RichText] = []
    if let verdict = first.zone.verdict, isSame(\.zone.verdict) {
      agreed.append(
        RichText(.plain(words.verdictRow + " "), .strong(words.verdictName(verdict))))
    }
    for (index, proposal) in first.scenario.proposals.enumerated() {
      guard isSame({ $0.zone.proposals[index].state }) else { continue }
      agreed.append(
        RichText(
          words.labelled(
            words.text(proposal.name), words.stateName(first.zone.proposals[index].state))))
    }
    for (index, issue) in first.scenario.issues.enumerated()
    where all.allSatisfy(\.zone.isSurvivingKnown) {
      let lost = issue.options.indices.filter { option in
        all.allSatisfy { !$0.zone.surviving[index].contains(option) }
      }
      guard !lost.isEmpty, lost.count < issue.options.count else { continue }
      agreed.append(
        RichText(
          words.survivesNowhere(
            words.text(issue.name), lost.map { words.option($0, of: issue) })))
    }
    return agreed
  }
}

extension Findings {
  /// Whether another model has the same zone, as far as it is shown side by side.
  fileprivate func isAnswered(as other: Findings) -> Bool {
    zone.isComplete && other.zone.isComplete
      && zone.verdict == other.zone.verdict && zone.agreements == other.zone.agreements
      && zone.possible == other.zone.possible && zone.surviving == other.zone.surviving
      && zone.coalitions.map(\.count) == other.zone.coalitions.map(\.count)
      && zone.coalitions.map(\.exists) == other.zone.coalitions.map(\.exists)
      && zone.proposals.map(\.state) == other.zone.proposals.map(\.state)
      && asItStands == other.asItStands
  }
}
