internal import BigInt
internal import Negotiation

/// A fraction in lowest terms, however long its terms are.
///
/// Products of the doubles that other tools write need more than the 128 bits of `Rational`.
struct ExactFraction: Hashable, Sendable {
  /// The numerator; it carries the sign.
  let numerator: BigInt
  /// The denominator, at least 1.
  let denominator: BigInt

  /// The fraction of two whole numbers, of which the second is not 0.
  init(_ numerator: BigInt, over denominator: BigInt) {
    let divisor = numerator.greatestCommonDivisor(with: denominator)
    let isTurned = denominator < 0
    self.numerator = (isTurned ? -numerator : numerator) / divisor
    self.denominator = (isTurned ? -denominator : denominator) / divisor
  }

  /// The whole number.
  init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  /// The same number.
  init(_ number: Rational) {
    numerator = BigInt(number.numerator)
    denominator = BigInt(number.denominator)
  }

  /// The last of so many decimals.
  static func step(ofDecimals decimals: Int) -> ExactFraction {
    ExactFraction(1, over: BigInt(10).power(decimals))
  }

  static let zero = ExactFraction(0)
  static let one = ExactFraction(1)

  static func + (a: ExactFraction, b: ExactFraction) -> ExactFraction {
    ExactFraction(a.numerator * b.denominator + b.numerator * a.denominator, over: a.denominator * b.denominator)
  }

  static prefix func - (a: ExactFraction) -> ExactFraction { ExactFraction(-a.numerator, over: a.denominator) }

  static func - (a: ExactFraction, b: ExactFraction) -> ExactFraction { a + -b }

  static func * (a: ExactFraction, b: ExactFraction) -> ExactFraction {
    ExactFraction(a.numerator * b.numerator, over: a.denominator * b.denominator)
  }

  /// The quotient; `nil` where the divisor is 0.
  func divided(by other: ExactFraction) -> ExactFraction? {
    other.numerator == 0
      ? nil : ExactFraction(numerator * other.denominator, over: denominator * other.numerator)
  }

  /// The number without its sign.
  var magnitude: ExactFraction { numerator < 0 ? -self : self }

  /// The nearest number with so many decimals; half a unit goes away from zero.
  func rounded(to decimals: Int) -> ExactFraction {
    let units = BigInt(10).power(decimals)
    let (quotient, rest) = (numerator.magnitude * units.magnitude).quotientAndRemainder(
      dividingBy: denominator.magnitude)
    let whole = BigInt(rest * 2 >= denominator.magnitude ? quotient + 1 : quotient)
    return ExactFraction(numerator < 0 ? -whole : whole, over: units)
  }

  /// About the number.
  var double: Double {
    // Terms beyond the range of doubles lose their last bits first.
    let surplus = max(0, max(numerator.bitWidth, denominator.bitWidth) - 1000)
    return Double(numerator >> surplus) / Double(denominator >> surplus)
  }
}

extension ExactFraction: Comparable {
  static func < (a: ExactFraction, b: ExactFraction) -> Bool {
    a.numerator * b.denominator < b.numerator * a.denominator
  }
}

extension ExactFraction {
  /// The fraction with the least denominator within a distance of the number, where that is no larger than a limit.
  ///
  /// - SeeAlso: Graham, Knuth and Patashnik, "Concrete Mathematics" (1994), section 4.5.
  func simplest(within distance: ExactFraction, denominator limit: BigInt) -> ExactFraction? {
    guard numerator >= 0 else {
      return (-self).simplest(within: distance, denominator: limit).map { -$0 }
    }
    var (low, high) = (self - distance, self + distance)
    // The parts of the continued fraction that both ends share, each as the step back to the number.
    var parts: [BigInt] = []
    while true {
      let whole = low.numerator < 0 ? 0 : low.numerator / low.denominator
      if low.numerator <= 0 || ExactFraction(whole, over: 1) == low {
        parts.append(whole)
        break
      }
      let next = ExactFraction(whole + 1, over: 1)
      if next <= high {
        parts.append(whole + 1)
        break
      }
      parts.append(whole)
      guard parts.count < mostParts,
        let below = ExactFraction.one.divided(by: high - ExactFraction(whole, over: 1)),
        let above = ExactFraction.one.divided(by: low - ExactFraction(whole, over: 1))
      else { return nil }
      (low, high) = (below, above)
    }
    var found = ExactFraction(parts[parts.count - 1], over: 1)
    for part in parts.dropLast().reversed() {
      guard let inverse = ExactFraction.one.divided(by: found) else { return nil }
      found = ExactFraction(part, over: 1) + inverse
    }
    return found.denominator <= limit ? found : nil
  }
}

extension ExactFraction {
  /// The number as scenario files can hold it, as a decimal or else as a fraction; `nil` where it is too large or too
  /// fine for either.
  var written: String? {
    guard let above = Int128(numerator.description), let below = Int128(denominator.description),
      let number = Rational(above, over: below)
    else { return nil }
    let text = number.description
    return Rational(written: text) == number ? text : nil
  }
}

extension ExactFraction {
  /// The number as it is written, or else about it.
  var plain: String { written ?? rounded(to: 9).written ?? digits }

  /// The number in its own digits where these come to an end, else as a fraction.
  var digits: String {
    var (places, power) = (0, BigInt(1))
    while places < mostDigits, power % denominator != 0 { (places, power) = (places + 1, power * 10) }
    guard power % denominator == 0 else { return "\(numerator)/\(denominator)" }
    let units = String((numerator.magnitude * power.magnitude) / denominator.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - units.count)) + units
    return (numerator < 0 ? "-" : "") + padded.dropLast(places) + (places == 0 ? "" : ".") + padded.suffix(places)
  }
}

extension ExactFraction {
  /// Whether numbers of which one of each row is added up are whole numbers below 2^62 in their common step.
  static func fitIntoWords(_ rows: [[ExactFraction]]) -> Bool {
    let largest = rows.map { $0.map(\.magnitude).max() ?? .zero }.reduce(.zero, +)
    let common = rows.joined().reduce(BigInt(1)) { common, number in
      // Most denominators are those of earlier numbers.
      common % number.denominator == 0
        ? common
        : common / common.greatestCommonDivisor(with: number.denominator) * number.denominator
    }
    return common * largest.numerator < largest.denominator << 62
  }
}

// The terms of continued fractions grow at least as Fibonacci's numbers do.
private let mostParts = 200
// Longer ones nobody reads.
private let mostDigits = 40
