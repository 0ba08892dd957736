extension BoundedReadings {
  /// A point of the readings in exact numbers beside one in floating-point numbers.
  ///
  /// Where rows must be 0, numbers follow from others exactly; what is left to choose is taken as a fraction with a
  /// small denominator where one is as near as the rounding of the program, and as a decimal otherwise.
  ///
  /// - Parameters:
  ///   - numbers: The free unknowns.
  ///   - implied: The rows that must be 0 besides the equalities, by position.
  /// - Returns: The point; `nil` where none so near meets every row.
  /// - Complexity: Cubic in the number of free unknowns.
  func exactPoint(near numbers: [Double], implied: [Int]) -> [Rational]? {
    guard let fixed = impliedNumbers(implied) else { return nil }
    for choose in [Rational.nearestFraction, Rational.nearestDecimal] {
      var point = numbers.map(choose)
      guard fixed.complete(&point) else { return nil }
      let meetsAll = rows.indices.allSatisfy { index in
        guard let value = rows[index].coefficients.value(at: point) else { return false }
        let mustBeZero = rows[index].isEquality || implied.contains(index)
        return mustBeZero ? value == Rational(0) : value > Rational(0)
      }
      if meetsAll, let common = commonDenominator(of: point), common <= largestDenominator {
        return point
      }
    }
    return nil
  }

  /// What follows from the rows that must be 0.
  ///
  /// - Parameter implied: The rows that must be 0 besides the equalities, by position.
  /// - Returns: The numbers that follow; `nil` where they do not fit.
  func impliedNumbers(_ implied: [Int]) -> ImpliedNumbers? {
    ImpliedNumbers(
      rows.indices.filter { rows[$0].isEquality || implied.contains($0) }
        .map { rows[$0].coefficients })
  }
}

extension [Rational] {
  /// The value of a form, the constant last, at a point.
  func value(at point: [Rational]) -> Rational? {
    zip(self, point).reduce(last) { sum, part in
      part.0.times(part.1).flatMap { sum?.plus($0) }
    }
  }
}

extension Rational {
  /// The fraction with the least denominator up to a thousand that a number cannot be told from; else the
  /// nearest decimal.
  fileprivate static func nearestFraction(_ number: Double) -> Rational {
    // Continued fractions: each convergent is the best fraction with a denominator as small.
    var (above, below) = ((0, 1), (1, 0))
    var rest = number
    for _ in 0..<20 {
      guard rest.magnitude < 1e9 else { break }
      let whole = Int(rest.rounded(.down))
      (above, below) = (
        (above.1, whole * above.1 + above.0), (below.1, whole * below.1 + below.0)
      )
      guard below.1 <= mostForFraction else { break }
      if abs(Double(above.1) / Double(below.1) - number) <= rounding * max(1, number.magnitude) {
        return Rational(Int128(above.1), over: Int128(below.1)) ?? nearestDecimal(number)
      }
      rest = 1 / (rest - Double(whole))
    }
    return nearestDecimal(number)
  }

  fileprivate static func nearestDecimal(_ number: Double) -> Rational {
    Int128(exactly: (number * decimals).rounded())
      .flatMap { Rational($0, over: Int128(decimals)) } ?? Rational(0)
  }
}

// What GLPK leaves of a number's exactness.
private let rounding = 1e-9
private let mostForFraction = 1000
private let decimals = 1e4
// Payoffs in units of a finer step would be beyond the reach of the engines.
private let largestDenominator: Int128 = 1_000_000_000
