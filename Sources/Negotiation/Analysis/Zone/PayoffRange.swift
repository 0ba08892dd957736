/// What a set of outcomes is worth to one party, on the party's own scale.
public struct PayoffRange: Hashable, Sendable {
  /// The least and the greatest payoff; `nil` where there is no outcome, where the party is silent
  /// about an issue that some outcome moves, or where a limit came first.
  public let bounds: ClosedRange<Rational>?
  /// The party's reservation value.
  public let noAgreement: Rational
}
