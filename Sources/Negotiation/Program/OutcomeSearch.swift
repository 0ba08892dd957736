internal import MILP

/// When to stop work that takes long.
///
/// Nothing here reads a clock: whoever wants a time limit raises the flag when it is over.
public struct Effort: Sendable {
  let cancellation = Cancellation()

  /// Makes a limit that nobody has reached yet.
  public init() {}

  /// Asks all work under this limit to stop; it ends within a fraction of a second.
  public func stop() { cancellation.cancel() }

  /// Whether the work has been asked to stop.
  public var isStopped: Bool { cancellation.isCancelled }
}

/// A stop was asked for before the answer was known.
struct Stopped: Error {}

/// Asks GLPK for outcomes, checks what it claims, and counts the programs.
struct OutcomeSearch {
  let effort: Effort
  private(set) var programs = 0

  init(_ effort: Effort) { self.effort = effort }

  /// An outcome that meets every requirement of a program, or `nil` by GLPK's claim that there is
  /// none.
  mutating func find(in program: AgreementProgram) throws -> Outcome? {
    var program = program
    while true {
      programs += 1
      // Payoffs are whole units, so a bound less than one unit away cannot be reached.
      let limits = SolveLimits(tolerance: 0.9, cancellation: effort.cancellation)
      switch try program.problem.solve(within: limits) {
      case .optimal(let solution), .feasible(let solution, _):
        let outcome = program.outcome(solution)
        if program.admits(outcome) { return outcome }
        if effort.isStopped { throw Stopped() }
        program.exclude(outcome)
      case .infeasible: return nil
      case .unbounded: preconditionFailure("every variable of an agreement program is bounded")
      case .stopped: throw Stopped()
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
