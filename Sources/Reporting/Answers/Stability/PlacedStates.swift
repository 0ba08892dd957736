internal import Negotiation

/// A result about states, with what these and the players are called.
@dynamicMemberLookup
struct PlacedStates<Found: Sendable>: Sendable {
  /// The result.
  let found: Found
  /// The scenario.
  let scenario: Scenario
  /// What each state is called.
  let ids: [String]
  /// The ids of the players.
  let players: [String]

  subscript<Part>(dynamicMember part: KeyPath<Found, Part>) -> Part { found[keyPath: part] }

  /// The ids of parties.
  func parties(_ positions: [Int]) -> [String] { positions.map { scenario.parties[$0].id } }

  /// The ids of those states that are as asked.
  func ids(where isAsked: (Int) -> Bool) -> [String] {
    ids.indices.filter(isAsked).map { ids[$0] }
  }

  /// Something for each state by its id, but those for which there is none.
  func byState<Part>(_ part: (Int) -> Part?) -> [(String, Part)] { named(ids, part) }

  /// Something for each player by its id, but those for which there is none.
  func byPlayer<Part>(_ part: (Int) -> Part?) -> [(String, Part)] { named(players, part) }

  /// An outcome.
  func outcome(_ outcome: Outcome) -> Placed<Outcome> { Placed(outcome, scenario) }

  /// A move by the id of its player.
  func move(_ move: StateMove) -> NamedMove {
    NamedMove(player: players[move.player], outcome: outcome(move.outcome))
  }

  private func named<Part>(_ names: [String], _ part: (Int) -> Part?) -> [(String, Part)] {
    names.enumerated().compactMap { index, name in part(index).map { (name, $0) } }
  }
}

extension PlacedStates where Found == Stability {
  /// What was found in one reading.
  init(_ stability: Stability, _ scenario: Scenario) {
    self.init(
      found: stability, scenario: scenario, ids: stability.states.ids(scenario),
      players: stability.players.map { scenario.parties[$0].id })
  }
}

extension PlacedStates where Found == StabilityOverReadings {
  /// What was found over all readings.
  init(_ stability: StabilityOverReadings, _ scenario: Scenario) {
    self.init(
      found: stability, scenario: scenario, ids: stability.states.ids(scenario),
      players: stability.players.map { scenario.parties[$0].id })
  }
}

/// A move, by the id of its player.
struct NamedMove: Sendable {
  /// Who moves.
  let player: String
  /// What it leads to.
  let outcome: Placed<Outcome>
}

extension Shape where Value == NamedMove {
  /// A move.
  static var move: Shape {
    .record(
      "move", "A move of one player.",
      [
        Field("party", .id, "Who moves.") { $0.player },
        Field("outcome", .outcome, "What it leads to.") { $0.outcome },
      ])
  }
}

extension Shape where Value == String {
  /// What a state is called.
  static var state: Shape {
    Shape(
      schema: Shape.text.schema.described(
        "A state: the id of the proposal that it is, status_quo, or state_ and its number."
      ).named("state_id"), json: Shape.text.json)
  }
}

extension [ExaminedState] {
  /// What each state is called: by the proposal that it is, or by its number.
  fileprivate func ids(_ scenario: Scenario) -> [String] {
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
