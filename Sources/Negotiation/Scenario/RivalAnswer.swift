/// One of the rival answers to a question.
public struct RivalAnswer: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name, where it has one.
  public let name: LocalizedText?
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}
