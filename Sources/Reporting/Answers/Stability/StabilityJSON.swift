public import Negotiation

extension Stability {
  /// The result of `zopa stability` as JSON.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it belongs to.
  ///   - overReadings: What holds over all readings; `nil` where there is one.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario, _ overReadings: StabilityOverReadings?) -> String {
    let isComplete = isComplete && !(overReadings?.isStopped ?? false)
    var members = members(scenario)
    members["complete"] = .bool(isComplete)
    members["over_readings"] = overReadings.map { $0.json(scenario) } ?? .null
    return JSON.envelope(
      "stability", scenario, isComplete: isComplete, members, reading: "central", central: central
    ).text
  }

  /// What was found, without the envelope.
  func members(_ scenario: Scenario) -> [String: JSON] {
    let ids = states.ids(scenario)
    func party(_ player: Int) -> JSON { .string(scenario.parties[players[player]].id) }
    func list(_ states: [Int]) -> JSON { .array(states.map { .string(ids[$0]) }) }
    var members: [String: JSON] = [
      "base": .string(base.rawValue), "engine": .string(engine.rawValue),
      "proof": JSON(proof?.rawValue),
      "reason": JSON(players.isEmpty ? "no_preferences" : nil), "programs": JSON(programs),
      "players": .array(players.indices.map(party)),
      "untold": .array(untold.map { .string(scenario.parties[$0].id) }),
      "all_efficient": .bool(!leavesAgreementsOut),
      "fallbacks": .named(scenario.parties.map(\.id)) { party in
        fallbacks.first { $0.party == party }.map {
          .object(["status_quo": JSON($0.statusQuo), "no_agreement": JSON($0.noAgreement)])
        }
      },
      "core": core.map(list) ?? .null,
      "states": .array(states.indices.map { state($0, ids, scenario) }),
      "excluded": .array(
        excluded.map { excluded in
          .object([
            "proposal": .string(scenario.proposals[excluded.proposal].id),
            "rules_broken": .array(
              excluded.rulesBroken.map { .string(scenario.rules[$0].id) }),
          ])
        }),
      "graph": graph.map { graph in
        func counts(_ counts: [SolutionConcept: Int]) -> JSON {
          .named(SolutionConcept.allCases.map(\.rawValue)) {
            JSON(counts[SolutionConcept.allCases[$0]] ?? 0)
          }
        }
        return .object([
          "states": JSON(graph.stateCount),
          "own_issues": .named(players.map { scenario.parties[$0].id }) {
            JSON(graph.ownIssues[$0])
          },
          "equilibria": counts(graph.equilibria),
          "reachable": graph.reachable.map(counts) ?? .null,
        ])
      } ?? .null,
    ]
    for concept in SolutionConcept.allCases {
      members[concept.rawValue] =
        graph == nil && states.allSatisfy { $0.isStable.isEmpty }
        ? .null
        : .object([
          "parties": .named(players.map { scenario.parties[$0].id }) { player in
            list(states.indices.filter { states[$0].isStable[concept]?[player] == true })
          },
          "equilibria": list(equilibria(concept)),
        ])
    }
    return members
  }

  private func state(_ index: Int, _ ids: [String], _ scenario: Scenario) -> JSON {
    let state = states[index]
    func party(_ player: Int) -> JSON { .string(scenario.parties[players[player]].id) }
    func sequence(_ moves: [StateMove]) -> JSON {
      .array(
        moves.map {
          .object(["party": party($0.player), "outcome": JSON($0.outcome, scenario)])
        })
    }
    let concepts = SolutionConcept.allCases.filter { $0 != .nash }
    return .object([
      "id": .string(ids[index]), "number": JSON(state.number.map { $0 + 1 }),
      "outcome": JSON(state.outcome, scenario),
      "proposals": .array(
        state.roles.compactMap { role in
          if case .proposal(let index, _) = role {
            JSON.string(scenario.proposals[index].id)
          } else {
            nil
          }
        }),
      "completed": .bool(
        state.roles.contains {
          if case .proposal(_, let isCompleted) = $0 { isCompleted } else { false }
        }),
      "solutions": .array(
        state.roles.compactMap { role in
          if case .solution(let solution) = role { JSON.string(solution.rawValue) } else { nil }
        }),
      "efficient": .bool(state.roles.contains(.frontier)),
      "status_quo": .bool(state.roles.contains(.statusQuo)),
      "strong": JSON(state.isStrong),
      "moves": .array(
        state.improvements.map { improvement in
          .object([
            "party": party(improvement.player), "outcome": JSON(improvement.outcome, scenario),
            "answers": .named(concepts.map(\.rawValue)) { concept in
              improvement.answers[concepts[concept]].map(sequence) ?? .null
            },
          ])
        }),
      "move_counts": .named(players.map { scenario.parties[$0].id }) { player in
        state.improvementCounts.isEmpty ? nil : JSON(state.improvementCounts[player])
      },
      "group_moves": state.groupImprovements.map { improvements in
        .array(
          improvements.map { improvement in
            .object([
              "parties": .array(improvement.group.map(party)),
              "sequence": sequence(improvement.sequence),
              "equilibrium": .array(improvement.equilibrium.map { .string($0.rawValue) }),
            ])
          })
      } ?? .null,
      "path": state.path.map(sequence) ?? .null,
      "preferred_path": state.preferredPath.map(sequence) ?? .null,
      "blocked_by": state.blocks.map { blocks in
        .array(
          blocks.map { block in
            .object([
              "parties": .array(block.coalition.map { .string(scenario.parties[$0].id) }),
              "outcome": JSON(block.outcome, scenario),
              "gains": .named(block.coalition.map { scenario.parties[$0].id }) {
                JSON(block.gains[$0])
              },
              "margin": JSON(block.margin),
            ])
          })
      } ?? .null,
    ])
  }
}
