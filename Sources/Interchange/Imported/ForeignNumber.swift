internal import Negotiation

extension Rational {
  /// Reads a decimal as other tools write it: `.5`, `+3`, `1.0E-4`.
  ///
  /// Decimals after the eighteenth are rounded away: payoffs are rounded to nine in the end, and
  /// products of two such numbers fit into 128 bits.
  init?(foreign text: String) {
    guard
      let match = text.wholeMatch(
        of: /\s*([+-]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?\s*/),
      !match.2.isEmpty || !(match.3 ?? "").isEmpty
    else { return nil }
    var digits = String(match.2 + (match.3 ?? "")).drop { $0 == "0" }
    var decimals = (match.3 ?? "").count - (match.4.flatMap { Int($0) } ?? 0)
    var isRoundedUp = false
    if decimals > finestDecimals {
      let surplus = decimals - finestDecimals
      if surplus <= digits.count { isRoundedUp = (digits.suffix(surplus).first ?? "0") >= "5" }
      digits = digits.dropLast(surplus)
      decimals = finestDecimals
    }
    if decimals < 0 {
      guard digits.isEmpty || digits.count - decimals <= mostDigits else { return nil }
      if !digits.isEmpty { digits += String(repeating: "0", count: -decimals) }
      decimals = 0
    }
    guard digits.count <= mostDigits, let whole = Int128(digits.isEmpty ? "0" : String(digits)),
      let value = Rational(
        (whole + (isRoundedUp ? 1 : 0)) * (match.1 == "-" ? -1 : 1),
        over: (0..<decimals).reduce(1) { power, _ in power * 10 })
    else { return nil }
    self = value
  }

  /// The number rounded half up, away from zero, to the nine decimals that scenario files have.
  var rounded: Rational? {
    let above = numerator.magnitude
    let below = denominator.magnitude
    let (whole, remainder) = above.quotientAndRemainder(dividingBy: below)
    let (fraction, rest) = below.dividingFullWidth(
      remainder.multipliedFullWidth(by: unitsPerPoint))
    let (scaled, overflow) = whole.multipliedReportingOverflow(by: unitsPerPoint)
    guard !overflow, scaled < UInt128(Int128.max) - unitsPerPoint else { return nil }
    let units = Int128(scaled + fraction) + (rest >= below - rest ? 1 : 0)
    return Rational(numerator < 0 ? -units : units, over: Int128(unitsPerPoint))
  }
}

/// The sum; `nil` where it does not fit.
func sum(_ numbers: some Sequence<Rational>) -> Rational? {
  numbers.reduce(Rational(0) as Rational?) { total, number in total.flatMap { $0.plus(number) } }
}

// Programs write doubles with at most seventeen digits.
private let finestDecimals = 18
private let mostDigits = 36
private let unitsPerPoint: UInt128 = 1_000_000_000
