/// What holds of one outcome over all readings.
///
/// A verdict says *every*, *some* or *none*; one that is missing could not be proven either way, and holds in the central
/// reading alone.
public struct StateOverReadings: Hashable, Sendable {
  /// For each concept that was asked for and each player, whether the outcome is stable for it.
  public internal(set) var stable: [SolutionConcept: [Verdict?]] = [:]
  /// For each concept that was asked for, whether it is stable for everybody in one and the same reading.
  public internal(set) var equilibrium: [SolutionConcept: Verdict?] = [:]
  /// For each player that gains by some move in every reading, such a move: the one that changes least.
  public internal(set) var certainMoves: [StateMove] = []
  /// The smallest groups that block it in some reading, and those that do so in every one; `nil` where groups were not
  /// looked at.
  public internal(set) var blocks: [BlockOverReadings]?
  /// Whether nobody blocks it.
  public internal(set) var isUnblocked: Verdict?
}

/// A group that blocks an outcome, over its members' readings.
public struct BlockOverReadings: Hashable, Sendable {
  /// The members, by position among the scenario's parties.
  public let coalition: [Int]
  /// Whether it does so in every reading, in some, or, where that is missing, in some at least.
  public let verdict: Verdict?
  /// What it could bring about: where there is such a thing, something that each member prefers in every reading.
  public let outcome: Outcome
}
