/// On what bargaining solutions hang: for each, the assumptions with the smallest change that makes it single out other
/// agreements.
public struct SolutionFlips: Sendable {
  /// What was found about each solution.
  public internal(set) var answers: [Answer] = []
  /// What cannot be changed so without the statements contradicting each other.
  public internal(set) var contradictions: [Flips.Contradicted] = []
  /// The numbers that could not be looked at, and why.
  public internal(set) var unexamined: [Flips.Unexamined] = []
  /// How many assumptions there are.
  public internal(set) var assumptionCount = 0
  /// The reading chosen for each party whose open numbers were fixed, by position; `nil` for all others.
  public internal(set) var central: [CentralReading?] = []
  /// Why there is no solution to look at; `nil` where there is one.
  public internal(set) var reason: ParetoFrontier.Reason?
  /// Whether the work came to its end.
  public internal(set) var isComplete = true

  /// A solution, and what changes it.
  public struct Answer: Sendable {
    /// Which solution.
    public let solution: BargainingSolution
    /// The agreements that it singles out as things stand.
    public let now: SingledOut
    /// What changes it, numbers first.
    public internal(set) var flips: [SolutionFlip] = []
    /// The assumptions that nothing which was tried changes it by, each alone.
    public internal(set) var steady: [Assumption] = []
  }
}

/// The agreements that a solution singles out.
public struct SingledOut: Hashable, Sendable {
  /// The first of them, in the order of their levels; none where there is no agreement.
  public let outcomes: [Outcome]
  /// How many there are; `nil` where they were not counted.
  public let count: OutcomeCount?

  /// Out of all of them.
  init(_ all: [Outcome]) {
    outcomes = Array(all.sorted().prefix(Self.mostListed))
    count = OutcomeCount(all.count)
  }

  /// By the points of a frontier.
  init(_ points: [FrontierPoint]) {
    outcomes = Array(points.flatMap(\.outcomes).sorted().prefix(Self.mostListed))
    count = points.reduce(OutcomeCount(0) as OutcomeCount?) { sum, point in
      sum.flatMap { sum in point.count.map { sum + $0 } }
    }
  }

  /// How many are listed at the most.
  static let mostListed = 20
  /// How many to ask a frontier for, so that the first ones are among them but where very many are tied.
  static let mostAsked = 1000
}

/// One change that makes a solution single out other agreements.
public struct SolutionFlip: Sendable {
  /// How.
  public enum Change: Sendable {
    /// A number moves.
    case number(SolutionChange)
    /// Something that holds or does not is otherwise: what is singled out then.
    case claim(Flips.Change, SingledOut)
  }

  /// What is otherwise.
  public let assumption: Assumption
  /// How, and what is singled out then.
  public let change: Change
}

/// How far a number has to move before a solution singles out other agreements.
public struct SolutionChange: Sendable {
  /// The place at which that happens first in one direction.
  public struct Reach: Sendable {
    /// Where.
    public let threshold: Threshold
    /// What is singled out just there.
    public let there: SingledOut
    /// What is singled out beyond, however little.
    public let beyond: SingledOut
  }

  /// The number as it is stated.
  public let now: Rational
  /// What comes first below it; `nil` for nothing.
  public let below: Reach?
  /// What comes first above it; `nil` for nothing.
  public let above: Reach?

  /// The shorter of the two ways.
  public var nearest: Reach? {
    [above, below].compactMap(\.self).min {
      (toward($0).distance ?? Rational(0)) < (toward($1).distance ?? Rational(0))
    }
  }

  /// The way to one of them, which says how far it is.
  public func toward(_ reach: Reach) -> NumberChange {
    NumberChange(
      now: now, width: nil, threshold: reach.threshold, below: .never, above: .never)
  }
}
