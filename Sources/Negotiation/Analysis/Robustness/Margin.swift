/// What something is worth to a party over no agreement, in points.
public struct Margin: Hashable, Sendable {
  /// In the worst reading and completion; `nil` where nothing stated bounds it.
  public let least: Rational?
  /// In the best reading and completion; `nil` where nothing stated bounds it.
  public let greatest: Rational?
}
