/// A problem whose whole-numbered objectives are all to be made small at once.
public struct MultiobjectiveProgram: Sendable {
  /// The rows and variables; its own objective is not used.
  public var problem: Problem
  /// The objectives; their values at every whole solution are whole.
  public var objectives: [LinearExpression]

  /// Makes a program.
  public init(_ problem: Problem, objectives: [LinearExpression]) {
    self.problem = problem
    self.objectives = objectives
  }

  /// The value of each objective at a solution, to the nearest whole number.
  public func values(at solution: Solution) -> [Int] {
    objectives.map { objective in
      // A claim beyond all whole numbers is no value of any point, and fails the check that follows.
      Int(
        exactly: objective.terms.reduce(objective.constant) {
          $0 + solution[$1.variable] * $1.coefficient
        }.rounded()) ?? .max
    }
  }

  /// The problem that makes one objective small under bounds of the others, and then the sum of the
  /// others, in one program.
  ///
  /// The objective in question is weighed with 1 more than what the others can make up, so that it
  /// comes first.
  ///
  /// - Parameters:
  ///   - objective: The objective that comes first.
  ///   - bounds: The most that each other objective may be.
  ///   - ranges: For each objective a range that holds all its values.
  /// - Returns: The problem; `nil` where its numbers would be too large for a solver's tolerance, so that
  ///   the two stages take a program each.
  public func weighed(_ objective: Int, under bounds: [Int?], _ ranges: [ClosedRange<Int>])
    -> Problem?
  {
    let others = objectives.indices.filter { $0 != objective }
    let weight = others.reduce(1.0) {
      $0 + Double(ranges[$1].upperBound) - Double(ranges[$1].lowerBound)
    }
    let size = weight * Double(ranges[objective].upperBound - ranges[objective].lowerBound)
    guard size < largestWeighedObjective else { return nil }
    var problem = bounded(under: bounds)
    problem.objective = LinearExpression()
    problem.objective.add(objectives[objective], times: weight)
    for other in others { problem.objective.add(objectives[other]) }
    return problem
  }

  /// The problem under upper bounds of some objectives.
  public func bounded(under bounds: [Int?]) -> Problem {
    var problem = problem
    problem.sense = .minimize
    for (objective, bound) in zip(objectives, bounds) {
      // Whole numbers leave room for a bound that the solver's tolerance cannot pass.
      if let bound { problem.addRow(objective, to: Double(bound) + boundLooseness) }
    }
    return problem
  }
}

// The solver's objective tolerance is relative; above this it is no longer surely below half a unit.
private let largestWeighedObjective = 1e11
// Less than half a unit, as for all rows in whole units.
private let boundLooseness = 0.49
