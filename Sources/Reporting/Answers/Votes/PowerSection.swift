internal import Negotiation

/// What power the rule gives to each, whatever anybody wants.
struct PowerSection: Section {
  let page: Page
  let votes: Votes

  var blocks: [Block] {
    // Where all have to accept, all are alike.
    guard Set(votes.power.map(\.swings)).count > 1 else { return [] }
    return [
      .heading(2, words.powerHeading), .prose(words.powerExplained),
      .table(
        words.powerHeading,
        columns: [
          Table.Column(words.party), Table.Column("Shapley–Shubik", isNumeric: true),
          Table.Column("Banzhaf", isNumeric: true),
        ],
        rows: votes.power.map {
          [
            Table.Cell.head(name(ofParty: $0.party)), Table.Cell(words.share($0.shapleyShubik)),
            Table.Cell(words.share($0.banzhaf)),
          ]
        }),
    ]
  }
}
