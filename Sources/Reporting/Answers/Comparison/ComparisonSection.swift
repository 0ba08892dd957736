internal import Negotiation

/// The variants side by side; what differs from the first stands out.
struct ComparisonSection: Section {
  let page: Page
  let compared: [Findings]

  var blocks: [Block] {
    blocks(
      compared, words.comparisonHeading,
      explained: { words.comparisonExplained(first: words.variantName($0.scenario)) })
  }

  /// Findings side by side, below a heading; of rival beliefs only where they differ.
  func blocks(_ all: [Findings], _ heading: String, explained: (Findings) -> String) -> [Block] {
    let areBeliefs = all.first.map { !$0.scenario.beliefs.isEmpty } ?? false
    guard all.count > 1, let first = all.first else { return [] }
    let columns = all.map { Table.Column(words.variantName($0.scenario)) }
    func table(_ caption: String, _ rows: [[Table.Cell]]) -> Block {
      .table(caption, columns: [Table.Column(words.measure)] + columns, rows: rows)
    }
    var blocks: [Block] = [
      .heading(2, heading), .prose(explained(first)),
    ]
    blocks += drops(all)
    blocks.append(table(heading, verdicts(all)))
    for (heading, rows) in [
      (words.coalitionsHeading, coalitions(all)),
      (words.survivingOptions, survivors(all)),
      (words.proposalsHeading, proposals(all)),
    ] {
      let shown = areBeliefs ? rows.filter { $0.contains(where: \.isDifferent) } : rows
      if !shown.isEmpty { blocks += [.heading(3, heading), table(heading, shown)] }
    }
    // Beliefs ask what the model asks.
    let questions = areBeliefs ? [] : questions(all)
    if !questions.isEmpty { blocks += [.heading(3, words.asks), .list(questions)] }
    return blocks
  }

  /// Which definitions and laws the variants drop, each once.
  private func drops(_ all: [Findings]) -> [Block] {
    var dropped: [(rule: Rule, variants: [String])] = []
    for findings in all {
      for rule in findings.scenario.droppedRules {
        let variant = words.variantName(findings.scenario)
        if let index = dropped.firstIndex(where: { $0.rule.id == rule.id }) {
          dropped[index].variants.append(variant)
        } else {
          dropped.append((rule, [variant]))
        }
      }
    }
    return dropped.map { rule, variants in
      .notice(
        RichText(words.variantsDrop(variants, words.ruleKind(rule.kind))) + words.rule(rule))
    }
  }

  /// One row; a cell stands out where its value is known and differs from the first, known as well.
  private func row<Value: Equatable>(
    _ name: String, _ values: [Value?], _ cell: (Int) -> (text: String, tone: Tone)
  ) -> [Table.Cell] {
    [Table.Cell.head(name)]
      + values.enumerated().map { index, value in
        let shown = cell(index)
        let isDifferent =
          if let value, let first = values.first ?? nil { value != first } else { false }
        return Table.Cell(RichText(shown.text), shown.tone, isDifferent: isDifferent)
      }
  }

  private func verdicts(_ all: [Findings]) -> [[Table.Cell]] {
    let zones = all.map(\.zone)
    func counts(_ name: String, _ counts: [OutcomeCount?]) -> [Table.Cell] {
      row(name, counts) { (words.count(counts[$0]), .neutral) }
    }
    return [
      row(words.verdictRow, zones.map(\.verdict)) { index in
        (
          zones[index].verdict.map(words.verdictName) ?? words.exists(nil),
          zones[index].verdict?.tone ?? .neutral
        )
      },
      counts(words.agreementsRow, zones.map(\.agreements)),
      counts(words.possibleRow, zones.map(\.possible)),
      counts(words.meetingRulesRow, zones.map(\.meetingRules)),
    ]
  }

  private func coalitions(_ all: [Findings]) -> [[Table.Cell]] {
    all[0].zone.coalitions.map { coalition in
      let name = words.list(
        coalition.parties.map { words.text(all[0].scenario.parties[$0].name) })
      let same = all.map { findings in
        findings.zone.coalitions.first { $0.parties == coalition.parties }
      }
      // Without counts, "there is one" against "there is none" is still a difference.
      let isCounted = same.allSatisfy { $0?.count != nil }
      return row(name, same.map { isCounted ? $0?.count : $0?.exists.map { $0 ? 1 : 0 } }) {
        index in
        (
          same[index].map { words.size(of: $0) } ?? words.nothing,
          same[index]?.exists == false ? .none : .neutral
        )
      }
    }
  }

  private func survivors(_ all: [Findings]) -> [[Table.Cell]] {
    all[0].scenario.issues.indices.map { index in
      let sets = all.map { $0.zone.isSurvivingKnown ? $0.zone.surviving[index] : nil }
      return row(words.name(of: all[0].scenario.issues[index]), sets) { column in
        let zone = all[column].zone
        return (
          words.surviving(zone.applying[index], of: all[column].scenario.issues[index]), .neutral
        )
      }
    }
  }

  private func proposals(_ all: [Findings]) -> [[Table.Cell]] {
    all[0].scenario.proposals.indices.map { index in
      let states = all.map { $0.zone.proposals[index].state }
      return row(words.text(all[0].scenario.proposals[index].name), states) { column in
        (words.stateName(states[column]), states[column]?.tone ?? .neutral)
      }
    }
  }

  private func questions(_ all: [Findings]) -> [RichText] {
    all.compactMap { findings in
      guard let question = findings.scenario.variant?.question ?? findings.scenario.question else {
        return nil
      }
      return RichText(
        .strong(words.variantName(findings.scenario)),
        .plain(words.labelled("", words.text(question))))
    }
  }
}
