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

/// A number that is made from parameters: a sum of numbers, some of them times a parameter.
public struct ParameterSum: Hashable, Sendable {
  /// A parameter times a number.
  public struct Share: Hashable, Sendable {
    /// The parameter, by position in ``Preferences/parameters``.
    public let parameter: Int
    /// What it is multiplied with.
    public let factor: Rational
  }

  /// What stands alone.
  public let constant: Rational
  /// What parameters add.
  public let shares: [Share]
  /// The sum as it is written.
  public let text: String
}
