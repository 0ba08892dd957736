/// What one issue's change is worth to each party.
public struct IssueChange: Hashable, Sendable {
  /// The issue, by position; `nil` for what conditional effects add.
  public let issue: Int?
  /// The level in the draft.
  public let from: Int
  /// The level in the agreement.
  public let to: Int
  /// What each party gains by it, in units, by position of the party; negative for what it gives.
  public let gains: [Int: Int]
}
