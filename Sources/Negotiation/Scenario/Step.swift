/// One step in which an agreement is carried out: parties setting issues to what was agreed.
public struct Step: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// The issues it sets, by position.
  public let sets: [Int]
  /// The parties who take it, together and at once where there are several, by position.
  public let owners: [Int]
  /// Whether the others can undo it.
  public let isReversible: Bool
  /// How many equal parts it may be carried out in; `nil` where the file does not say.
  public let mostParts: Int?
  /// The steps that must come before it, by position among the steps.
  public internal(set) var after: [Int] = []
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}
