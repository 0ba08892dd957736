import Testing

@testable import MILP

// Programs that GLPK has stumbled over, cut down to the rows that it takes.

@Test func aProgramThatPrimalStepsCircleInComesToAnEnd() throws {
  // The largest logarithms of two gains, one of them with an effect worth 26,828: the primal simplex method
  // took 200,000 iterations and had not ended.
  var problem = Problem()
  let x = (0..<10).map { _ in problem.addVariable(to: 1) }
  let logarithms = (0..<2).map { _ in problem.addVariable(to: 43) }
  let (t, u) = (logarithms[0], logarithms[1])
  problem.addRow(sum([x[3]: 1, x[2]: 1]), from: 1, to: 1)
  problem.addRow(sum([x[4]: 1]), from: 1, to: 1)
  problem.addRow(sum([x[6]: 1, x[5]: 1]), from: 1, to: 1)
  problem.addRow(sum([x[7]: 1, x[1]: -1, x[0]: -1]), from: 0)
  problem.addRow(sum([x[8]: -1, x[1]: 1]), from: 0)
  problem.addRow(
    sum([x[8]: 26828, x[7]: -2, x[5]: 3, x[4]: 1, x[3]: -2, x[2]: 2, x[1]: -1]), from: 0.51)
  problem.addRow(
    sum([
      x[9]: -10877.8179203258, x[6]: -0.405465108108164, x[4]: -0.405465108108164,
      x[2]: -0.810930216216329,
    ]), to: -0.523248143764548)
  problem.addRow(sum([x[3]: 0.000244125725053834, t: 1]), to: 8.82952793356429)
  problem.addRow(
    sum([u: 1, x[6]: -4648.93814001555, x[4]: -1.38629436111989, x[3]: -2.07944154167984]),
    to: -2.07944154167984)
  problem.addRow(
    sum([u: 1, x[6]: -6.54660862128574, x[5]: 0.00195217194611175]), to: 5.93000759724413)
  problem.sense = .maximize
  problem.objective = sum([t: 1, u: 1])
  // With x[6] = 1 and x[3] = 0 both logarithms reach their bounds.
  let most = 8.82952793356429 + 5.93000759724413 + 6.54660862128574
  for route in SolverRoute.allCases {
    guard case .optimal(let solution) = try problem.solveUnchecked(by: route, within: SolveLimits())
    else {
      Issue.record("\(route) found no optimum")
      continue
    }
    #expect(abs(solution.objective - most) < 1e-3, "\(route)")
  }
}

@Test func onePointIsNotOverlooked() throws {
  // By the standard route GLPK calls this infeasible; x = 1 and u = 2 meet it.
  var problem = Problem()
  let never = problem.addVariable(to: 0)
  let (x, share) = (problem.addVariable(to: 1), problem.addVariable(to: 1))
  let (t, u) = (problem.addVariable(to: 43), problem.addVariable(to: 43))
  problem.addRow(sum([x: 1]), from: 1, to: 1)
  problem.addRow(sum([share: 1, never: -1]), from: 0, to: 0)
  problem.addRow(
    sum([t: 1, share: -173287.488287167, x: -1.38629436111989]), to: -1.38629436111989)
  problem.addRow(sum([u: 1, never: -1.9073468138231e-06]), to: 12.1697973843133)
  problem.addRow(sum([u: 1, t: 1]), from: 1.94590714905531)
  guard case .optimal = try problem.solve() else {
    Issue.record("no point found")
    return
  }
}

private func sum(_ terms: [Variable: Double]) -> LinearExpression {
  terms.reduce(into: LinearExpression()) { $0.add($1.key, times: $1.value) }
}
