/// What holds of outcomes over all readings.
public struct StabilityOverReadings: Sendable {
  /// The parties that say how outcomes compare, and those that decide something, by position.
  public let players: [Int]
  /// Those of them that decide something and do not say so, by position among all parties: whatever they want is one of
  /// their readings.
  public let untold: [Int]
  /// Those of all of them that leave numbers open, the untold ones among them, by position among all parties.
  public let open: [Int]
  /// The concepts that were asked for.
  public let concepts: [SolutionConcept]
  /// What becomes of the issues that a group does not control.
  public let base: CoalitionBase
  /// The outcomes.
  public let states: [ExaminedState]
  /// What holds of each; `nil` where too many outcomes are around it, or the work was stopped before.
  public internal(set) var verdicts: [StateOverReadings?]
  /// Whether a limit came first.
  public internal(set) var isStopped = false
  /// Whether all groups were looked at; not where some could bring about too many outcomes.
  public internal(set) var knowsAllGroups = true
}
