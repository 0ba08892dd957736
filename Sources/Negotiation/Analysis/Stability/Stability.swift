/// Whether outcomes would hold once they are reached: who would move away, and which groups could block them.
public struct Stability: Sendable {
  /// Why nothing was looked at.
  public enum Reason: Hashable, Sendable {
    /// No party says how outcomes compare.
    case noPreferences
    /// No outcome meets the rules.
    case noOutcome
    /// Definitions and laws exclude what is proposed and the status quo, and there is no efficient agreement.
    case noState
  }

  /// The parties that say how outcomes compare, by position; in this order they are the parties of moves.
  public let players: [Int]
  /// The signatories and movers of which nobody can tell, by position: what they alone decide stays as it is.
  public let untold: [Int]
  /// The reading chosen for each party whose open numbers were fixed; `nil` for all others.
  public let central: [CentralReading?]
  /// What becomes of the issues that a group does not control.
  public let base: CoalitionBase
  /// The outcomes that were looked at.
  public let states: [ExaminedState]
  /// The proposals that were not, as they break a definition or a law, or as the variant does not allow them.
  public let excluded: [ExcludedProposal]
  /// What was found in the graph of all states; `nil` where there are too many of them.
  public let graph: ConflictSummary?
  /// For each player with numbers to whom the status quo as an outcome is not worth what no agreement is, the two.
  public let fallbacks: [Fallback]
  /// Whether more efficient agreements exist than were looked at.
  public let leavesAgreementsOut: Bool
  /// Whether groups were looked at; not where there are more than ten parties.
  public let knowsGroups: Bool
  /// Whether the work came to its end; otherwise some outcomes are not judged.
  public let isComplete: Bool
  /// Why nothing was looked at; `nil` where something was, or where a stop came first.
  public internal(set) var reason: Reason?
  /// How blocking was decided.
  public let engine: Engine
  /// The number of GLPK programs.
  public let programs: Int

  /// On what the answers about groups rest; `nil` where there are none.
  public var proof: Proof? { states.isEmpty ? nil : engine == .glpk ? .solver : .exact }

  /// The states that are stable for everybody, by a concept, by position among ``states``.
  public func equilibria(_ concept: SolutionConcept) -> [Int] {
    states.indices.filter { states[$0].isEquilibrium(concept) }
  }

  /// The states that no group blocks, by position among ``states``; `nil` where groups were not looked at.
  public var core: [Int]? {
    knowsGroups && states.contains { $0.blocks != nil }
      ? states.indices.filter { states[$0].blocks?.isEmpty ?? false } : nil
  }
}

/// What falling back is worth to a party, as an outcome and as no agreement.
public struct Fallback: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// What the status quo is worth as an outcome, in points.
  public let statusQuo: Rational
  /// What no agreement is worth, in points.
  public let noAgreement: Rational
}

/// What was found about a conflict as a whole.
public struct ConflictSummary: Hashable, Sendable {
  /// How many states there are.
  public let stateCount: Int
  /// For each player, how many of the issues it moves alone.
  public let ownIssues: [Int]
  /// For each concept how many states are stable for everybody.
  public let equilibria: [SolutionConcept: Int]
  /// For each concept how many of these can be reached from the status quo by moves that each mover prefers; `nil`
  /// where the status quo is no state.
  public let reachable: [SolutionConcept: Int]?
}
