extension PayoffModel {
  /// Finds the agreements that each bargaining solution singles out, all ties listed.
  ///
  /// Where the frontier is found by enumeration or elimination, a pass over it answers all; where only GLPK
  /// could find it, each solution has programs of its own, which take far less time than the frontier.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look, as for the frontier.
  ///   - outcomes: The most outcomes to list for each point.
  ///   - effort: When to stop.
  /// - Returns: The solutions; without points, with the reason, where there are none.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  public func bargain(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, outcomes: Int = 1,
    _ effort: Effort = Effort()
  ) throws -> Bargain {
    var frontier = emptyFrontier(payoffs, isClipped: true)
    if frontier.reason != nil { return frontier.bargain() }
    let choice = try chooseEngine(engine, payoffs, frontier.parties, isClipped: true)
    let parts: [PartBySay]
    do {
      parts = try partsBySay(frontier.parties, effort)
    } catch is Stopped {
      frontier.reason = .stopped
      return frontier.bargain()
    }
    guard case .glpk = choice.engine else {
      return try parts.count > 1
        ? paretoFrontier(payoffs, engine, outcomes: outcomes, effort).bargain()
        : fill(frontier, payoffs, engine, choice, outcomes: outcomes, effort).bargain()
    }
    frontier.choice = choice.why
    return try programmedBargain(payoffs, frontier, parts, listing: outcomes, effort)
  }
}

extension ParetoFrontier {
  /// Finds the agreements that each bargaining solution singles out, all ties listed.
  ///
  /// What each party gains is u − d. A party that only consents is a player over the agreements that need its consent and
  /// no others: elsewhere its gain is no factor, no addend and no entry of a list, and its best gain is the best of those
  /// that need it. What is compared, by the ``SolutionDefinition``, is what the players get. Then
  ///
  /// - the factors of a product are shares of the best that each could get. Where all agreements have the same players that is
  ///   the product of the amounts; where not, no unit of a scale decides.
  /// - where the least counts first, a list that ends before another, as good until there, is the better one: nobody else has
  ///   to be content.
  ///
  /// Among agreements with the same players every solution is attained on the frontier, and nothing off it attains one: a
  /// dominated outcome has a smaller product, sum or sorted list of gains. Gains are compared exactly.
  ///
  /// - Returns: One result for each solution; none has points where the frontier has none.
  /// - Complexity: The number of points times the number of parties.
  public func bargain() -> Bargain { bargain(ideal: nil) }

  /// The same with the ideal gains given by party, where the points are only some of the frontier.
  func bargain(ideal given: [Int: Int]?) -> Bargain {
    let pool = candidates.isEmpty ? points : candidates
    let gains = pool.map { point in
      parties.indices.map { index in
        point.hasSay(index) ? point.units[index] - tables[index].reservation : nil
      }
    }
    let ideal = parties.enumerated().map { index, party in
      given?[party] ?? gains.compactMap { $0[index] }.max() ?? 0
    }
    let order = SolutionRanking(ideal: ideal, tables: tables)
    var results: [BargainingSolution: Bargain.Result] = [:]
    for solution in BargainingSolution.allCases {
      results[solution] = order.best(solution.definition, gains)
    }
    // What only needs more parties than something better may still have the largest sum.
    var whole = self
    if !candidates.isEmpty {
      var places: [Int: Int] = [:]
      for (place, candidate) in pool.enumerated() {
        places[place] = points.firstIndex(of: candidate)
      }
      for place in Set(results.values.flatMap(\.points)).sorted() where places[place] == nil {
        places[place] = whole.points.count
        var point = pool[place]
        point.isEfficient = false
        whole.points.append(point)
      }
      results = results.mapValues { $0.moved { places[$0] ?? 0 } }
    }
    return Bargain(
      frontier: whole, idealGains: ideal,
      withoutGain: pool.isEmpty ? [] : parties.indices.filter { ideal[$0] <= 0 },
      results: results)
  }
}
