internal import Negotiation

/// Shows an order of steps: who does what when, and what everybody would get by finishing and by walking away.
struct OrderBlocks: OnPage {
  let page: Page
  let sequence: StepSequence
  let test: CarryingOut.Test
  let note: CentralReadingNote

  /// An order, whether it holds, and what everybody would get on the way; what the numbers mean is for the section to say.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - beginning: What is said of it first.
  /// - Returns: Its chart, what is said of it, and its ledger.
  func blocks(_ order: [Int], after beginning: String = "") -> [Block] {
    let ledger = sequence.ledger(of: order)
    let names = order.map { words.name(of: sequence.plan.steps[$0]) }
    return [
      chart(ledger, names),
      .prose(beginning + verdict(on: order).joined(separator: words.sentenceSpace)),
      table(ledger, names),
    ]
  }

  /// Whether an order holds over readings, and how much trust it needs.
  private func verdict(on order: [Int]) -> [String] {
    var sentences: [String] = []
    if sequence.answer(by: .owner).overReadings != nil {
      sentences.append(words.orderHolds(sequence.verdict(on: order, test)))
    }
    if let trust = sequence.followThrough(of: order, test) {
      sentences.append(
        trust > Rational(1)
          ? words.noTrustIsEnough
          : trust == Rational(0) ? words.noTrustNeeded : words.trustNeeded(words.fraction(trust)))
    }
    let exposed = named(sequence.exposures(in: order), in: sequence)
    sentences.append(exposed.isEmpty ? words.nobodyIsExposed : words.exposed(exposed))
    return sentences
  }

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
                  label: name(ofParty: owner),
                  marks: ledger.map { mark($0, of: owner) })
              }, columns: ledger.indices.map { "\($0 + 1)" }))
        ], legend: numbered.joined(separator: words.clauseSeparator)))
  }

  /// Whether a party stays where it is to take a step; `nil` where it is not.
  private func mark(_ entry: LedgerEntry, of owner: Int) -> Tone? {
    guard sequence.plan.steps[entry.step].owners.contains(owner) else { return nil }
    return entry.sides.first { $0.party == owner }?.stays.tone ?? .neutral
  }

  /// The ledger of an order.
  func table(_ ledger: [LedgerEntry], _ names: [String]) -> Block {
    .table(
      note.caption(words.ledgerHeading),
      columns: [Table.Column(words.stepColumn)]
        + sequence.parties.map { Table.Column(name(ofParty: $0)) },
      rows: zip(ledger, numbered(names)).map { entry, name in
        [Table.Cell.head(name)] + entry.sides.map { cell($0) }
      })
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
