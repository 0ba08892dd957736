/// The conflict that a scenario states: its outcomes as states, and the parties that say how they compare.
struct StatedConflict: Sendable {
  /// The states.
  let space: StateSpace
  /// Moves and ranks; its parties are the players, in their order.
  let graph: ConflictGraph
  /// For each player the worth of each state: units of its scale, or ranks where it states no numbers.
  let worths: [[Int]]
  /// For each player the states that keep its firm red lines.
  let kept: [StateSet]
}

extension PayoffModel {
  /// Whether some party says how outcomes compare, by numbers or by a ranking.
  public var comparesOutcomes: Bool {
    hasPayoffs
      || scenario.parties.contains { !$0.isDocument && $0.preferences?.ordinal != nil }
  }

  /// The parties that say how outcomes compare, by numbers or by a ranking.
  func players(_ payoffs: ExactPayoffs) -> [Int] {
    scenario.parties.indices.filter { index in
      !scenario.parties[index].isDocument
        && (payoffs.tables[index] != nil || scenario.parties[index].preferences?.ordinal != nil)
    }
  }

  /// Lays out the conflict.
  ///
  /// A party moves the issues that it decides alone. What breaks a firm red line of its own is worse to it than
  /// anything that does not; a ranking says all there is to say and is taken as it stands.
  ///
  /// - Parameters:
  ///   - players: Those who say how outcomes compare.
  ///   - payoffs: The model's payoffs in one reading.
  ///   - effort: When to stop.
  /// - Returns: The conflict.
  /// - Throws: ``Stopped``, or ``EngineDoesNotApply`` where there are too many moves to write down.
  /// - Complexity: One look at every outcome, and one at every move.
  func conflict(
    _ players: [Int], _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> StatedConflict {
    let space = try StateSpace(scenario, effort)
    let owned = players.map(scenario.issuesDecidedAlone)
    let moves = owned.reduce(0) { $0 + space.stateCount * (space.combinationCount(of: $1) - 1) }
    guard moves <= mostMoves else {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason:
          "the parties can make up to \(moves) moves, and at most \(mostMoves) are looked at; allow fewer options "
          + "in a variant")
    }
    /// Says something of every state, unless it is stopped.
    func each<Said>(_ say: (Int) -> Said) throws(Stopped) -> [Said] {
      var said: [Said] = []
      said.reserveCapacity(space.stateCount)
      for state in 0..<space.stateCount {
        if state & 1023 == 0, effort.isStopped { throw Stopped() }
        said.append(say(state))
      }
      return said
    }
    let outcomes = try each { space.outcome($0) }
    var worths: [[Int]] = []
    var kept: [StateSet] = []
    var ranks: [[Int32]] = []
    for player in players {
      let party = scenario.parties[player]
      let lines = (party.preferences?.redLines ?? []).filter { $0.hardness == .firm }
        .map { binding($0, of: player) }
      var set = StateSet(stateCount: space.stateCount)
      let keeps = try each { state in lines.allSatisfy { $0.holds(for: outcomes[state]) } }
      for state in keeps.indices where keeps[state] { set.insert(state) }
      kept.append(set)
      if let table = payoffs.tables[player] {
        let units = try each { table.payoff(of: outcomes[$0]) }
        worths.append(units)
        ranks.append(
          units.indices.map { GuardedWorth(isKept: set.contains($0), units: Int128(units[$0])) }
            .denseRanks)
      } else {
        let own = party.preferences?.ordinal?.ranks(of: outcomes) ?? []
        worths.append(own.map { Int($0) })
        ranks.append(own)
      }
    }
    let tables = try owned.map { try space.moves(on: $0, scenario, effort) }
    return StatedConflict(
      space: space, graph: ConflictGraph(moves: tables, ranks: ranks), worths: worths, kept: kept)
  }
}

// So many moves are half a gigabyte, there and back.
private let mostMoves = 60_000_000
