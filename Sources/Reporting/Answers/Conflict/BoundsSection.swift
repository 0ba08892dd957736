internal import Negotiation

/// What bounds a zone that exists: the demands that bind, and the reported red lines that would empty it.
struct BoundsSection: ExplainingSection {
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
          words.bindingHeading,
          columns: [
            Table.Column(words.bindingDemand), Table.Column(words.outcomesMore, isNumeric: true),
          ] + (explanation.measured.isEmpty ? [] : [Table.Column(words.whoWouldGain)]),
          rows: explanation.binding.map(row)),
      ]
      let unmeasured = scenario.parties.indices.filter {
        scenario.parties[$0].preferences?.hasPayoffs ?? false && !explanation.measured.contains($0)
      }
      if !explanation.measured.isEmpty, !unmeasured.isEmpty {
        blocks.append(.muted(words.gainsUnmeasured(unmeasured.map(name(ofParty:)))))
      }
    }
    let reported = scenario.parties.contains { party in
      party.preferences?.redLines.contains { $0.hardness == .reported } ?? false
    }
    guard reported else { return blocks }
    let emptying = explanation.emptying.compactMap(redLine)
    if emptying.isEmpty { return blocks + [.prose(words.nothingWouldEmpty)] }
    return blocks + [
      .heading(3, words.emptyingHeading), .prose(words.emptyingExplained),
      .list(emptying),
    ]
  }

  private func row(_ binding: BindingDemand) -> [Table.Cell] {
    let gains = binding.gains.sorted { $0.key < $1.key }.map { party, units in
      let gain = words.points(explanation.points(units, of: party), apartFrom: [Rational(0)])
      return "\(name(ofParty: party)) +\(gain)"
    }
    return [
      Table.Cell(demand(explanation.demands[binding.demand])),
      Table.Cell(words.count(binding.more)),
    ]
      + (explanation.measured.isEmpty
        ? []
        : [Table.Cell(gains.isEmpty ? words.nothing : gains.joined(separator: words.separator))])
  }

  /// A red line in a sentence, as a demand is.
  private func redLine(_ line: BrokenLine) -> RichText? {
    let party = scenario.parties[line.party]
    guard let line = party.preferences?.redLines[line.redLine] else { return nil }
    return RichText(
      words.demandOf(words.text(party.name)) + (line.name.map { words.text($0) } ?? line.text))
      + words.cited(line.id, line.evidence)
  }
}
