internal import Negotiation

/// The zone of every group of signatories: who could agree with whom.
struct CoalitionsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let zone = subject.zone else { return [] }
    let scenario = subject.scenario
    return [
      .heading(2, words.coalitionsHeading),
      .paragraph(RichText(words.coalitionsExplained)),
      .table(
        Table(
          caption: words.coalitionsHeading,
          columns: [
            Table.Column(words.coalition),
            Table.Column(words.outcomesAllCouldAccept, isNumeric: true),
          ],
          rows: zone.coalitions.map { coalition in
            let tone: Tone =
              switch coalition.exists {
              case true: .every
              case false: .none
              default: .neutral
              }
            return [
              Table.Cell(
                RichText(
                  .strong(
                    words.list(coalition.parties.map { words.text(scenario.parties[$0].name) })))),
              Table.Cell(RichText(words.size(of: coalition)), tone),
            ]
          })),
    ]
  }
}

extension Words {
  /// How many outcomes a group could accept, or whether there is any where nobody counted.
  func size(of coalition: Coalition) -> String {
    coalition.count.map { count($0) } ?? exists(coalition.exists)
  }
}
