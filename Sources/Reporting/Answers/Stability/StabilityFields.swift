internal import Negotiation

extension AnswerFields where Found == FoundStability {
  /// What `zopa stability` answers.
  static let stability = AnswerFields(
    "stability",
    "Whether outcomes of one model or variant would hold once they are reached: who would move away from them alone, and which groups could block them.",
    reading: .central,
    Field.stability.map { $0.of(\.inOneReading) } + [
      Field("complete", .truth, "Whether the work came to its end.") { $0.isComplete },
      Field(
        "over_readings", .orNull(.stabilityOverReadings(by: SolutionConcept.allCases)),
        "What holds over all readings, of the proposals and the status quo (of all states with --all, or where nothing is proposed); null where there is one reading or no state, or --reading central was asked for."
      ) { $0.overReadings },
    ])
}

/// What was found about stability.
struct FoundStability: Sendable {
  /// In the numbers as they are stated, or in the central reading.
  let inOneReading: PlacedStates<Stability>
  /// Over all readings; `nil` where there is one.
  let overReadings: PlacedStates<StabilityOverReadings>?

  /// Whether no limit came before the end.
  var isComplete: Bool {
    inOneReading.isComplete && !(overReadings?.isStopped ?? false)
  }
}

extension Shape where Value == PlacedStates<Stability> {
  /// What was found in one reading.
  static var stability: Shape {
    .record("stability", "Whether outcomes would hold in one reading.", Field.stability)
  }
}

extension Field where Whole == PlacedStates<Stability> {
  /// What was found in one reading.
  fileprivate static let stability: [Field] =
    players + states
    + concepts(.orNull(.stableStates)) { found, concept in
      // Null where there are too many outcomes, and nothing was judged.
      found.graph == nil && found.states.allSatisfy(\.isStable.isEmpty)
        ? nil
        : StableStates(
          byPlayer: found.byPlayer { player in
            found.ids { found.states[$0].isStable[concept]?[player] == true }
          }, equilibria: found.found.equilibria(concept).map { found.ids[$0] })
    }
    + [
      Field(
        "core", .orNull(.list(.state)),
        "The states that no player and no group of players blocks; null where there are more than ten players, or none was looked at before a stop."
      ) { found in found.core.map { $0.map { found.ids[$0] } } },
      Field(
        "graph", .orNull(.graph),
        "All outcomes together; null where there are too many to look at each."
      ) { found in found.graph.map { NamedSummary(players: found.players, summary: $0) } },
      Field("engine", .choice(["enumerate", "glpk"]), "How groups that block were looked for.") {
        $0.engine.rawValue
      },
      Field(
        "proof", .orNull(.word),
        "On what it rests that no other group blocks: whole numbers (exact), or GLPK's claim (solver); null where nothing was looked at."
      ) { $0.proof },
      Field("programs", .whole, "How many programs GLPK solved.") { $0.programs },
    ]

  /// Who moves, and from where.
  private static let players: [Field] = [
    Field("base", .base, "For groups that block.") { $0.base },
    Field(
      "players", .list(.id),
      "The parties that say how outcomes compare, by numbers or by a ranking."
    ) { $0.players },
    Field(
      "untold", .list(.id),
      "The parties that sign or move and do not say so; what they alone decide stays as it is."
    ) { $0.parties($0.untold) },
    Field(
      "reason", .orNull(.reason),
      "Why nothing was looked at: nobody says how outcomes compare, no outcome meets the rules, or definitions and laws exclude the proposals and the status quo and no agreement is efficient; null where something was, or where a stop came first."
    ) { $0.reason },
    Field(
      "fallbacks", .byID("The id of a party.", .fallback),
      "The parties to which the status quo as an outcome is not worth what no agreement is, with both."
    ) { found in found.fallbacks.map { (found.scenario.parties[$0.party].id, $0) } },
  ]

  /// The outcomes.
  private static let states: [Field] = [
    Field("states", .list(.examined), "The outcomes that were looked at.") { found in
      found.ids.indices.map { NamedState(states: found, index: $0) }
    },
    Field(
      "excluded", .list(.excluded),
      "The proposals that were not, as definitions or laws exclude them as they stand, or as the variant does not allow them."
    ) { found in found.excluded.map { Placed($0, found.scenario) } },
    Field("all_efficient", .truth, "Whether every efficient agreement is among the states.") {
      !$0.leavesAgreementsOut
    },
  ]
}

extension Shape where Value == Stability.Reason {
  /// Why nothing was looked at.
  fileprivate static var reason: Shape {
    .from(.choice(["no_preferences", "no_outcome", "no_state"])) { reason in
      switch reason {
      case .noPreferences: "no_preferences"
      case .noOutcome: "no_outcome"
      case .noState: "no_state"
      }
    }
  }
}

extension Shape where Value == Fallback {
  /// What falling back is worth to a party.
  fileprivate static var fallback: Shape {
    .record([
      Field("status_quo", .points, "What the status quo is worth as an outcome.") { $0.statusQuo },
      Field("no_agreement", .points, "What no agreement is worth.") { $0.noAgreement },
    ])
  }
}

/// What was found about all outcomes together, and who the players are.
private struct NamedSummary: Sendable {
  let players: [String]
  let summary: ConflictSummary
}

extension Shape where Value == NamedSummary {
  /// All outcomes together.
  fileprivate static var graph: Shape {
    .record([
      Field("states", .whole, "How many there are.") { $0.summary.stateCount },
      Field(
        "own_issues", .byID("The id of a player.", .whole),
        "How many issues each player decides alone."
      ) { Array(zip($0.players, $0.summary.ownIssues)) },
      Field("equilibria", .counts, "How many of all states are stable for every player.") {
        $0.summary.equilibria
      },
      Field(
        "reachable", .orNull(.counts),
        "How many of these are reached from the status quo by moves that each mover prefers; null where the status quo is no state."
      ) { $0.summary.reachable },
    ])
  }
}
