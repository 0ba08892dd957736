/// A condition that every outcome must meet.
public struct Rule: Hashable, Sendable {
  /// Why it must.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The words would mean nothing otherwise.
    case definition
    /// A law or procedure says so.
    case law
    /// A party ties one thing to another; the only kind that is a demand.
    case linkage
  }

  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// The condition.
  public let condition: Condition
  /// The condition as it is written.
  public let text: String
  /// The meaning in which it is taken, where it has several.
  public let meaning: Meaning?
  /// Why outcomes must meet it.
  public let kind: Kind
  /// The party that makes a linkage, by position.
  public let maker: Int?
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}
