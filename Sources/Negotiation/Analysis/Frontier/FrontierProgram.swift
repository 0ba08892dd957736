internal import MILP

/// The outcomes that count as a program with a payoff of each party to be made large.
struct FrontierProgram {
  let payoffs: ExactPayoffs
  let parties: [Int]
  /// The rows; what is added to them narrows what counts.
  var program: AgreementProgram
  private let objectives: [LinearExpression]
  private let ranges: [ClosedRange<Int>]
  private var known: [[Int]: Outcome] = [:]
  /// Asks GLPK, and counts the programs.
  var search: OutcomeSearch
  /// Whether an outcome with some payoffs counts after all; where not, the program has been narrowed so
  /// that it excludes them.
  var accepts: (_ program: inout AgreementProgram, _ units: [Int]) -> Bool = { _, _ in true }

  /// Makes the program; `nil` where somebody can accept nothing.
  init?(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool,
    _ search: OutcomeSearch
  ) {
    let scenario = model.scenario
    guard !scenario.allowed.contains(where: \.isEmpty) else { return nil }
    var program = AgreementProgram(model, payoffs, within: scenario.allowed)
    program.require(scenario.rules.map { .condition($0.condition) })
    for party in isClipped ? model.deciders : [] {
      guard let acceptance = model.acceptance(by: party, .inSomeReading, payoffs) else {
        return nil
      }
      program.require(acceptance)
    }
    self.init(program, parties, search)
  }

  /// Makes the program of the outcomes that another one admits.
  init(_ program: AgreementProgram, _ parties: [Int], _ search: OutcomeSearch) {
    var program = program
    payoffs = program.payoffs
    self.parties = parties
    objectives = parties.map { program.negatedPayoff(of: $0) }
    ranges = parties.map { party in
      guard let range = program.payoffs.tables[party]?.range(within: program.model.scenario.allowed)
      else { return 0...0 }
      return -range.upperBound ... -range.lowerBound
    }
    self.program = program
    self.search = search
  }

  /// The payoffs that nothing that counts dominates, best for the first party first; at a stop those found
  /// by then, and the boxes where others may lie.
  mutating func efficientPoints() throws -> (points: [[Int]], unexplored: [[Int]]) {
    var zones = NondominatedSearch(worst: ranges.map { $0.upperBound + 1 })
    do {
      try zones.run { objective, bounds in try best(objective, bounds) }
    } catch is Stopped {}
    return (
      zones.points.map { $0.map { -$0 } }.sorted { $1.lexicographicallyPrecedes($0) },
      zones.unexplored.map { bound in bound.map { 1 - $0 } }
    )
  }

  /// The point that is best for one party and then efficient, with an outcome.
  mutating func bestPoint(for objective: Int) throws -> FrontierPoint? {
    guard let vector = try best(objective, parties.map { _ in nil }) else { return nil }
    return try point(vector.map { -$0 }, listing: 1)
  }

  /// The negated payoffs of an outcome that is best for one party under bounds for the others, and then
  /// for the others together; `nil` where there is no outcome.
  private mutating func best(_ objective: Int, _ bounds: [Int?]) throws -> [Int]? {
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
        let outcome = program.outcome(best)
        guard program.admits(outcome) else {
          program.exclude(outcome)
          continue
        }
        bounds[objective] = vector(outcome)[objective]
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
        if accepts(&program, vector.map { -$0 }) {
          known[vector] = outcome
          return vector
        }
        continue
      }
      // A slip of the solver's tolerance: this outcome is cut off, and the search goes on.
      program.exclude(outcome)
    }
  }

  private func vector(_ outcome: Outcome) -> [Int] {
    parties.map { party in -(payoffs.tables[party]?.payoff(of: outcome) ?? 0) }
  }

  /// A point with some of its outcomes, as many as are asked for, and their number where all were found.
  mutating func point(_ units: [Int], listing limit: Int) throws -> FrontierPoint {
    var outcomes = limit > 0 ? known[units.map { -$0 }].map { [$0] } ?? [] : []
    var count: OutcomeCount?
    if limit > 1, !outcomes.isEmpty {
      var alike = program
      for (party, units) in zip(parties, units) {
        alike.require(.payoffAtLeast(party: party, units: units, unless: .any([])))
      }
      do {
        while outcomes.count < limit {
          alike.exclude(outcomes[outcomes.count - 1])
          guard let next = try search.find(in: alike) else {
            count = OutcomeCount(outcomes.count)
            break
          }
          outcomes.append(next)
        }
      } catch is Stopped {}
    }
    return FrontierPoint(units: units, count: count, outcomes: outcomes)
  }
}
