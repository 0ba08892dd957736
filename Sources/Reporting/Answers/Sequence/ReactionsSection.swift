internal import Negotiation

/// What happens in each tree of reactions, with what every mover would get by another choice.
struct ReactionsSection: Section {
  let page: Page
  let reactions: [ReactionPlays]
  /// Whether the page shows orders, too.
  let isBesideOrders: Bool

  var blocks: [Block] {
    guard !reactions.isEmpty else { return [] }
    let note = CentralReadingNote(reactions[0].central, page)
    var blocks: [Block] = [
      .heading(2, words.reactionsHeading), .prose(words.reactionsExplained),
    ]
    if !isBesideOrders { blocks += note.blocks }
    for found in reactions {
      let reaction = scenario.reactions[found.reaction]
      blocks.append(.heading(3, reaction.name.map { words.text($0) } ?? reaction.id))
      if found.plays.count > 1 {
        blocks.append(.prose(words.severalPlays(words.count(found.plays.count))))
      }
      for play in found.plays.prefix(mostPlays) {
        blocks += self.play(play, found, note)
      }
    }
    return blocks
  }

  /// What a play ends with, where it has a name.
  private func end(of play: GameTree.Play, _ found: ReactionPlays) -> String? {
    switch found.end(of: play, scenario) {
    case .noAgreement: words.reactionEndsWithNone
    case .outcome(let outcome):
      scenario.proposals.first { $0.outcome == outcome }.map { words.inQuotes(words.text($0.name)) }
        ?? words.inQuotes(changes(to: outcome))
    case .payoffs, .move, .chance, nil: nil
    }
  }

  private func play(_ play: GameTree.Play, _ found: ReactionPlays, _ note: CentralReadingNote)
    -> [Block]
  {
    let names = found.parties.map { name(ofParty: $0) }
    let moves = found.ledger(of: play)
    let payoffs = zip(names, play.payoffs).map { words.labelled($0, words.points($1)) }
    let end = RichText(words.reactionEnds(payoffs, with: end(of: play, found)))
    guard !moves.isEmpty else {
      return [.paragraph(RichText(words.chanceFollows + words.fullStop) + end)]
    }
    return [
      .table(
        note.caption(
          found.tree.names(along: play.path).map(words.readable).joined(separator: " → ")),
        columns: [
          Table.Column(words.moveColumn), Table.Column(words.moverColumn),
          Table.Column(words.getsColumn, isNumeric: true), Table.Column(words.otherwiseColumn),
        ],
        rows: moves.map { move in
          [
            Table.Cell.head(words.readable(move.name)),
            Table.Cell(names[move.mover]), words.pointsCell(move.payoff),
            Table.Cell(
              move.others.map { other in
                words.otherwise(
                  words.readable(other.name),
                  words.points(other.payoff, apartFrom: [move.payoff]))
              }.joined(separator: words.clauseSeparator)),
          ]
        }), .paragraph(end),
    ]
  }

  /// An outcome by what it changes of the status quo.
  private func changes(to outcome: Outcome) -> String {
    let moved = scenario.issues.indices.filter { outcome[$0] != scenario.issues[$0].statusQuo }
    guard !moved.isEmpty else { return words.statusQuoState }
    return moved.map {
      words.setsIssue(
        words.text(scenario.issues[$0].name),
        to: words.option(outcome[$0], of: scenario.issues[$0]))
    }.joined(separator: words.clauseSeparator)
  }
}

extension Words {
  /// An id as words.
  func readable(_ id: String) -> String { id.replacing("_", with: " ") }
}

// More ways to play than these nobody reads.
private let mostPlays = 10
