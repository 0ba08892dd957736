/// What a solve found.
///
/// Infeasible is an answer, not a failure; failures are thrown as ``SolverFailure``.
public enum SolveOutcome: Hashable, Sendable {
  /// A point that no other beats, by GLPK's claim and within its tolerances.
  case optimal(Solution)
  /// The best point found before a limit, and how far the objective may be from the best bound,
  /// as a share of the objective.
  case feasible(Solution, gap: Double)
  /// No point meets all rows.
  case infeasible
  /// The objective has no bound.
  case unbounded
  /// A limit or a cancellation came before any point was found.
  case stopped

  /// The point, where there is one.
  public var solution: Solution? {
    switch self {
    case .optimal(let solution), .feasible(let solution, _): solution
    case .infeasible, .unbounded, .stopped: nil
    }
  }
}

/// Values for all variables of a problem.
public struct Solution: Hashable, Sendable {
  let values: [Double]
  /// The objective at these values.
  public let objective: Double
  /// By how much the objective would grow for each unit that a row's bound grows.
  ///
  /// Empty where a variable is whole. Only rows that hold with equality in every optimal point have a price other than 0.
  public let rowPrices: [Double]

  init(values: [Double], objective: Double, rowPrices: [Double] = []) {
    self.values = values
    self.objective = objective
    self.rowPrices = rowPrices
  }

  /// The value of one variable; whole for integer and binary ones.
  public subscript(variable: Variable) -> Double { values[variable.index] }
}

/// Why a problem could not be solved at all.
public enum SolverFailure: Error, Hashable, Sendable {
  /// The problem is not one: a bound, an index or a number in it makes no sense.
  case invalidProblem(String)
  /// GLPK gave up with a fatal error, in its own words.
  case fatal(String)
  /// GLPK returned a code that has no meaning here.
  case unexpected(code: Int)
  /// GLPK's simplex method went round in circles.
  case endless
}
