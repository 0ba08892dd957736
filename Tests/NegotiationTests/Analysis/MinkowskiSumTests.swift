import Foundation
import TestSupport
import Testing

@testable import Negotiation

// The Minkowski sums of Lyngesen & Nielsen (2024): one point is chosen in each subproblem, and the sums
// are made small. With a subproblem as an issue, a point as an option and payoffs as what is lost, this is
// a negotiation whose issues nothing ties together.

private let folder = SharedData.folder("moip")?.appending(path: "lyngesen")

private struct MinkowskiSum: Sendable, CustomTestStringConvertible {
  let name: String
  let objectives: Int
  let cardinality: Int
  /// The file with all points, where there is one.
  let points: String?

  var testDescription: String { name }
}

/// The smaller sums, or all where everything is to be verified.
private let sums: [MinkowskiSum] = {
  guard let folder,
    let text = try? String(
      contentsOf: folder.appending(path: "cardinalities.csv"), encoding: .utf8)
  else { return [] }
  return text.split(whereSeparator: \.isNewline).dropFirst().compactMap { line in
    let cells = line.split(separator: ",", omittingEmptySubsequences: false)
    guard cells.count == 7, let objectives = Int(cells[2]), let cardinality = Int(cells[4]),
      cardinality <= 1000 || Verification.isThorough
    else { return nil }
    return MinkowskiSum(
      name: String(cells[0]), objectives: objectives, cardinality: cardinality,
      points: cells[6].isEmpty ? nil : String(cells[6]))
  }
}()

@Test(.enabled(if: folder != nil, "\(SharedData.absence)"), arguments: sums)
private func sumHasItsPublishedPoints(sum: MinkowskiSum) throws {
  let model = PayoffModel(try scenario(of: negotiation(sum)))
  let payoffs = try ExactPayoffs(model)
  let frontier = try model.paretoFrontier(payoffs, .eliminate, isClipped: false)
  #expect(frontier.engine == .eliminate)
  #expect(frontier.isComplete)
  #expect(frontier.points.count == sum.cardinality)
  // Each point has an outcome that is worth just that.
  for point in frontier.points {
    let outcome = try #require(point.outcomes.first)
    #expect(payoffs.tables.map { $0?.payoff(of: outcome) } == point.units)
  }
  guard let file = sum.points else { return }
  struct Published: Decodable { let card: Int, points: [[Int]] }
  let published = try JSONDecoder().decode(
    Published.self,
    from: Data(contentsOf: #require(folder).appending(path: "nondominated/\(file)")))
  #expect(published.card == sum.cardinality)
  #expect(Set(frontier.points.map { $0.units.map { -$0 } }) == Set(published.points))
}

/// The text of a model with one issue for each subproblem.
private func negotiation(_ sum: MinkowskiSum) throws -> String {
  let folder = try #require(folder)
  let names = try JSONDecoder().decode(
    [[String: String]].self, from: Data(contentsOf: folder.appending(path: "msp/\(sum.name).json")))
  let issues = try #require(names.first).sorted { $0.key < $1.key }.map { _, path in
    let file = "Lyngesen24-" + (path.split(separator: "/").last ?? "")
    return try subproblem(folder.appending(path: "sp/\(file)"), sum.objectives)
  }
  let parties = (0..<sum.objectives).map { "p\($0)" }
  var text = "zopa: 1\nparties: {\(parties.map { "\($0): P" }.joined(separator: ", "))}\nissues:\n"
  for (issue, points) in issues.enumerated() {
    text += "  i\(issue): {options: [\(points.indices.map { "o\($0)" }.joined(separator: ", "))]}\n"
  }
  text += "preferences:\n"
  for (objective, party) in parties.enumerated() {
    text += "  \(party):\n    no_agreement: 0\n    scores:\n"
    for (issue, points) in issues.enumerated() {
      let scores = points.enumerated().map { "o\($0): \(-$1[objective])" }
      text += "      i\(issue): {\(scores.joined(separator: ", "))}\n"
    }
  }
  return text
}

private func subproblem(_ file: URL, _ objectives: Int) throws -> [[Int]] {
  struct Published: Decodable { let points: [Point] }
  struct Point: Decodable { let z1: Int, z2: Int, z3: Int?, z4: Int?, z5: Int? }
  return try JSONDecoder().decode(Published.self, from: Data(contentsOf: file)).points.map {
    point in
    let values = [point.z1, point.z2, point.z3, point.z4, point.z5].compactMap { $0 }
    #expect(values.count == objectives)
    return values
  }
}
