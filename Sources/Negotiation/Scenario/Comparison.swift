/// A comparison of whole outcomes, or of an outcome with no agreement: "draft > no_agreement".
public struct Comparison: Hashable, Sendable {
  /// What is compared.
  public enum Side: Hashable, Sendable {
    /// A complete outcome.
    case outcome(Outcome)
    /// No agreement.
    case noAgreement
  }

  /// One side times a sign.
  public struct Term: Hashable, Sendable {
    /// The side.
    public let side: Side
    /// 1 or −1.
    public let sign: Int
  }

  /// The sum of the terms is greater than 0, at least 0, or 0.
  public let terms: [Term]
  /// Which of the three.
  public let relation: OrderStatement.Relation
  /// The statement as it is written.
  public let text: String
  /// The issues that the analyst settled for the comparison and the proposals leave open.
  public let added: [Int]
  /// What it rests on.
  public let evidence: Evidence
  /// Where it was written.
  public let location: SourceLocation
}
