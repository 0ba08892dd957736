internal import Negotiation

/// The numbers that the central reading gives to what nobody has stated.
struct CentralNumbersSection: Section {
  let page: Page
  let frontier: ParetoFrontier

  var blocks: [Block] {
    let central = frontier.central
    guard central.contains(where: { $0 != nil }) else { return [] }
    let note = CentralReadingNote(central, page)
    let rows = central.enumerated().flatMap { index, central -> [[Table.Cell]] in
      guard let central else { return [] }
      return zip(central.unknowns, central.values).map { unknown, value in
        [
          Table.Cell.head(name(ofParty: index)),
          Table.Cell(words.name(of: unknown, index, scenario)), words.pointsCell(value),
        ]
      }
    }
    return [
      .heading(2, words.numbersChosenHeading),
      .table(
        note.caption(words.numbersChosenHeading),
        columns: [
          Table.Column(words.party), Table.Column(words.openNumber),
          Table.Column(words.numbersChosen, isNumeric: true),
        ],
        rows: rows),
    ]
  }
}
