extension DivisibleFrontier {
  /// Finds what each bargaining solution singles out where issues can be split, and Adjusted Winner.
  ///
  /// - Returns: One result for each solution; none has points where the frontier has none.
  /// - Complexity: O(n) for n issues.
  public func bargain() -> DivisibleBargain {
    let results = BargainingSolution.allCases.map { solution in
      (solution, range.map { result(of: solution, in: $0) } ?? DivisibleBargain.Result())
    }
    let losing = parties.indices.filter { party in
      points.isEmpty || ideal[party] == disagreement[party]
    }
    return DivisibleBargain(
      frontier: self, withoutGain: points.isEmpty ? [] : losing,
      results: Dictionary(results, uniquingKeysWith: { first, _ in first }),
      adjustedWinner: adjustedWinner())
  }

  private func result(
    of solution: BargainingSolution, in range: ClosedRange<ExchangeLine.Place>
  ) -> DivisibleBargain.Result {
    do {
      return try result(of: solution.definition, in: range)
    } catch {
      return DivisibleBargain.Result(isTooFine: true)
    }
  }

  private func result(
    of definition: SolutionDefinition, in range: ClosedRange<ExchangeLine.Place>
  ) throws(TooFine) -> DivisibleBargain.Result {
    let reservations = tables.map { Rational($0.reservation) }
    let best = [
      try line.payoffs(at: range.lowerBound).first.less(reservations[0]),
      try line.payoffs(at: range.upperBound).second.less(reservations[1]),
    ]
    var references: [Rational] = []
    var units: [Rational] = []
    for party in 0..<2 {
      let scale = definition.measure.scale(
        ideal: best[party], canGain: best[party] > Rational(0),
        point: Rational(tables[party].unitsPerPoint), nothing: Rational(0))
      // Where one of the two can gain nothing, the line is a single point.
      guard let scale else { return try result(range.lowerBound...range.lowerBound) }
      references.append(try reservations[party].more(scale.origin))
      units.append(scale.unit)
    }
    let ratio = try units[0].over(units[1])
    switch definition.order {
    case .largestProduct:
      let most = [
        try line.payoffs(at: range.lowerBound).first.less(references[0]),
        try line.payoffs(at: range.upperBound).second.less(references[1]),
      ]
      let isZero = most.contains(Rational(0))
      let place =
        try isZero
        ? line.balance(references, ratio, in: range)
        : line.largestProduct(references, in: range)
      return try result(place...place, isLeximin: isZero)
    case .leastFirst:
      let place = try line.balance(references, ratio, in: range)
      return try result(place...place)
    case .largestSum: return try result(line.largestSum(units, in: range))
    }
  }

  /// A point of the first party's scale divided by one of the second's, in units.
  private var unitRatio: Rational {
    Rational(Int128(tables[0].unitsPerPoint), over: Int128(tables[1].unitsPerPoint)) ?? Rational(1)
  }

  private func result(
    _ attaining: ClosedRange<ExchangeLine.Place>, isLeximin: Bool = false
  ) throws(TooFine) -> DivisibleBargain.Result {
    var points: [DivisionPoint] = []
    for place in line.places(in: attaining) { points.append(try line.point(at: place, tables)) }
    return DivisibleBargain.Result(points: points, isLeximin: isLeximin)
  }

  /// Adjusted Winner: the efficient point at which both parties' totals are equal, whatever no
  /// agreement is worth to them.
  ///
  /// A party's total counts from the worst settlement of every issue, so that an issue is worth to it
  /// what lies between its two options. Giving each issue to whoever it is worth more to and then
  /// passing issues from the leader in ascending order of ratio until the totals are equal ends there.
  private func adjustedWinner() -> DivisibleBargain.AdjustedWinner {
    func sum(_ extreme: ([Int]) -> Int?) -> [Int] {
      tables.map { table in
        table.values.indices.reduce(0) { sum, issue in
          sum + (extreme(allowed[issue].levels.map { table.values[issue][$0] }) ?? 0)
        }
      }
    }
    let worst = sum { $0.min() }
    let totals = zip(tables, zip(sum { $0.max() }, worst)).map { $0.points($1.0 - $1.1) }
    do {
      let place = try line.balance(worst.map { Rational($0) }, unitRatio, in: line.whole)
      let point = try line.point(at: place, tables)
      var received: [Rational] = []
      for index in tables.indices {
        received.append(try point.payoffs[index].less(tables[index].points(worst[index])))
      }
      return DivisibleBargain.AdjustedWinner(
        point: point, received: received, totals: totals,
        refusedBy: parties.indices.filter { point.payoffs[$0] < disagreement[$0] })
    } catch {
      return DivisibleBargain.AdjustedWinner(
        point: nil, received: [], totals: totals, refusedBy: [])
    }
  }
}

/// What each bargaining solution singles out where two parties share out divisible issues.
public struct DivisibleBargain: Sendable {
  /// The result of one solution.
  public struct Result: Hashable, Sendable {
    /// The point that attains it; of several, everything on the line through them does.
    public var points: [DivisionPoint] = []
    /// Whether every product of gains is 0.
    public var isLeximin = false
    /// Whether the fractions need more than 128 bits.
    public var isTooFine = false
  }

  /// The result of Adjusted Winner (Brams & Taylor 1996).
  public struct AdjustedWinner: Hashable, Sendable {
    /// How the issues are shared out; `nil` where the fractions need more than 128 bits.
    public let point: DivisionPoint?
    /// What each party receives, counted from the worst settlement of every issue.
    public let received: [Rational]
    /// What each party would receive with every issue settled as it wants.
    public let totals: [Rational]
    /// The parties that have more without an agreement, by position in the frontier's parties.
    public let refusedBy: [Int]
  }

  /// The frontier it was found on.
  public let frontier: DivisibleFrontier
  /// The parties that can gain nothing, by position in the frontier's parties.
  public let withoutGain: [Int]
  /// The result of each solution.
  public let results: [BargainingSolution: Result]
  /// The result of Adjusted Winner.
  public let adjustedWinner: AdjustedWinner
}
