import Testing

@testable import Negotiation

// The cases of FairDivision.md and Bargaining.md in Documentation/Background, with goods that one of two parties gets
// whole.

/// One case: what each good is worth to each party, and what is known of its answers.
private struct PublishedCase: Sendable {
  let name: String
  let goods: [(Int, Int)]
  var reservation = (0, 0)
  let outcomes: Int
  let payoffs: [[Int]]
  let nash: [Int]
  let leastGain: Int
  let largestSum: Int
}

private let cases = [
  // Raiffa, "The Art and Science of Negotiation" (1982): the Panama Canal talks; Brams & Taylor (1996).
  PublishedCase(
    name: "Panama Canal",
    goods: [
      (22, 9), (22, 15), (15, 15), (14, 3), (11, 15), (6, 5), (4, 11), (2, 7), (2, 7), (2, 13),
    ],
    outcomes: 1024, payoffs: [], nash: [64, 68], leastGain: 64, largestSum: 132),
  // Brams & Taylor, "The Win-Win Solution" (1999): the Trump divorce.
  PublishedCase(
    name: "Trump divorce", goods: [(10, 38), (40, 20), (10, 30), (38, 10), (2, 2)],
    outcomes: 32, payoffs: [], nash: [78, 70], leastGain: 70, largestSum: 148),
  // Nash, "The Bargaining Problem", Econometrica 18 (1950): Bill and Jack barter.
  PublishedCase(
    name: "Bill and Jack",
    goods: [(2, 4), (2, 2), (2, 1), (2, 2), (4, 1), (10, 1), (4, 1), (6, 2), (2, 2)],
    reservation: (12, 6), outcomes: 512,
    payoffs: [[30, 6], [28, 8], [26, 10], [24, 11], [20, 12], [18, 13], [14, 14]],
    nash: [24, 11], leastGain: 6, largestSum: 18),
]

@Test(arguments: cases.indices)
func publishedCaseHasItsAnswers(index: Int) throws {
  let known = cases[index]
  var text = "zopa: 1\ntitle: \(known.name)\nparties: {a: A, b: B}\nissues:\n"
  for good in known.goods.indices { text += "  g\(good): {options: [to_a, to_b]}\n" }
  text += "preferences:\n  a:\n    no_agreement: \(known.reservation.0)\n    scores:\n"
  for (good, worth) in known.goods.enumerated() {
    text += "      g\(good): {to_a: \(worth.0), to_b: 0}\n"
  }
  text += "  b:\n    no_agreement: \(known.reservation.1)\n    scores:\n"
  for (good, worth) in known.goods.enumerated() {
    text += "      g\(good): {to_a: 0, to_b: \(worth.1)}\n"
  }
  let document = try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil
  ) { path throws(UnreadableFile) in
    throw UnreadableFile("no '\(path)'", why: "", fix: "")
  }
  let model = PayoffModel(try Scenario(document))
  #expect(model.scenario.combinationCount == known.outcomes)
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  if !known.payoffs.isEmpty { #expect(frontier.points.map(\.units) == known.payoffs) }
  if known.name == "Panama Canal" { #expect(frontier.points.count == 20) }
  if known.name == "Trump divorce" { #expect(frontier.points.count == 11) }
  let bargain = frontier.bargain()
  let nash = try #require(bargain.results[.nash])
  #expect(nash.points.map { frontier.points[$0].units } == [known.nash])
  let egalitarian = try #require(bargain.results[.egalitarian]?.points.first)
  let gains = zip(frontier.points[egalitarian].units, frontier.disagreement).map { $0 - $1 }
  #expect(gains.min() == known.leastGain)
  let utilitarian = try #require(bargain.results[.utilitarian]?.points.first)
  let sum = zip(frontier.points[utilitarian].units, frontier.disagreement).reduce(0) {
    $0 + $1.0 - $1.1
  }
  #expect(sum == known.largestSum)
}

@Test func productsAreExactBeyondAnyMachineWord() throws {
  // 10^17 · 10^17 is one more than (10^17 + 1) · (10^17 − 1); no floating-point number tells.
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: A, b: B}
        issues: {x: {options: [even, odd]}}
        preferences:
          a: {scores: {x: {even: 100000000000000000, odd: 100000000000000001}}, no_agreement: 0}
          b: {scores: {x: {even: 100000000000000000, odd: 99999999999999999}}, no_agreement: 0}
        """))
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  #expect(frontier.points.count == 2)
  let nash = try #require(frontier.bargain().results[.nash])
  #expect(nash.points.flatMap { frontier.points[$0].outcomes } == [Outcome([0])])
}
