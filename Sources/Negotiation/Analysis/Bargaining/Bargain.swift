extension ParetoFrontier {
  /// Finds the agreements that each bargaining solution singles out, all ties listed.
  ///
  /// What each party gains is u − d. A party that only consents is a player over the agreements that need its consent and
  /// no others: elsewhere its gain is no factor, no addend and no entry of a list, and its best gain is the best of those
  /// that need it. Then
  ///
  /// - Nash maximises the product of the players' gains, each as a share of the party's own best gain. Where all agreements
  ///   have the same players that is the product of the gains; where not, no unit of a scale decides.
  /// - Kalai and Smorodinsky maximise the least share of the players' best gains, then the next least; egalitarian the least
  ///   gain. A list that ends before another, as good until there, is the better one: nobody else has to be content.
  /// - Utilitarian maximises the sum of the players' gains.
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
      results[solution] = order.best(solution, gains)
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

/// What each bargaining solution singles out.
public struct Bargain: Sendable {
  /// The result of one solution.
  public struct Result: Hashable, Sendable {
    /// The positions of its points on the frontier.
    public let points: [Int]
    /// Whether every product of gains is 0, so that the least gains were compared instead.
    public let isLeximin: Bool
    /// Whether the parties' scales are so fine that their sum does not fit into 128 bits.
    public let isTooFine: Bool

    func moved(_ place: (Int) -> Int) -> Result {
      Result(points: points.map(place).sorted(), isLeximin: isLeximin, isTooFine: isTooFine)
    }
  }

  /// The frontier it was found on.
  public let frontier: ParetoFrontier
  /// Each party's largest gain in the zone, in units.
  public let idealGains: [Int]

  /// Each party's largest payoff in the zone, in units.
  public var ideal: [Int] { zip(idealGains, frontier.disagreement).map { $0 + $1 } }

  /// The parties that can gain nothing, by position in the frontier's parties; they are left out of the
  /// least share.
  public let withoutGain: [Int]
  /// The result of each solution.
  public let results: [BargainingSolution: Result]
}
