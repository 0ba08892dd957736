/// A body that has to ratify some agreements: a parliament, a council, the members of a union.
public struct RatifyingBody: Hashable, Sendable {
  /// One of those who vote in it.
  public struct Bloc: Hashable, Sendable {
    /// The party, by position.
    public let party: Int
    /// How many votes it has.
    public let weight: Int
  }

  /// Its id.
  public let id: String
  /// Its name.
  public let name: LocalizedText?
  /// Which agreements it is asked about, as it is written; `nil` where it is asked about all.
  public let whenText: String?
  /// The same as a condition; `nil` where it is asked about all.
  public let when: Condition?
  /// How many votes ratify.
  public let quota: Int
  /// Who votes.
  public let blocs: [Bloc]
  /// What it rests on.
  public let evidence: Evidence
  /// A remark of the analyst.
  public let note: LocalizedText?
  /// Where it is written.
  public let location: SourceLocation

  /// Whether it is asked about an outcome.
  public func isAsked(about outcome: Outcome) -> Bool { when?.holds(for: outcome) ?? true }

  /// What has to hold for an agreement: that enough of its blocs accept.
  ///
  /// A bloc has no say over what its body is not asked about, and so accepts it.
  var rule: AgreementRule {
    .atLeast(quota: quota, of: blocs.map { AgreementRule.Weighted(weight: $0.weight, rule: .party($0.party)) })
  }
}
