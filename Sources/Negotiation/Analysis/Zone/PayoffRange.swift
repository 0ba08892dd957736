/// What a set of outcomes is worth to one party, on the party's own scale.
public struct PayoffRange: Hashable, Sendable {
  /// The least payoff; `nil` where there is no outcome, where the party is silent about an issue that some outcome moves,
  /// where a limit came first, or where the engine cannot know.
  public let least: Rational?
  /// The greatest payoff; `nil` for the same reasons.
  public let greatest: Rational?
  /// The party's reservation value.
  public let noAgreement: Rational

  /// A range of which the ends are known, or not.
  public init(least: Rational?, greatest: Rational?, noAgreement: Rational) {
    self.least = least
    self.greatest = greatest
    self.noAgreement = noAgreement
  }

  init(bounds: ClosedRange<Rational>?, noAgreement: Rational) {
    self.init(least: bounds?.lowerBound, greatest: bounds?.upperBound, noAgreement: noAgreement)
  }

  /// Both, where both are known.
  public var bounds: ClosedRange<Rational>? { least.flatMap { least in greatest.map { least...$0 } } }
}
