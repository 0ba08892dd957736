internal import MILP

extension AgreementProgram {
  /// A party's payoff in units.
  mutating func payoff(_ table: PayoffTable) -> LinearExpression {
    var payoff = LinearExpression()
    for (variables, values) in zip(choices, table.values) {
      for case (let variable?, let units) in zip(variables, values) where units != 0 {
        payoff.add(variable, times: Double(units))
      }
    }
    for effect in table.effects {
      let when = effect.when.normalized
      if when == .any([]) { continue }
      let holds = indicator(when, .exact)
      if let quantity = effect.quantity {
        payoff.add(product(of: quantity, effect.worths, holds))
      } else {
        payoff.add(holds, times: Double(effect.worths[0]))
      }
    }
    return payoff
  }

  /// The worth of a quantity's level where an indicator is 1, else 0.
  private mutating func product(
    of quantity: Int, _ worths: [Int], _ holds: LinearExpression
  ) -> LinearExpression {
    let least = Double(min(0, worths.min() ?? 0))
    let greatest = Double(max(0, worths.max() ?? 0))
    let product = LinearExpression(problem.addVariable(from: least, to: greatest))
    var level = LinearExpression()
    for case (let variable?, let units) in zip(choices[quantity], worths) where units != 0 {
      level.add(variable, times: Double(units))
    }
    // least·holds ≤ product ≤ greatest·holds, and product = level where holds = 1.
    var row = product
    row.add(holds, times: -greatest)
    problem.addRow(row, to: 0)
    row = product
    row.add(holds, times: -least)
    problem.addRow(row, from: 0)
    row = difference(product, level)
    row.add(holds, times: -least)
    problem.addRow(row, to: -least)
    row = difference(product, level)
    row.add(holds, times: -greatest)
    problem.addRow(row, from: -greatest)
    return product
  }

  func leastPayoff(_ table: PayoffTable) -> Int {
    let ofIssues = zip(choices, table.values).reduce(0) { sum, issue in
      sum + (zip(issue.0, issue.1).filter { $0.0 != nil }.map(\.1).min() ?? 0)
    }
    return table.effects.reduce(ofIssues) { $0 + min(0, $1.worths.min() ?? 0) }
  }

  /// A party's payoff with its sign turned, to be made small.
  mutating func negatedPayoff(of party: Int) -> LinearExpression {
    var negated = LinearExpression()
    if let table = payoffs.tables[party] { negated.add(payoff(table), times: -1) }
    return negated
  }

  /// A sum of payoffs times weights.
  mutating func sum(of parties: [Int], _ weights: [Int]) -> LinearExpression {
    var sum = LinearExpression()
    for (party, weight) in zip(parties, weights) {
      sum.add(negatedPayoff(of: party), times: -Double(weight))
    }
    return sum
  }

  /// Makes the least of some gains the objective, each measured by a weight in units.
  mutating func maximizeLeast(_ gains: [(party: Int, reservation: Int, weight: Int)]) {
    let least = problem.addVariable(from: -.infinity)
    for gain in gains {
      var row = negatedPayoff(of: gain.party)
      row.add(least, times: Double(gain.weight))
      problem.addRow(row, to: -Double(gain.reservation))
    }
    maximize(LinearExpression(least))
  }

  /// Makes an expression the objective.
  mutating func maximize(_ objective: LinearExpression) {
    problem.objective = objective
    problem.sense = .maximize
  }
}
