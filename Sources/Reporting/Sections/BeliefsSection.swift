internal import Negotiation

/// Rival beliefs about the parties side by side, and what holds whichever of them is right.
struct BeliefsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    let all = subject.beliefs
    guard let first = all.first, all.count > 1 else { return [] }
    guard all.contains(where: { !$0.isAnswered(as: first) }) else {
      return [
        .heading(2, words.beliefsHeading),
        .paragraph(
          RichText(
            words.beliefsMakeNoDifference(all.map { words.variantName($0.scenario) }))),
      ]
    }
    var blocks = ComparisonSection().blocks(
      all, words.beliefsHeading,
      explained: { words.beliefsExplained(first: words.variantName($0.scenario)) }, words)
    let agreed = agreed(all, first, words)
    blocks += [.heading(3, words.whateverIsBelieved)]
    blocks.append(
      agreed.isEmpty ? .paragraph(RichText(words.nothingAgrees)) : .list(agreed))
    return blocks
  }

  /// The conclusions that are the same under every combination.
  private func agreed(
    _ all: [Findings], _ first: Findings, _ words: any Catalogue
  ) -> [RichText] {
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
  }
}
