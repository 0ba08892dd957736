internal import MILP

/// Linear programs over a party's bounded readings.
///
/// GLPK solves them in floating-point numbers; every row has 1 as its largest coefficient.
struct ReadingsProgram {
  /// Why a program has no answer.
  enum Obstacle: Error {
    /// Nothing bounds this free unknown, by place.
    case unbounded(Int)
    /// The scale leaves no room for what is stated.
    case scaleTooSmall
    /// GLPK gave up.
    case gaveUp(String)
  }

  /// The rows, each at least 0 or 0.
  let readings: BoundedReadings
  /// When to stop.
  let effort: Effort

  /// The greatest value of a form over the readings that meet some of the rows.
  ///
  /// - Parameters:
  ///   - form: The coefficients of the free unknowns, and the constant last.
  ///   - isKept: Which rows count, by position.
  ///   - cap: A row that may fall this far below 0 instead of being dropped, and how far.
  /// - Returns: The value; `nil` where nothing bounds it.
  /// - Throws: ``Obstacle``, or ``Stopped``.
  func greatest(
    _ form: [Double], keeping isKept: (Int) -> Bool = { _ in true },
    loosening cap: (row: Int, by: Double)? = nil
  ) throws -> Double? {
    var problem = Problem()
    let variables = addUnknowns(to: &problem)
    for (index, row) in readings.rows.enumerated() where isKept(index) || cap?.row == index {
      let slack = cap.map { $0.row == index ? -$0.by : 0 } ?? 0
      problem.addRow(
        expression(row.numbers, variables), from: slack, to: row.isEquality ? 0 : .infinity)
    }
    problem.sense = .maximize
    problem.objective = expression(form, variables)
    switch try Self.solve(problem, effort) {
    case .optimal(let solution), .feasible(let solution, _): return solution.objective
    case .unbounded: return nil
    case .infeasible: throw Obstacle.scaleTooSmall
    case .stopped: throw Stopped()
    }
  }

  /// The free unknowns as variables without bounds.
  func addUnknowns(to problem: inout Problem) -> [Variable] {
    readings.unknowns.positions.map { _ in problem.addVariable(from: -.infinity) }
  }

  /// A form over variables.
  func expression(_ numbers: [Double], _ variables: [Variable]) -> LinearExpression {
    var expression = LinearExpression(numbers.last ?? 0)
    for (variable, number) in zip(variables, numbers) where number != 0 {
      expression.add(variable, times: number)
    }
    return expression
  }

  /// Solves a program.
  static func solve(_ problem: Problem, _ effort: Effort) throws -> SolveOutcome {
    do {
      return try problem.solve(within: SolveLimits(cancellation: effort.cancellation))
    } catch {
      throw Obstacle.gaveUp("\(error)")
    }
  }

  /// A free unknown that nothing bounds, by place.
  func unboundedUnknown() throws -> Int? {
    for place in readings.unknowns.positions.indices {
      for sign in [1.0, -1.0] {
        var form = Array(repeating: 0.0, count: readings.unknowns.count + 1)
        form[place] = sign
        if try greatest(form) == nil { return place }
      }
    }
    return nil
  }
}
