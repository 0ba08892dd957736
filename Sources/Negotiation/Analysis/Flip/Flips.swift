/// What an answer hangs on: for each verdict that was asked for, the assumptions with the smallest change that
/// makes it another one.
public struct Flips: Sendable {
  /// What was found about each verdict.
  public let answers: [Answer]
  /// What cannot be changed so without the statements contradicting each other.
  public let contradictions: [Contradicted]
  /// What could not be looked at, and why.
  public let unexamined: [Unexamined]
  /// How many assumptions there are.
  public let assumptionCount: Int
  /// How many programs GLPK solved.
  public let programs: Int
  /// Whether the work came to its end.
  public let isComplete: Bool

  /// A verdict, and what changes it.
  public struct Answer: Sendable {
    /// Whose verdict it is.
    public let subject: FlipSubject
    /// What it is as things stand; `nil` where a limit came first.
    public let now: Verdict?
    /// What changes it, numbers first.
    public let flips: [Flip]
    /// The assumptions that nothing which was tried changes it by, each alone.
    public let steady: [Assumption]
  }

  /// A change that leaves no reading.
  public struct Contradicted: Hashable, Sendable {
    /// What would be otherwise.
    public let assumption: Assumption
    /// What would hold instead.
    public let change: Change
  }

  /// An assumption that was passed over.
  public struct Unexamined: Hashable, Sendable {
    /// Why.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
      /// The number multiplies numbers that are left open, in statements about them.
      case multiplied
      /// There are too many outcomes to look at each.
      case tooManyOutcomes = "too_many_outcomes"
      /// The readings, or the numbers, are too large.
      case tooLarge = "too_large"
      /// The central reading, of which a solution is asked, moves as a whole with the number.
      case centralReading = "central_reading"
      /// Outcomes need the consent of different parties, so that other gains are compared as the number moves.
      case differentPlayers = "different_players"
      /// Without it a party has no payoffs, or nothing bounds them, so that there is no solution.
      case noSolution = "no_solution"
      /// A limit came first.
      case stopped
    }

    /// The assumption.
    public let assumption: Assumption
    /// Why.
    public let reason: Reason
  }

  /// What is taken to be otherwise.
  public enum Change: Hashable, Sendable {
    /// A number moves to a threshold.
    case number(NumberChange)
    /// A claim is dropped, turned, softened or hardened.
    case revised(Claim.Revision)
    /// Another belief about a party counts.
    case type(String)
    /// Everything that rests on a record alone falls: the ids of these statements.
    case falls([String])
  }
}

/// One change that makes a verdict another one.
public struct Flip: Hashable, Sendable {
  /// What is otherwise.
  public let assumption: Assumption
  /// How.
  public let change: Flips.Change
  /// The verdict then.
  public let verdict: Verdict
}

/// How far a number has to move.
public struct NumberChange: Hashable, Sendable {
  /// What the distance is measured with.
  public enum Measure: String, Hashable, Sendable, CaseIterable {
    /// Shares of the width of the number's interval.
    case width
    /// Shares of the number itself.
    case value
    /// Points.
    case points
  }

  /// The number as it is stated.
  public let now: Rational
  /// The width of its interval; `nil` for a number that stands alone.
  public let width: Rational?
  /// Where it first leads to another verdict, whichever way is shorter.
  public let threshold: Threshold
  /// What comes first below it.
  public let below: Reach
  /// What comes first above it.
  public let above: Reach

  /// What ``distance`` is measured with.
  public var measure: Measure {
    if let width, width != Rational(0) { return .width }
    return now == Rational(0) ? .points : .value
  }

  /// How far the threshold is, in shares of the interval's width, else of the number itself, else in points.
  public var distance: Rational? { distance(to: threshold.number) }

  /// How far another number is, measured so.
  public func distance(to number: Rational) -> Rational? {
    guard let change = number.minus(now)?.magnitude else { return nil }
    switch measure {
    case .width: return width.flatMap { change.divided(by: $0.magnitude) }
    case .value: return change.divided(by: now.magnitude)
    case .points: return change
    }
  }
}

extension Rational {
  fileprivate var magnitude: Rational { self < Rational(0) ? negated : self }
}

/// Whose verdict is asked for.
public enum FlipSubject: Hashable, Sendable {
  /// The model's.
  case model
  /// A proposal's: in is *every*, open is *some*, out is *none*.
  case proposal(Int)
  /// A party's on a proposal.
  case acceptance(proposal: Int, party: Int)
}
