import TestSupport
import Testing

@testable import Negotiation

// A party of which nothing is known, against one that says nothing that outcomes differ by.

@Test func whoSaysNothingIsJudgedAsOneThatIsSilentAboutEverything() throws {
  var (told, mixed, kept) = (0, 0, 0)
  for seed in 0..<24 {
    var random = SplitMix64(seed: UInt64(900 + seed))
    let hasLine = seed % 3 == 0
    let untold = try judged(text(nothingSaid: true, hasLine, &random))
    random = SplitMix64(seed: UInt64(900 + seed))
    let silent = try judged(text(nothingSaid: false, hasLine, &random))
    #expect(untold.untold == [1] && untold.open.contains(1) && silent.untold.isEmpty)
    #expect(untold.players == silent.players)
    for (one, other) in zip(untold.verdicts, silent.verdicts) {
      let (one, other) = (try #require(one), try #require(other))
      #expect(one.isUnblocked == other.isUnblocked, "seed \(seed)")
      #expect(one.blocks?.map(\.coalition) == other.blocks?.map(\.coalition), "seed \(seed)")
      #expect(one.certainMoves == other.certainMoves, "seed \(seed)")
      for concept in SolutionConcept.allCases {
        let pairs = zip(one.stable[concept] ?? [], other.stable[concept] ?? [])
        for (own, expected) in pairs where own != nil && expected != nil {
          #expect(own == expected, "\(concept), seed \(seed)")
          told += 1
          if own == .some { mixed += 1 }
        }
        // Without a red line it may gain by any move, so that nothing that it can leave holds in every reading.
        if !hasLine { #expect(one.equilibrium[concept] ?? nil != .every, "seed \(seed)") }
      }
      if hasLine, one.stable[.nash]?[1] != .some { kept += 1 }
    }
  }
  #expect(told > 500 && mixed > 100 && kept > 0)
}

private func judged(_ text: String) throws -> StabilityOverReadings {
  let scenario = try scenario(of: text)
  let model = PayoffModel(scenario)
  return try #require(
    model.stabilityOverReadings(of: scenario.proposedStates, try ExactPayoffs(model)))
}

/// Three parties, the second of which decides an issue alone.
private func text(
  nothingSaid: Bool, _ hasLine: Bool, _ random: inout SplitMix64
) -> String {
  func pick(_ numbers: ClosedRange<Int>) -> Int { Int.random(in: numbers, using: &random) }
  func scores() -> String {
    ["x", "y", "z"].map { issue in
      "\(issue): {o: 0, p: \(pick(-3...3)), q: \(pick(-3...3))}"
    }.joined(separator: ", ")
  }
  func levels() -> String {
    ["x", "y", "z"].map { "\($0): \(["o", "p", "q"][pick(0...2)])" }.joined(separator: ", ")
  }
  let line = hasLine ? "red_lines: {L: \"y = \(["o", "p", "q"][pick(0...2)]) or z = o\"}" : ""
  let said = ["compare: [\"one > no_agreement\"]", "silent: [x, y, z]"]
  let guards = (nothingSaid ? ["silent: [x, y, z]"] : said) + (hasLine ? [line] : [])
  return """
    zopa: 1
    title: Untold
    parties: {a: {}, b: {}, c: {}}
    issues:
      x: {options: [o, p, q], decided_by: a}
      y: {options: [o, p, q], decided_by: b}
      z: {options: [o, p, q], decided_by: [b, c]}
    rules: {law: {rule: "x = p => z != \(["o", "p", "q"][pick(0...2)])", kind: law}}
    preferences:
      a: {scores: {\(scores())}, no_agreement: 0}
      b: {\(guards.joined(separator: ", "))}
      c: {scores: {\(scores())}, no_agreement: 0}
    proposals:
      one: {set: {\(levels())}}
      two: {set: {\(levels())}}

    """
}
