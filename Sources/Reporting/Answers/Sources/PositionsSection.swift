internal import Negotiation

/// The stated positions and the rules, each with its evidence.
struct PositionsSection: Section {
  let page: Page

  var blocks: [Block] {
    let lines = scenario.parties.flatMap { party in
      (party.preferences?.redLines ?? []).map { (party, $0) }
    }
    var blocks: [Block] = []
    if !lines.isEmpty {
      blocks += [
        .heading(2, words.positionsHeading), .prose(words.positionsExplained),
        .table(
          words.positionsHeading,
          columns: [
            Table.Column(words.demand), Table.Column(words.party), Table.Column(words.says),
            Table.Column(words.condition), Table.Column(words.hardness),
            Table.Column(words.evidence),
          ],
          rows: lines.map { party, line in
            [
              Table.Cell.head(line.id), Table.Cell(words.text(party.name)),
              Table.Cell(said(line.name, line.meaning, line.note)),
              Table.Cell(RichText(.code(line.text))),
              Table.Cell(words.hardnessName(line.hardness)),
              Table.Cell(words.evidence(line.evidence)),
            ]
          }),
      ]
    }
    let remarks = scenario.parties.compactMap { party in
      party.preferences?.note.map {
        RichText(.strong(words.labelled(words.text(party.name), "").trimmingSpaces + words.sentenceSpace))
          + RichText(words.text($0))
      }
    }
    if !remarks.isEmpty { blocks += [.prose(words.remarksOnFiles), .list(remarks)] }
    if !scenario.rules.isEmpty {
      blocks += [
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
              Table.Cell.head(rule.id),
              Table.Cell(words.ruleKind(rule.kind) + (maker ?? "")),
              Table.Cell(said(rule.name, rule.meaning, rule.note)),
              Table.Cell(RichText(.code(rule.text))), Table.Cell(words.evidence(rule.evidence)),
            ]
          }),
      ]
    }
    return blocks
  }

  /// What a demand is called, in which meaning it is taken, and what the analyst remarks.
  private func said(_ name: LocalizedText?, _ meaning: Meaning?, _ note: LocalizedText?) -> RichText {
    var text = RichText(name.map { words.text($0) } ?? words.nothing)
    if let meaning {
      let meant = meaning.name.map { words.text($0) } ?? meaning.answer
      text = text + RichText(words.bracketed(words.takenToMean(meant)))
    }
    if let note { text = text + RichText(.muted(words.sentenceSpace + words.text(note))) }
    return text
  }
}
