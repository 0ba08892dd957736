internal import BigInt
internal import Negotiation

/// A number of another tool's file: as its digits stand, and as what they were printed from.
///
/// Programs print 3/7 as 0.42857142857142855; by the digits alone, sums that were equal in the other tool would differ
/// by a hair.
struct ForeignNumber: Hashable, Sendable {
  /// The number that the digits are.
  let literal: ExactFraction
  /// The number that was meant.
  let meant: ExactFraction
  /// Whether it has as many digits as only programs write.
  let isPrinted: Bool
  /// To how many decimals a fraction was evidently rounded when the file was written, as 12/17 to 0.705882353; `nil`
  /// where nothing tells so.
  let roundedTo: Int?

  /// A number that is what it says.
  init(_ number: ExactFraction) { self.init(literal: number, meant: number) }

  /// The whole number.
  init(_ whole: Int) { self.init(ExactFraction(whole)) }

  /// The same number.
  init(_ number: Rational) { self.init(ExactFraction(number)) }

  private init(
    literal: ExactFraction, meant: ExactFraction, isPrinted: Bool = false, roundedTo decimals: Int? = nil
  ) {
    self.literal = literal
    self.meant = meant
    self.isPrinted = isPrinted
    roundedTo = decimals
  }

  static let zero = ForeignNumber(0)

  /// Whether something else was meant than the digits say.
  var isRead: Bool { literal != meant }

  static func + (a: ForeignNumber, b: ForeignNumber) -> ForeignNumber { a.with(b) { $0 + $1 } }
  static func - (a: ForeignNumber, b: ForeignNumber) -> ForeignNumber { a.with(b) { $0 - $1 } }
  static func * (a: ForeignNumber, b: ForeignNumber) -> ForeignNumber { a.with(b) { $0 * $1 } }

  /// The quotient; `nil` where the divisor is 0.
  func divided(by other: ForeignNumber) -> ForeignNumber? {
    guard let literal = literal.divided(by: other.literal), let meant = meant.divided(by: other.meant) else {
      return nil
    }
    return ForeignNumber(
      literal: literal, meant: meant, isPrinted: isPrinted || other.isPrinted,
      roundedTo: [roundedTo, other.roundedTo].compactMap(\.self).max())
  }

  /// What a rule makes of the number, whichever of the two it is.
  func map(_ rule: (ExactFraction) -> ExactFraction) -> ForeignNumber {
    ForeignNumber(literal: rule(literal), meant: rule(meant), isPrinted: isPrinted, roundedTo: roundedTo)
  }

  private func with(
    _ other: ForeignNumber, _ operation: (ExactFraction, ExactFraction) -> ExactFraction
  ) -> ForeignNumber {
    let result = operation(meant, other.meant)
    return ForeignNumber(
      literal: isRead || other.isRead ? operation(literal, other.literal) : result, meant: result,
      isPrinted: isPrinted || other.isPrinted,
      roundedTo: [roundedTo, other.roundedTo].compactMap(\.self).max())
  }
}

extension ForeignNumber: Comparable {
  /// Compares what was meant.
  static func < (a: ForeignNumber, b: ForeignNumber) -> Bool { a.meant < b.meant }
}

extension ForeignNumber {
  /// Reads a decimal as other tools write it: `.5`, `+3`, `1.0E-4`.
  ///
  /// As many digits as doubles have are taken for those of a fraction, or of a decimal of ten digits, where one lies as
  /// near as doubles lie to each other: of all numbers, one in a hundred thousand does so by chance.
  init?(_ text: String) {
    guard
      let match = text.wholeMatch(
        of: /\s*([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?\s*/),
      !match.2.isEmpty || !(match.3 ?? "").isEmpty,
      match.2.count + (match.3 ?? "").count <= mostDigits
    else { return nil }
    let digits = String(match.2 + (match.3 ?? "")).drop { $0 == "0" }
    let exponent = (match.4.flatMap { Int($0) } ?? 0) - (match.3 ?? "").count
    guard abs(exponent) <= mostDigits else { return nil }
    guard let whole = BigInt(digits.isEmpty ? "0" : String(digits)) else { return nil }
    let signed = match.1 == "-" ? -whole : whole
    let power = BigInt(10).power(abs(exponent))
    let literal = exponent < 0 ? ExactFraction(signed, over: power) : ExactFraction(signed * power, over: 1)
    let isPrinted = digits.count >= printedDigits && exponent < 0
    self.init(
      literal: literal, meant: isPrinted ? literal.ofDouble : literal, isPrinted: isPrinted,
      roundedTo: !isPrinted && literal.isFraction(roundedTo: -exponent) ? -exponent : nil)
  }
}

extension ForeignNumber {
  /// The number as a level of a quantity; `nil` where that is too large or too fine.
  var level: Rational? { meant.written.flatMap { Rational(decimal: $0) } }
}

extension Rational {
  /// Whether it is as coarse as levels are.
  var isLevel: Bool { Rational(decimal: description) == self }
}

extension ExactFraction {
  /// What a program may have printed with all the digits of a double.
  fileprivate var ofDouble: ExactFraction {
    // Four steps of a double where it lies near 1, or the number itself where it is larger.
    let step = ExactFraction(1, over: BigInt(1) << 51)
    let distance = max(.one, magnitude) * step
    if let fraction = simplest(within: distance, denominator: 100_000), fraction != .zero {
      return fraction
    }
    let decimal = rounded(to: 10)
    return decimal != .zero && (self - decimal).magnitude <= distance ? decimal : self
  }

  /// Whether it is a short fraction rounded to so many decimals: 12/17 is 0.705882353.
  fileprivate func isFraction(roundedTo decimals: Int) -> Bool {
    guard decimals >= roundedDecimals else { return false }
    let distance = ExactFraction(1, over: 2 * BigInt(10).power(decimals))
    // The fewer digits, the shorter a fraction must be to be none that lies there by chance.
    let longest = BigInt(10).power(decimals - 5).squareRoot()
    return simplest(within: distance, denominator: longest).map { $0 != self && $0 != .zero } ?? false
  }
}

// Doubles have fifteen to seventeen digits.
private let printedDigits = 15
// Fewer decimals may be a person's.
private let roundedDecimals = 9
// Longer numbers are no numbers of this world.
private let mostDigits = 400
