/// One vector of payoffs that nothing dominates.
public struct FrontierPoint: Hashable, Sendable {
  /// Each party's payoff in whole units, in the order of the frontier's parties.
  public let units: [Int]
  /// How many outcomes have exactly these payoffs.
  public let count: Int
  /// Some of them, as many as were asked for.
  public let outcomes: [Outcome]
}
