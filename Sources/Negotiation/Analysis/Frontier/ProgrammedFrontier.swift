internal import MILP

extension PayoffModel {
  /// Finds a frontier by asking GLPK for one point after the other.
  ///
  /// Every point's outcome is checked in whole numbers; that nothing dominates it and that no point is
  /// missing is GLPK's claim. At a stop the points proven by then are kept, with the boxes that were not
  /// searched.
  ///
  /// - Throws: ``EngineDoesNotApply`` where the numbers are beyond GLPK's tolerances, or it gave up.
  /// - Complexity: One integer program a point for two parties, about two for three; see
  ///   `MILP.NondominatedSearch`.
  func programmedFrontier(
    _ payoffs: ExactPayoffs, _ frontier: inout ParetoFrontier, listing limit: Int, _ effort: Effort
  ) throws {
    try checkUnits(payoffs)
    frontier.engine = .glpk
    guard
      var questions = FrontierQuestions(
        self, payoffs, frontier.parties, isClipped: frontier.isClipped, effort)
    else { return }
    var search = NondominatedSearch(worst: questions.worst)
    do {
      try search.run { objective, bounds in try questions.point(objective, bounds) }
    } catch is Stopped {
      frontier.unexplored = search.unexplored.map { bound in bound.map { 1 - $0 } }
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    let points = search.points.map { $0.map { -$0 } }.sorted { $1.lexicographicallyPrecedes($0) }
    for units in points {
      let found = try questions.outcomes(of: units, limit: limit)
      frontier.points.append(
        FrontierPoint(units: units, count: found.count, outcomes: found.outcomes))
    }
    frontier.programs = questions.search.programs
    if frontier.points.isEmpty, !frontier.unexplored.isEmpty { frontier.reason = .stopped }
  }
}

/// The questions that make up a frontier, each one program or two.
private struct FrontierQuestions {
  private let payoffs: ExactPayoffs
  private let parties: [Int]
  private var program: AgreementProgram
  private let objectives: [LinearExpression]
  private let ranges: [ClosedRange<Int>]
  private var known: [[Int]: Outcome] = [:]
  private(set) var search: OutcomeSearch

  /// Above every negated payoff.
  var worst: [Int] { ranges.map { $0.upperBound + 1 } }

  /// Makes the program; `nil` where somebody can accept nothing.
  init?(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool,
    _ effort: Effort
  ) {
    let scenario = model.scenario
    self.payoffs = payoffs
    self.parties = parties
    guard !scenario.allowed.contains(where: \.isEmpty) else { return nil }
    var program = AgreementProgram(model, payoffs, within: scenario.allowed)
    program.require(scenario.rules.map { .condition($0.condition) })
    for party in isClipped ? model.deciders : [] {
      guard let acceptance = model.acceptance(by: party, .inSomeReading, payoffs) else {
        return nil
      }
      program.require(acceptance)
    }
    objectives = parties.map { program.negatedPayoff(of: $0) }
    ranges = parties.map { party in
      guard let range = payoffs.tables[party]?.range(within: scenario.allowed) else { return 0...0 }
      return -range.upperBound ... -range.lowerBound
    }
    self.program = program
    search = OutcomeSearch(effort)
  }

  /// The negated payoffs of an outcome that is best for one party under bounds for the others, and then
  /// for the others together; `nil` where there is no outcome.
  mutating func point(_ objective: Int, _ bounds: [Int?]) throws -> [Int]? {
    while true {
      let all = MultiobjectiveProgram(program.problem, objectives: objectives)
      var bounds = bounds
      let solution: Solution?
      if let weighed = all.weighed(objective, under: bounds, ranges) {
        solution = try search.optimum(of: weighed)
      } else {
        // In two stages: the party's best first, then the best of the others beside it.
        var first = all.bounded(under: bounds)
        first.objective = objectives[objective]
        guard let best = try search.optimum(of: first) else { return nil }
        bounds[objective] = vector(program.outcome(best))[objective]
        var second = all.bounded(under: bounds)
        second.objective = LinearExpression()
        for other in parties.indices where other != objective {
          second.objective.add(objectives[other])
        }
        solution = try search.optimum(of: second)
      }
      guard let solution else { return nil }
      let outcome = program.outcome(solution)
      let vector = vector(outcome)
      if program.admits(outcome), zip(vector, bounds).allSatisfy({ $0 <= $1 ?? .max }) {
        known[vector] = outcome
        return vector
      }
      // A slip of the solver's tolerance: this outcome is cut off, and the search goes on.
      program.exclude(outcome)
    }
  }

  private func vector(_ outcome: Outcome) -> [Int] {
    parties.map { party in -(payoffs.tables[party]?.payoff(of: outcome) ?? 0) }
  }

  /// Some outcomes of a point, as many as are asked for, and how many there are where all were found.
  mutating func outcomes(of units: [Int], limit: Int) throws -> (
    outcomes: [Outcome], count: OutcomeCount?
  ) {
    guard limit > 0, let first = known[units.map { -$0 }] else { return ([], nil) }
    var outcomes = [first]
    guard limit > 1 else { return (outcomes, nil) }
    var alike = program
    for (party, units) in zip(parties, units) {
      alike.require(.payoffAtLeast(party: party, units: units, unless: .any([])))
    }
    do {
      while outcomes.count < limit {
        alike.exclude(outcomes[outcomes.count - 1])
        guard let next = try search.find(in: alike) else {
          return (outcomes, OutcomeCount(outcomes.count))
        }
        outcomes.append(next)
      }
    } catch is Stopped {
      return (outcomes, nil)
    }
    return (outcomes, nil)
  }
}

extension PayoffTable {
  /// A range that holds the payoff of every outcome within some levels.
  fileprivate func range(within domains: [LevelSet]) -> ClosedRange<Int> {
    var (least, greatest) = (0, 0)
    for (row, levels) in zip(values, domains) {
      let units = levels.levels.map { row[$0] }
      least += units.min() ?? 0
      greatest += units.max() ?? 0
    }
    for effect in effects {
      least += min(0, effect.worths.min() ?? 0)
      greatest += max(0, effect.worths.max() ?? 0)
    }
    return least...greatest
  }
}
