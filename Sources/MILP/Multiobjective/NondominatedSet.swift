extension MultiobjectiveProgram {
  /// Finds every nondominated point, and a solution for each.
  ///
  /// - Parameters:
  ///   - ranges: For each objective a range that holds all its values.
  ///   - limits: When to stop; the points found by then are kept, and so is what is left to search.
  /// - Returns: The points, sorted.
  /// - Throws: ``SolverFailure`` where GLPK fails, or claims a point that does not meet the rows.
  /// - Complexity: See ``NondominatedSearch``.
  public func nondominatedSet(
    _ ranges: [ClosedRange<Int>], within limits: SolveLimits = SolveLimits()
  ) throws(SolverFailure) -> NondominatedSet {
    var search = NondominatedSearch(worst: ranges.map { $0.upperBound + 1 })
    var known: [[Int]: Solution] = [:]
    var programs = 0
    do {
      try search.run { (objective: Int, bounds: [Int?]) throws(SearchEnd) -> [Int]? in
        var bounds = bounds
        var problem: Problem
        if let weighed = weighed(objective, under: bounds, ranges) {
          problem = weighed
        } else {
          problem = bounded(under: bounds)
          problem.objective = objectives[objective]
          programs += 1
          guard let first = try problem.optimum(limits) else { return nil }
          bounds[objective] = values(at: first)[objective]
          problem = bounded(under: bounds)
          problem.objective = LinearExpression()
          for other in objectives.indices where other != objective {
            problem.objective.add(objectives[other])
          }
        }
        programs += 1
        guard let solution = try problem.optimum(limits) else { return nil }
        let point = values(at: solution)
        guard self.problem.isMet(by: solution),
          zip(point, bounds).allSatisfy({ $0 <= $1 ?? .max })
        else { throw .failure(.fatal("GLPK claimed a point that does not meet the rows")) }
        known[point] = solution
        return point
      }
    } catch {
      if case .failure(let failure) = error { throw failure }
    }
    let points = search.points.sorted { $0.lexicographicallyPrecedes($1) }
    return NondominatedSet(
      points: points, solutions: points.compactMap { known[$0] }, programs: programs,
      unexplored: search.unexplored)
  }
}

/// The nondominated points of a program, as far as they were found.
public struct NondominatedSet: Sendable {
  /// The points in ascending order.
  public let points: [[Int]]
  /// A solution for each point.
  public let solutions: [Solution]
  /// How many programs were solved.
  public let programs: Int
  /// Where points may be missing: below one of these in every objective.
  ///
  /// Empty where none is.
  public let unexplored: [[Int]]
}

private enum SearchEnd: Error {
  case stopped
  case failure(SolverFailure)
}

extension Problem {
  /// The solution GLPK proves best; `nil` where there is none.
  fileprivate func optimum(_ limits: SolveLimits) throws(SearchEnd) -> Solution? {
    let outcome: SolveOutcome
    do { outcome = try solve(within: limits) } catch { throw .failure(error) }
    switch outcome {
    case .optimal(let solution): return solution
    case .infeasible: return nil
    case .unbounded: throw .failure(.invalidProblem("an objective has no least value"))
    case .feasible, .stopped: throw .stopped
    }
  }

  /// Whether a solution meets every row exactly; only sensible where all numbers are whole.
  fileprivate func isMet(by solution: Solution) -> Bool {
    rows.allSatisfy { row in
      let value = row.expression.terms.reduce(row.expression.constant) {
        $0 + solution[$1.variable] * $1.coefficient
      }
      return row.lower <= value && value <= row.upper
    }
  }
}
