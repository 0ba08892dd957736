/// The meaning in which a demand is taken that has several.
public struct Meaning: Hashable, Sendable {
  /// The answer to the question what the demand means, by its id.
  public let answer: String
  /// Its name, where it has one.
  public let name: LocalizedText?
  /// What it rests on that it means this.
  public let evidence: Evidence
}
