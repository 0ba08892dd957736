/// A bound on what a conditional effect is worth, against a move on an issue: "at least as bad as
/// withdrawal: 0 -> 0.5".
public struct WorthBound: Hashable, Sendable {
  /// Which way it bounds.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// The effect is worth no more than the move.
    case atLeastAsBad = "at_least_as_bad_as"
    /// The effect is worth no less than the move.
    case atLeastAsGood = "at_least_as_good_as"
  }

  /// Which way it bounds.
  public let direction: Direction
  /// The issue, by position.
  public let issue: Int
  /// The level before the move.
  public let from: Int
  /// The level after it.
  public let to: Int
  /// The bound as it is written.
  public let text: String
}
