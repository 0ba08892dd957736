/// An order of an issue's options, best first: "binding > political > none".
public struct OrderStatement: Hashable, Sendable {
  /// How one option compares with the next.
  public enum Relation: String, Hashable, Sendable {
    /// Worth more.
    case better = ">"
    /// Worth at least as much.
    case atLeast = ">="
    /// Worth the same.
    case same = "="
  }

  /// The issue, by position.
  public let issue: Int
  /// The levels, best first.
  public let levels: [Int]
  /// How each level compares with the next; one fewer than the levels.
  public let relations: [Relation]
  /// The statement as it is written.
  public let text: String
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}
