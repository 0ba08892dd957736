/// Somebody who negotiates.
public struct Party: Hashable, Sendable {
  /// What the party's acceptance is needed for.
  public enum Role: Hashable, Sendable {
    /// It must accept the whole outcome.
    case signatory
    /// It has a veto over outcomes that meet the condition, and no say over the others.
    case consenting(to: Condition)
  }

  /// Its id.
  public let id: String
  /// Its name.
  public internal(set) var name: LocalizedText
  /// What its acceptance is needed for.
  public internal(set) var role: Role
  /// When its consent is needed, as it is written; `nil` for a signatory.
  public let consentText: String?
  /// The body in which it votes, by its id; `nil` for whoever is no bloc.
  public internal(set) var body: String?
  /// Whether it is a document that stands for a demand, and so decides nothing by itself.
  public let isDocument: Bool
  /// What it wants; `nil` where no preferences are on file.
  public internal(set) var preferences: Preferences?
  /// What its part in the talks rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it is listed.
  public let location: SourceLocation

  /// Whether it must accept the whole outcome.
  public var isSignatory: Bool { role == .signatory }

  /// Whether an outcome needs its acceptance.
  public func hasSay(in outcome: Outcome) -> Bool {
    if case .consenting(let concern) = role { concern.holds(for: outcome) } else { true }
  }
}
