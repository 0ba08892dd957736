/// An outcome that somebody has put forward, perhaps with issues left open.
public struct Proposal: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public internal(set) var name: LocalizedText
  /// Its name as the file states it, also where another proposal has the same.
  public let statedName: LocalizedText
  /// The levels it leaves open for each issue; a single one where it settles the issue.
  public let levels: [LevelSet]
  /// Of issues that it leaves open among some options, the option that it lists first, by the position of the issue.
  let firstListed: [Int: Int]
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it was written.
  public let location: SourceLocation
}
