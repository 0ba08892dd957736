/// One outcome, whether it would hold, and why.
public struct ExaminedState: Sendable {
  /// Why an outcome is looked at.
  public enum Role: Hashable, Sendable {
    /// It is what everything is like if nobody acts.
    case statusQuo
    /// It is a proposal, by position, perhaps with what it leaves open left as it is.
    case proposal(Int, isCompleted: Bool)
    /// A bargaining solution singles it out.
    case solution(BargainingSolution)
    /// It is an efficient agreement.
    case frontier
  }

  /// Its number among all states, from 0; `nil` where there are too many to number.
  public let number: Int?
  /// The outcome.
  public let outcome: Outcome
  /// Why it is looked at; nothing where all states are.
  public let roles: [Role]
  /// For each concept and player whether it is stable; empty where there are too many states.
  public internal(set) var isStable: [SolutionConcept: [Bool]] = [:]
  /// What players could gain by alone, best first, the first few of each.
  public internal(set) var improvements: [AnsweredImprovement] = []
  /// How many such improvements each player has.
  public internal(set) var improvementCounts: [Int] = []
  /// What groups of two or more can reach together to the gain of all, for the smallest such groups; `nil` where there are
  /// too many states or parties to look.
  public internal(set) var groupImprovements: [GroupImprovement]?
  /// A shortest sequence of moves that leads here from the status quo; `nil` where none does.
  public internal(set) var path: [StateMove]?
  /// The same by moves that each mover prefers.
  public internal(set) var preferredPath: [StateMove]?
  /// The smallest groups that block it; `nil` where groups were not looked at.
  public internal(set) var blocks: [CoalitionBlock]?

  /// Whether it is stable for everybody, by a concept.
  public func isEquilibrium(_ concept: SolutionConcept) -> Bool {
    isStable[concept].map { $0.allSatisfy(\.self) } ?? false
  }

  /// Whether nobody alone, and no group together, can reach anything that all its members prefer; `nil` where that is not
  /// known.
  public var isStrong: Bool? {
    if !isEquilibrium(.nash) { return isStable.isEmpty ? nil : false }
    return groupImprovements?.isEmpty
  }

  /// The position of the proposal that it is.
  public var proposal: Int? {
    for case .proposal(let index, _) in roles { return index }
    return nil
  }
}

/// A move of a player, with the outcome that it leads to.
public struct StateMove: Hashable, Sendable {
  /// Who moves, by position among the players.
  public let player: Int
  /// What it leads to.
  public let outcome: Outcome
}

/// What a player could gain by alone, and how the others can answer it.
public struct AnsweredImprovement: Hashable, Sendable {
  /// Who moves, by position among the players.
  public let player: Int
  /// What the move leads to.
  public let outcome: Outcome
  /// For each concept but Nash's, the shortest sequence of moves of the others after which the player is no better off
  /// than before; no entry where there is none, and nothing in it where there are too many states to spell it out.
  public let answers: [SolutionConcept: [StateMove]]

  /// Whether the move makes the state unstable, by a concept.
  public func breaks(_ concept: SolutionConcept) -> Bool { answers[concept] == nil }
}

/// What a group can reach together.
public struct GroupImprovement: Hashable, Sendable {
  /// The members, by position among the players.
  public let group: [Int]
  /// What they reach, and by which moves.
  public let sequence: [StateMove]
  /// The concepts by which that is stable for everybody.
  public let equilibrium: [SolutionConcept]
  /// How many outcomes the group can reach so: by moves of more than one member, to the gain of all.
  public let ways: Int
}
