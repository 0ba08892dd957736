internal import BigInt

extension ParetoFrontier {
  /// Finds the agreements that each bargaining solution singles out, all ties listed.
  ///
  /// Every solution is attained on the frontier, and nothing off it attains one: a dominated outcome
  /// has a smaller product, sum or sorted list of gains. Gains are compared exactly.
  ///
  /// - Returns: One result for each solution; none has points where the frontier has none.
  /// - Complexity: The number of points times the number of parties.
  public func bargain() -> Bargain { bargain(ideal: nil) }

  /// The same with the ideal gains given, where the points are only some of the frontier.
  func bargain(ideal given: [Int]?) -> Bargain {
    let gains = points.map { point in zip(point.units, tables).map { $0 - $1.reservation } }
    let ideal = given ?? parties.indices.map { index in gains.map { $0[index] }.max() ?? 0 }
    let gainPoints = gains.map { row in zip(row, tables).map { gain, table in table.points(gain) } }
    let canGain = parties.indices.filter { ideal[$0] > 0 }
    var results: [BargainingSolution: Bargain.Result] = [:]
    for solution in BargainingSolution.allCases {
      let best: [Int]
      var isLeximin = false
      var isTooFine = false
      switch solution {
      case .nash:
        // A consenting party may lose where it has no say; such an outcome has no product.
        let products = gains.map { $0.reduce(BigUInt(1)) { $0 * BigUInt(max(0, $1)) } }
        isLeximin = !gains.isEmpty && products.allSatisfy(\.isZero)
        best = isLeximin ? leximin(gainPoints) : maximal(products) { $0 < $1 }
      case .kalaiSmorodinsky:
        let shares = gains.map { row in
          canGain.compactMap { Rational(Int128(row[$0]), over: Int128(ideal[$0])) }
        }
        best = leximin(shares)
      case .egalitarian: best = leximin(gainPoints)
      case .utilitarian:
        let sums = gainPoints.map { row in
          row.reduce(Rational(0) as Rational?) { sum, gain in sum.flatMap { $0.plus(gain) } }
        }
        isTooFine = sums.contains(nil)
        best = isTooFine ? [] : maximal(sums.compactMap(\.self), <)
      }
      results[solution] = Bargain.Result(
        points: best, isLeximin: isLeximin, isTooFine: isTooFine)
    }
    return Bargain(
      frontier: self, idealGains: ideal,
      withoutGain: points.isEmpty ? [] : parties.indices.filter { ideal[$0] <= 0 },
      results: results)
  }

  /// The positions of the lists whose sorted values are lexicographically largest.
  private func leximin(_ lists: [[Rational]]) -> [Int] {
    maximal(lists.map { $0.sorted() }) { $0.lexicographicallyPrecedes($1) }
  }

  /// The positions of the largest values.
  private func maximal<Value>(_ values: [Value], _ isLess: (Value, Value) -> Bool) -> [Int] {
    guard let best = values.max(by: isLess) else { return [] }
    return values.indices.filter { !isLess(values[$0], best) }
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
