import Foundation
import Testing

@testable import MILP

@Test func productionPlanHasItsTextbookOptimum() throws {
  // Maximise 3x + 5y subject to x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 (Hillier & Lieberman, Wyndor Glass): 36.
  var problem = Problem()
  let x = problem.addVariable()
  let y = problem.addVariable()
  problem.addRow(LinearExpression(x), to: 4)
  problem.addRow(LinearExpression(y, times: 2), to: 12)
  problem.addRow(sum((x, 3), (y, 2)), to: 18)
  problem.sense = .maximize
  problem.objective = sum((x, 3), (y, 5))
  let solution = try #require(try problem.solve().solution)
  #expect(abs(solution.objective - 36) < 1e-9)
  #expect(abs(solution[x] - 2) < 1e-9)
  #expect(abs(solution[y] - 6) < 1e-9)
}

@Test func objectiveConstantAndRowConstantCount() throws {
  var problem = Problem()
  let x = problem.addVariable(.integer, to: 10)
  var row = LinearExpression(x)
  row.constant = 3
  problem.addRow(row, to: 7.5)
  problem.sense = .maximize
  problem.objective = row
  #expect(try problem.solve().solution?.objective == 7)
}

@Test func knapsackEqualsBruteForce() throws {
  let weights = [12.0, 2, 1, 4, 1, 7, 9]
  let values = [4.0, 2, 1, 10, 2, 8, 11]
  var problem = Problem()
  let take = weights.map { _ in problem.addVariable(.binary) }
  problem.addRow(sum(zip(take, weights)), to: 15)
  problem.sense = .maximize
  problem.objective = sum(zip(take, values))
  var best = 0.0
  for subset in 0..<(1 << weights.count) {
    let chosen = weights.indices.filter { subset >> $0 & 1 == 1 }
    if chosen.reduce(0, { $0 + weights[$1] }) <= 15 {
      best = max(best, chosen.reduce(0) { $0 + values[$1] })
    }
  }
  #expect(try problem.solve().solution?.objective == best)
}

@Test func wholeVariablesAreWhole() throws {
  // The relaxation of this program ends at 3.75; the whole optimum is 3.
  var problem = Problem()
  let x = problem.addVariable(.integer, to: 10)
  problem.addRow(LinearExpression(x, times: 4), to: 15)
  problem.sense = .maximize
  problem.objective = LinearExpression(x)
  #expect(try problem.solve() == .optimal(Solution(values: [3], objective: 3)))
}

@Test func emptyRegionIsInfeasible() throws {
  var problem = Problem()
  let x = problem.addVariable()
  problem.addRow(LinearExpression(x), to: 1)
  problem.addRow(LinearExpression(x), from: 2)
  #expect(try problem.solve() == .infeasible)
}

@Test func regionWithoutWholePointIsInfeasible() throws {
  var problem = Problem()
  let x = problem.addVariable(.integer, to: 5)
  problem.addRow(LinearExpression(x, times: 2), from: 3, to: 3)
  #expect(try problem.solve() == .infeasible)
}

@Test(arguments: [Variable.Kind.continuous, .integer])
func objectiveWithoutBoundIsUnbounded(kind: Variable.Kind) throws {
  var problem = Problem()
  let x = problem.addVariable(kind)
  problem.sense = .maximize
  problem.objective = LinearExpression(x)
  problem.addRow(LinearExpression(x), from: 1)
  #expect(try problem.solve() == .unbounded)
}

@Test func unboundedRelaxationWithoutWholePointIsInfeasible() throws {
  var problem = Problem()
  let x = problem.addVariable(.integer)
  let y = problem.addVariable(.integer)
  problem.addRow(LinearExpression(y, times: 2), from: 3, to: 3)
  problem.sense = .maximize
  problem.objective = LinearExpression(x)
  #expect(try problem.solve() == .infeasible)
}

@Test func problemWithoutVariablesIsDecided() throws {
  var problem = Problem()
  problem.addRow(LinearExpression(2), from: 1)
  #expect(try problem.solve() == .optimal(Solution(values: [], objective: 0)))
  problem.addRow(LinearExpression(2), from: 3)
  #expect(try problem.solve() == .infeasible)
}

@Test func timeLimitStopsAHardSearch() throws {
  // Whoever limits the time raises the flag from another thread, as the command does.
  let cancellation = Cancellation()
  Thread.detachNewThread {
    usleep(200_000)
    cancellation.cancel()
  }
  let outcome = try marketSplit().solve(within: SolveLimits(cancellation: cancellation))
  switch outcome {
  case .stopped, .feasible: break
  default: Issue.record("a market split of 60 binaries should not end in 0.2 s: \(outcome)")
  }
}

@Test func cancellationStopsAHardSearch() throws {
  let cancellation = Cancellation(looks: 1_000)
  let outcome = try marketSplit().solve(within: SolveLimits(cancellation: cancellation))
  #expect(cancellation.isCancelled)
  switch outcome {
  case .stopped, .feasible: break
  default: Issue.record("the search should have been cancelled: \(outcome)")
  }
}

@Test func flagRaisesItselfAfterSoManyLooks() {
  let cancellation = Cancellation(looks: 3)
  #expect((0..<5).map { _ in cancellation.isCancelled } == [false, false, false, true, true])
  let free = Cancellation()
  #expect((0..<100_000).allSatisfy { _ in !free.isCancelled })
}

@Test func raisedFlagStopsBeforeTheStart() throws {
  let cancellation = Cancellation()
  cancellation.cancel()
  #expect(try Problem().solve(within: SolveLimits(cancellation: cancellation)) == .stopped)
}

@Test func limitWithAnIncumbentReportsItsGap() throws {
  // Slack makes every point feasible, so that an incumbent is there long before the proof.
  var problem = marketSplit(slack: true)
  problem.sense = .minimize
  let limits = SolveLimits(cancellation: Cancellation(looks: 5_000))
  guard case .feasible(let solution, let gap) = try problem.solve(within: limits) else {
    Issue.record("expected an incumbent without a proof")
    return
  }
  #expect(solution.objective > 0)
  #expect(gap > 0)
}

@Test func badNumbersAreRefusedBeforeGLPK() {
  var reversed = Problem()
  _ = reversed.addVariable(from: 2, to: 1)
  #expect(throws: SolverFailure.self) { try reversed.solve() }

  var fractional = Problem()
  _ = fractional.addVariable(.integer, to: 1.5)
  #expect(throws: SolverFailure.self) { try fractional.solve() }

  var infinite = Problem()
  let x = infinite.addVariable()
  infinite.addRow(LinearExpression(x, times: .nan), to: 1)
  #expect(throws: SolverFailure.self) { try infinite.solve() }

  var foreign = Problem()
  _ = foreign.addVariable()
  foreign.addRow(LinearExpression(Variable(index: 7)), to: 1)
  #expect(throws: SolverFailure.self) { try foreign.solve() }
}

@Test func fatalErrorIsThrownInGLPKsWordsAndTheNextSolveWorks() throws {
  var broken = Problem()
  _ = broken.addVariable()
  broken.addRow(LinearExpression(Variable(index: 7)), to: 1)
  do {
    _ = try broken.solveUnchecked(by: .standard, within: SolveLimits())
    Issue.record("expected a fatal error")
  } catch {
    guard case .fatal(let words) = error else { throw error }
    #expect(words.contains("column index out of range"))
  }
  try wholeVariablesAreWhole()
}

@Test func threadsSolveApart() async throws {
  let expected = try assignment(seed: 1).solve()
  let outcomes = try await withThrowingTaskGroup(of: SolveOutcome.self) { group in
    for _ in 0..<40 { group.addTask { try assignment(seed: 1).solve() } }
    return try await group.reduce(into: []) { $0.append($1) }
  }
  #expect(outcomes.count == 40)
  #expect(outcomes.allSatisfy { $0 == expected })
}

private func sum(_ terms: (Variable, Double)...) -> LinearExpression { sum(terms) }

private func sum(_ terms: some Sequence<(Variable, Double)>) -> LinearExpression {
  terms.reduce(into: LinearExpression()) { $0.add($1.0, times: $1.1) }
}

/// Rows that split coefficients exactly in half (Cornuéjols & Dawande, 1998): hard for any
/// branch-and-bound.
private func marketSplit(slack: Bool = false) -> Problem {
  var problem = Problem()
  var state: UInt64 = 7
  let columns = (0..<60).map { _ in problem.addVariable(.binary) }
  for _ in 0..<5 {
    let coefficients = columns.map { _ in next(&state, below: 100) }
    let half = Double(Int(coefficients.reduce(0, +)) / 2)
    var row = sum(zip(columns, coefficients))
    if slack {
      let over = problem.addVariable()
      let under = problem.addVariable()
      row.add(over, times: -1)
      row.add(under)
      problem.objective.add(over)
      problem.objective.add(under)
    }
    problem.addRow(row, from: half, to: half)
  }
  return problem
}

private func assignment(seed: UInt64) -> Problem {
  var problem = Problem()
  var state = seed
  let cells = (0..<6).map { _ in (0..<6).map { _ in problem.addVariable(.binary) } }
  for i in 0..<6 {
    problem.addRow(sum(cells[i].map { ($0, 1) }), from: 1, to: 1)
    problem.addRow(sum(cells.map { ($0[i], 1) }), from: 1, to: 1)
    for j in 0..<6 { problem.objective.add(cells[i][j], times: next(&state, below: 1000)) }
  }
  return problem
}

private func next(_ state: inout UInt64, below bound: UInt64) -> Double {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return Double((state >> 33) % bound)
}
