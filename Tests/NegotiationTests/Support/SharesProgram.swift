import MILP

@testable import Negotiation

/// The shares of a model as variables, with what they are worth.
struct SharesProgram {
  var problem = Problem()
  let shares: [Variable]
  let payoffs: [LinearExpression]

  init(_ text: DivisibleText, isClipped: Bool) {
    var problem = Problem()
    let variables = text.issues.map { _ in problem.addVariable(from: 0, to: 1) }
    payoffs = [0, 1].map { party in
      var sum = LinearExpression()
      for (variable, issue) in zip(variables, text.issues) {
        let worths = party == 0 ? issue.a : issue.b
        sum.constant += Double(worths[1])
        sum.add(variable, times: Double(worths[0] - worths[1]))
      }
      return sum
    }
    self.shares = variables
    self.problem = problem
    if isClipped {
      require(0, atLeast: Double(text.reservations.0))
      require(1, atLeast: Double(text.reservations.1))
    }
  }

  mutating func require(_ party: Int, atLeast least: Double) {
    problem.addRow(payoffs[party], from: least)
  }

  /// The largest value of an expression; `nil` where nothing meets the rows.
  func largest(_ objective: LinearExpression) throws -> Double? {
    var program = problem
    program.sense = .maximize
    program.objective = objective
    guard case .optimal(let solution) = try program.solve() else { return nil }
    return solution.objective
  }

  /// The largest t such that each party has at least its reference and t times its measure.
  func largestLeast(_ reference: [Double], _ measure: [Double]) throws -> Double? {
    var program = self
    let least = program.problem.addVariable(from: -1000, to: 1000)
    for party in 0..<2 {
      var row = payoffs[party]
      row.add(least, times: -measure[party])
      program.problem.addRow(row, from: reference[party])
    }
    return try program.largest(LinearExpression(least))
  }
}
