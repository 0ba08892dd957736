/// A number that is made from parameters: a sum of numbers, some of them times a parameter.
public struct ParameterSum: Hashable, Sendable {
  /// A parameter times a number.
  public struct Share: Hashable, Sendable {
    /// The parameter, by position in ``Preferences/parameters``.
    public let parameter: Int
    /// What it is multiplied with.
    public let factor: Rational
  }

  /// What stands alone.
  public let constant: Rational
  /// What parameters add.
  public let shares: [Share]
  /// The sum as it is written.
  public let text: String
}
