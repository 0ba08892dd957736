/// A way for GLPK through a problem.
///
/// All ways lead to the same answers but for slips of the numbers, and those differ from way to way.
enum SolverRoute: CaseIterable {
  /// From the basis of all rows.
  case standard
  /// From a basis that holds as many variables as it can.
  case advanced
  /// From the basis of all rows, over several bounds at a step.
  case longSteps

  /// Whether the first basis holds as many variables as it can.
  var startsAdvanced: Bool { self == .advanced }

  /// Whether a step of the dual simplex method may pass several bounds.
  var takesLongSteps: Bool { self == .longSteps }
}

extension Problem {
  /// Solves the problem with GLPK's simplex method and, where a variable is whole, its
  /// branch-and-bound.
  ///
  /// The answer is GLPK's claim within its tolerances; whoever needs certainty recomputes rows and
  /// objective from the rounded values.
  ///
  /// - Parameter limits: When to stop early.
  /// - Returns: What was found; at a limit the best point so far with its gap.
  /// - Throws: ``SolverFailure`` when the problem makes no sense or GLPK fails.
  /// - Complexity: Exponential in the number of whole variables in the worst case.
  public func solve(within limits: SolveLimits = SolveLimits()) throws(SolverFailure)
    -> SolveOutcome
  {
    try check()
    let deadline = limits.seconds.map { ContinuousClock.now + .seconds($0) }
    var failure = SolverFailure.endless
    for route in SolverRoute.allCases {
      var limits = limits
      if let deadline { limits.seconds = ContinuousClock.now.duration(to: deadline) / .seconds(1) }
      do {
        return try solveUnchecked(by: route, within: limits)
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
