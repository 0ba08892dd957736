/// What a model expects of its own answers, so that a change that alters them is noticed.
public struct Expectation: Hashable, Sendable {
  /// What is expected of one group of parties.
  public struct GroupCount: Hashable, Sendable {
    /// The parties, by position in ascending order.
    public let parties: [Int]
    /// How many outcomes all of them could accept.
    public let count: OutcomeCount
  }

  /// Where a proposal lies with respect to the zone.
  public struct ProposalState: Hashable, Sendable {
    /// The proposal's id.
    public let proposal: String
    /// The state expected.
    public let state: Proposal.State
  }

  /// The variant it is about; `nil` for the model as it stands.
  public let variant: String?
  /// The model's verdict.
  public let verdict: Verdict?
  /// The number of outcomes that every party accepts in every reading.
  public let agreements: OutcomeCount?
  /// The number of outcomes that every party accepts in some reading at least.
  public let possible: OutcomeCount?
  /// The number of agreements that split nothing, where issues are divisible.
  public let undivided: OutcomeCount?
  /// Numbers for groups of parties.
  public let coalitions: [GroupCount]
  /// States of proposals.
  public let proposals: [ProposalState]
  /// Sets of demands, by their ids, each of which should be a minimal conflict set.
  public let conflicts: [[String]]
  /// Sets of demands, by their ids, each of which should be a minimal concession set.
  public let concessions: [[String]]
  /// Where it was written.
  public let location: SourceLocation

  /// Whether it is about what conflicts, which takes a search of its own.
  public var isAboutConflicts: Bool { !conflicts.isEmpty || !concessions.isEmpty }
}

extension Proposal {
  /// Where a proposal lies with respect to the zone.
  public enum State: String, Hashable, Sendable, CaseIterable {
    /// Every completion is an agreement in every reading.
    case inside = "in"
    /// Neither of the others.
    case open
    /// No completion can be an agreement.
    case out
  }
}
