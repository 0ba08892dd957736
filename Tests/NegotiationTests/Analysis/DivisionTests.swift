import Foundation
import Testing

@testable import Negotiation

// The cases of Documentation/Background/FairDivision.md, read from the models that ship, and what theorems say of any
// model.

private struct DividedCase: Sendable {
  let model: String
  /// The corners, best for the second party first, as on that page.
  var corners: [[Int]] = []
  let adjustedWinner: String
  /// What is split, and the share that the first party keeps.
  let split: (issue: String, share: String)
  let nash: [String]
  let largestSum: Int?
}

private let cases = [
  DividedCase(
    model: "panama-canal",
    corners: [
      [0, 100], [14, 97], [36, 88], [58, 73], [64, 68], [79, 53], [90, 38], [94, 27], [96, 20],
      [98, 13], [100, 0],
    ], adjustedWinner: "66", split: ("land_and_water", "2/15"), nash: ["66", "66"],
    largestSum: 132),
  DividedCase(
    model: "trump-divorce",
    corners: [[0, 100], [38, 90], [78, 70], [80, 68], [90, 38], [100, 0]],
    adjustedWinner: "218/3", split: ("palm_beach", "13/15"), nash: ["78", "70"], largestSum: 148),
  DividedCase(
    model: "bob-and-carol", adjustedWinner: "170/3", split: ("retirement", "5/6"),
    nash: ["63.75", "51"], largestSum: 115),
  DividedCase(
    model: "pirate-loot", adjustedWinner: "430/7", split: ("chest", "3/7"), nash: ["55", "70"],
    largestSum: nil),
]

@Test(arguments: cases.indices)
func dividedCaseHasItsPublishedAnswers(index: Int) throws {
  let known = cases[index]
  let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Models/literature/\(known.model)/scenario.yaml")
  let document = try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: String(contentsOf: file, encoding: .utf8)),
    evidence: nil
  ) { path throws(UnreadableFile) in throw UnreadableFile("no '\(path)'", why: "", fix: "") }
  let model = PayoffModel(try Scenario(document))
  let frontier = try model.divisibleFrontier(ExactPayoffs(model))
  if !known.corners.isEmpty {
    #expect(
      frontier.points.map { $0.payoffs.map(\.description) }
        == known.corners.reversed().map { $0.map(String.init) })
  }
  let bargain = frontier.bargain()
  let winner = bargain.adjustedWinner
  let point = try #require(winner.point)
  #expect(point.payoffs.map(\.description) == [known.adjustedWinner, known.adjustedWinner])
  #expect(winner.received == point.payoffs)
  #expect(winner.totals == [Rational(100), Rational(100)])
  #expect(winner.refusedBy.isEmpty)
  let split = try #require(point.split)
  #expect(model.scenario.issues[split].id == known.split.issue)
  #expect(point.shares[split][0].fraction == known.split.share)
  #expect(bargain.results[.kalaiSmorodinsky]?.points == [point])
  #expect(bargain.results[.egalitarian]?.points == [point])
  let nash = try #require(bargain.results[.nash]?.points)
  #expect(nash.map { $0.payoffs.map(\.description) } == [known.nash])
  if let sum = known.largestSum {
    let points = try #require(bargain.results[.utilitarian]?.points)
    // All three cases with a published sum have a tie: a line, not a point.
    #expect(points.count == 2)
    #expect(points.allSatisfy { $0.payoffs[0].plus($0.payoffs[1]) == Rational(sum) })
  }
}

@Test func billAndJackWithGoodsThatCanBeSplit() throws {
  let text = DivisibleText(
    goods: [(2, 4), (2, 2), (2, 1), (2, 2), (4, 1), (10, 1), (4, 1), (6, 2), (2, 2)],
    reservations: (12, 6))
  let bargain = try text.frontier().bargain()
  let egalitarian = try #require(bargain.results[.egalitarian]?.points.first)
  #expect(egalitarian.payoffs[0].minus(Rational(12))?.fraction == "27/4")
  #expect(egalitarian.payoffs[1].minus(Rational(6))?.fraction == "27/4")
  let nash = try #require(bargain.results[.nash]?.points.first)
  #expect(nash.payoffs == [Rational(24), Rational(11)])
}

@Test func withHundredPointsThreeSolutionsAreOne() throws {
  var random = SplitMix64(seed: 11)
  for _ in 0..<300 {
    let bargain = try DivisibleText.hundred(&random).frontier().bargain()
    let point = bargain.adjustedWinner.point
    #expect(point != nil)
    #expect(bargain.results[.egalitarian]?.points.first == point)
    #expect(bargain.results[.kalaiSmorodinsky]?.points.first == point)
  }
}

@Test func nashAndKalaiSmorodinskyDoNotDependOnScales() throws {
  var random = SplitMix64(seed: 12)
  for round in 0..<200 {
    let text = DivisibleText(&random)
    var scaled = text
    scaled.scales = [(3, 7), (5, -4)]
    let (plain, changed) = (try text.frontier().bargain(), try scaled.frontier().bargain())
    for solution in [BargainingSolution.nash, .kalaiSmorodinsky] {
      #expect(
        plain.results[solution]?.points.map(\.shares)
          == changed.results[solution]?.points.map(\.shares), "round \(round)")
    }
  }
}

@Test func whoComesFirstChangesNothing() throws {
  var random = SplitMix64(seed: 13)
  for round in 0..<200 {
    let text = DivisibleText(&random)
    var turned = text
    turned.issues = text.issues.map { (a: $0.b, b: $0.a) }
    turned.reservations = (text.reservations.1, text.reservations.0)
    let (plain, changed) = (try text.frontier(), try turned.frontier())
    // Issues with the same rate pass in the order of the file, so only turns of the line are compared.
    let there = turns(of: plain)
    let back = turns(of: changed).reversed().map { Array($0.reversed()) }
    #expect(there == back, "round \(round)")
    for solution in BargainingSolution.allCases {
      let found = plain.bargain().results[solution]?.points.map(\.payoffs) ?? []
      let other = changed.bargain().results[solution]?.points.map(\.payoffs) ?? []
      #expect(found == other.reversed().map { $0.reversed() }, "round \(round)")
    }
  }
}

/// The ends of a line and the corners at which its slope changes.
private func turns(of frontier: DivisibleFrontier) -> [[Rational]] {
  frontier.points.indices.filter { index in
    index == 0 || index + 1 == frontier.points.count
      || frontier.edges[index - 1].rate != frontier.edges[index].rate
  }.map { frontier.points[$0].payoffs }
}

@Test func numbersAtTheLimitGiveAnAnswerOrSaySo() throws {
  // As many digits as a file may write, with denominators that share no factor.
  let large = [999_999_999_999_999_989, 999_999_999_999_999_967]
  let small = [1_000_000_007, 998_244_353]
  for values in [large, small, [large[0], small[1]], [3, 1]] {
    for reservation in [0, 1, values[1] / 2 + 1] {
      let text = DivisibleText(
        goods: [(values[0], values[1]), (values[1], values[0]), (values[0] / 3, 5)],
        reservations: (reservation, reservation))
      let frontier = try text.frontier()
      let bargain = frontier.bargain()
      #expect(frontier.reason != .noAgreement)
      for result in bargain.results.values {
        #expect(result.isTooFine == result.points.isEmpty)
      }
      _ = try text.model().zoneOfAgreement()
    }
  }
}

@Test func fourDecimalsAreNeverTooFine() throws {
  var random = SplitMix64(seed: 14)
  for round in 0..<100 {
    // Up to 100.0000 points in steps of 0.0001, as whole numbers of such steps.
    func number() -> Int { Int.random(in: 1...1_000_000, using: &random) }
    let text = DivisibleText(
      goods: (0..<6).map { _ in (number(), number()) }, reservations: (number(), number()))
    let frontier = try text.frontier()
    #expect(frontier.reason != .tooFine, "round \(round)")
    let bargain = frontier.bargain()
    #expect(bargain.results.values.allSatisfy { !$0.isTooFine }, "round \(round)")
    #expect(bargain.adjustedWinner.point != nil)
    let zone = try text.model().zoneOfAgreement()
    #expect(zone.isSurvivingKnown && (zone.verdict == .every) == !frontier.points.isEmpty)
  }
}

@Test func onlyWhatCanLookAtSharesIsAsked() throws {
  let model = try DivisibleText(goods: [(1, 2)]).model()
  for engine in [Engine.enumerate, .glpk] {
    #expect(throws: EngineDoesNotApply.self) {
      _ = try model.divisibleFrontier(ExactPayoffs(model), engine)
    }
    #expect(throws: EngineDoesNotApply.self) { _ = try model.zoneOfAgreement(engine) }
  }
}

@Test func proposalLeavesOnTheTableWhatTheLineHasMore() throws {
  let text = DivisibleText(goods: [(60, 50), (40, 50)])
  let frontier = try text.frontier()
  // Each has what the other values more: 40 and 50.
  let gains = frontier.improvements(on: Outcome([1, 0])).map { $0?.gain }
  #expect(gains == [Rational(20), Rational(50, over: 3)])
  let best = frontier.improvements(on: Outcome([0, 1]))
  #expect(best.allSatisfy { $0?.gain == Rational(0) && $0?.point == nil })
}

extension Rational {
  fileprivate var fraction: String {
    denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
  }
}
