/// Something that nobody knows, with the rival answers that are on the table.
public struct Question: Hashable, Sendable {
  /// What it is about.
  public enum About: String, Hashable, Sendable, CaseIterable {
    /// What a party really wants.
    case party
    /// What a demand means.
    case text
    /// How the world is.
    case world
  }

  /// Its id: the party's, the demand's, or its own.
  public let id: String
  /// What it is about.
  public let about: About
  /// The party that it is about, or whose demand it is, by position; `nil` for the world.
  public let party: Int?
  /// The name of the belief; `nil` where the party or the demand has one.
  public let name: LocalizedText?
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// The rival answers, in the order of the file.
  public let answers: [RivalAnswer]
  /// The one that is in force, by position; `nil` where the question is left open, which only questions about parties are.
  public let inForce: Int?
  /// Whether somebody chose it: a variant, or whoever asked.
  public let isChosen: Bool
  /// Where it was written.
  public let location: SourceLocation
}
