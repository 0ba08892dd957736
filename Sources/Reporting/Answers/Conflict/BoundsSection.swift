internal import Negotiation

/// What bounds a zone that exists: the demands that bind, and the reported red lines that would empty it.
struct BoundsSection: Section {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    guard explanation.isPossible == true,
      explanation.isComplete
    else { return [] }
    var blocks: [Block] = []
    if explanation.binding.isEmpty {
      if !explanation.demands.isEmpty { blocks.append(.prose(words.nothingBinds)) }
    } else {
      blocks += [
        .heading(3, words.bindingHeading), .prose(words.bindingExplained),
        .table(
          Table(
            caption: words.bindingHeading,
            columns: [
              Table.Column(words.bindingDemand), Table.Column(words.outcomesMore, isNumeric: true),
              Table.Column(words.whoWouldGain),
            ],
            rows: explanation.binding.map { row($0, explanation) })),
      ]
    }
    let reported = scenario.parties.contains { party in
      party.preferences?.redLines.contains { $0.hardness == .reported } ?? false
    }
    guard reported else { return blocks }
    let emptying = explanation.emptying.compactMap { words.redLine($0, scenario) }
    if emptying.isEmpty { return blocks + [.prose(words.nothingWouldEmpty)] }
    return blocks + [
      .heading(3, words.emptyingHeading), .prose(words.emptyingExplained),
      .list(emptying),
    ]
  }

  private func row(_ binding: BindingDemand, _ explanation: Explanation) -> [Table.Cell] {
    let gains = binding.gains.sorted { $0.key < $1.key }.map { party, units in
      let gain = words.points(explanation.points(units, of: party), apartFrom: [Rational(0)])
      return "\(name(ofParty: party)) +\(gain)"
    }
    return [
      Table.Cell(words.demand(explanation.demands[binding.demand], explanation, scenario)),
      Table.Cell(words.count(binding.more)),
      Table.Cell(gains.isEmpty ? words.nothing : gains.joined(separator: words.separator)),
    ]
  }
}
