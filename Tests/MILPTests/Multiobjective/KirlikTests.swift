import Foundation
import TestSupport
import Testing

@testable import MILP

// The knapsacks and assignments of Kirlik & Sayin (2014), with their complete nondominated sets, and
// their integer programs, of which none is published.

private let folder = SharedData.folder("moip")?.appending(path: "kirlik")

/// The instances with a published set, the smaller ones unless everything is to be verified.
private let instances: [String] = PublishedText.names(in: folder)
  .filter { $0.hasPrefix("EffSet_") }.compactMap { name in
    let text = folder.flatMap { try? PublishedText(name, in: $0) }
    guard (text?.lines.count ?? 0) <= 200 || Verification.isThorough else { return nil }
    return String(name.dropFirst("EffSet_".count).dropLast(".txt".count))
  }

@Test(.enabled(if: folder != nil, "\(SharedData.absence)"), arguments: instances)
func publishedSetIsFound(instance: String) throws {
  let folder = try #require(folder)
  var numbers = try PublishedText(instance + ".dat", in: folder).numbers
  let (p, n) = (numbers[0], numbers[1])
  let published: PublishedProgram
  if instance.hasPrefix("KP") {
    let capacity = numbers[2]
    numbers.removeFirst(3)
    published = try .knapsack(
      instance, profits: numbers.take(p, by: n), weights: numbers.take(n), capacity: capacity)
  } else {
    numbers.removeFirst(2)
    published = try .assignment(instance, size: n, costs: numbers.take(p, by: n * n))
  }
  let expected = try PublishedText("EffSet_\(instance).txt", in: folder).points(p)
  #expect(try Set(published.search().points) == expected)
}

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  .enabled(if: Verification.isThorough, "takes long: only with 'make verify'"),
  arguments: PublishedText.names(in: folder).filter { $0.hasPrefix("ILP") && $0 != unbounded })
func integerProgramHasTheSamePointsInEveryOrder(file: String) throws {
  let numbers = try IntegerProgram(file)
  let published = try PublishedProgram(
    String(file.dropLast(".dat".count)), numbers.problem, numbers.objectives, numbers.variables)
  let points = try published.search().points
  let p = published.ranges.count
  #expect(!dominates(points, points))
  for shift in 1..<p {
    let order = (0..<p).map { ($0 + shift) % p }
    let others = try PublishedProgram(published, order: order).search().points.map { point in
      (0..<p).map { point[($0 + p - shift) % p] }
    }
    #expect(Set(others) == Set(points), "order \(order)")
  }
}

/// Its first variable is held up by no row and gains in every objective.
private let unbounded = "ILP_p-5_n-10_m-5_ins-1.dat"

@Test(.enabled(if: folder != nil, "\(SharedData.absence)"))
func programWithoutLeastValuesIsRefused() throws {
  let numbers = try IntegerProgram(unbounded)
  #expect(numbers.rows.allSatisfy { $0[0] <= 0 })
  #expect(numbers.objectives.allSatisfy { $0[0] < 0 })
  let program = MultiobjectiveProgram(
    numbers.problem,
    objectives: numbers.objectives.map { LinearExpression(numbers.variables, times: $0) })
  #expect(throws: SolverFailure.invalidProblem("an objective has no least value")) {
    try program.nondominatedSet(numbers.objectives.map { _ in -1_000_000...1_000_000 })
  }
}

/// An instance in whole numbers, its objectives negated so that they are made small.
private struct IntegerProgram {
  let objectives: [[Int]]
  let rows: [[Int]]
  let problem: Problem
  let variables: [Variable]

  init(_ file: String) throws {
    var numbers = try PublishedText(file, in: #require(folder)).numbers
    let size = numbers.take(3)
    objectives = numbers.take(size[0], by: size[1]).map { $0.map { -$0 } }
    rows = numbers.take(size[2], by: size[1])
    var problem = Problem()
    variables = (0..<size[1]).map { _ in problem.addVariable(.integer) }
    for (row, most) in zip(rows, numbers) {
      problem.addRow(LinearExpression(variables, times: row), to: Double(most))
    }
    self.problem = problem
  }
}
