import Foundation
import Testing

@testable import Negotiation

// Fictional models that ship, against answers that a program of a few lines, which shares no code with the
// engines, found by looking at every outcome.

private struct FictionalCase: Sendable {
  let model: String
  let points: Int
  /// How many agreements attain the points, where that is more than one.
  let ties: [Int]
  let ideal: [String]
  let solutions: [BargainingSolution: Set<[String]>]
}

private let cases = [
  FictionalCase(
    model: "inheritance", points: 22, ties: [2, 2, 2], ideal: ["65", "65", "75"],
    solutions: [
      .nash: [["50", "41", "35"]],
      .kalaiSmorodinsky: [["40", "38", "45"]],
      .egalitarian: [["50", "34", "40"], ["40", "44", "40"]],
      .utilitarian: [["40", "29", "65"]],
    ]),
  FictionalCase(
    model: "labour-contract", points: 12, ties: [], ideal: ["62", "62"],
    solutions: [
      .nash: [["55", "50"]],
      .kalaiSmorodinsky: [["53", "52"]],
      .egalitarian: [["55", "50"]],
      .utilitarian: [["46", "62"]],
    ]),
  // Three agreements need the company's consent, and are worth to it what no agreement is; over the others it has no say.
  FictionalCase(
    model: "shared-reservoir", points: 3, ties: [], ideal: ["17", "32", "12"],
    solutions: [
      .nash: [["14", "30", "–"]],
      .kalaiSmorodinsky: [["14", "30", "–"]],
      .egalitarian: [["14", "30", "–"]],
      .utilitarian: [["17", "28", "–"]],
    ]),
]

@Test(arguments: cases.indices, [Engine.enumerate, .eliminate, .glpk])
func fictionalCaseHasTheAnswersOfBruteForce(index: Int, engine: Engine) throws {
  let known = cases[index]
  let model = PayoffModel(try shipped(known.model))
  let payoffs = try ExactPayoffs(model)
  let frontier = try model.paretoFrontier(payoffs, engine, outcomes: 3)
  #expect(frontier.engine == engine && frontier.isComplete)
  #expect(frontier.points.count == known.points)
  #expect(frontier.points.map(\.outcomes.count).filter { $0 > 1 } == known.ties)
  let bargain = try model.bargain(payoffs, engine)
  #expect(bargain.inPoints(bargain.ideal) == known.ideal)
  for (solution, known) in known.solutions {
    let points = try #require(bargain.results[solution]?.points)
    let found = points.map { position in
      let point = bargain.frontier.points[position]
      return bargain.inPoints(point.units).enumerated().map { point.hasSay($0) ? $1 : "–" }
    }
    #expect(found.count == Set(found).count)
    #expect(Set(found) == known, "\(solution)")
  }
}

@Test func waterOfFourSeasonsIsABudget() throws {
  let model = PayoffModel(try shipped("shared-reservoir"))
  let payoffs = try ExactPayoffs(model)
  let elimination = try EliminatedFrontier(model, payoffs, [0, 1, 2], isClipped: true)
  #expect(elimination.hasBudget)
}

extension Bargain {
  /// Units as points of each party's scale.
  fileprivate func inPoints(_ units: [Int]) -> [String] {
    units.enumerated().map { frontier.payoff($1, of: $0).description }
  }
}

/// A published or fictional case as its file in `Models` states it.
private func shipped(_ name: String) throws -> Scenario {
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Models/literature/\(name)/scenario.yaml")
  return try scenario(of: String(contentsOf: file, encoding: .utf8))
}
