import Foundation
import TestSupport
import Testing

@testable import MILP

// The knapsacks of Tamby & Vanderpooten (2021). Only the number of points is published, and not of all.

private let folder = SharedData.folder("moip")?.appending(path: "tamby")

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  .enabled(if: Verification.isThorough, "takes long: only with 'make verify'"),
  arguments: [("MOKP_p-2_n-200_1", 317), ("MOKP_p-4_n-50_1", 1409), ("MOKP_p-3_n-100_1", 5421)])
func asManyPointsAsPublishedAreFound(instance: String, cardinality: Int) throws {
  #expect(try published(instance).search().points.count == cardinality)
}

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  .enabled(if: Verification.isThorough, "takes long: only with 'make verify'"),
  arguments: ["MOAP_p-4_n-20_1", "MOKP_p-5_n-50_1", "MOKP_p-6_n-30_1"])
func searchesInTwoOrdersDoNotContradictEachOther(instance: String) throws {
  // Nobody knows how many points there are; after half a minute each is to be one of them.
  let first = try published(instance)
  let order = Array(first.ranges.indices.reversed())
  let points = try first.search(within: 30).points
  let others = try PublishedProgram(first, order: order).search(within: 30).points.map { point in
    Array(point.reversed())
  }
  #expect(points.count > 10)
  #expect(others.count > 10)
  #expect(!dominates(points, others))
  #expect(!dominates(others, points))
}

private func published(_ instance: String) throws -> PublishedProgram {
  var numbers = try PublishedText(instance + ".dat", in: #require(folder)).numbers
  let (p, n) = (numbers[0], numbers[1])
  if instance.hasPrefix("MOAP") {
    numbers.removeFirst(2)
    return try .assignment(instance, size: n, costs: numbers.take(p, by: n * n))
  }
  let capacity = numbers[2]
  numbers.removeFirst(3)
  return try .knapsack(
    instance, profits: numbers.take(p, by: n), weights: numbers.take(n), capacity: capacity)
}
