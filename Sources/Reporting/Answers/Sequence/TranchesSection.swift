internal import Negotiation

/// Whether steps carried out in equal parts make an order hold without a bond.
struct TranchesSection: Section {
  let page: Page
  let sequence: StepSequence
  let tranches: Tranches
  let test: CarryingOut.Test

  var blocks: [Block] {
    func parts(_ split: Tranches.Split) -> [String] {
      steps.indices.filter { split.parts[$0] > 1 }.map {
        words.inParts(words.name(of: steps[$0]), words.count(split.parts[$0]))
      }
    }
    var blocks: [Block] = [.heading(3, words.tranchesHeading)]
    guard let fewest = tranches.fewest else {
      return blocks + [
        .prose(tranches.isComplete ? words.noTranchesHelp : words.tooManyTranches)
      ] + (tranches.isComplete ? [.list(alone)] : [])
    }
    blocks.append(.prose(words.tranchesHold(parts(fewest))))
    var items = alone
    if let together = tranches.together, together.parts != fewest.parts {
      items.append(RichText(words.tranchesTogether(parts(together))))
    }
    blocks.append(.list(items))
    if !tranches.isComplete { blocks.append(.muted(words.tooManyTranches)) }
    if sequence.answer(by: .owner).overReadings != nil {
      blocks.append(.prose(words.orderHolds(fewest.verdict)))
    }
    var counts = steps.map { _ in 0 }
    let names = fewest.order.map { step in
      counts[step] += 1
      let name = words.name(of: steps[step])
      return fewest.parts[step] == 1
        ? name : words.part(name, "\(counts[step])", of: "\(fewest.parts[step])")
    }
    let order = OrderBlocks(
      page: page, sequence: sequence, test: test, note: CentralReadingNote(sequence.central, page))
    return blocks + [
      order.chart(fewest.ledger, names), order.table(fewest.ledger, names),
      .muted(words.ledgerExplained),
    ]
  }

  private var steps: [Step] { sequence.plan.steps }

  /// Each step in parts while all others stay whole.
  private var alone: [RichText] {
    tranches.alone.map { alone in
      let name = words.name(of: steps[alone.step])
      return RichText(
        alone.parts.map { words.partsAlone(name, words.count($0)) }
          ?? words.noPartsAlone(name, words.count(alone.most)))
    }
  }
}
