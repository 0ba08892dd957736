internal import Negotiation

/// Whether steps carried out in equal parts make an order hold without a bond.
struct TranchesSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let sequence = subject.sequence, let tranches = subject.tranches else { return [] }
    let scenario = subject.scenario
    let steps = sequence.plan.steps
    func parts(_ split: Tranches.Split) -> [String] {
      steps.indices.filter { split.parts[$0] > 1 }.map {
        words.inParts(words.name(of: steps[$0]), words.count(split.parts[$0]))
      }
    }
    var blocks: [Block] = [.heading(3, words.tranchesHeading)]
    guard let fewest = tranches.fewest else {
      return blocks + [
        .paragraph(
          RichText(tranches.isComplete ? words.noTranchesHelp : words.tooManyTranches))
      ] + (tranches.isComplete ? [list(tranches, steps, words)] : [])
    }
    blocks.append(.paragraph(RichText(words.tranchesHold(parts(fewest)))))
    var items = self.items(tranches, steps, words)
    if let together = tranches.together, together.parts != fewest.parts {
      items.append(RichText(words.tranchesTogether(parts(together))))
    }
    blocks.append(.list(items))
    if !tranches.isComplete { blocks.append(.paragraph(RichText(.muted(words.tooManyTranches)))) }
    if sequence.answers[.owner]?.overReadings != nil {
      blocks.append(.paragraph(RichText(words.orderHolds(fewest.verdict))))
    }
    var counts = steps.map { _ in 0 }
    let names = fewest.order.map { step in
      counts[step] += 1
      let name = words.name(of: steps[step])
      return fewest.parts[step] == 1
        ? name : words.part(name, "\(counts[step])", of: "\(fewest.parts[step])")
    }
    let order = OrderBlocks(
      sequence: sequence, scenario: scenario, test: subject.sequenceTest,
      note: CentralReadingNote(sequence.central, scenario, words), words: words)
    return blocks + [
      order.chart(fewest.ledger, names), order.table(fewest.ledger, names),
      .paragraph(RichText(.muted(words.ledgerExplained))),
    ]
  }

  private func list(_ tranches: Tranches, _ steps: [Step], _ words: Words) -> Block {
    .list(items(tranches, steps, words))
  }

  private func items(_ tranches: Tranches, _ steps: [Step], _ words: Words) -> [RichText] {
    tranches.alone.map { alone in
      let name = words.name(of: steps[alone.step])
      return RichText(
        alone.parts.map { words.partsAlone(name, words.count($0)) }
          ?? words.noPartsAlone(name, words.count(alone.most)))
    }
  }
}
