internal import Negotiation

/// Which agreements are fair by each definition, and what each is worth.
struct FairPointsSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    guard let bargain = brief.fair, bargain.frontier.reason == nil else { return [] }
    let frontier = bargain.frontier
    let rows = BargainingSolution.allCases.flatMap { solution -> [[Table.Cell]] in
      (bargain.results[solution]?.points ?? []).prefix(1).map { position in
        let point = frontier.points[position]
        let payoffs = point.units.enumerated().map { index, units in
          point.hasSay(index) ? words.pointsCell(frontier.payoff(units, of: index)) : Table.Cell(words.nothing)
        }
        let outcome = point.outcomes.first.map { words.outcome($0, in: scenario) } ?? words.nothing
        return [Table.Cell.head(words.solutionName(solution))] + payoffs + [Table.Cell(outcome)]
      }
    }
    guard !rows.isEmpty else { return [] }
    // What every row would say is said once.
    let points = Set(BargainingSolution.allCases.flatMap { (bargain.results[$0]?.points ?? []).prefix(1) })
    if points.count == 1, rows.count > 1, let only = points.first {
      let point = frontier.points[only]
      return [
        .heading(2, words.fairHeading),
        .prose(
          words.allAreFair(
            point.outcomes.first.map { words.outcome($0, in: scenario) } ?? words.nothing,
            point.units.enumerated().filter { point.hasSay($0.offset) }.map { index, units in
              words.labelled(name(ofParty: frontier.parties[index]), words.points(frontier.payoff(units, of: index)))
            })),
      ]
    }
    return [
      .heading(2, words.fairHeading),
      .table(
        words.fairHeading,
        columns: [Table.Column(words.fairBy)]
          + frontier.parties.map { Table.Column(name(ofParty: $0), isNumeric: true) } + [
            Table.Column(words.fairAgreement)
          ],
        rows: rows),
    ]
  }
}
