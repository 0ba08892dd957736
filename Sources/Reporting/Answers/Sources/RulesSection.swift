internal import Negotiation

/// The rules that every outcome must meet, each with its evidence.
struct RulesSection: Section {
  let page: Page

  var blocks: [Block] {
    guard !scenario.rules.isEmpty else { return [] }
    return [
      .heading(2, words.rulesHeading),
      .table(
        words.rulesHeading,
        columns: [
          Table.Column(words.demand), Table.Column(words.kind), Table.Column(words.says),
          Table.Column(words.condition), Table.Column(words.evidence),
        ],
        rows: scenario.rules.map { rule in
          let maker = rule.maker.map {
            words.bracketed(words.madeBy(name(ofParty: $0)))
          }
          return [
            Table.Cell(RichText(.anchor(rule.id, Anchor(kind: .demand, id: rule.id)))),
            Table.Cell(words.ruleKind(rule.kind) + (maker ?? "")),
            Table.Cell(words.said(rule.name, rule.meaning, rule.note)),
            Table.Cell(RichText(.code(rule.text))), Table.Cell(words.evidence(rule.evidence)),
          ]
        }),
    ]
  }
}

extension Words {
  /// What a demand is called, in which meaning it is taken, and what the analyst remarks.
  func said(_ name: LocalizedText?, _ meaning: Meaning?, _ note: LocalizedText?) -> RichText {
    var text = RichText(name.map { self.text($0) } ?? nothing)
    if let meaning {
      let meant = meaning.name.map { self.text($0) } ?? meaning.answer
      text = text + RichText(bracketed(takenToMean(meant)))
    }
    if let note { text = text + RichText(.muted(sentenceSpace + self.text(note))) }
    return text
  }
}
