extension PayoffModel {
  /// Finds the payoffs that no other agreement improves for one party without costing another.
  ///
  /// An outcome *x* is on the frontier when no agreement *y* satisfies
  ///
  ///     payoff(y, p) ≥ payoff(x, p)   for every party p, and
  ///     payoff(y, p) > payoff(x, p)   for at least one.
  ///
  /// Parties who are judged by their red lines decide what is an agreement and have no payoff on it. A party that only
  /// consents is a player over the outcomes that need its consent and no others: "every party" are the players over *y*, and
  /// *y* must need nobody's consent that *x* does not need. Where that is the same for all outcomes, this is Pareto's
  /// definition as it stands.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look; `auto` sums issues out where few are tied together at a time, looks at
  ///     every outcome elsewhere, and asks GLPK where there are too many.
  ///   - isClipped: Whether only agreements count; if not, all outcomes that meet the rules.
  ///   - outcomes: The most outcomes to list for each point.
  ///   - effort: When to stop.
  /// - Returns: The distinct payoffs, best for the first party first, or the reason why there are none.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  /// - Complexity: Elimination: the combinations its plan looks at, times options and points, and their
  ///   sorting. Enumeration: the number of outcomes, twice, and the number of distinct payoffs times the
  ///   number of points where there are more than two parties. GLPK: one or more integer programs a point.
  /// - SeeAlso: Pareto, "Manuale di economia politica" (1906).
  public func paretoFrontier(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, isClipped: Bool = true, outcomes: Int = 1,
    _ effort: Effort = Effort()
  ) throws -> ParetoFrontier {
    var frontier = emptyFrontier(payoffs, isClipped: isClipped)
    if frontier.reason != nil { return frontier }
    let parts: [PartBySay]
    do {
      parts = try partsBySay(frontier.parties, effort)
    } catch is Stopped {
      frontier.reason = .stopped
      return frontier
    }
    // Of outcomes over which nobody with payoffs is a player, nothing is better than another.
    let compared = parts.filter { !$0.players.isEmpty }
    guard parts.count > 1 else {
      return try find(frontier, payoffs, engine, outcomes: outcomes, effort)
    }
    var found: [ParetoFrontier] = []
    for part in compared {
      found.append(
        try part.model.find(
          frontier.empty(of: part), payoffs, engine, outcomes: outcomes, effort))
    }
    // GLPK's claims are the weakest, and looking at every outcome the plainest.
    let weakest = [Engine.glpk, .enumerate, .eliminate].lazy.compactMap { engine in
      found.first { $0.engine == engine }
    }.first
    frontier.engine = weakest?.engine ?? frontier.engine
    frontier.choice = weakest?.choice ?? frontier.choice
    frontier.programs = found.reduce(0) { $0 + $1.programs }
    guard found.allSatisfy(\.isComplete) else {
      // What one part lacks may be better than what another has.
      frontier.reason = .stopped
      return frontier
    }
    frontier.join(zip(compared, found).map { ($0.players, $1.points) })
    if frontier.points.isEmpty {
      frontier.reason =
        compared.count < parts.count ? .noPayoffs : reasonForNoPoints(isClipped, effort)
    }
    return frontier
  }

  /// The frontier of outcomes over which everybody is a player.
  private func find(
    _ frontier: ParetoFrontier, _ payoffs: ExactPayoffs, _ engine: Engine, outcomes: Int,
    _ effort: Effort
  ) throws -> ParetoFrontier {
    let isClipped = frontier.isClipped
    if let merged = try merge(frontier, payoffs, engine, outcomes: outcomes, effort) {
      return merged
    }
    let choice = try chooseEngine(engine, payoffs, frontier.parties, isClipped: isClipped)
    return try fill(frontier, payoffs, engine, choice, outcomes: outcomes, effort)
  }

  /// The frontier by slots or fields, where it can be had so; `nil` where it cannot.
  private func merge(
    _ empty: ParetoFrontier, _ payoffs: ExactPayoffs, _ engine: Engine, outcomes: Int,
    _ effort: Effort
  ) throws -> ParetoFrontier? {
    // Both remember one way to each sum; all of them take the graph of the general elimination.
    guard engine == .auto || engine == .eliminate, outcomes <= 1 else { return nil }
    let (parties, isClipped) = (empty.parties, empty.isClipped)
    let isListing = outcomes > 0
    var frontier = empty
    frontier.engine = .eliminate
    frontier.choice = engine == .auto ? .nothingTied : .asked
    do {
      if let merge = StaircaseMerge(self, payoffs, parties, isClipped: isClipped) {
        frontier.points = try merge.points(isListing: isListing, effort)
      } else if let merge = PackedMerge(self, payoffs, parties, isClipped: isClipped),
        let points = try merge.points(isListing: isListing, effort)
      {
        frontier.points = points
      } else {
        return nil
      }
      if frontier.points.isEmpty { frontier.reason = reasonForNoPoints(isClipped, effort) }
    } catch is Stopped {
      frontier.reason = .stopped
    }
    return frontier
  }

  /// A frontier with its points, found by the engine that was chosen.
  func fill(
    _ empty: ParetoFrontier, _ payoffs: ExactPayoffs, _ engine: Engine,
    _ choice: (engine: FrontierEngine, why: EngineChoice), outcomes: Int, _ effort: Effort
  ) throws -> ParetoFrontier {
    var frontier = empty
    let (parties, isClipped) = (frontier.parties, frontier.isClipped)
    frontier.choice = choice.why
    do {
      switch choice.engine {
      case .eliminate(let elimination):
        frontier.engine = .eliminate
        do {
          frontier.points = try elimination.points(listing: outcomes, effort)
        } catch let obstacle as InteractionModel.Obstacle {
          guard engine == .auto else {
            throw EngineDoesNotApply(engine: .eliminate, reason: obstacle.reason)
          }
          frontier.choice = .manyTied
          try programmedFrontier(payoffs, &frontier, listing: outcomes, effort)
        }
      case .enumerate:
        frontier.points = try FrontierSearch(self, payoffs, parties, isClipped: isClipped, effort)
          .points(listing: outcomes)
      case .glpk:
        try programmedFrontier(payoffs, &frontier, listing: outcomes, effort)
      }
      if frontier.points.isEmpty, frontier.reason == nil {
        frontier.reason = reasonForNoPoints(isClipped, effort)
      }
    } catch is Stopped {
      frontier.reason = .stopped
    }
    return frontier
  }

  /// A frontier without points, and the reason where there can be none.
  func emptyFrontier(_ payoffs: ExactPayoffs, isClipped: Bool) -> ParetoFrontier {
    let parties = scenario.parties.indices.filter { payoffs.tables[$0] != nil }
    var frontier = ParetoFrontier(
      parties: parties, tables: parties.compactMap { payoffs.tables[$0] }, isClipped: isClipped,
      engine: .enumerate)
    frontier.central = central
    frontier.withPayoffs = parties.compactMap { party in
      payoffs.tables[party].map { (party, $0) }
    }
    frontier.reason = reasonForNoFrontier(parties)
    return frontier
  }

  private func reasonForNoFrontier(_ parties: [Int]) -> ParetoFrontier.Reason? {
    let open = scenario.parties.indices.filter { party in
      switch judgements[party] {
      case .undetermined, .readings: true
      case .payoffs(let payoff): !payoff.silentIssues.isEmpty
      case .redLines, .notOnRecord: false
      }
    }
    // Of rankings no reading makes numbers.
    let isRanked = open.allSatisfy { scenario.parties[$0].preferences?.ordinal != nil }
    if !open.isEmpty, !(parties.isEmpty && isRanked) {
      let unreadable = open.filter { party in
        scenario.parties[party].preferences.flatMap { judgements[party].openPayoff($0) } == nil
      }
      return unreadable.isEmpty ? .openNumbers(open) : .noReading(unreadable)
    }
    return parties.isEmpty ? .noPayoffs : nil
  }
}
