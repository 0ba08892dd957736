internal import Negotiation

/// The zone of every group of signatories: who could agree with whom.
struct CoalitionsSection: Section {
  let page: Page
  let zone: ZoneOfAgreement

  var blocks: [Block] {
    [
      .heading(2, words.coalitionsHeading),
      .prose(words.coalitionsExplained),
      .table(
        words.coalitionsHeading,
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
            Table.Cell.head(words.list(coalition.parties.map { name(ofParty: $0) })),
            Table.Cell(RichText(words.size(of: coalition)), tone),
          ]
        }),
    ]
  }
}

extension Words {
  /// How many outcomes a group could accept, or whether there is any where nobody counted.
  func size(of coalition: Coalition) -> String {
    coalition.count.map { count($0) } ?? exists(coalition.exists)
  }
}
