/// How parties answer each other while an agreement is carried out, as a tree whose leaves are outcomes or payoffs.
public struct Reaction: Hashable, Sendable {
  /// A part of the tree.
  public indirect enum Node: Hashable, Sendable {
    /// The parties end without an agreement.
    case noAgreement
    /// They end with an outcome.
    case outcome(Outcome)
    /// They end with what the file says that each gets, in points, `nil` for a party that it does not name.
    case payoffs([Rational?])
    /// A party chooses.
    case move(by: Int, [Branch])
    /// Chance chooses.
    case chance([Branch])
  }

  /// One way on.
  public struct Branch: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: LocalizedText?
    /// Its probability, after a chance move; `nil` after others.
    public let share: Rational?
    /// Where it leads.
    public let node: Node
  }

  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// The tree.
  public let root: Node
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}
