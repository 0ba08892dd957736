import Foundation
import Testing

@testable import MILP

/// A published problem of several objectives that are all made small; what was to be large is negated.
struct PublishedProgram {
  let name: String
  let program: MultiobjectiveProgram
  /// For each objective a range that holds all its values.
  let ranges: [ClosedRange<Int>]

  init(_ name: String, _ problem: Problem, _ objectives: [[Int]], _ variables: [Variable]) throws {
    self.name = name
    program = MultiobjectiveProgram(
      problem, objectives: objectives.map { LinearExpression(variables, times: $0) })
    ranges = try program.objectives.map { objective in
      var problem = problem
      func end(_ sense: Problem.Sense) throws -> Int {
        problem.objective = objective
        problem.sense = sense
        return Int(try #require(try problem.solve().solution).objective.rounded())
      }
      return try end(.minimize)...end(.maximize)
    }
  }

  /// The same problem with its objectives in another order.
  init(_ original: PublishedProgram, order: [Int]) {
    name = original.name + " in the order \(order)"
    program = MultiobjectiveProgram(
      original.program.problem, objectives: order.map { original.program.objectives[$0] })
    ranges = order.map { original.ranges[$0] }
  }

  /// Items with several profits and one weight.
  static func knapsack(_ name: String, profits: [[Int]], weights: [Int], capacity: Int) throws
    -> PublishedProgram
  {
    var problem = Problem()
    let items = weights.map { _ in problem.addVariable(.binary) }
    problem.addRow(LinearExpression(items, times: weights), to: Double(capacity))
    return try PublishedProgram(name, problem, profits.map { $0.map { -$0 } }, items)
  }

  /// As many tasks as agents, with several costs for each pair.
  static func assignment(_ name: String, size: Int, costs: [[Int]]) throws -> PublishedProgram {
    var problem = Problem()
    let pairs = (0..<size * size).map { _ in problem.addVariable(.binary) }
    for index in 0..<size {
      let row = (0..<size).map { pairs[index * size + $0] }
      let column = (0..<size).map { pairs[$0 * size + index] }
      for group in [row, column] {
        problem.addRow(LinearExpression(group, times: group.map { _ in 1 }), from: 1, to: 1)
      }
    }
    return try PublishedProgram(name, problem, costs, pairs)
  }

  /// Searches for all points, and checks each in whole numbers.
  ///
  /// - Parameter seconds: When to stop; `nil` for at the end only.
  /// - Returns: What was found; without a limit that is everything.
  /// - Throws: What the solver throws.
  func search(within seconds: Double? = nil) throws -> NondominatedSet {
    let cancellation = Cancellation()
    if let seconds {
      // A thread of its own: those of a queue may all be searching.
      Thread.detachNewThread {
        Thread.sleep(forTimeInterval: seconds)
        cancellation.cancel()
      }
    }
    let found = try program.nondominatedSet(
      ranges, within: SolveLimits(cancellation: cancellation))
    #expect(Set(found.points).count == found.points.count)
    #expect(found.solutions.count == found.points.count)
    for (point, solution) in zip(found.points, found.solutions) {
      let values = solution.values.map { Int($0) }
      #expect(values.map { Double($0) } == solution.values)
      #expect(isSolution(values))
      #expect(program.objectives.map { $0.value(at: values) } == point)
    }
    if seconds == nil { #expect(found.unexplored.isEmpty) }
    return found
  }

  /// Whether whole values keep all rows and bounds, calculated in whole numbers.
  func isSolution(_ values: [Int]) -> Bool {
    zip(program.problem.columns, values).allSatisfy {
      $0.lower <= Double($1) && Double($1) <= $0.upper
    }
      && program.problem.rows.allSatisfy {
        let value = Double($0.expression.value(at: values))
        return $0.lower <= value && value <= $0.upper
      }
  }
}

/// Whether some point of one set is at least as good as one of the other everywhere and better somewhere.
func dominates(_ some: [[Int]], _ others: [[Int]]) -> Bool {
  some.contains { a in
    others.contains { b in a != b && zip(a, b).allSatisfy { $0 <= $1 } }
  }
}

extension LinearExpression {
  init(_ variables: [Variable], times coefficients: [Int]) {
    self.init()
    for (variable, coefficient) in zip(variables, coefficients) where coefficient != 0 {
      add(variable, times: Double(coefficient))
    }
  }

  /// The value in whole numbers, of whole coefficients.
  func value(at values: [Int]) -> Int {
    terms.reduce(Int(constant)) { $0 + values[$1.variable.index] * Int($1.coefficient) }
  }
}
