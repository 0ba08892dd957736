internal import Negotiation

/// What each party says to every outcome, the most widely accepted first.
struct OutcomeVerdictsSection: Section {
  let page: Page
  let robustness: Robustness

  var blocks: [Block] {
    let outcomes = robustness.outcomes
    guard !outcomes.isEmpty else { return [] }
    let parties = scenario.parties.indices.filter { outcomes[0].verdicts[$0] != nil }
    let more = outcomes.count - mostRows
    return [
      .heading(2, words.everyOutcomeHeading),
      .table(
        words.everyOutcomeHeading,
        columns: parties.map { Table.Column(name(ofParty: $0)) }
          + [Table.Column(words.exampleOutcome)],
        rows: outcomes.prefix(mostRows).map { found in
          parties.map { cell(found, $0) }
            + [Table.Cell(words.outcome(found.outcome, in: scenario))]
        }),
    ] + (more > 0 ? [.prose(words.moreOutcomes(words.count(more)))] : [])
  }

  private func cell(_ found: OutcomeVerdicts, _ party: Int) -> Table.Cell {
    let verdict = found.verdicts[party]
    var text = RichText(.strong(words.acceptance(verdict)))
    if let margin = found.margins[party] {
      text.spans.append(
        .plain(
          words.separator
            + words.margin(
              least: margin.least.map { words.points($0, apartFrom: [Rational(0)]) },
              greatest: margin.greatest.map { words.points($0, apartFrom: [Rational(0)]) })))
    }
    return Table.Cell(text, verdict?.tone ?? .neutral)
  }
}

// More rows than this nobody reads; JSON lists all.
private let mostRows = 40
