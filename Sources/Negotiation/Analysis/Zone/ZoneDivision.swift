/// What a zone says where issues are divisible.
public struct ZoneDivision: Hashable, Sendable {
  /// How many agreements split nothing; `nil` where they were not counted.
  public let undivided: OutcomeCount?
  /// How many outcomes split nothing; `nil` where that does not fit into 63 bits.
  public let undividedOutcomes: OutcomeCount?
  /// For each issue the least and the greatest share that each of its options has in an agreement; empty
  /// where there is none, or where the fractions need more than 128 bits.
  public let shares: [[ClosedRange<Rational>]]
  /// One agreement, where every efficient one that is listed splits an issue.
  public let example: DivisionPoint?
}
