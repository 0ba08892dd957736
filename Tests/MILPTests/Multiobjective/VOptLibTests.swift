import Foundation
import TestSupport
import Testing

@testable import MILP

// The knapsacks and set partitionings of vOptLib, two objectives each, with their nondominated sets.

private let folder = SharedData.folder("moip")?.appending(path: "voptlib")

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  arguments: ["2KP50-11", "2KP50-50"])
func knapsackHasThePointsOfVOptLib(instance: String) throws {
  let folder = try #require(folder)
  var numbers = try PublishedText(instance + ".dat", in: folder).numbers
  #expect(numbers.take(3) == [50, 2, 1])
  let published = try PublishedProgram.knapsack(
    instance, profits: numbers.take(2, by: 50), weights: numbers.take(50), capacity: numbers[0])
  let found = try published.search()
  #expect(
    try Set(found.points)
      == PublishedText(instance + ".min", in: folder).points(2, negated: true))
  // The other file has one or more solutions for each point.
  let efficient = try PublishedText(instance + ".max", in: folder).lines.map { line in
    line.split(whereSeparator: \.isWhitespace)
  }
  for words in efficient {
    let chosen = try #require(words.last).compactMap(\.wholeNumberValue)
    #expect(published.isSolution(chosen))
    #expect(
      published.program.objectives.map { -$0.value(at: chosen) }
        == words.dropLast().compactMap { Int($0) })
  }
  #expect(Set(found.points).count == Set(efficient.map { $0.dropLast() }).count)
}

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  arguments: ["didactic", "sppnw08", "sppnw10", "sppnw20"])
func setPartitioningHasThePointsOfVOptLib(instance: String) throws {
  let folder = try #require(folder)
  // The number of rows and of columns; then for each column its two costs, how many rows it covers,
  // and which.
  var numbers = try PublishedText("bio\(instance).txt", in: folder).numbers
  let size = numbers.take(2)
  var problem = Problem()
  var covering = (0..<size[0]).map { _ in LinearExpression() }
  var costs: [[Int]] = [[], []]
  let columns = (0..<size[1]).map { _ in
    let column = problem.addVariable(.binary)
    for objective in 0..<2 { costs[objective] += numbers.take(1) }
    for row in numbers.take(numbers.take(1)[0]) { covering[row - 1].add(column) }
    return column
  }
  #expect(numbers.isEmpty)
  for row in covering { problem.addRow(row, from: 1, to: 1) }
  let published = try PublishedProgram("bio\(instance)", problem, costs, columns)
  #expect(
    try Set(published.search().points)
      == PublishedText("Y_N_\(instance).txt", in: folder).points(2))
}
