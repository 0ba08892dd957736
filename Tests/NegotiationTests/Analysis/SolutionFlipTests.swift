import TestSupport
import Testing

@testable import Negotiation

// Where a bargaining solution becomes another one as a number moves, re-checked by writing the number into the text and
// solving it again: before the threshold, at it, and just past it.

@Test(arguments: batches(of: 52, by: 13))
func flipsOfSolutionsAreWhatTheTextSays(seeds: Range<UInt64>) throws {
  var checked = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed, atMost: 40)
    guard random.variant == nil else { continue }
    let text = ChangedText(text: random.text)
    let document = try text.document()
    let found = try document.findSolutionFlips(variant: nil, of: BargainingSolution.allCases)
    guard found.reason == nil, found.central.allSatisfy({ $0 == nil }) else { continue }
    #expect(found.isComplete)
    let places = Dictionary(
      uniqueKeysWithValues: document.numberPlaces(in: nil).map { ($0.path, $0) })
    for answer in found.answers {
      #expect(try text.solution(answer.solution) == answer.now, "seed \(seed)")
      for flip in answer.flips {
        guard case .number(let change) = flip.change else { continue }
        let place = try #require(places[flip.assumption.id])
        checked += 1
        for (reach, step) in [(change.above, 1), (change.below, -1)] {
          try check(reach, step, place, answer, text, "seed \(seed), \(place.path)")
        }
      }
      // What is said to change nothing changes nothing, wherever it goes.
      for assumption in answer.steady.filter({ $0.kind == .number }).prefix(3) {
        guard let place = places[assumption.id] else { continue }
        for step in [-1, 1] {
          try check(nil, step, place, answer, text, "seed \(seed), \(place.path)")
        }
      }
    }
  }
  #expect(checked > 5)
}

private func check(
  _ reach: SolutionChange.Reach?, _ step: Int, _ place: NumberPlace, _ answer: SolutionFlips.Answer,
  _ text: ChangedText, _ what: String
) throws {
  func solution(at number: Rational) throws -> SingledOut? {
    try text.writing("\(number)", at: place).solution(answer.solution)
  }
  func moved(_ millionths: Int, from number: Rational) -> Rational? {
    let scaled = number.times(Rational(1_000_000))
    let whole = step > 0 ? scaled?.ceiling : scaled?.floor
    return whole.flatMap { Rational(Int128($0 + millionths * step), over: 1_000_000) }
  }
  guard let reach else {
    for distance in [1, 1_000_000, 7_300_001, 90_000_000, 4_000_000_000] {
      let number = try #require(moved(distance, from: place.value))
      #expect(try solution(at: number) == answer.now, "\(what) at \(number)")
    }
    return
  }
  let threshold = reach.threshold.number
  let way = try #require(threshold.minus(place.value))
  // On the way nothing changes.
  for share in [2, 9] {
    let part = try #require(way.times(Rational(share))?.divided(by: Rational(10)))
    guard let number = place.value.plus(part).flatMap({ moved(0, from: $0) }), number != threshold,
      (number < threshold) == (step > 0)
    else { continue }
    #expect(try solution(at: number) == answer.now, "\(what) at \(number) of \(threshold)")
  }
  if let exact = moved(0, from: threshold), exact == threshold {
    let there = reach.threshold.isBeyond ? answer.now : reach.there
    #expect(try solution(at: threshold) == there, "\(what) at \(threshold)")
    #expect(reach.there == there, "\(what) at \(threshold)")
  }
  let past = try #require(moved(1, from: threshold))
  let beyond = try solution(at: past)
  #expect(beyond == reach.beyond, "\(what) past \(threshold), \(answer.solution)")
  #expect(reach.there != answer.now || reach.beyond != answer.now, "\(what)")
}

extension ChangedText {
  /// What a solution singles out, by the frontier of everything that is listed.
  fileprivate func solution(_ solution: BargainingSolution) throws -> SingledOut? {
    let model = PayoffModel(try Scenario(document(), variant: nil))
    let bargain = try model.bargain(
      try ExactPayoffs(model), .enumerate, outcomes: SingledOut.mostAsked)
    return SingledOut(
      (bargain.results[solution]?.points ?? []).map { bargain.frontier.points[$0] })
  }
}

extension Rational {
  fileprivate var floor: Int? {
    let quotient = numerator / denominator
    return Int(
      exactly: numerator < 0 && quotient * denominator != numerator ? quotient - 1 : quotient)
  }

  fileprivate var ceiling: Int? { negated.floor.map { -$0 } }
}

// A Nash product by hand: with 46 for no agreement the union gains as much by 2.5 % as by 3 %.
@Test func theWageTalksHangOnWhatAStrikeIsWorth() throws {
  let document = try ChangedText(
    text: """
      zopa: 1
      title: Wages
      parties: {union: {name: Union}, employer: {name: Employer}}
      issues: {wage: {name: Wage, quantity: {from: 0, to: 2, step: 1}}}
      preferences:
        union: {scores: {wage: {0: 0, 1: 10, 2: 14}}, no_agreement: 0}
        employer: {scores: {wage: {0: 20, 1: 12, 2: 6}}, no_agreement: 0}
      """
  ).document()
  let found = try document.findSolutionFlips(variant: nil, of: [.nash])
  let answer = try #require(found.answers.first)
  // 10 · 12 = 120 beats 14 · 6 = 84 and 0.
  #expect(answer.now.outcomes == [Outcome([1])])
  let flip = try #require(answer.flips.first { $0.assumption.id == "union.scores.wage.2" })
  guard case .number(let change) = flip.change else {
    Issue.record("no number")
    return
  }
  // 20 · 6 = 120.
  #expect(change.above?.threshold == Threshold(number: Rational(20), isBeyond: false))
  #expect(change.above?.there.outcomes == [Outcome([1]), Outcome([2])])
  #expect(change.above?.beyond.outcomes == [Outcome([2])])
  #expect(change.below == nil)
}
