/// A sum of unknowns times coefficients, plus a constant.
public struct LinearForm: Hashable, Sendable {
  /// The coefficient of each unknown that occurs, by the unknown's position.
  public var coefficients: [Int: Rational] = [:]
  /// What is added to them.
  public var constant = Rational(0)

  /// Makes the constant 0.
  public init() {}

  /// Makes the form of one unknown.
  public init(unknown: Int) { coefficients = [unknown: Rational(1)] }
}
