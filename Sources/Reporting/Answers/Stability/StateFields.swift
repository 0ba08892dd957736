internal import Negotiation

/// One of the states that were looked at.
@dynamicMemberLookup
struct NamedState: Sendable {
  /// What was found about all of them.
  let states: PlacedStates<Stability>
  /// Its position among them.
  let index: Int

  subscript<Part>(dynamicMember part: KeyPath<ExaminedState, Part>) -> Part {
    states.found.states[index][keyPath: part]
  }

  /// Moves by the ids of their players.
  func moves(_ moves: [StateMove]) -> [NamedMove] { moves.map { states.move($0) } }
}

/// What a player, or a group, could gain by from a state.
private struct FromState<Move: Sendable>: Sendable {
  /// The state.
  let state: NamedState
  /// The move.
  let move: Move
}

extension Shape where Value == NamedState {
  /// A state, why it is looked at, and who would move away from it.
  static var examined: Shape {
    .record("state", "An outcome that was looked at.", Field.roles + Field.moves)
  }
}

extension Field where Whole == NamedState {
  /// What the state is, and why it is looked at.
  fileprivate static let roles: [Field] = [
    Field("id", .state, "What it is called elsewhere.") { $0.states.ids[$0.index] },
    Field(
      "number", .orNull(.whole),
      "Its place among all states, from 1; null where they are not numbered."
    ) { $0.number.map { $0 + 1 } },
    Field("outcome", .outcome, "The outcome.") { $0.states.outcome($0.outcome) },
    Field("proposals", .list(.id), "The proposals that it is.") { state in
      state.roles.compactMap { role in
        if case .proposal(let index, _) = role {
          state.states.scenario.proposals[index].id
        } else {
          nil
        }
      }
    },
    Field(
      "completed", .truth,
      "Whether one of them leaves issues open, which stay as they are here."
    ) { state in
      state.roles.contains {
        if case .proposal(_, let isCompleted) = $0 { isCompleted } else { false }
      }
    },
    Field("solutions", .list(.word), "The bargaining solutions that single it out.") { state in
      state.roles.compactMap { role -> BargainingSolution? in
        if case .solution(let solution) = role { solution } else { nil }
      }
    },
    Field("efficient", .truth, "Whether it is one of the efficient agreements looked at.") {
      $0.roles.contains(.frontier)
    },
    Field("status_quo", .truth, "Whether it is the status quo.") { $0.roles.contains(.statusQuo) },
  ]

  /// Who would leave the state, and how it is reached.
  fileprivate static let moves: [Field] = [
    Field(
      "strong", .orNull(.truth),
      "Whether nobody alone and no group together can reach anything that all its members prefer; null where that is not known."
    ) { $0.isStrong },
    Field(
      "moves", .list(.improvement),
      "What players gain by alone, best first, one of those that gain the same, the first three of each and whatever shows it unstable."
    ) { state in state.improvements.map { FromState(state: state, move: $0) } },
    Field(
      "move_counts", .byID("The id of a player.", .whole),
      "How many moves each player gains by alone; empty where there are too many outcomes."
    ) { Array(zip($0.states.players, $0.improvementCounts)) },
    Field(
      "group_moves", .orNull(.list(.groupMove)),
      "What groups reach together, by moves of more than one member, to the gain of all, the first three for each of the smallest groups; null where there are too many states or players."
    ) { state in
      state.groupImprovements.map { $0.map { FromState(state: state, move: $0) } }
    },
    Field(
      "path", .orNull(.moves),
      "A shortest sequence of moves that leads here from the status quo; null where none does."
    ) { state in state.path.map { state.moves($0) } },
    Field("preferred_path", .orNull(.moves), "The same by moves that each mover prefers.") {
      state in state.preferredPath.map { state.moves($0) }
    },
    Field(
      "blocked_by", .orNull(.list(.coalitionBlock)),
      "The smallest groups that block it; null where there are more than ten players, or a stop came first."
    ) { state in
      state.blocks.map { $0.map { Placed($0, state.states.scenario) } }
    },
  ]
}

extension Shape where Value == [NamedMove] {
  /// Moves one after the other.
  fileprivate static var moves: Shape {
    let list = Shape.list(.move)
    return Shape(
      schema: list.schema.described(
        "Moves one after the other, each with the outcome that it leads to; nobody moves twice in succession."
      ).named("moves"), json: list.json)
  }
}

extension Shape where Value == FromState<AnsweredImprovement> {
  /// What a player could gain by alone, and how the others can answer it.
  fileprivate static var improvement: Shape {
    .record(
      "single_move", "What a player gains by alone.",
      [
        Field("party", .id, "Who moves.") { $0.state.states.players[$0.move.player] },
        Field("outcome", .outcome, "What the move leads to.") {
          $0.state.states.outcome($0.move.outcome)
        },
        Field(
          "answers",
          .record(
            Field.concepts(of: SolutionConcept.allCases.filter { $0 != .nash }, .orNull(.moves)) {
              found, concept in
              found.move.answers[concept].map { found.state.moves($0) }
            }),
          "How the others answer so that the mover is no better off than before, by concept; null where they cannot, empty where they can and there are too many states to spell it out."
        ) { $0 },
      ])
  }
}

extension Shape where Value == FromState<GroupImprovement> {
  /// What a group can reach together.
  fileprivate static var groupMove: Shape {
    .record(
      "group_move", "What a group reaches together to the gain of all members.",
      [
        Field("parties", .list(.id), "Its members.") { found in
          found.move.group.map { found.state.states.players[$0] }
        },
        Field("sequence", .moves, "By which moves.") { $0.state.moves($0.move.sequence) },
        Field(
          "equilibrium", .list(.word),
          "The concepts by which what they reach is stable for every player."
        ) { $0.move.equilibrium },
        Field(
          "ways", .whole,
          "How many outcomes the group can reach so, by moves of more than one member and to the gain of all; three are listed."
        ) { $0.move.ways },
      ])
  }
}

extension Shape where Value == Placed<CoalitionBlock> {
  /// A group that blocks a state.
  fileprivate static var coalitionBlock: Shape {
    .record(
      "coalition_block", "A group that blocks a state.",
      [
        Field("parties", .list(.id), "Its members.") { $0.parties($0.coalition) },
        Field(
          "outcome", .outcome, "What they would bring about, best for the member that gains least."
        ) { $0.with($0.outcome) },
        Field(
          "gains", .byID("The id of a member.", .orNull(.points)),
          "What each member gains; null for one that ranks outcomes without numbers."
        ) { Array(zip($0.parties($0.coalition), $0.gains)) },
        Field(
          "margin", .orNull(.number),
          "The least gain of a member in points, which compares scales; null where somebody states no numbers."
        ) { $0.margin },
      ])
  }
}
