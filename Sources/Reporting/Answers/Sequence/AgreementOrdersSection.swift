internal import Negotiation

/// One agreement: its steps, which orders hold, and what each party would get by walking away.
struct AgreementOrdersSection: Section {
  let page: Page
  let sequence: StepSequence
  let test: CarryingOut.Test
  let isCutShort: Bool

  var blocks: [Block] {
    let answer = sequence.answer(by: test)
    let subject = name(of: sequence.subject)
    var blocks: [Block] = [.heading(2, words.sequenceHeading(subject))]
    guard !sequence.plan.steps.isEmpty else {
      return blocks + [.answer(RichText(words.noSteps(subject)), .neutral)]
    }
    let note = CentralReadingNote(sequence.central, page)
    let readings = answer.overReadings.map { overReadings($0) }
    blocks.append(
      .answer(
        RichText([readings, verdict].compactMap { $0 }.joined(separator: words.sentenceSpace)),
        answer.tone))
    if isCutShort { blocks.append(.notice(RichText(words.stoppedLater))) }
    if let broken = breaksRedLines(sequence) {
      blocks.append(.notice(RichText(broken)))
    }
    blocks.append(.prose(words.sequenceSummary(test)))
    blocks += note.blocks
    if let sentence = worseThanNone(sequence) {
      blocks.append(.notice(RichText(sentence)))
    }
    if !sequence.untold.isEmpty {
      let names = sequence.untold.map { name(ofParty: $0) }
      blocks.append(.notice(RichText(words.untoldSteps(names))))
    }
    blocks += steps
    let explained: [Block] = [.muted(words.ledgerExplained)]
    let orders = OrderBlocks(page: page, sequence: sequence, test: test, note: note)
    if let order = answer.order {
      blocks += [.heading(3, words.leastExposed)] + orders.blocks(order) + explained
    } else {
      blocks += stops(answer)
      if let order = answer.bondedOrder, let bonds = answer.leastTotalBonds {
        blocks +=
          [.heading(3, words.bonded(named(bonds, in: sequence)))]
          + orders.blocks(order) + explained
        if !answer.isTotalProven {
          blocks.append(.notice(RichText(words.smallerSumNotExcluded)))
        }
        if let greatest = answer.leastGreatestBond {
          blocks.append(.prose(words.greatestBond(words.points(greatest))))
        }
        blocks.append(.muted(words.bondsCompareScales))
      }
    }
    return blocks
  }

  private func overReadings(_ counts: OrdersOverReadings) -> String {
    counts.some.map {
      words.overReadings(every: words.count(counts.every), some: words.count($0))
    }
      ?? words.overReadings(
        every: words.count(counts.every), notExcluded: words.count(counts.notExcluded))
  }

  /// How many orders hold by the test asked for, and by the other one.
  private var verdict: String {
    let answer = sequence.answer(by: test)
    if answer.orders == 0 { return words.noOrderAtAll }
    let other: CarryingOut.Test = test == .owner ? .anyone : .owner
    let (here, there) = (answer.selfEnforcing, sequence.answer(by: other).selfEnforcing)
    let orders = words.count(answer.orders)
    let sentence =
      switch (here, here == there) {
      // Who takes a step is among those whom the other test asks.
      case (0, true): words.noOrderHolds(of: orders, .owner)
      case (_, true): words.ordersHold(words.count(here), of: orders)
      case (0, false):
        words.noOrderHolds(of: orders, test) + words.sentenceSpace
          + words.orderHolds(words.count(there), by: other)
      case (_, false):
        words.ordersHold(words.count(here), of: orders, test) + words.sentenceSpace
          + words.orderHolds(words.count(there), by: other)
      }
    return sequence.central.contains { $0 != nil } ? words.centrally(sentence) : sentence
  }

  /// The steps of the agreement, and what is not possible on the way.
  private var steps: [Block] {
    let plan = sequence.plan
    func names(of rules: [Int]) -> [String] { rules.map { words.name(of: scenario.rules[$0]) } }
    let start = plan.broken(by: 0)
    let impossible =
      (start.isEmpty ? [] : [RichText(words.brokenStart(names(of: start)))])
      + plan.steps.indices.compactMap { index -> RichText? in
        let broken = plan.broken(by: 1 << index)
        return broken.isEmpty
          ? nil
          : RichText(words.brokenDoneSet(words.name(of: plan.steps[index]), names(of: broken)))
      }
      + sequence.impossibleLeavings.map { leaving in
        RichText(
          words.brokenLeaving(
            name(ofParty: leaving.party),
            undone: leaving.undone.map { words.name(of: plan.steps[$0]) },
            names(of: leaving.broken)))
      }
    return [
      .heading(3, words.stepsHeading),
      .table(
        words.stepsHeading,
        columns: [
          Table.Column(words.stepColumn), Table.Column(words.takenBy),
          Table.Column(words.setsColumn), Table.Column(""), Table.Column(words.evidence),
        ],
        rows: plan.steps.map { step in
          [
            Table.Cell.head(words.name(of: step)),
            Table.Cell(words.list(step.owners.map { name(ofParty: $0) })),
            Table.Cell(
              step.sets.filter { plan.agreement[$0] != scenario.issues[$0].statusQuo }.map {
                issue in
                words.setsIssue(
                  words.text(scenario.issues[issue].name),
                  to: words.option(plan.agreement[issue], of: scenario.issues[issue]))
              }.joined(separator: words.clauseSeparator)),
            Table.Cell(step.isReversible ? words.canBeUndone : words.cannotBeUndone),
            Table.Cell(words.evidence(step.evidence)),
          ]
        }),
    ] + (impossible.isEmpty ? [] : [.list(impossible)])
  }

  /// Which steps stop the orders, the first of them.
  private func stops(_ answer: StepSequence.Answer) -> [Block] {
    guard !answer.blocks.isEmpty else { return [] }
    let steps = sequence.plan.steps
    var items = answer.blocks.prefix(mostBlocks).map { block -> RichText in
      let done = steps.indices.filter { block.done >> $0 & 1 == 1 }.map {
        words.inQuotes(words.name(of: steps[$0]))
      }
      return RichText(
        words.block(
          name(ofParty: sequence.parties[block.party]),
          before: words.name(of: steps[block.step]),
          after: done.isEmpty ? words.nothingDone : words.list(done),
          by: words.points(sequence.points(block.temptation))))
    }
    if answer.blockCount > mostBlocks {
      items.append(RichText(words.andSoOn(words.count(answer.blockCount - mostBlocks))))
    }
    return [.heading(3, words.blocksHeading), .list(items)]
  }
}

// More than these say nothing new.
private let mostBlocks = 12
