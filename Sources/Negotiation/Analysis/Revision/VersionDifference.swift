/// What changed from one version of a model to another, and what each change does by itself.
public struct VersionDifference: Sendable {
  /// How a statement changed.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The new version has it, the old one has not.
    case added
    /// The old version has it, the new one has not.
    case removed
    /// Both have it, in other words.
    case changed
  }

  /// One statement that is not the same in both versions.
  public struct Change: Hashable, Sendable {
    /// Where it stands, as a path.
    public let path: String
    /// How it changed.
    public let kind: Kind
    /// What the old version says; `nil` where it says nothing.
    public let before: String?
    /// What the new version says; `nil` where it says nothing.
    public let after: String?
    /// Where it was written: in the new version, or in the old one where it was removed.
    public let location: SourceLocation
    /// What the old version would conclude with this change alone; `nil` where that was not asked for, or where the
    /// change cannot stand alone.
    public internal(set) var alone: Conclusion?
    let place: StatementPlace
    let node: YAMLNode?
  }

  /// What a version concludes.
  public struct Conclusion: Hashable, Sendable {
    /// The verdict on the model.
    public let verdict: Verdict?
    /// How many outcomes everybody accepts in every reading.
    public let agreements: OutcomeCount?
    /// How many could be accepted by everybody.
    public let possible: OutcomeCount?
    /// Where each proposal lies, by its id.
    public let proposals: [String: Proposal.State]

    /// What each party says to each proposal with what it leaves out kept as it is.
    public let answers: [Answer: Verdict]

    /// A party's answer to a proposal, by their ids.
    public struct Answer: Hashable, Sendable, Comparable {
      /// The proposal.
      public let proposal: String
      /// The party.
      public let party: String

      /// Orders by proposal, then by party.
      public static func < (a: Answer, b: Answer) -> Bool {
        (a.proposal, a.party) < (b.proposal, b.party)
      }
    }

    init(
      _ zone: ZoneOfAgreement, _ asItStands: [CompletionAsItStands?], _ scenario: Scenario
    ) {
      verdict = zone.verdict
      agreements = zone.agreements
      possible = zone.possible
      proposals = Dictionary(
        zip(scenario.proposals, zone.proposals).compactMap { proposal, finding in
          finding.state.map { (proposal.id, $0) }
        }, uniquingKeysWith: { first, _ in first })
      var answers: [Answer: Verdict] = [:]
      for (proposal, standing) in zip(scenario.proposals, asItStands) {
        for (party, verdict) in zip(scenario.parties, standing?.verdicts ?? []) {
          answers[Answer(proposal: proposal.id, party: party.id)] = verdict
        }
      }
      self.answers = answers
    }
  }

  /// What the old version concludes.
  public let before: Conclusion
  /// What the new one does.
  public let after: Conclusion
  /// What changed, in the order of the files.
  public internal(set) var changes: [Change] = []
  /// Whether each change that can stand alone was looked at.
  public internal(set) var isComplete = true
}
