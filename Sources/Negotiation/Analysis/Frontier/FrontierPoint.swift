/// One vector of payoffs that nothing dominates.
public struct FrontierPoint: Hashable, Sendable {
  /// Each party's payoff in whole units, in the order of the frontier's parties.
  public let units: [Int]
  /// How many outcomes have exactly these payoffs; `nil` where they were not counted.
  public let count: OutcomeCount?
  /// Some of them, as many as were asked for.
  public let outcomes: [Outcome]

  /// How many more there are than are listed; `nil` where they were not counted.
  public var more: OutcomeCount? { count?.less(outcomes.count) }
}
