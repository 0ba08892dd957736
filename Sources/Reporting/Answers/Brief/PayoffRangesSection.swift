internal import Negotiation

/// What agreements are worth to each party, where there are numbers.
struct PayoffRangesSection: BriefSection {
  let page: Page
  let brief: Brief

  var blocks: [Block] {
    let zone = brief.findings.zone
    let rows = scenario.parties.indices.compactMap { party -> [Table.Cell]? in
      guard let range = zone.payoffs[party], let bounds = range.bounds else { return nil }
      return [
        Table.Cell.head(name(ofParty: party)), words.pointsCell(range.noAgreement),
        words.pointsCell(bounds.lowerBound), words.pointsCell(bounds.upperBound),
      ]
    }
    guard !rows.isEmpty, zone.verdict != Verdict.none else { return [] }
    return [
      .heading(
        2,
        brief.stated.worlds.count > 1 ? words.whatAgreementsAreWorthFirst : words.whatAgreementsAreWorth),
      .table(
        words.whatAgreementsAreWorth,
        columns: [
          Table.Column(words.party), Table.Column(words.noAgreementColumn, isNumeric: true),
          Table.Column(words.leastInAgreement, isNumeric: true), Table.Column(words.mostInAgreement, isNumeric: true),
        ], rows: rows),
    ] + (PayoffChart(page: page, zone: zone).chart.map { [.chart($0)] } ?? [])
  }
}
