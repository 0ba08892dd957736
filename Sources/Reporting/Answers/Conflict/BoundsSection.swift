internal import Negotiation

/// What bounds a zone that exists: the demands that bind, and the reported red lines that would empty it.
struct BoundsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let explanation = subject.explanation, explanation.isPossible == true,
      explanation.isComplete
    else { return [] }
    let scenario = subject.scenario
    var blocks: [Block] = []
    if explanation.binding.isEmpty {
      if !explanation.demands.isEmpty { blocks.append(.paragraph(RichText(words.nothingBinds))) }
    } else {
      blocks += [
        .heading(3, words.bindingHeading), .paragraph(RichText(words.bindingExplained)),
        .table(
          Table(
            caption: words.bindingHeading,
            columns: [
              Table.Column(words.bindingDemand), Table.Column(words.outcomesMore, isNumeric: true),
              Table.Column(words.whoWouldGain),
            ],
            rows: explanation.binding.map { row($0, explanation, scenario, words) })),
      ]
    }
    let reported = scenario.parties.contains { party in
      party.preferences?.redLines.contains { $0.hardness == .reported } ?? false
    }
    guard reported else { return blocks }
    let emptying = explanation.emptying.compactMap { words.redLine($0, scenario) }
    if emptying.isEmpty { return blocks + [.paragraph(RichText(words.nothingWouldEmpty))] }
    return blocks + [
      .heading(3, words.emptyingHeading), .paragraph(RichText(words.emptyingExplained)),
      .list(emptying),
    ]
  }

  private func row(
    _ binding: BindingDemand, _ explanation: Explanation, _ scenario: Scenario,
    _ words: Words
  ) -> [Table.Cell] {
    let gains = binding.gains.sorted { $0.key < $1.key }.map { party, units in
      let gain = words.points(explanation.points(units, of: party), apartFrom: [Rational(0)])
      return "\(words.text(scenario.parties[party].name)) +\(gain)"
    }
    return [
      Table.Cell(words.demand(explanation.demands[binding.demand], explanation, scenario)),
      Table.Cell(words.count(binding.more)),
      Table.Cell(gains.isEmpty ? words.nothing : gains.joined(separator: words.separator)),
    ]
  }
}
