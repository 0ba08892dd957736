import TestSupport
import Testing

@testable import Negotiation

// Elimination and GLPK against looking at every outcome, with cutsets and budgets forced; with small worths,
// and with some that are thousands of times larger.

@Test(arguments: [2, 3, 4, 5], [1, 6_707])
func everyEngineFindsTheSameFrontier(parties: Int, largest: Int) throws {
  var random = SplitMix64(seed: UInt64(parties) + 10)
  var (withCutset, withBudget) = (0, 0)
  for round in 0..<(Verification.isThorough ? 500 : 30) {
    let model = PayoffModel(try scenario(of: tiedModel(parties, largest, &random)))
    let payoffs = try ExactPayoffs(model)
    let all = Array(0..<parties)
    for isClipped in [true, false] {
      let looked = try model.paretoFrontier(
        payoffs, .enumerate, isClipped: isClipped, outcomes: .max)
      let asked = try model.paretoFrontier(payoffs, .glpk, isClipped: isClipped, outcomes: 3)
      #expect(asked.engine == .glpk && asked.isComplete)
      #expect(asked.points.map(\.units) == looked.points.map(\.units), "round \(round)")
      #expect(asked.reason == looked.reason)
      for (point, all) in zip(asked.points, looked.points) {
        #expect(Set(point.outcomes).isSubset(of: Set(all.outcomes)), "round \(round)")
        #expect(Set(point.outcomes).count == min(3, all.outcomes.count), "round \(round)")
        if let count = point.count { #expect(count == all.count, "round \(round)") }
      }
      if isClipped {
        let (ours, theirs) = (looked.bargain(), try model.bargain(payoffs, .glpk))
        #expect(theirs.idealGains == ours.idealGains, "round \(round)")
        for solution in BargainingSolution.allCases {
          #expect(
            theirs.units(of: solution) == ours.units(of: solution), "round \(round) \(solution)")
        }
      }
      for part in try model.partsBySay(all, Effort()) where !part.players.isEmpty {
        let looked = try FrontierSearch(
          part.model, payoffs, part.players, isClipped: isClipped, Effort()
        ).points(listing: .max)
        for limit in [1e9, 30, 1] {
          let elimination = try EliminatedFrontier(
            part.model, payoffs, part.players, isClipped: isClipped, leafLimit: limit)
          if elimination.hasCutset { withCutset += 1 }
          if elimination.hasBudget { withBudget += 1 }
          let points = try elimination.points(listing: .max, Effort())
          #expect(points.map(\.units) == looked.map(\.units), "round \(round)")
          #expect(points.map(\.count) == looked.map(\.count), "round \(round)")
          #expect(
            points.map { Set($0.outcomes) } == looked.map { Set($0.outcomes) }, "round \(round)")
          #expect(points.allSatisfy { OutcomeCount($0.outcomes.count) == $0.count })
        }
      }
    }
  }
  #expect(withCutset > 20)
  #expect(withBudget > 5)
}

@Test func countsOfAHundredIssuesAreExact() throws {
  // Ten options of each of a hundred issues; both parties care about one of them only, so all others
  // multiply: 5^1 · 10^99 outcomes have either payoff.
  let issues = (0..<100).map { "i\($0)" }
  let options = (0..<10).map { "o\($0)" }
  let rest = issues.dropFirst().joined(separator: ", ")
  func scores(_ worth: (Int) -> Int) -> String {
    "{i0: {\(options.enumerated().map { "\($1): \(worth($0))" }.joined(separator: ", "))}}"
  }
  let list = "{options: [\(options.joined(separator: ", "))]}"
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: A, b: B}
        issues: {\(issues.map { "\($0): \(list)" }.joined(separator: ", "))}
        preferences:
          a: {scores: \(scores { $0 % 2 }), indifferent: [\(rest)], no_agreement: 0}
          b: {scores: \(scores { 1 - $0 % 2 }), indifferent: [\(rest)], no_agreement: 0}
        """))
  let frontier = try model.paretoFrontier(ExactPayoffs(model), outcomes: 2)
  #expect(frontier.points.map(\.units) == [[1, 0], [0, 1]])
  #expect(
    frontier.points.map { $0.count?.description }
      == Array(repeating: "5" + String(repeating: "0", count: 99), count: 2))
  #expect(frontier.points.allSatisfy { $0.outcomes.count == 2 })
}

@Test func aReservationValueFarOutOfReachIsNoCrash() throws {
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: A, b: B}
        issues: {x: {options: [y, n]}, z: {options: [y, n]}}
        preferences:
          a: {scores: {x: {y: 1000, n: 0}, z: {y: 1000, n: 0}}, no_agreement: 5}
          b: {scores: {x: {y: 0, n: 1}, z: {y: 0, n: 1}}, no_agreement: 100000000000000000}
        """))
  let frontier = try model.paretoFrontier(ExactPayoffs(model), .eliminate)
  #expect(frontier.reason == .noAgreement)
}

@Test func scalesWithoutACommonUnitAreRefused() throws {
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: A, b: B}
        issues: {x: {options: [y, n]}}
        preferences:
          a: {scores: {x: {y: 0.00000001, n: 0.04}}, no_agreement: 0}
          b: {scores: {x: {y: 200, n: 100}}, no_agreement: 0}
        """))
  #expect(throws: EngineDoesNotApply.self) { try model.bargain(ExactPayoffs(model), .glpk) }
  #expect(try model.bargain(ExactPayoffs(model), .enumerate).frontier.reason == nil)
}

extension Bargain {
  /// The payoffs that a solution singles out.
  fileprivate func units(of solution: BargainingSolution) -> Set<[Int]> {
    Set((results[solution]?.points ?? []).map { frontier.points[$0].units })
  }
}

/// A model in which rules, red lines, effects and sums tie issues together in all ways at once.
private func tiedModel(_ parties: Int, _ largest: Int, _ random: inout SplitMix64) -> String {
  let count = Int.random(in: 4...6, using: &random)
  let levels = (0..<count).map { _ in Int.random(in: 1...2, using: &random) }
  let issues = (0..<count).map { "q\($0)" }
  func scale() -> Int {
    largest == 1 ? 1 : [1, 1, largest].randomElement(using: &random) ?? 1
  }
  func atom() -> String {
    let issue = Int.random(in: 0..<count, using: &random)
    let sign = ["=", "!=", "<", ">="].randomElement(using: &random) ?? "="
    return "q\(issue) \(sign) \(Int.random(in: 0...levels[issue], using: &random))"
  }
  func condition() -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      let terms = issues.map { "\(Int.random(in: 1...3, using: &random)) * \($0)" }
      return terms.joined(separator: " + ") + " <= \(Int.random(in: 3...12, using: &random))"
    case 1: return "\(atom()) => \(atom()) and \(atom())"
    default: return "\(atom()) or \(atom())"
    }
  }
  var text = "zopa: 1\nparties:\n"
  for party in 0..<parties {
    // The last one only consents, so that the zone falls into slices.
    text += party == 2 ? "  p2: {name: P, consents_to: \"\(atom())\"}\n" : "  p\(party): P\n"
  }
  text += "issues:\n"
  for (issue, most) in zip(issues, levels) {
    text += "  \(issue): {quantity: {from: 0, to: \(most), step: 1}}\n"
  }
  text +=
    "rules: {r: {rule: \"\(condition())\", kind: law}, s: {rule: \"\(condition())\", kind: law}}\n"
  text += "preferences:\n"
  for party in 0..<parties {
    text += "  p\(party):\n    no_agreement: \(Int.random(in: 0...4, using: &random))\n"
    text += "    conditional:\n"
    text +=
      "      e\(party): {when: \"\(condition())\", worth: \(Int.random(in: -3...3, using: &random) * scale())}\n"
    text +=
      "      f\(party): {when: \"\(atom())\", worth: \(Int.random(in: -2...2, using: &random) * scale()), per: q1}\n"
    text += "    red_lines: {L\(party): {rule: \"\(condition())\"}}\n"
    text += "    scores:\n"
    for (issue, most) in zip(issues, levels) {
      let scores = (0...most).map { "\($0): \(Int.random(in: -2...3, using: &random))" }
      text += "      \(issue): {\(scores.joined(separator: ", "))}\n"
    }
  }
  return text
}
