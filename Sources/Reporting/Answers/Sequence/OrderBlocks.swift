internal import Negotiation

/// Shows an order of steps: who does what when, and what everybody would get by finishing and by walking away.
struct OrderBlocks {
  let sequence: StepSequence
  let scenario: Scenario
  let test: CarryingOut.Test
  let note: CentralReadingNote
  let words: Words

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
    if sequence.answers[.owner]?.overReadings != nil {
      sentences.append(words.orderHolds(sequence.verdict(on: order, test)))
    }
    if let trust = sequence.followThrough(of: order, test) {
      sentences.append(
        trust > Rational(1)
          ? words.noTrustIsEnough
          : trust == Rational(0) ? words.noTrustNeeded : words.trustNeeded(words.fraction(trust)))
    }
    let exposed = sequence.named(sequence.exposures(in: order), scenario, words)
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
                  label: words.text(scenario.parties[owner].name),
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
      Table(
        caption: note.caption(words.ledgerHeading),
        columns: [Table.Column(words.stepColumn)]
          + sequence.parties.map { Table.Column(words.text(scenario.parties[$0].name)) },
        rows: zip(ledger, numbered(names)).map { entry, name in
          [Table.Cell.head(name)] + entry.sides.map { cell($0) }
        }))
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

extension StepSequence {
  /// Of an agreement that is worth less than no agreement to somebody, that it is; `nil` of any other.
  func worseThanNone(_ scenario: Scenario, _ words: Words) -> String? {
    guard !worseThanNone.isEmpty else { return nil }
    let sentence = words.worseThanNone(worseThanNone.map { words.text(scenario.parties[$0].name) })
    return central.contains { $0 != nil } ? words.centrally(sentence) : sentence
  }

  /// That the agreement breaks firm red lines; `nil` where it breaks none.
  func breaksRedLines(_ scenario: Scenario, _ words: Words) -> String? {
    var lines: [Int: [String]] = [:]
    for broken in redLinesBroken {
      let line = scenario.parties[broken.party].preferences?.redLines[broken.redLine]
      lines[broken.party, default: []] += [line?.id].compactMap { $0 }
    }
    guard !lines.isEmpty else { return nil }
    return words.breaksRedLines(
      lines.sorted { $0.key < $1.key }.map { party, ids in
        words.text(scenario.parties[party].name) + words.bracketed(ids.joined(separator: ", "))
      })
  }

  /// What parties need, or stand to lose, where that is more than nothing.
  func named(_ bonds: [Rational], _ scenario: Scenario, _ words: Words) -> [String] {
    zip(parties, bonds).filter { $0.1 > Rational(0) }.map { party, bond in
      words.labelled(words.text(scenario.parties[party].name), words.points(bond))
    }
  }
}
