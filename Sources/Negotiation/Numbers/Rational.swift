/// An exact fraction in lowest terms.
///
/// Arithmetic that would not fit into 128 bits answers `nil`; callers turn that into a located
/// error, so that no number is ever rounded in silence.
public struct Rational: Hashable, Sendable, Comparable {
  /// The numerator; it carries the sign.
  public let numerator: Int128
  /// The denominator, at least 1.
  public let denominator: Int128

  /// The whole number.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// The fraction in lowest terms; `nil` where the denominator is 0 or a term has no negative.
  public init?(_ numerator: Int128, over denominator: Int128) {
    guard denominator != 0, numerator != .min, denominator != .min else { return nil }
    let divisor = greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  /// Reads a number as the files write it: a decimal with at most eighteen decimals, or a fraction `-?digits/digits`
  /// with a denominator from 1 to 10^9.
  package init?(written text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      self.init(decimal: text, decimals: 18)
      return
    }
    guard !parts[0].contains("."), let above = Rational(decimal: String(parts[0])), !parts[1].isEmpty,
      parts[1].utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let below = Int(parts[1]), (1...largestWrittenDenominator).contains(below)
    else { return nil }
    self.init(above.numerator, over: Int128(below))
  }

  /// Reads a level as the files write it: `-?digits(.digits)?` with at most nine decimals.
  package init?(decimal text: String) { self.init(decimal: text, decimals: 9) }

  private init?(decimal text: String, decimals most: Int) {
    let body = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      parts.count == 1 || parts[1].count <= most, parts[0].count <= 18,
      let digits = Int128(parts.joined()),
      let value = Rational(
        text.hasPrefix("-") ? -digits : digits,
        over: parts.count == 1 ? 1 : power(10, parts[1].count))
    else { return nil }
    self = value
  }

  /// The value as the nearest floating-point number.
  public var double: Double { Self.double(numerator) / Self.double(denominator) }

  /// Short numbers the fast way: the conversion of 128 bits is generic and takes a hundred times as long.
  private static func double(_ number: Int128) -> Double {
    Int(exactly: number).map { Double($0) } ?? Double(number)
  }

  /// Compares exactly, also where the products would not fit into 128 bits.
  public static func < (a: Rational, b: Rational) -> Bool {
    let left = a.numerator.multipliedFullWidth(by: b.denominator)
    let right = b.numerator.multipliedFullWidth(by: a.denominator)
    return (left.high, left.low) < (right.high, right.low)
  }

  package func plus(_ other: Rational) -> Rational? {
    // The least common denominator keeps the products as small as it can.
    let divisor = Int128(
      greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    guard let left = product(numerator, other.denominator / divisor),
      let right = product(other.numerator, denominator / divisor),
      let below = product(denominator, other.denominator / divisor)
    else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Rational(sum, over: below)
  }

  /// The largest whole number that is not above the value times a positive factor.
  func floor(of factor: Int) -> Int {
    let product = numerator.multipliedFullWidth(by: Int128(factor))
    let (quotient, remainder) = denominator.dividingFullWidth(product)
    return Int(clamping: remainder < 0 ? quotient - 1 : quotient)
  }

  /// The least whole number that is not below the value times a positive factor.
  func ceiling(of factor: Int) -> Int { -negated.floor(of: factor) }

  /// The difference; `nil` where it does not fit.
  public func minus(_ other: Rational) -> Rational? { plus(other.negated) }

  package func times(_ other: Rational) -> Rational? {
    // Cancelling first keeps the products as small as the result allows.
    guard let a = Rational(numerator, over: other.denominator),
      let b = Rational(other.numerator, over: denominator),
      let above = product(a.numerator, b.numerator),
      let below = product(a.denominator, b.denominator)
    else { return nil }
    return Rational(above, over: below)
  }

  package func divided(by other: Rational) -> Rational? {
    Rational(other.denominator, over: other.numerator).flatMap { times($0) }
  }

  /// The value times a factor, rounded half away from zero; `nil` where that does not fit.
  public func scaled(by factor: Int128) -> Int128? {
    guard let product = product(numerator, factor) else { return nil }
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: denominator)
    let isHalf = remainder.magnitude >= denominator.magnitude - remainder.magnitude
    return isHalf ? quotient + (product < 0 ? -1 : 1) : quotient
  }

  package var negated: Rational { Rational(-numerator, over: denominator) ?? self }
}

extension Rational: CustomStringConvertible {
  /// The value as a decimal where it has at most eighteen decimals, else as a fraction.
  public var description: String {
    var scaled = self
    var decimals = 0
    while scaled.denominator != 1, decimals < 18, let next = scaled.times(Rational(10)) {
      scaled = next
      decimals += 1
    }
    guard scaled.denominator == 1 else { return "\(numerator)/\(denominator)" }
    guard decimals > 0 else { return "\(numerator)" }
    let digits = String(scaled.numerator.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return (numerator < 0 ? "-" : "") + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}

/// The least common multiple of the denominators; `nil` where it does not fit.
func commonDenominator(of values: some Sequence<Rational>) -> Int128? {
  values.reduce(Int128(1) as Int128?) { multiple, value in
    multiple.flatMap {
      // Most denominators are those of earlier values.
      if $0 % value.denominator == 0 { return $0 }
      return product(
        $0 / Int128(greatestCommonDivisor($0.magnitude, value.denominator.magnitude)),
        value.denominator)
    }
  }
}

private func greatestCommonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return max(a, 1)
}

private func product(_ a: Int128, _ b: Int128) -> Int128? {
  let (result, overflow) = a.multipliedReportingOverflow(by: b)
  return overflow ? nil : result
}

/// What a fraction in a file may be divided by.
package let largestWrittenDenominator = 1_000_000_000

private func power(_ base: Int128, _ exponent: Int) -> Int128 {
  (0..<exponent).reduce(1) { value, _ in value * base }
}
