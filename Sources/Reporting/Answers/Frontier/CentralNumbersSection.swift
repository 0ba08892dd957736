internal import Negotiation

/// The numbers that the central reading gives to what nobody has stated.
struct CentralNumbersSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let central = subject.frontier?.central, central.contains(where: { $0 != nil }) else {
      return []
    }
    let scenario = subject.scenario
    let note = CentralReadingNote(central, scenario, words)
    let rows = central.enumerated().flatMap { index, central -> [[Table.Cell]] in
      guard let central else { return [] }
      return zip(central.unknowns, central.values).map { unknown, value in
        [
          Table.Cell(RichText(.strong(words.text(scenario.parties[index].name)))),
          Table.Cell(words.name(of: unknown, index, scenario)), Table.Cell(words.points(value)),
        ]
      }
    }
    return [
      .heading(2, words.numbersChosenHeading),
      .table(
        Table(
          caption: note.caption(words.numbersChosenHeading),
          columns: [
            Table.Column(words.party), Table.Column(words.openNumber),
            Table.Column(words.numbersChosen, isNumeric: true),
          ],
          rows: rows)),
    ]
  }
}
