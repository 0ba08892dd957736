/// How a bargaining solution ranks agreements, by what each party gains.
struct SolutionOrder: Sendable {
  /// What it compares, and how.
  let definition: SolutionDefinition

  /// How two agreements compare: less than 0 where the first is worse, 0 where they are as good.
  ///
  /// - Parameters:
  ///   - first: What each party gains by the first, in points.
  ///   - second: What each gains by the second.
  ///   - ideal: The most that each gains by any agreement; shares and losses are of it.
  /// - Returns: −1, 0 or 1.
  /// - Throws: ``TooFine``.
  func compare(
    _ first: [Rational], _ second: [Rational], ideal: [Rational]
  ) throws(TooFine) -> Int {
    let first = try amounts(of: first, ideal: ideal)
    let second = try amounts(of: second, ideal: ideal)
    switch definition.order {
    case .largestProduct:
      let (product, rival) = (try Self.product(of: first), try Self.product(of: second))
      // Where every product is 0 the least amounts decide.
      return product == Rational(0) && rival == Rational(0)
        ? leximin(first, second) : sign(product, rival)
    case .leastFirst: return leximin(first, second)
    case .largestSum: return sign(try Self.sum(of: first), try Self.sum(of: second))
    }
  }

  /// What parties get, by what they gain; nobody who is left out.
  ///
  /// - Parameters:
  ///   - gains: What each gains.
  ///   - ideal: The most that each gains; of whom none is given, 0.
  /// - Returns: The amounts.
  /// - Throws: ``TooFine``.
  func amounts(of gains: [Rational], ideal: [Rational]) throws(TooFine) -> [Rational] {
    var amounts: [Rational] = []
    for (place, gain) in gains.enumerated() {
      guard let scale = scale(place < ideal.count ? ideal[place] : Rational(0)) else { continue }
      amounts.append(try gain.less(scale.origin).over(scale.unit))
    }
    return amounts
  }

  /// How a party with an ideal gain is measured; `nil` for one that is left out.
  func scale(_ ideal: Rational) -> (origin: Rational, unit: Rational)? {
    definition.measure.scale(
      ideal: ideal, canGain: ideal > Rational(0), point: Rational(1), nothing: Rational(0))
  }

  /// The product of amounts, none of them counted as less than 0.
  ///
  /// - Throws: ``TooFine``.
  static func product(of amounts: [Rational]) throws(TooFine) -> Rational {
    var product = Rational(1)
    for amount in amounts { product = try product.by(max(Rational(0), amount)) }
    return product
  }

  /// The sum of amounts.
  ///
  /// - Throws: ``TooFine``.
  static func sum(of amounts: [Rational]) throws(TooFine) -> Rational {
    var sum = Rational(0)
    for amount in amounts { sum = try sum.more(amount) }
    return sum
  }

  private func leximin(_ a: [Rational], _ b: [Rational]) -> Int {
    for (left, right) in zip(a.sorted(), b.sorted()) where left != right {
      return left < right ? -1 : 1
    }
    return 0
  }

  private func sign(_ a: Rational, _ b: Rational) -> Int { a == b ? 0 : a < b ? -1 : 1 }
}
