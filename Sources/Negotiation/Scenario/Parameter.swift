/// A named number that several numbers of one party's file are made from: a probability, a share, a rate.
public struct Parameter: Hashable, Sendable {
  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// What it is: a number, or an interval.
  public let number: StatedNumber
  /// Whether some number of the file is made from it.
  public internal(set) var isUsed = false
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}
