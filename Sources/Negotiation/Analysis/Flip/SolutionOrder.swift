/// How a bargaining solution ranks agreements, by what each party gains.
struct SolutionOrder: Sendable {
  /// Which solution.
  let solution: BargainingSolution

  /// How two agreements compare: less than 0 where the first is worse, 0 where they are as good.
  ///
  /// - Parameters:
  ///   - first: What each party gains by the first, in points.
  ///   - second: What each gains by the second.
  ///   - ideal: The most that each gains by any agreement; only Kalai and Smorodinsky's solution asks.
  /// - Returns: −1, 0 or 1.
  /// - Throws: ``TooFine``.
  func compare(
    _ first: [Rational], _ second: [Rational], ideal: [Rational]
  ) throws(TooFine) -> Int {
    switch solution {
    case .nash:
      let (product, rival) = (try Self.product(of: first), try Self.product(of: second))
      // Where every product is 0 the least gains decide.
      return product == Rational(0) && rival == Rational(0)
        ? leximin(first, second) : sign(product, rival)
    case .utilitarian: return sign(try Self.sum(of: first), try Self.sum(of: second))
    case .egalitarian: return leximin(first, second)
    case .kalaiSmorodinsky:
      return leximin(try shares(first, of: ideal), try shares(second, of: ideal))
    }
  }

  /// The product of gains, none of them counted as less than 0.
  ///
  /// - Throws: ``TooFine``.
  static func product(of gains: [Rational]) throws(TooFine) -> Rational {
    var product = Rational(1)
    for gain in gains { product = try product.by(max(Rational(0), gain)) }
    return product
  }

  /// The sum of gains.
  ///
  /// - Throws: ``TooFine``.
  static func sum(of gains: [Rational]) throws(TooFine) -> Rational {
    var sum = Rational(0)
    for gain in gains { sum = try sum.more(gain) }
    return sum
  }

  private func shares(_ gains: [Rational], of ideal: [Rational]) throws(TooFine) -> [Rational] {
    var shares: [Rational] = []
    // A party that can gain nothing is left out.
    for (gain, ideal) in zip(gains, ideal) where ideal > Rational(0) {
      shares.append(try gain.over(ideal))
    }
    return shares
  }

  private func leximin(_ a: [Rational], _ b: [Rational]) -> Int {
    for (left, right) in zip(a.sorted(), b.sorted()) where left != right {
      return left < right ? -1 : 1
    }
    return 0
  }

  private func sign(_ a: Rational, _ b: Rational) -> Int { a == b ? 0 : a < b ? -1 : 1 }
}
