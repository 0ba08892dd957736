/// What the options of an issue are worth where some of the numbers are left open.
///
/// Each level is worth a sum of a few stated numbers times factors: itself for an option with an interval,
/// a weight times a value, or a part of the way between two points of a line.
public struct OpenScores: Hashable, Sendable {
  /// One stated number times a factor.
  public struct Share: Hashable, Sendable {
    /// The number, by position in ``OpenScores/numbers``.
    public let number: Int
    /// What it is multiplied with.
    public let factor: Rational
  }

  /// The numbers stated.
  public let numbers: [StatedNumber]
  /// What each level is made of.
  public let levels: [[Share]]
}
