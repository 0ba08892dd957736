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
              Table.Cell(line.name.map { words.text($0) } ?? words.nothing),
              Table.Cell(RichText(.code(line.text))),
              Table.Cell(words.hardnessName(line.hardness)),
              Table.Cell(words.evidence(line.evidence)),
            ]
          }),
      ]
    }
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
              Table.Cell(rule.name.map { words.text($0) } ?? words.nothing),
              Table.Cell(RichText(.code(rule.text))), Table.Cell(words.evidence(rule.evidence)),
            ]
          }),
      ]
    }
    return blocks
  }
}
