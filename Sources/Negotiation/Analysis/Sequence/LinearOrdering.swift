internal import MILP

extension CarryingOut {
  /// The least bonds by GLPK's linear-ordering program, where every step adds a fixed number to each party's payoff and
  /// none can be undone.
  ///
  /// A second method beside the search over sets, for at most 10 steps: beyond, the program takes minutes.
  ///
  /// - Parameters:
  ///   - test: Whom a step is asked of.
  ///   - isTotal: Whether the sum of the bonds is made small, or the largest of them.
  /// - Returns: The least number; `nil` where payoffs are not sums, or no order is possible.
  /// - Throws: What GLPK gives up with.
  func leastBondByProgram(_ test: Test, isTotal: Bool) throws -> Int? {
    guard let increments = additiveIncrements else { return nil }
    var problem = Problem()
    var before: [[Variable?]] = steps.map { _ in steps.map { _ in nil } }
    for a in steps.indices {
      for b in steps.indices where a != b { before[a][b] = problem.addVariable(.binary) }
    }
    func variable(_ a: Int, _ b: Int) -> LinearExpression {
      before[a][b].map { LinearExpression($0) } ?? LinearExpression(0)
    }
    for a in steps.indices {
      for b in steps.indices where b > a {
        var pair = variable(a, b)
        pair.add(variable(b, a))
        problem.addRow(pair, from: 1, to: 1)
        for c in steps.indices where c > a && c != b {
          var cycle = variable(a, b)
          cycle.add(variable(b, c))
          cycle.add(variable(c, a))
          problem.addRow(cycle, from: 0, to: 2)
        }
      }
      for b in steps.indices where steps[a].after >> b & 1 == 1 {
        problem.addRow(variable(b, a), from: 1, to: 1)
      }
    }
    let most = Double(worths.map(\.magnitude).max() ?? 0) * 4 + 1
    let bonds = (0..<(isTotal ? partyCount : 1)).map { _ in problem.addVariable(from: 0, to: most) }
    for step in steps.indices {
      for party in asked(step, test) {
        var row = LinearExpression(0)
        for other in steps.indices where other != step {
          if let variable = before[other][step] {
            row.add(variable, times: Double(increments[other * partyCount + party]))
          }
        }
        row.add(bonds[isTotal ? party : 0], times: -1)
        problem.addRow(
          row, from: -.infinity, to: Double(worth(all, to: party) - reservations[party]))
      }
    }
    problem.sense = .minimize
    problem.objective = bonds.reduce(into: LinearExpression(0)) { $0.add($1, times: 1) }
    guard case .optimal(let solution) = try problem.solve(within: SolveLimits()) else { return nil }
    return Int(exactly: solution.objective.rounded())
  }

  /// What each step adds to each party's payoff wherever it is done; `nil` where that differs, or a step can be undone.
  private var additiveIncrements: [Int]? {
    if steps.contains(where: \.isReversible) || !isPossible.allSatisfy(\.self) { return nil }
    let increments = steps.indices.flatMap { step in
      (0..<partyCount).map { worth(1 << step, to: $0) - worth(0, to: $0) }
    }
    for done in 0..<all {
      for party in 0..<partyCount {
        var sum = worth(0, to: party)
        for step in steps.indices where done >> step & 1 == 1 {
          sum += increments[step * partyCount + party]
        }
        // Being finished may be worth more than the steps.
        if sum != worth(done, to: party) { return nil }
      }
    }
    return increments
  }
}
