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
        payoff.add(product(of: quantity, effect.worths.map(Double.init), holds))
      } else {
        payoff.add(holds, times: Double(effect.worths[0]))
      }
    }
    return payoff
  }

  /// The worth of a quantity's level where an indicator is 1, else 0.
  mutating func product(
    of quantity: Int, _ worths: [Double], _ holds: LinearExpression
  ) -> LinearExpression {
    // One share for each level, 1 where the issue is there and the indicator is 1: with shares between 0
    // and 1 no row mixes ones with worths, on which GLPK's tolerances have stumbled.
    var product = LinearExpression()
    var all = LinearExpression()
    for case (let variable?, let units) in zip(choices[quantity], worths) {
      let share = problem.addVariable(to: 1)
      problem.addRow(difference(LinearExpression(variable), LinearExpression(share)), from: 0)
      all.add(share)
      product.add(share, times: units)
    }
    problem.addRow(difference(all, holds), from: 0, to: 0)
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
