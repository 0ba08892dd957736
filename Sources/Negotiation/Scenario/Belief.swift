/// One of the rival beliefs about a party, taken to be right.
public struct Belief: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// The belief, by its id below `types:` of the party's file.
  public let type: String
  /// Its name, where it has one.
  public let name: LocalizedText?
}
