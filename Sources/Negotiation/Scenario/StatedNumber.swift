/// A number as a file states it: exactly, within an interval, or by its sign alone.
public enum StatedNumber: Hashable, Sendable {
  /// The number itself.
  case exactly(Rational)
  /// Somewhere between two numbers, ends included; with the likeliest of them, where that is stated too.
  case between(Rational, Rational, likely: Rational? = nil)
  /// More or less than 0, by its sign alone.
  case signed(Sign)
  /// A sum with parameters that are left open.
  case made(ParameterSum)
  /// Nothing is stated.
  case open

  /// What a sign alone says.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    /// Greater than 0.
    case positive
    /// Less than 0.
    case negative
    /// At least 0.
    case notNegative = "not negative"
    /// At most 0.
    case notPositive = "not positive"
  }

  /// The number, where it is stated exactly.
  public var exact: Rational? {
    if case .exactly(let number) = self { number } else { nil }
  }

  /// Whether it is a number other than 0, or an interval with such an end: what fixes a scale.
  var isNumber: Bool {
    switch self {
    case .exactly(let number): number != Rational(0)
    case .between(let least, let greatest, _): least != Rational(0) || greatest != Rational(0)
    case .made: true
    case .signed, .open: false
    }
  }
}
