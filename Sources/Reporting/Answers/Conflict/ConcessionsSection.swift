internal import Negotiation

/// What would open a zone: the ladder by the number of parties that move, and what lies with each party.
struct ConcessionsSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    guard !explanation.concessions.isEmpty else { return [] }
    func names(_ parties: [Int]) -> String {
      words.list(parties.map { name(ofParty: $0) })
    }
    let rows = explanation.ladder.flatMap { step in
      step.sets.prefix(mostTies).map { set in
        [
          Table.Cell(
            RichText(
              .strong(names(explanation.movers(of: set))),
              .muted(words.bracketed(words.movers(step.movers))))),
          Table.Cell(ids(set)),
          Table.Cell(words.count(explanation.opened[set])),
        ]
      }
    }
    let hidden = explanation.ladder.reduce(0) { $0 + max(0, $1.sets.count - mostTies) }
    var blocks: [Block] = [
      .heading(3, words.concessionsHeading), .prose(words.concessionsExplained),
      .table(
        words.concessionsHeading,
        columns: [
          Table.Column(words.whoMoves), Table.Column(words.demandsToDrop),
          Table.Column(words.outcomesOpened, isNumeric: true),
        ], rows: rows),
    ]
    if hidden > 0 { blocks.append(.prose(words.moreSets(words.count(hidden)))) }
    // What nobody could do alone is certain only when every set is known.
    guard explanation.isComplete else { return blocks }
    let burdens = explanation.burdens.map { burden in
      let party = name(ofParty: burden.party)
      let alone =
        burden.alone.isEmpty
        ? RichText(words.cannotOpenAlone(party))
        : words.mustGiveAlone(party, anyOf(burden.alone))
      let others =
        burden.others.isEmpty
        ? RichText(words.nothingOpensWithout(party))
        : words.othersMustGive(party, anyOf(burden.others))
      return alone + others
    }
    return blocks + [.list(burdens)]
  }
}

// All ties are in JSON.
private let mostTies = 12
