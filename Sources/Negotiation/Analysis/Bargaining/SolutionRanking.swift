internal import BigInt

/// How the bargaining solutions rank agreements by what their players gain, in units.
struct SolutionRanking {
  /// Each party's best gain in an agreement that it is a player over.
  let ideal: [Int]
  /// The parties' scales.
  let tables: [PayoffTable]

  /// What a solution singles out.
  ///
  /// - Parameters:
  ///   - solution: The solution.
  ///   - gains: For each agreement what each party gains; `nil` for one that is no player over it.
  /// - Returns: The best, by position.
  /// - Complexity: The number of agreements times the number of parties.
  func best(_ solution: BargainingSolution, _ gains: [[Int?]]) -> Bargain.Result {
    var isLeximin = false
    var isTooFine = false
    let best: [Int]
    switch solution {
    case .nash:
      let products = gains.map(product)
      isLeximin = !gains.isEmpty && products.allSatisfy(\.isZero)
      best = isLeximin ? leximin(gains.map(points)) : maximal(products, <)
    case .kalaiSmorodinsky: best = leximin(gains.map(shares))
    case .egalitarian: best = leximin(gains.map(points))
    case .utilitarian:
      let sums = gains.map { row in
        points(row).reduce(Rational(0) as Rational?) { sum, gain in sum.flatMap { $0.plus(gain) } }
      }
      isTooFine = sums.contains(nil)
      best = isTooFine ? [] : maximal(sums.compactMap(\.self), <)
    }
    return Bargain.Result(points: best, isLeximin: isLeximin, isTooFine: isTooFine)
  }

  /// The product of the players' shares of their best gains, times all best gains.
  ///
  /// Whoever is no player counts as if it had its best; who can gain nothing makes the product 0 where it is a player, and is
  /// no factor elsewhere.
  private func product(_ row: [Int?]) -> BigUInt {
    row.indices.reduce(BigUInt(1)) { product, party in
      product * BigUInt(row[party].map { max(0, $0) } ?? max(1, ideal[party]))
    }
  }

  private func points(_ row: [Int?]) -> [Rational] {
    row.indices.compactMap { party in row[party].map { tables[party].points($0) } }
  }

  private func shares(_ row: [Int?]) -> [Rational] {
    row.indices.compactMap { party in
      guard ideal[party] > 0, let gain = row[party] else { return nil }
      return Rational(Int128(gain), over: Int128(ideal[party]))
    }
  }

  /// The positions of the lists whose sorted values are lexicographically largest.
  private func leximin(_ lists: [[Rational]]) -> [Int] {
    maximal(lists.map { $0.sorted() }) { a, b in
      for (left, right) in zip(a, b) where left != right { return left < right }
      // Nobody else has to be content with the shorter one.
      return a.count > b.count
    }
  }

  /// The positions of the largest values.
  private func maximal<Value>(_ values: [Value], _ isLess: (Value, Value) -> Bool) -> [Int] {
    guard let best = values.max(by: isLess) else { return [] }
    return values.indices.filter { !isLess(values[$0], best) }
  }
}
