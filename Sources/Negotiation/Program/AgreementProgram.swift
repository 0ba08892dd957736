internal import MILP

/// A scenario as an integer program that remembers what its variables mean.
///
/// One binary variable stands for each level of each issue. Every solution GLPK claims is rounded to
/// an outcome and checked against the requirements themselves, in whole numbers; an outcome that
/// fails is cut off and the search goes on. Rows over payoffs and sums reach GLPK nearly half a unit looser
/// than they are, so that its tolerances can neither admit a false outcome nor lose a true one.
struct AgreementProgram {
  let model: PayoffModel
  let payoffs: ExactPayoffs
  var problem = Problem()
  var choices: [[Variable?]] = []
  /// The rows over whole units that are looser than they are.
  private var looseRows: [Int] = []
  private var indicators: [IndicatorKey: LinearExpression] = [:]
  private var requirements: [Requirement] = []

  /// Makes the program of all outcomes within the given levels.
  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, within domains: [LevelSet]) {
    self.model = model
    self.payoffs = payoffs
    for levels in domains {
      let variables = (0..<levels.levelCount).map {
        levels.contains($0) ? problem.addVariable(.binary) : nil
      }
      choices.append(variables)
      var row = LinearExpression()
      for case let variable? in variables { row.add(variable) }
      problem.addRow(row, from: 1, to: 1)
    }
  }

  /// Adds a requirement.
  mutating func require(_ requirement: Requirement) {
    requirements.append(requirement)
    switch requirement {
    case .condition(let condition): enforce(condition.normalized)
    case .payoffAtLeast(let party, let units, let exception):
      guard let table = payoffs.tables[party] else { return }
      var row = payoff(table)
      let least = leastPayoff(table)
      let exception = exception.normalized
      if exception == .all([]) { return }
      if exception != .any([]), least < units {
        row.add(indicator(exception, .onlyIfHolds), times: Double(units - least))
      }
      looseRows.append(problem.addRow(row, from: Double(units) - looseness))
    case .payoffAtMost(let party, let units):
      guard let table = payoffs.tables[party] else { return }
      looseRows.append(problem.addRow(payoff(table), to: Double(units) + looseness))
    case .accepted, .refused: requireReadings(requirement)
    case .sumAtLeast(let parties, let weights, let units):
      looseRows.append(problem.addRow(sum(of: parties, weights), from: Double(units) - looseness))
    }
  }

  /// Adds all of some requirements.
  mutating func require(_ requirements: [Requirement]) {
    for requirement in requirements { require(requirement) }
  }

  /// The same problem with its loose rows only as loose as GLPK's tolerances need where coefficients are as large, and
  /// whether a "no" to it is as sure as one to the problem itself.
  ///
  /// Nearly half a unit leaves much that no outcome reaches, and the search walks through all of it.
  var narrowed: (problem: Problem, isSure: Bool) {
    var narrowed = problem
    var isSure = true
    for row in looseRows {
      let largest = problem.largestCoefficient(inRow: row)
      narrowed.tighten(row: row, by: looseness - min(looseness, max(1e-5, 4e-7 * largest)))
      if largest > mostSureCoefficient { isSure = false }
    }
    return (narrowed, isSure)
  }

  /// Makes a party's payoff the objective.
  mutating func optimize(_ party: Int, _ sense: Problem.Sense) {
    guard let table = payoffs.tables[party] else { return }
    problem.objective = payoff(table)
    problem.sense = sense
  }

  /// Cuts one outcome off.
  mutating func exclude(_ outcome: Outcome) {
    var row = LinearExpression()
    for case let variable? in zip(choices, outcome.levels).map({ $0[$1] }) { row.add(variable) }
    problem.addRow(row, to: Double(outcome.levels.count - 1))
  }

  /// The outcome behind a solution; the largest variable of each issue decides.
  func outcome(_ solution: Solution) -> Outcome {
    Outcome(
      choices.map { variables in
        let shares = variables.map { variable in variable.map { solution[$0] } ?? -1 }
        return shares.indices.max { shares[$0] < shares[$1] } ?? 0
      })
  }

  /// Whether an outcome meets every requirement, exactly.
  func admits(_ outcome: Outcome) -> Bool {
    zip(choices, outcome.levels).allSatisfy { $0[$1] != nil }
      && requirements.allSatisfy { $0.isMet(by: outcome, payoffs) }
  }
}

// MARK: - Conditions

/// How much of an equivalence an indicator keeps.
enum Strength: Hashable {
  /// The indicator is 1 only where the condition holds; it may be 0 as well.
  case onlyIfHolds
  /// The indicator is 1 exactly where the condition holds.
  case exact
}

private struct IndicatorKey: Hashable {
  var condition: Condition
  var strength: Strength
}

extension AgreementProgram {
  /// Makes a normalised condition hold.
  private mutating func enforce(_ condition: Condition) {
    switch condition {
    case .within(let issue, let levels):
      for (level, variable) in choices[issue].enumerated() where !levels.contains(level) {
        if let variable { problem.fix(variable, at: 0) }
      }
    case .atMost(let sum):
      looseRows.append(problem.addRow(expression(sum), to: Double(sum.bound) + looseness))
    case .all(let parts): for part in parts { enforce(part) }
    case .any(let parts):
      var row = LinearExpression()
      for part in parts { row.add(indicator(part, .onlyIfHolds)) }
      problem.addRow(row, from: 1)
    case .not: preconditionFailure("a normalised condition has no negation")
    }
  }

  /// An expression that is 1 where a normalised condition holds and 0 elsewhere, or at most so.
  ///
  /// Conjunctions and disjunctions need no whole variable: their rows leave a single value once the
  /// parts are 0 or 1.
  mutating func indicator(_ condition: Condition, _ strength: Strength) -> LinearExpression {
    if case .within(let issue, let levels) = condition {
      var expression = LinearExpression()
      for (level, variable) in choices[issue].enumerated() where levels.contains(level) {
        if let variable { expression.add(variable) }
      }
      return expression
    }
    if let known = indicators[IndicatorKey(condition: condition, strength: .exact)]
      ?? indicators[IndicatorKey(condition: condition, strength: strength)]
    {
      return known
    }
    let expression: LinearExpression
    switch condition {
    case .all(let parts): expression = conjunction(parts, strength)
    case .any(let parts): expression = disjunction(parts, strength)
    case .atMost(let sum): expression = threshold(sum, strength)
    case .within, .not: preconditionFailure("handled above, or not normalised")
    }
    indicators[IndicatorKey(condition: condition, strength: strength)] = expression
    return expression
  }

  private mutating func conjunction(_ parts: [Condition], _ strength: Strength) -> LinearExpression {
    if parts.isEmpty { return LinearExpression(1) }
    let all = LinearExpression(problem.addVariable(to: 1))
    var least = LinearExpression(Double(1 - parts.count))
    for part in parts {
      let holds = indicator(part, strength)
      problem.addRow(difference(holds, all), from: 0)
      least.add(holds)
    }
    if strength == .exact { problem.addRow(difference(all, least), from: 0) }
    return all
  }

  private mutating func disjunction(_ parts: [Condition], _ strength: Strength) -> LinearExpression {
    if parts.isEmpty { return LinearExpression(0) }
    let any = LinearExpression(problem.addVariable(to: 1))
    var most = LinearExpression()
    for part in parts {
      let holds = indicator(part, strength)
      if strength == .exact { problem.addRow(difference(any, holds), from: 0) }
      most.add(holds)
    }
    problem.addRow(difference(most, any), from: 0)
    return any
  }

  private mutating func threshold(_ sum: Condition.LinearSum, _ strength: Strength)
    -> LinearExpression
  {
    let holds = LinearExpression(problem.addVariable(.binary))
    let greatest = sum.contributions.reduce(0) { $0 + ($1.max() ?? 0) }
    let least = sum.contributions.reduce(0) { $0 + ($1.min() ?? 0) }
    // holds = 1 forces sum ≤ bound; holds = 0 leaves it free up to its greatest value.
    var above = expression(sum)
    above.add(holds, times: Double(greatest - sum.bound))
    looseRows.append(problem.addRow(above, to: Double(greatest) + looseness))
    if strength == .exact {
      // holds = 0 forces sum ≥ bound + 1; holds = 1 leaves it free down to its least value.
      var below = expression(sum)
      below.add(holds, times: Double(sum.bound + 1 - least))
      looseRows.append(problem.addRow(below, from: Double(sum.bound + 1) - looseness))
    }
    return holds
  }

  private func expression(_ sum: Condition.LinearSum) -> LinearExpression {
    var expression = LinearExpression()
    for (issue, contributions) in zip(sum.issues, sum.contributions) {
      for case (let variable?, let units) in zip(choices[issue], contributions) {
        expression.add(variable, times: Double(units))
      }
    }
    return expression
  }

  func difference(_ a: LinearExpression, _ b: LinearExpression) -> LinearExpression {
    var result = a
    result.add(b, times: -1)
    return result
  }
}

// Rows in whole units may be this much looser than they are without admitting another whole value.
// Just below half a unit, so that "at most n" and "at least n + 1" never meet: on their common edge the
// search would look for a fraction that no outcome has, and would not come back.
let looseness = 0.49
// Beyond, a row's own rounding comes near what it was narrowed to.
private let mostSureCoefficient = 10_000.0
