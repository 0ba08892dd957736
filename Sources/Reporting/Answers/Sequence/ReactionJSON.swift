internal import Negotiation

extension ReactionPlays {
  /// What happens in a tree, as JSON.
  func json(_ scenario: Scenario) -> JSON {
    .object([
      "reaction": .string(scenario.reactions[reaction].id),
      "plays": .array(
        plays.map { play in
          .object([
            "path": .array(tree.names(along: play.path).map { .string($0) }),
            "payoffs": .named(scenario.parties.map(\.id)) { party in
              parties.firstIndex(of: party).map { JSON(play.payoffs[$0]) }
            },
            "moves": .array(
              ledger(of: play).map { move in
                .object([
                  "move": .string(move.name),
                  "by": .string(scenario.parties[parties[move.mover]].id),
                  "gets": JSON(move.payoff),
                  "otherwise": .object(
                    Dictionary(
                      move.others.map { ($0.name, JSON($0.payoff)) },
                      uniquingKeysWith: { first, _ in first })),
                ])
              }),
          ])
        }),
    ])
  }
}
