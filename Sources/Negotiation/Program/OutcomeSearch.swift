internal import MILP

/// GLPK could not solve a program that has a solution or has none; which numbers it stumbled over
/// cannot be told.
struct SolverGaveUp: Error {
  let words: String
}

/// Asks GLPK for outcomes, checks what it claims, and counts the programs.
struct OutcomeSearch {
  let effort: Effort
  private(set) var programs = 0

  init(_ effort: Effort) { self.effort = effort }

  /// An outcome that meets every requirement of a program, or `nil` by GLPK's claim that there is
  /// none.
  mutating func find(in program: AgreementProgram) throws -> Outcome? {
    var program = program
    var looksNarrowly = true
    while true {
      programs += 1
      let narrowed = looksNarrowly ? program.narrowed : (problem: program.problem, isSure: true)
      // Payoffs are whole units, so a bound less than one unit away cannot be reached.
      let limits = SolveLimits(tolerance: 0.9, cancellation: effort.cancellation)
      switch try solve(narrowed.problem, limits) {
      case .optimal(let solution), .feasible(let solution, _):
        let outcome = program.outcome(solution)
        if program.admits(outcome) { return outcome }
        if effort.isStopped { throw Stopped() }
        program.exclude(outcome)
      case .infeasible where !narrowed.isSure: looksNarrowly = false
      case .infeasible: return nil
      // Every variable of an agreement program is bounded, so this is a slip of the numbers.
      case .unbounded: throw SolverGaveUp(words: "it called a bounded program unbounded")
      case .stopped: throw Stopped()
      }
    }
  }

  /// The solution that GLPK proves best for a problem; `nil` by its claim that there is none.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - tolerance: Less than two values of the objective can differ; just below a unit for whole ones.
  /// - Returns: The solution.
  /// - Throws: ``Stopped``, or ``SolverGaveUp``.
  mutating func optimum(of problem: Problem, tolerance: Double = 0.9) throws -> Solution? {
    programs += 1
    let limits = SolveLimits(tolerance: tolerance, cancellation: effort.cancellation)
    switch try solve(problem, limits) {
    case .optimal(let solution): return solution
    case .infeasible: return nil
    case .unbounded: throw SolverGaveUp(words: "it called a bounded program unbounded")
    case .feasible, .stopped: throw Stopped()
    }
  }

  private func solve(_ problem: Problem, _ limits: SolveLimits) throws(SolverGaveUp)
    -> SolveOutcome
  {
    do {
      return try problem.solve(within: limits)
    } catch {
      switch error {
      case .invalidProblem(let words), .fatal(let words): throw SolverGaveUp(words: words)
      case .unexpected(let code): throw SolverGaveUp(words: "it returned code \(code)")
      case .endless: throw SolverGaveUp(words: "it went round in circles")
      }
    }
  }

  /// The best payoff of a party, in units, and an outcome that has it.
  ///
  /// GLPK's optimum is not taken at its word: a better outcome is asked for until there is none.
  mutating func best(
    for party: Int, _ sense: Problem.Sense, in program: AgreementProgram
  ) throws -> (units: Int, outcome: Outcome)? {
    guard let table = program.payoffs.tables[party] else { return nil }
    var program = program
    program.optimize(party, sense)
    var best: (units: Int, outcome: Outcome)?
    while let outcome = try find(in: program) {
      let units = table.payoff(of: outcome)
      best = (units, outcome)
      program.require(
        sense == .maximize
          ? .payoffAtLeast(party: party, units: units + 1, unless: .any([]))
          : .payoffAtMost(party: party, units: units - 1))
    }
    return best
  }
}
