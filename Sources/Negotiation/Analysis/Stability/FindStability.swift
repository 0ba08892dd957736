extension PayoffModel {
  /// Finds out whether outcomes would hold once they are reached.
  ///
  /// The proposals (what they leave open stays as it is), the status quo, the bargaining solutions and the efficient
  /// agreements are looked at, or every outcome that definitions and laws allow.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers, in one reading.
  ///   - bargain: The bargaining solutions and the frontier.
  ///   - base: What becomes of the issues that a group does not control.
  ///   - isOfAll: Whether to look at every outcome.
  ///   - engine: How to look for groups that block: `enumerate`, `glpk`, or `auto`.
  ///   - effort: When to stop.
  /// - Returns: What was found; at a stop, what was proven by then. Without states where nobody says how outcomes compare.
  /// - Throws: ``EngineDoesNotApply`` where there are too many outcomes.
  /// - Complexity: For up to two million outcomes the number of moves times the square of the number of parties;
  ///   beyond, an integer program for each outcome looked at and each group.
  /// - SeeAlso: Fang, Hipel and Kilgour, *Interactive Decision Making* (1993).
  public func stability(
    _ payoffs: ExactPayoffs, _ bargain: Bargain, _ base: CoalitionBase = .statusQuo,
    ofAll isOfAll: Bool = false, _ engine: Engine = .auto, _ effort: Effort = Effort()
  ) throws -> Stability {
    let players = players(payoffs)
    let finder = StabilityFinder(model: self, payoffs: payoffs, players: players, effort: effort)
    // Nobody can be tempted to move.
    guard !players.isEmpty else { return finder.nothing(base) }
    do {
      return try finder.find(bargain, base, isOfAll, engine)
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
  }
}

/// Looks at outcomes one by one.
struct StabilityFinder {
  let model: PayoffModel
  let payoffs: ExactPayoffs
  let players: [Int]
  let effort: Effort

  private var scenario: Scenario { model.scenario }

  fileprivate func find(
    _ bargain: Bargain, _ base: CoalitionBase, _ isOfAll: Bool, _ engine: Engine
  ) throws -> Stability {
    let isSmall = scenario.isEnumerable
    if isOfAll || engine == .enumerate, !isSmall {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason:
          "there are too many outcomes to look at each; leave out --all and --engine, or allow fewer options in a "
          + "variant")
    }
    var isComplete = bargain.frontier.isComplete
    var conflict: StatedConflict?
    do {
      conflict = isSmall ? try model.conflict(players, payoffs, effort) : nil
    } catch is Stopped {
      isComplete = false
    }
    if let conflict, isOfAll, conflict.space.stateCount > mostListed {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason:
          "there are \(conflict.space.stateCount) outcomes, and --all lists at most \(mostListed); leave it out"
      )
    }
    let (roles, leavesOut) = roles(bargain)
    var states: [ExaminedState]
    var excluded: [ExcludedProposal] = []
    if let conflict {
      states = list(roles, conflict.space, isOfAll)
    } else {
      states = roles.filter { scenario.brokenRules(by: $0.outcome) == nil }.map {
        ExaminedState(number: nil, outcome: $0.outcome, roles: $0.roles)
      }
    }
    for proposal in scenario.proposals.indices {
      let outcome = scenario.proposals[proposal].state(in: scenario)
      guard let broken = scenario.brokenRules(by: outcome) else { continue }
      excluded.append(ExcludedProposal(proposal: proposal, rulesBroken: broken))
    }
    var summary: ConflictSummary?
    let knowsGroups = players.count <= mostPlayersInGroups
    let used: Engine = engine == .glpk || conflict == nil && !isSmall ? .glpk : .enumerate
    var search = OutcomeSearch(effort)
    do {
      if let conflict { try judge(&states, conflict, &summary) }
      for index in states.indices where knowsGroups && (conflict != nil || !isSmall) {
        if effort.isStopped { throw Stopped() }
        if used == .enumerate, let conflict, let state = states[index].number {
          states[index].blocks = try conflict.blocks(
            against: state, base, players, model, payoffs, effort)
        } else {
          states[index].blocks = try model.programmedBlocks(
            against: states[index].outcome, base, players, payoffs, &search)
        }
      }
    } catch is Stopped {
      isComplete = false
    }
    var reason: Stability.Reason?
    if states.isEmpty, isComplete {
      reason =
        conflict?.space.stateCount == 0 || bargain.frontier.reason == .noOutcome
        ? .noOutcome : .noState
    }
    return Stability(
      players: players, untold: untold, central: model.central, base: base, states: states,
      excluded: excluded, graph: summary, fallbacks: fallbacks,
      leavesAgreementsOut: leavesOut && !isOfAll,
      knowsGroups: knowsGroups, isComplete: isComplete, reason: reason, engine: used,
      programs: search.programs + bargain.frontier.programs)
  }

  /// The answer where nobody says how outcomes compare.
  fileprivate func nothing(_ base: CoalitionBase) -> Stability {
    Stability(
      players: [], untold: untold, central: model.central, base: base, states: [], excluded: [],
      graph: nil, fallbacks: [], leavesAgreementsOut: true, knowsGroups: false, isComplete: true,
      reason: .noPreferences, engine: .enumerate, programs: 0)
  }

  /// The parties that do not say how outcomes compare although they sign or move.
  private var untold: [Int] {
    scenario.parties.indices.filter { party in
      guard !players.contains(party), !scenario.parties[party].isDocument else { return false }
      return scenario.parties[party].isSignatory || scenario.decidesSomething(party)
    }
  }

  /// To whom the status quo as an outcome is not worth what no agreement is.
  private var fallbacks: [Fallback] {
    let statusQuo = scenario.statusQuo
    return players.compactMap { player in
      guard let table = payoffs.tables[player] else { return nil }
      let units = table.payoff(of: statusQuo)
      return units == table.reservation
        ? nil
        : Fallback(
          party: player, statusQuo: table.points(units),
          noAgreement: table.points(table.reservation))
    }
  }

  // MARK: What is looked at

  private func roles(
    _ bargain: Bargain
  ) -> (roles: [(outcome: Outcome, roles: [ExaminedState.Role])], leavesOut: Bool) {
    var roles: [(outcome: Outcome, roles: [ExaminedState.Role])] = []
    func note(_ outcome: Outcome, _ role: ExaminedState.Role) {
      if let index = roles.firstIndex(where: { $0.outcome == outcome }) {
        if !roles[index].roles.contains(role) { roles[index].roles.append(role) }
      } else {
        roles.append((outcome, [role]))
      }
    }
    for (index, proposal) in scenario.proposals.enumerated() {
      note(
        proposal.state(in: scenario),
        .proposal(index, isCompleted: proposal.levels.contains { $0.count != 1 }))
    }
    note(scenario.statusQuo, .statusQuo)
    let frontier = bargain.frontier
    for solution in BargainingSolution.allCases {
      for point in bargain.results[solution]?.points ?? [] {
        if let outcome = frontier.points[point].outcomes.first {
          note(outcome, .solution(solution))
        }
      }
    }
    var leavesOut =
      !frontier.isComplete || !frontier.isLookedAt && frontier.reason != .noPayoffs
      || frontier.engine == .glpk && frontier.reason == nil
    var listed = 0
    for point in frontier.points where point.isEfficient {
      for outcome in point.outcomes where listed < mostEfficientListed {
        note(outcome, .frontier)
        listed += 1
      }
      if point.more.map({ $0 > 0 }) ?? true || listed >= mostEfficientListed { leavesOut = true }
    }
    return (roles, leavesOut)
  }

  private func list(
    _ roles: [(outcome: Outcome, roles: [ExaminedState.Role])], _ space: StateSpace, _ isOfAll: Bool
  ) -> [ExaminedState] {
    let examined = roles.compactMap { entry in
      space.state(of: entry.outcome).map {
        ExaminedState(number: $0, outcome: entry.outcome, roles: entry.roles)
      }
    }
    guard isOfAll else { return examined }
    let known = Dictionary(
      examined.compactMap { state in state.number.map { ($0, state) } },
      uniquingKeysWith: { first, _ in first })
    return (0..<space.stateCount).map {
      known[$0] ?? ExaminedState(number: $0, outcome: space.outcome($0), roles: [])
    }
  }
}

extension Scenario {
  /// The outcomes that are proposed, with what a proposal leaves open left as it is, and the status quo; those among them
  /// that definitions and laws allow.
  public var proposedStates: [ExaminedState] {
    var states: [(outcome: Outcome, roles: [ExaminedState.Role])] = []
    func note(_ outcome: Outcome, _ role: ExaminedState.Role) {
      guard brokenRules(by: outcome) == nil else { return }
      if let index = states.firstIndex(where: { $0.outcome == outcome }) {
        states[index].roles.append(role)
      } else {
        states.append((outcome, [role]))
      }
    }
    for (index, proposal) in proposals.enumerated() {
      note(
        proposal.state(in: self),
        .proposal(index, isCompleted: proposal.levels.contains { $0.count != 1 }))
    }
    note(statusQuo, .statusQuo)
    return states.map { ExaminedState(number: nil, outcome: $0.outcome, roles: $0.roles) }
  }
}

extension Proposal {
  /// The state that the proposal comes to: what it leaves open left as it is; where that breaks a definition or a law, what
  /// would be carried out.
  func state(in scenario: Scenario) -> Outcome {
    let outcome = leftAsItIs(in: scenario)
    guard scenario.brokenRules(by: outcome) != nil else { return outcome }
    return carriedOut(in: scenario) ?? outcome
  }
}

extension Scenario {
  /// The definitions and laws that an outcome breaks, by position, none where the variant does not allow it; `nil` for
  /// a state.
  func brokenRules(by outcome: Outcome) -> [Int]? {
    let broken = rules.indices.filter {
      rules[$0].kind != .linkage && !rules[$0].condition.holds(for: outcome)
    }
    let isAllowed = zip(allowed, outcome.levels).allSatisfy { $0.contains($1) }
    return broken.isEmpty && isAllowed ? nil : broken
  }
}

// A page with more rows is not read.
private let mostListed = 2_000
private let mostEfficientListed = 60
// Groups double with each party.
let mostPlayersInGroups = 10
