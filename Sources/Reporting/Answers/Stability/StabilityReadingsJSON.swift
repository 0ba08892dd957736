internal import Negotiation

extension StabilityOverReadings {
  /// What holds over all readings as JSON.
  func json(_ scenario: Scenario) -> JSON {
    let ids = states.ids(scenario)
    func party(_ player: Int) -> String { scenario.parties[players[player]].id }
    func verdict(_ verdict: Verdict??) -> JSON { JSON(verdict ?? nil) }
    var members: [String: JSON] = [
      "open": .array(open.map { .string(scenario.parties[$0].id) }),
      "complete": .bool(!isStopped), "all_groups": .bool(knowsAllGroups),
      "base": .string(base.rawValue),
      "certain_moves": .named(ids) { index in
        verdicts[index].map { state in
          .array(
            state.certainMoves.map {
              .object(["party": .string(party($0.player)), "outcome": JSON($0.outcome, scenario)])
            })
        }
      },
      "core": .named(ids) { JSON(verdicts[$0]?.isUnblocked) },
      "blocks": .named(ids) { index in
        verdicts[index]?.blocks.map { blocks in
          .array(
            blocks.map { block in
              .object([
                "parties": .array(block.coalition.map { .string(scenario.parties[$0].id) }),
                "verdict": JSON(block.verdict), "outcome": JSON(block.outcome, scenario),
              ])
            })
        }
      },
    ]
    for concept in concepts {
      members[concept.rawValue] = .object([
        "parties": .named(players.indices.map(party)) { player in
          .named(ids) { verdict(verdicts[$0]?.stable[concept]?[player]) }
        },
        "equilibria": .named(ids) { verdict(verdicts[$0]?.equilibrium[concept]) },
      ])
    }
    return .object(members)
  }
}

extension [ExaminedState] {
  /// What each state is called: by the proposal that it is, or by its number.
  func ids(_ scenario: Scenario) -> [String] {
    let taken = Set(scenario.proposals.map(\.id))
    return enumerated().map { index, state in
      if let proposal = state.proposal { return scenario.proposals[proposal].id }
      var id =
        state.roles.contains(.statusQuo) && !taken.contains("status_quo")
        ? "status_quo" : "state_\((state.number ?? index) + 1)"
      while taken.contains(id) { id += "_" }
      return id
    }
  }
}
