internal import Negotiation

/// Shows an order of steps: who does what when, and what everybody would get by finishing and by walking away.
struct OrderBlocks {
  let sequence: StepSequence
  let scenario: Scenario
  let words: any Catalogue

  /// The chart of an order.
  func chart(_ ledger: [LedgerEntry], _ names: [String]) -> Block {
    let plan = sequence.plan
    let owners = Set(ledger.flatMap { plan.steps[$0.step].owners }).sorted()
    let numbered = numbered(names)
    return .chart(
      Chart(
        title: words.sequenceStrip, summary: words.sequenceStripSummary(numbered),
        panels: [
          Chart.Panel(
            title: "",
            content: .matrix(
              owners.map { owner in
                Chart.MatrixRow(
                  label: words.text(scenario.parties[owner].name),
                  isMarked: ledger.map { plan.steps[$0.step].owners.contains(owner) })
              }, columns: ledger.indices.map { "\($0 + 1)" }))
        ], legend: numbered.joined(separator: words.clauseSeparator)))
  }

  /// The ledger of an order, with what its numbers mean.
  func table(_ ledger: [LedgerEntry], _ names: [String], caption: String) -> [Block] {
    [
      .table(
        Table(
          caption: caption,
          columns: [Table.Column(words.stepColumn)]
            + sequence.parties.map { Table.Column(words.text(scenario.parties[$0].name)) },
          rows: zip(ledger, numbered(names)).map { entry, name in
            [Table.Cell(RichText(.strong(name)))] + entry.sides.map { cell($0) }
          })), .paragraph(RichText(.muted(words.ledgerExplained))),
    ]
  }

  private func numbered(_ names: [String]) -> [String] {
    names.enumerated().map { place, name in "\(place + 1). " + name }
  }

  private func cell(_ side: LedgerEntry.Side) -> Table.Cell {
    let numbers = words.ledgerSide(
      finishing: words.points(side.finishing, apartFrom: [side.walkingAway]),
      walkingAway: words.points(side.walkingAway, apartFrom: [side.finishing]),
      margin: side.margin.map { words.signedPoints($0) } ?? words.nothing)
    let said =
      words.stays(side.stays)
      + (side.finishing == side.walkingAway && side.stays == .every
        ? words.separator + words.byTie : "")
    let text =
      numbers + words.separator + said
      + (side.isOwner ? words.bracketed(words.takesTheStep) : "")
    return Table.Cell(
      side.isOwner ? RichText(.strong(text)) : RichText(text),
      side.isOwner ? side.stays.tone : .neutral)
  }
}
