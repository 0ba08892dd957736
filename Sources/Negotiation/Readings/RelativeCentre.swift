internal import MILP

extension ReadingsProgram {
  /// The leximin relative centre of the readings: as far from every statement as possible, measured in what
  /// that statement leaves open.
  ///
  /// The slack of each row as a share of the most that it can be; the least share is made as great as possible,
  /// then the next, until nothing is left to choose. There is one such point; it depends neither on the units
  /// nor on statements that repeat or follow from others, though it does depend on the scale.
  ///
  /// - Throws: ``Obstacle``, or ``Stopped``.
  /// - Complexity: Up to four linear programs for each row.
  func relativeCentre() throws -> RelativeCentre {
    if let place = try unboundedUnknown() { throw Obstacle.unbounded(place) }
    var widths = Array(repeating: 0.0, count: readings.rows.count)
    for (index, row) in readings.rows.enumerated() where !row.isEquality {
      widths[index] = try greatest(row.numbers) ?? 0
    }
    let implied = readings.rows.indices.filter { widths[$0] <= zero }
    var open = readings.rows.indices.filter { widths[$0] > zero }
    for index in open {
      let others = Set(open).subtracting([index]).union(implied)
      let least = try greatest(
        readings.rows[index].numbers.map { -$0 }, keeping: { others.contains($0) },
        loosening: (index, 1))
      if let least, least <= zero { open.removeAll { $0 == index } }
    }
    let rowsLeft = open.count
    var shares: [Int: Double] = [:]
    var centre: [Double] = []
    var least: Double?
    while !open.isEmpty || centre.isEmpty {
      var problem = Problem()
      let variables = addUnknowns(to: &problem)
      let share = problem.addVariable(from: -1, to: 1)
      for index in implied {
        problem.addRow(expression(readings.rows[index].numbers, variables), from: 0, to: 0)
      }
      for (index, share) in shares.sorted(by: { $0.key < $1.key }) {
        let slack = share * widths[index]
        problem.addRow(
          expression(readings.rows[index].numbers, variables), from: slack, to: slack)
      }
      var priced: [Int: Int] = [:]
      for index in open {
        var row = expression(readings.rows[index].numbers, variables)
        row.add(share, times: -widths[index])
        priced[index] = problem.addRow(row, from: 0)
      }
      problem.sense = .maximize
      problem.objective = LinearExpression(share)
      guard case .optimal(let solution) = try Self.solve(problem, effort) else {
        // What was stopped says nothing of the scale.
        if effort.isStopped { throw Stopped() }
        throw Obstacle.scaleTooSmall
      }
      centre = variables.map { solution[$0] }
      least = least ?? solution.objective
      let fixed = open.filter { index in
        priced[index].map { abs(solution.rowPrices[$0]) * widths[index] > priceOfNothing } ?? false
      }
      for index in fixed { shares[index] = solution.objective }
      open.removeAll { fixed.contains($0) }
      // Without a price nothing holds the share back but its own bound.
      if fixed.isEmpty { break }
    }
    return RelativeCentre(
      numbers: centre, implied: implied, leastShare: least ?? 1, rowsLeft: rowsLeft)
  }
}

/// The leximin relative centre, as GLPK found it.
struct RelativeCentre {
  /// The free unknowns.
  let numbers: [Double]
  /// The rows that cannot be other than 0, by position.
  let implied: [Int]
  /// The least share of its room that any row has.
  let leastShare: Double
  /// How many rows were left after those that follow from others were removed.
  let rowsLeft: Int
}

// A slack this small, on rows whose largest coefficient is 1, is none within GLPK's tolerance.
private let zero = 1e-7
// A price this small is none.
private let priceOfNothing = 1e-9
