internal import Negotiation

/// How many orders hold for each of several agreements.
struct ProposalOrdersSection: Section {
  let page: Page
  let found: ProposalOrders
  let isCutShort: Bool

  var blocks: [Block] {
    let (sequences, test) = (found.sequences, found.test)
    let hasReadings = sequences.contains {
      $0.answer(by: test).overReadings != nil
    }
    let note = CentralReadingNote(sequences.first?.central ?? [], page)
    var blocks: [Block] = [
      .heading(2, words.sequenceHeading),
      .prose(words.sequenceSummary(test)),
    ]
    blocks += note.blocks
    let columns =
      [Table.Column(words.proposal), Table.Column(words.stepsColumn, isNumeric: true)]
      + [Table.Column(words.ordersColumn, isNumeric: true)]
      + CarryingOut.Test.allCases.map { Table.Column(words.holding($0), isNumeric: true) }
      + (hasReadings
        ? [words.everyReadingOrders, words.someReadingOrders].map {
          Table.Column($0, isNumeric: true)
        } : [])
      + [Table.Column(words.bondColumn, isNumeric: true)]
    blocks.append(
      .table(
        note.caption(words.sequenceHeading), columns: columns,
        rows: sequences.map {
          row($0, hasReadings)
        }))
    blocks += excluded(found.excluded)
    if isCutShort { blocks.append(.notice(RichText(words.stoppedLater))) }
    let untold = Set(sequences.flatMap(\.untold)).sorted()
    if !untold.isEmpty {
      let names = untold.map { name(ofParty: $0) }
      blocks.append(.notice(RichText(words.untoldSteps(names))))
    }
    for sequence in sequences {
      guard let broken = breaksRedLines(sequence) else { continue }
      let name = name(of: sequence.subject)
      blocks.append(.notice(RichText(words.labelled(name, broken))))
    }
    return blocks + [.muted(words.bondsCompareScales)]
      + otherOrders
  }

  /// The same agreements in the orders that variants ask about.
  private var otherOrders: [Block] {
    let (sequences, variants) = (found.sequences, found.variants)
    let note = CentralReadingNote(sequences.first?.central ?? [], page)
    guard !variants.isEmpty else { return [] }
    func cell(_ sequence: StepSequence?) -> Table.Cell {
      guard let sequence else { return Table.Cell(words.nothing) }
      if sequence.plan.steps.isEmpty { return Table.Cell(words.nothingToCarryOut) }
      let answer = sequence.answer(by: found.test)
      let bonds = named(answer.leastTotalBonds ?? [], in: sequence)
      let held = words.heldOrders(words.count(answer.selfEnforcing), of: words.count(answer.orders))
      let bonded = bonds.isEmpty ? [] : [words.neededBonds(bonds)]
      let inSome = answer.overReadings.map {
        words.bracketed(words.heldInSome(words.count($0.some ?? $0.notExcluded), isExact: $0.some != nil))
      }
      return Table.Cell(
        RichText(([held + (inSome ?? "")] + bonded).joined(separator: words.clauseSeparator)), answer.tone)
    }
    let rows = sequences.compactMap { base -> [Table.Cell]? in
      let cells =
        [cell(base)]
        + variants.map { variant in
          cell(variant.sequences.first { $0.subject == base.subject })
        }
      // Of agreements to which the order makes no difference there is nothing to compare.
      guard Set(cells).count > 1 else { return nil }
      return [
        Table.Cell.head(name(of: base.subject))
      ] + cells
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(3, words.otherOrdersHeading),
      .table(
        note.caption(words.otherOrdersHeading),
        columns: [Table.Column(words.proposal), Table.Column(words.baseModel)]
          + variants.map { Table.Column(words.variantName($0.scenario)) }, rows: rows),
      .list(
        variants.compactMap { variant in
          variant.scenario.variant?.question.map {
            RichText(
              .code(words.variantName(variant.scenario)), .plain(words.labelled("", words.text($0)))
            )
          }
        }),
    ]
  }

  private func row(_ sequence: StepSequence, _ hasReadings: Bool) -> [Table.Cell] {
    let answer = sequence.answer(by: found.test)
    func counted(_ count: Int) -> Table.Cell {
      Table.Cell(
        RichText(words.count(count)), count > 0 ? .every : .none)
    }
    func inSomeReading(_ counts: OrdersOverReadings) -> Table.Cell {
      Table.Cell(
        RichText(
          counts.some.map { words.count($0) } ?? words.atMost(words.count(counts.notExcluded))),
        counts.some ?? counts.notExcluded > 0 ? .some : .none)
    }
    let head = [
      Table.Cell.head(name(of: sequence.subject)),
      Table.Cell(words.count(sequence.plan.steps.count)),
    ]
    // What leaves everything as it is has no order that could hold or not.
    guard !sequence.plan.steps.isEmpty else {
      let others = CarryingOut.Test.allCases.count + (hasReadings ? 3 : 1)
      return head + [Table.Cell(words.nothingToCarryOut)]
        + Array(repeating: Table.Cell(words.nothing), count: others)
    }
    return head + [
      Table.Cell(words.count(answer.orders))
    ]
      + CarryingOut.Test.allCases.map { counted(sequence.answer(by: $0).selfEnforcing) }
      + (hasReadings
        ? [
          answer.overReadings.map { counted($0.every) } ?? Table.Cell(words.nothing),
          answer.overReadings.map { inSomeReading($0) } ?? Table.Cell(words.nothing),
        ] : [])
      + [answer.leastGreatestBond.map { words.pointsCell($0) } ?? Table.Cell(words.nothing)]
  }
}
