internal import Negotiation

extension Shape where Value == Placed<ReactionPlays> {
  /// What happens in a tree of reactions.
  static var reaction: Shape {
    .record(
      "reaction", "What happens in a tree of reactions where every party looks ahead.",
      [
        Field("reaction", .id, "The tree.") { $0.scenario.reactions[$0.reaction].id },
        Field(
          "plays", .list(.play),
          "The ways to play that nobody would leave; several where somebody is indifferent."
        ) { found in found.plays.map { found.with(FoundPlay(play: $0, plays: found.value)) } },
      ])
  }
}

/// One way to play a tree.
struct FoundPlay: Sendable {
  let play: GameTree.Play
  /// The tree and all ways to play it.
  let plays: ReactionPlays
}

extension Shape where Value == Placed<FoundPlay> {
  /// One way to play a tree.
  fileprivate static var play: Shape {
    .record(
      "play", "A way to play a tree of reactions.",
      [
        Field("path", .list(.text), "The branches taken, up to a move of chance.") {
          $0.plays.tree.names(along: $0.play.path)
        },
        Field(
          "payoffs", .byID("The id of a party.", .points),
          "What each party that has payoffs gets, chance averaged."
        ) { found in Array(zip(found.parties(found.plays.parties), found.play.payoffs)) },
        Field("moves", .list(.move), "The moves, up to a move of chance.") { found in
          found.plays.ledger(of: found.play).map {
            ReactionMove(by: found.party(found.plays.parties[$0.mover]), move: $0)
          }
        },
      ])
  }
}

/// A move, and who makes it.
private struct ReactionMove: Sendable {
  let by: String
  let move: PlayedMove
}

extension Shape where Value == ReactionMove {
  /// A move in a tree.
  fileprivate static var move: Shape {
    .record(
      "reaction_move", "A move in a tree of reactions.",
      [
        Field("move", .text, "The branch taken.") { $0.move.name },
        Field("by", .id, "Who takes it.") { $0.by },
        Field("gets", .points, "What it gets in the end.") { $0.move.payoff },
        Field(
          "otherwise", .byID("The name of a branch.", .points),
          "What it would get by each branch not taken, at worst over ties."
        ) { $0.move.others.map { ($0.name, $0.payoff) } },
      ])
  }
}
