internal import Negotiation

/// What would open a zone: the ladder by the number of parties that move, and what lies with each party.
struct ConcessionsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let explanation = subject.explanation, !explanation.concessions.isEmpty else { return [] }
    let scenario = subject.scenario
    func names(_ parties: [Int]) -> String {
      words.list(parties.map { words.text(scenario.parties[$0].name) })
    }
    let rows = explanation.ladder.flatMap { step in
      step.sets.prefix(mostTies).map { set in
        [
          Table.Cell(
            RichText(
              .strong(names(explanation.movers(of: set))),
              .muted(words.bracketed(words.movers(step.movers))))),
          Table.Cell(words.ids(set, explanation)),
          Table.Cell(words.count(explanation.opened[set])),
        ]
      }
    }
    let hidden = explanation.ladder.reduce(0) { $0 + max(0, $1.sets.count - mostTies) }
    var blocks: [Block] = [
      .heading(3, words.concessionsHeading), .paragraph(RichText(words.concessionsExplained)),
      .table(
        Table(
          caption: words.concessionsHeading,
          columns: [
            Table.Column(words.whoMoves), Table.Column(words.demandsToDrop),
            Table.Column(words.outcomesOpened, isNumeric: true),
          ], rows: rows)),
    ]
    if hidden > 0 { blocks.append(.paragraph(RichText(words.moreSets(words.count(hidden))))) }
    // What nobody could do alone is certain only when every set is known.
    guard explanation.isComplete else { return blocks }
    let burdens = explanation.burdens.map { burden in
      let party = words.text(scenario.parties[burden.party].name)
      let alone =
        burden.alone.isEmpty
        ? RichText(words.cannotOpenAlone(party))
        : words.mustGiveAlone(party, words.anyOf(burden.alone, explanation))
      let others =
        burden.others.isEmpty
        ? RichText(words.nothingOpensWithout(party))
        : words.othersMustGive(party, words.anyOf(burden.others, explanation))
      return alone + others
    }
    return blocks + [.list(burdens)]
  }
}

// All ties are in JSON.
private let mostTies = 12
