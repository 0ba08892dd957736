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
  ///   - definition: The solution's.
  ///   - gains: For each agreement what each party gains; `nil` for one that is no player over it.
  /// - Returns: The best, by position.
  /// - Complexity: The number of agreements times the number of parties.
  func best(_ definition: SolutionDefinition, _ gains: [[Int?]]) -> Bargain.Result {
    var isLeximin = false
    var isTooFine = false
    let best: [Int]
    let scales = scales(definition.measure)
    switch definition.order {
    case .largestProduct:
      let products = gains.map { product($0, scales) }
      isLeximin = !gains.isEmpty && products.allSatisfy(\.isZero)
      best = isLeximin ? leximin(gains.map { amounts($0, scales) }) : maximal(products, <)
    case .leastFirst: best = leximin(gains.map { amounts($0, scales) })
    case .largestSum:
      let sums = gains.map { row in
        amounts(row, scales).reduce(Rational(0) as Rational?) { sum, amount in
          sum.flatMap { $0.plus(amount) }
        }
      }
      isTooFine = sums.contains(nil)
      best = isTooFine ? [] : maximal(sums.compactMap(\.self), <)
    }
    return Bargain.Result(points: best, isLeximin: isLeximin, isTooFine: isTooFine)
  }

  private typealias Scale = (origin: Int, unit: Int)

  private func scales(_ measure: SolutionDefinition.Measure) -> [Scale?] {
    zip(ideal, tables).map { ideal, table in
      measure.scale(ideal: ideal, canGain: ideal > 0, point: table.unitsPerPoint, nothing: 0)
    }
  }

  /// The players' amounts.
  private func amounts(_ row: [Int?], _ scales: [Scale?]) -> [Rational] {
    zip(row, scales).compactMap { gain, scale in
      guard let gain, let scale else { return nil }
      return Rational(Int128(gain) - Int128(scale.origin), over: Int128(scale.unit))
    }
  }

  /// The product of the players' amounts as shares of the best they could be, times all that could be.
  ///
  /// Whoever is no player counts as if it had its best; who can gain nothing makes the product 0 where it is a player, and is
  /// no factor elsewhere.
  private func product(_ row: [Int?], _ scales: [Scale?]) -> BigUInt {
    row.indices.reduce(BigUInt(1)) { product, party in
      guard let scale = scales[party] else { return product }
      let counted = row[party].map { max(0, $0 - scale.origin) }
      return product * BigUInt(counted ?? max(1, ideal[party] - scale.origin))
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
