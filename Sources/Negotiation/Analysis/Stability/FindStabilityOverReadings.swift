extension PayoffModel {
  /// Finds out whether outcomes would hold in every reading, in some, or in none.
  ///
  /// A party that decides something and does not say how outcomes compare may want anything, so that nothing can be
  /// claimed in every reading that hangs on what it wants. Every claim is proven in whole numbers over the cones of the
  /// readings; where neither can be proven, none is made.
  ///
  /// - Parameters:
  ///   - states: The outcomes.
  ///   - payoffs: The model's payoffs over all readings.
  ///   - concepts: The concepts to judge them by.
  ///   - base: What becomes of the issues that a group does not control; in the worst case groups are not looked at.
  ///   - most: The most outcomes around one that are looked at, and that one group could bring about.
  ///   - effort: When to stop.
  /// - Returns: The verdicts; at a stop, those known by then. `nil` where there is one reading or no outcome, or where the
  ///   readings of somebody are too many to describe.
  /// - Complexity: For Nash the moves of each player; for the other concepts for each of them all that the others can do.
  public func stabilityOverReadings(
    of states: [ExaminedState], _ payoffs: ExactPayoffs,
    by concepts: [SolutionConcept] = SolutionConcept.allCases, _ base: CoalitionBase = .statusQuo,
    most: Int = 20_000, _ effort: Effort = Effort()
  ) -> StabilityOverReadings? {
    var players: [Int] = []
    var untold: [Int] = []
    var readings: [PlayerReadings] = []
    for (party, stated) in scenario.parties.enumerated() where !stated.isDocument {
      do {
        if let found = try PlayerReadings(party, self, payoffs) {
          readings.append(found)
        } else if scenario.decidesSomething(party) {
          readings.append(try PlayerReadings(untold: party, self))
          untold.append(party)
        } else {
          continue
        }
        players.append(party)
      } catch {
        return nil
      }
    }
    // Where nobody says how outcomes compare there is nothing to look at, nor where there is no outcome.
    guard untold.count < players.count, !states.isEmpty else { return nil }
    let open = zip(players, readings).filter { $0.1.isOpen }.map(\.0)
    guard !open.isEmpty else { return nil }
    var found = StabilityOverReadings(
      players: players, untold: untold, open: open, concepts: concepts, base: base, states: states,
      verdicts: states.map { _ in nil })
    var finder = ReadingsFinder(
      model: self, players: players, readings: readings, concepts: concepts, most: most,
      effort: effort)
    var blocks = BlocksOverReadings(
      model: self, players: players, readings: readings, base: base,
      against: states.map(\.outcome), most: most * 2, effort: effort)
    do {
      for (index, state) in states.enumerated() {
        if effort.isStopped { throw Stopped() }
        found.verdicts[index] = try finder.judge(state.outcome)
        if players.count <= mostPlayersInGroups, base != .worstCase {
          let (list, isUnblocked) = try blocks.blocks(against: index)
          found.verdicts[index, default: StateOverReadings()].blocks = list
          found.verdicts[index, default: StateOverReadings()].isUnblocked = isUnblocked
        }
      }
    } catch {
      found.isStopped = true
    }
    found.knowsAllGroups =
      players.count <= mostPlayersInGroups && base != .worstCase && !blocks.leavesGroupsOut
    return found
  }
}

extension Array where Element == StateOverReadings? {
  fileprivate subscript(index: Int, default new: StateOverReadings) -> StateOverReadings {
    get { self[index] ?? new }
    set { self[index] = newValue }
  }
}

/// Judges outcomes one by one, those that single moves lead to one another together.
private struct ReadingsFinder {
  let model: PayoffModel
  let players: [Int]
  let readings: [PlayerReadings]
  let concepts: [SolutionConcept]
  let most: Int
  let effort: Effort
  /// What is known already, by what several decide together.
  private var known: [[Int]: MoveComponent?] = [:]
  private let owned: [[Int]]
  private let joint: [[[Int]]]

  init(
    model: PayoffModel, players: [Int], readings: [PlayerReadings], concepts: [SolutionConcept],
    most: Int, effort: Effort
  ) {
    self.model = model
    self.players = players
    self.readings = readings
    self.concepts = concepts
    self.most = most
    self.effort = effort
    let scenario = model.scenario
    owned = players.map(scenario.issuesDecidedAlone)
    joint = readings.jointSamples
  }

  mutating func judge(_ outcome: Outcome) throws(Stopped) -> StateOverReadings? {
    let movable = Set(owned.joined())
    let key = outcome.levels.indices.map { movable.contains($0) ? -1 : outcome[$0] }
    if known[key] == nil {
      known[key] = .some(
        try MoveComponent(
          around: outcome, owned, readings, model.scenario, most: most, effort))
    }
    guard case .some(.some(var component)) = known[key] else { return try judgeByNash(outcome) }
    guard let state = component.state(of: outcome) else { return nil }
    known[key] = nil
    if concepts != [.nash] { try component.sample(joint, effort) }
    var judge = ReadingsJudge(component: component, player: 0, state: state)
    var found = StateOverReadings()
    for concept in concepts {
      var verdicts: [Verdict?] = []
      for player in players.indices {
        if effort.isStopped { throw Stopped() }
        judge.player = player
        let verdict = try judge.verdict(concept, effort)
        verdicts.append(
          verdict ?? (concept == .nash ? sampled(judge.component, player, state) : nil))
      }
      found.stable[concept] = verdicts
    }
    for concept in concepts {
      found.equilibrium[concept] = equilibrium(concept, found, judge.component, state)
    }
    component = judge.component
    for player in players.indices {
      if let move = component.certainMove(of: player, from: state) {
        found.certainMoves.append(StateMove(player: player, outcome: move))
      }
    }
    known[key] = .some(component)
    return found
  }

  /// Judges an outcome by Nash's concept alone, which asks for nothing but the moves of one player at a time; `nil` where these
  /// are too many as well.
  private func judgeByNash(_ outcome: Outcome) throws(Stopped) -> StateOverReadings? {
    guard concepts.contains(.nash) else { return nil }
    var verdicts: [Verdict?] = []
    var found = StateOverReadings()
    for player in players.indices {
      if effort.isStopped { throw Stopped() }
      let own = owned.indices.map { $0 == player ? owned[$0] : [] }
      guard
        let component = try MoveComponent(
          around: outcome, own, readings, model.scenario, most: most,
          mostMoves: mostMovesUnanswered, effort)
      else {
        verdicts.append(nil)
        continue
      }
      guard let state = component.state(of: outcome) else { return nil }
      var judge = ReadingsJudge(component: component, player: player, state: state)
      verdicts.append(
        try judge.verdict(.nash, effort) ?? sampled(judge.component, player, state))
      if let move = judge.component.certainMove(of: player, from: state) {
        found.certainMoves.append(StateMove(player: player, outcome: move))
      }
    }
    guard verdicts.contains(where: { $0 != nil }) else { return nil }
    found.stable[.nash] = verdicts
    // Readings of different parties go together in every way, and by this concept each judges for itself.
    let isTold = !verdicts.contains(nil)
    found.equilibrium[.nash] =
      verdicts.contains(Verdict.none)
      ? Verdict.none
      : isTold ? (verdicts.allSatisfy { $0 == .every } ? .every : .some) : Verdict?.none
    return found
  }

  /// Whether a player gains by a move in some reading, and by none in one of those at hand; `nil` where that is not seen.
  private func sampled(_ component: MoveComponent, _ player: Int, _ state: Int) -> Verdict? {
    let targets = component.moves[player][state].map(Int.init)
    var compared = component.compared[player]
    guard targets.contains(where: { compared.prefers($0, to: state) != .never }) else { return nil }
    let holds = readings[player].samples.contains { reading in
      let ranks = compared.ranks(at: reading)
      return targets.allSatisfy { ranks[$0] <= ranks[state] }
    }
    return holds ? .some : nil
  }

  /// Whether a state is stable for everybody in one and the same reading.
  private func equilibrium(
    _ concept: SolutionConcept, _ found: StateOverReadings, _ component: MoveComponent, _ state: Int
  ) -> Verdict? {
    let each = found.stable[concept] ?? []
    if each.contains(Verdict.none) { return Verdict.none }
    if each.allSatisfy({ $0 == .every }) { return .every }
    let seen = component.samples.map { $0.equilibria(concept).contains(state) }
    let canFail = each.contains(.some(.some)) || seen.contains(false)
    // Readings of different parties go together in every way, so that what hangs on each party's own can be had at once.
    let isOwn = !concept.isCredible || each.count { $0 != .every } == 1
    let canHold =
      seen.contains(true) || isOwn && !each.contains(nil)
      || concept.isCredible
        && found.equilibrium[.nash].flatMap(\.self).map { $0 != Verdict.none }
          ?? false
    return canFail && canHold ? .some : nil
  }
}

extension [PlayerReadings] {
  /// Some joint readings: for each, one of every player's.
  var jointSamples: [[[Int]]] {
    guard allSatisfy({ !$0.samples.isEmpty }) else { return [] }
    let count = map(\.samples.count).max() ?? 0
    return (0..<count).map { number in
      enumerated().map { player, readings in
        // One after the other, and not all in step.
        readings.samples[(number * (player + 1)) % readings.samples.count]
      }
    }
  }
}

// Nothing but where they lead is kept of them.
private let mostMovesUnanswered = 20_000_000
