/// A way for GLPK through a problem.
///
/// All ways lead to the same answers but for slips of the numbers, and those differ from way to way.
enum SolverRoute: CaseIterable {
  /// As GLPK would go by itself, by dual steps.
  case standard
  /// Scaled by geometric means alone, and over several bounds at a step.
  case longSteps
  /// From a basis that holds as many variables as it can.
  case advanced
  /// From such a basis over several bounds at a step, scaled by the largest coefficients alone.
  case advancedLongSteps

  /// By what GLPK scales rows and columns before it begins.
  enum Scaling {
    case automatic, means, largest
  }

  /// By what rows and columns are scaled.
  var scaling: Scaling {
    switch self {
    case .standard, .advanced: .automatic
    case .longSteps: .means
    case .advancedLongSteps: .largest
    }
  }

  /// Whether a step of the dual simplex method may pass several bounds.
  var takesLongSteps: Bool { self == .longSteps || self == .advancedLongSteps }

  /// Whether the first basis holds as many variables as it can.
  var startsAdvanced: Bool { self == .advanced || self == .advancedLongSteps }
}

extension Problem {
  /// Solves the problem with GLPK's simplex method and, where a variable is whole, its
  /// branch-and-bound.
  ///
  /// The answer is GLPK's claim within its tolerances; whoever needs certainty recomputes rows and
  /// objective from the rounded values. That there is no point cannot be recomputed, so it is believed
  /// only where two ways of solving the problem say so; and so is that there is no bound.
  ///
  /// - Parameter limits: When to stop early.
  /// - Returns: What was found; at a limit the best point so far with its gap.
  /// - Throws: ``SolverFailure`` when the problem makes no sense or GLPK fails.
  /// - Complexity: Exponential in the number of whole variables in the worst case.
  public func solve(within limits: SolveLimits = SolveLimits()) throws(SolverFailure)
    -> SolveOutcome
  {
    try check()
    var claims: [SolveOutcome] = []
    var failure = SolverFailure.endless
    for route in SolverRoute.allCases {
      do {
        let outcome = try solveUnchecked(by: route, within: limits)
        guard outcome == .infeasible || outcome == .unbounded, !claims.contains(outcome) else {
          return outcome
        }
        claims.append(outcome)
      } catch {
        // What one way gets stuck in, another goes round.
        guard error == .endless || error.isUnexpected else { throw error }
        failure = error
      }
    }
    throw failure
  }
}

extension SolverFailure {
  fileprivate var isUnexpected: Bool {
    if case .unexpected = self { true } else { false }
  }
}
