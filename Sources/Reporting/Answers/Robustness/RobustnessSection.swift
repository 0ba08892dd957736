internal import Negotiation

/// The model's verdict over all readings, and each party's on each proposal with its margin.
struct RobustnessSection: Section {
  let page: Page
  let robustness: Robustness

  var blocks: [Block] {
    var blocks: [Block] =
      [
        .heading(2, words.robustnessHeading),
        .answer(RichText(answer), robustness.zone.verdict?.tone ?? .neutral),
      ] + unrecordedConsents
    if !robustness.isComplete { blocks.append(.notice(RichText(words.stoppedLater))) }
    guard !scenario.proposals.isEmpty else { return blocks }
    let parties = scenario.parties.indices.filter {
      scenario.parties[$0].preferences != nil || scenario.parties[$0].isSignatory
    }
    return blocks + [
      .table(
        words.robustnessHeading,
        columns: [Table.Column(words.proposal)]
          + parties.map { Table.Column(name(ofParty: $0)) },
        rows: robustness.zone.proposals.enumerated().map { index, finding in
          [Table.Cell.head(words.text(scenario.proposals[index].name))]
            + parties.map { cell(finding, $0) }
        }),
      .muted(words.robustTableExplained),
    ] + excluded + asItStands(parties)
  }

  /// Which rules keep out the proposals that nobody is asked about.
  private var excluded: [Block] {
    let out = robustness.zone.proposals.filter { !$0.rulesBroken.isEmpty }.map { finding in
      words.excludes(
        words.text(scenario.proposals[finding.proposal].name),
        words.all(of: finding.rulesBroken.map { RichText(ruleOrLevels($0)) }))
    }
    return out.isEmpty ? [] : [.list(out)]
  }

  /// What parties say where the proposals leave as it is what they do not mention.
  private func asItStands(_ parties: [Int]) -> [Block] {
    let rows = robustness.asItStands.enumerated().compactMap { index, completion -> [Table.Cell]? in
      guard let completion, scenario.proposals[index].outcome == nil else { return nil }
      return [Table.Cell.head(words.text(scenario.proposals[index].name))]
        + parties.map { party in
          if case .consenting(let concern) = scenario.parties[party].role,
            !concern.holds(for: completion.outcome)
          {
            return Table.Cell(words.noSay)
          }
          let verdict = completion.verdicts[party]
          return Table.Cell(RichText(.strong(words.acceptance(verdict))), verdict?.tone ?? .neutral)
        }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.asItStandsHeading), .prose(words.asItStandsExplained),
      .table(
        words.asItStandsHeading,
        columns: [Table.Column(words.proposal)]
          + parties.map { Table.Column(name(ofParty: $0)) },
        rows: rows),
    ]
  }

  private var answer: String {
    if robustness.sameOutcomeInEvery == true { return words.sameOutcomeInEvery }
    if robustness.every == true { return words.agreementInEvery }
    switch robustness.some {
    case true?: return words.agreementInSome(isEveryKnown: robustness.every != nil)
    case false?: return words.agreementInNone
    case nil: return words.stopped
    }
  }

  private func cell(_ finding: ProposalFinding, _ party: Int) -> Table.Cell {
    if finding.withoutSay.contains(party) { return Table.Cell(words.noSay) }
    guard let verdicts = finding.acceptedBy else { return Table.Cell(words.nothing) }
    var text = RichText(.strong(words.acceptance(verdicts[party])))
    if robustness.margins.indices.contains(finding.proposal),
      let margin = robustness.margins[finding.proposal][party]
    {
      let shown = words.margin(
        least: margin.least.map { words.points($0, apartFrom: [Rational(0)]) },
        greatest: margin.greatest.map { words.points($0, apartFrom: [Rational(0)]) })
      text.spans.append(
        .plain(
          words.separator
            + (margin.least == margin.greatest && margin.least != nil
              ? words.points(margin.least ?? Rational(0), apartFrom: [Rational(0)]) : shown)))
    }
    return Table.Cell(text, verdicts[party]?.tone ?? .neutral)
  }
}
