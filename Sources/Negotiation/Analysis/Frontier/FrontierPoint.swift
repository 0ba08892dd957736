/// One vector of payoffs that nothing dominates.
public struct FrontierPoint: Hashable, Sendable {
  /// Each party's payoff in whole units, in the order of the frontier's parties.
  public let units: [Int]
  /// How many outcomes have exactly these payoffs; `nil` where they were not counted.
  public let count: OutcomeCount?
  /// Some of them, as many as were asked for.
  public let outcomes: [Outcome]
  /// The parties that have no say over these outcomes, by position in the frontier's parties.
  ///
  /// They only consent, and these outcomes do not need it. Their units are those of no agreement, and mean nothing.
  public var withoutSay: [Int] = []
  /// Whether nothing is better; `false` for what a solution singles out although something is.
  public var isEfficient = true

  /// Whether a party has a say over these outcomes, by position in the frontier's parties.
  public func hasSay(_ party: Int) -> Bool { !withoutSay.contains(party) }

  /// Whether another point has the same players, and is worth the same to them.
  public func isWorthTheSame(as other: FrontierPoint) -> Bool {
    withoutSay == other.withoutSay && units == other.units
  }

  /// How many more there are than are listed; `nil` where they were not counted.
  public var more: OutcomeCount? { count?.less(outcomes.count) }
}
