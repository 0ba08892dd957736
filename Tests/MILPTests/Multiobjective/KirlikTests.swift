import Foundation
import TestSupport
import Testing

@testable import MILP

// The knapsacks and assignments of Kirlik & Sayin (2014), with their complete nondominated sets.

private let folder = SharedData.folder("moip")?.appending(path: "kirlik")

/// The instances with a published set, the smaller ones unless everything is to be verified.
private let instances: [String] = {
  guard let folder,
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
  else { return [] }
  return names.filter { $0.hasPrefix("EffSet_") }.sorted().compactMap { name in
    let points = (try? points(named: name))?.count ?? 0
    guard points <= 200 || Verification.isThorough else { return nil }
    return String(name.dropFirst("EffSet_".count).dropLast(".txt".count))
  }
}()

@Test(.enabled(if: folder != nil, "the shared data is not on this machine"), arguments: instances)
func publishedSetIsFound(instance: String) throws {
  let expected = try points(named: "EffSet_\(instance).txt")
  let program: (MultiobjectiveProgram, [ClosedRange<Int>]) =
    instance.hasPrefix("KP") ? try knapsack(instance) : try assignment(instance)
  let found = try program.0.nondominatedSet(program.1)
  #expect(Set(found.points) == expected)
  #expect(found.points.count == expected.count)
  let perPoint = Double(found.programs) / Double(found.points.count)
  print(
    "\(instance): \(found.points.count) points, \(found.programs) programs, \(perPoint) a point")
}

private func points(named name: String) throws -> Set<[Int]> {
  let text = try String(
    contentsOf: #require(folder).appending(path: name), encoding: .utf8)
  return Set(
    text.split(whereSeparator: \.isNewline).map { line in
      line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    }.filter { !$0.isEmpty })
}

private func numbers(of instance: String) throws -> [Int] {
  try String(contentsOf: #require(folder).appending(path: instance + ".dat"), encoding: .utf8)
    .split { !"-0123456789".contains($0) }.compactMap { Int($0) }
}

private func knapsack(_ instance: String) throws -> (MultiobjectiveProgram, [ClosedRange<Int>]) {
  let numbers = try numbers(of: instance)
  let (p, n, capacity) = (numbers[0], numbers[1], numbers[2])
  let rest = Array(numbers[3...])
  var problem = Problem()
  let items = (0..<n).map { _ in problem.addVariable(.binary) }
  var weight = LinearExpression()
  for (index, item) in items.enumerated() { weight.add(item, times: Double(rest[p * n + index])) }
  problem.addRow(weight, to: Double(capacity))
  let objectives = (0..<p).map { objective in
    var sum = LinearExpression()
    for (index, item) in items.enumerated() {
      sum.add(item, times: Double(-rest[objective * n + index]))
    }
    return sum
  }
  let ranges = (0..<p).map { -rest[($0 * n)..<(($0 + 1) * n)].reduce(0, +)...0 }
  return (MultiobjectiveProgram(problem, objectives: objectives), ranges)
}

private func assignment(_ instance: String) throws -> (MultiobjectiveProgram, [ClosedRange<Int>]) {
  let numbers = try numbers(of: instance)
  let (p, n) = (numbers[0], numbers[1])
  let costs = Array(numbers[2...])
  var problem = Problem()
  let pairs = (0..<n * n).map { _ in problem.addVariable(.binary) }
  for index in 0..<n {
    var (row, column) = (LinearExpression(), LinearExpression())
    for other in 0..<n {
      row.add(pairs[index * n + other])
      column.add(pairs[other * n + index])
    }
    problem.addRow(row, from: 1, to: 1)
    problem.addRow(column, from: 1, to: 1)
  }
  let objectives = (0..<p).map { objective in
    var sum = LinearExpression()
    for (index, pair) in pairs.enumerated() {
      sum.add(pair, times: Double(costs[objective * n * n + index]))
    }
    return sum
  }
  let ranges = (0..<p).map { objective in
    let all = costs[(objective * n * n)..<((objective + 1) * n * n)]
    return (0...(all.max() ?? 0) * n)
  }
  return (MultiobjectiveProgram(problem, objectives: objectives), ranges)
}
