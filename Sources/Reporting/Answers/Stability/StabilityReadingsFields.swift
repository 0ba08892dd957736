internal import Negotiation

extension Shape where Value == PlacedStates<StabilityOverReadings> {
  /// What holds of outcomes over all readings, by the concepts that are asked for.
  static func stabilityOverReadings(by concepts: [SolutionConcept]) -> Shape {
    .record(
      "stability_over_readings", "What holds of outcomes over all readings.",
      [
        Field("open", .list(.id), "The players that leave numbers open.") { $0.parties($0.open) },
        Field(
          "untold", .list(.id),
          "Those of them that decide something and do not say how outcomes compare, so that they may want anything."
        ) { $0.parties($0.untold) },
        Field("complete", .truth, "Whether the work came to its end.") { !$0.isStopped },
        Field(
          "all_groups", .truth,
          "Whether every group was looked at; not where one could bring about too many outcomes, and not in the worst case."
        ) { $0.knowsAllGroups },
        Field("base", .base, "For groups that block.") { $0.base },
        Field("core", .verdicts, "By state, whether nobody blocks it.") { found in
          found.byState { .some(found.verdicts[$0]?.isUnblocked) }
        },
        Field(
          "blocks", .byID("A state.", .list(.blockOverReadings)),
          "The smallest groups that block a state in some reading, and those that do in every one; not there for a state whose groups were not looked at."
        ) { found in
          found.byState { state in
            found.verdicts[state]?.blocks.map { $0.map { Placed($0, found.scenario) } }
          }
        },
        Field(
          "certain_moves", .byID("A state.", .list(.move)),
          "For each player that gains by some move in every reading, such a move; not there for a state that was not judged."
        ) { found in
          found.byState { found.verdicts[$0].map { $0.certainMoves.map { found.move($0) } } }
        },
      ]
        + Field.concepts(of: concepts, .stableReadings) { found, concept in
          StableReadings(
            byPlayer: found.byPlayer { player in
              found.byState { .some(found.verdicts[$0]?.stable[concept]?[player]) }
            },
            equilibria: found.byState { .some(found.verdicts[$0]?.equilibrium[concept] ?? nil) })
        })
  }
}

extension Shape where Value == Placed<BlockOverReadings> {
  /// A group that blocks a state in some readings.
  fileprivate static var blockOverReadings: Shape {
    .record(
      "block_over_readings", "A group that blocks a state in some reading.",
      [
        Field("parties", .list(.id), "Its members.") { $0.parties($0.coalition) },
        Field(
          "verdict", .orNull(.verdict),
          "In every reading, or in some; null where it is some at least."
        ) { $0.verdict },
        Field("outcome", .outcome, "What the group could bring about.") { $0.with($0.outcome) },
      ])
  }
}
