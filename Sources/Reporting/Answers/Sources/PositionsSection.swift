internal import Negotiation

/// The stated positions, each with its evidence.
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
              Table.Cell(RichText(.anchor(line.id, Anchor(kind: .demand, id: line.id)))),
              Table.Cell(words.text(party.name)),
              Table.Cell(words.said(line.name, line.meaning, line.note)),
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
    return blocks
  }
}
