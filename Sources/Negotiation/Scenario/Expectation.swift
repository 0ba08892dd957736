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

  /// Which proposals hold by one concept.
  public struct StableProposals: Hashable, Sendable {
    /// The concept.
    public let concept: StabilityConcept
    /// The ids of the proposals, and perhaps `status_quo`.
    public let proposals: [String]
  }

  /// What a proposal holds by.
  public enum StabilityConcept: Hashable, Sendable {
    /// It is stable for everybody.
    case stable(SolutionConcept)
    /// It is stable for everybody in the sense of Nash, and no group can reach anything that all its members prefer.
    case strong
    /// No party and no group blocks it.
    case core

    /// What the files call it.
    public var key: String {
      switch self {
      case .stable(let concept): concept.rawValue
      case .strong: "strong"
      case .core: "core"
      }
    }

    static let all = SolutionConcept.allCases.map { Self.stable($0) } + [.strong, .core]
  }

  /// What is expected of all worlds: of every combination of answers to the questions that are left open.
  public struct ExpectedWorlds: Hashable, Sendable {
    /// What one question changes.
    public struct ExpectedDecider: Hashable, Sendable {
      /// The question.
      public let question: String
      /// Expected numbers of groups, by what they are about: `groups` for all of them, `verdict`, `must_give`, `conflicts`,
      /// `alone`, `grid`.
      public let groups: [String: Int]
    }

    /// How many different worlds there are.
    public let count: Int?
    /// In how many worlds each number of demands must give, by that number.
    public let mustGive: [Int: Int]
    /// All minimal conflict sets that all worlds have in common; `nil` where nothing is expected of them.
    public let common: [[String]]?
    /// What questions change.
    public let decides: [ExpectedDecider]
  }

  /// The variant it is about; `nil` for the model as it stands.
  public let variant: String?
  /// How final reported positions are taken to be.
  public let stance: Stance
  /// The answers that are taken to be right.
  public let beliefs: [Belief]
  /// The number of demands that must give; 0 where there is a zone.
  public let mustGive: Int?
  /// What is expected of all worlds; `nil` for nothing.
  public let worlds: ExpectedWorlds?
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
  /// Which proposals hold, by each concept that something is expected of.
  public let stability: [StableProposals]
  /// Where it was written.
  public let location: SourceLocation

  /// Whether it is about what conflicts, which takes a search of its own.
  public var isAboutConflicts: Bool { !conflicts.isEmpty || !concessions.isEmpty || mustGive != nil }

  /// Whether it is about what holds, which is looked at by itself.
  public var isAboutStability: Bool { !stability.isEmpty }
}
