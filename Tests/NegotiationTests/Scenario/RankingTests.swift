import Testing

@testable import Negotiation

// Rankings and priorities: what they say of outcomes, and how variants change them.

private func conflict(_ preferences: String, variants: String = "") -> String {
  """
  zopa: 1
  title: Two gates
  parties: {mill: {name: Mill}, farm: {name: Farm}}
  issues:
    gate: {options: [shut, open], decided_by: mill}
    pump: {options: [off, low, high], ordered: true, decided_by: farm, irreversible: true, status_quo: low}
  rules: {dry: {rule: "gate = shut => pump != high", kind: definition}}
  proposals: {calm: {set: {gate: shut, pump: off}}}
  preferences:
    mill:
  \(preferences)
    farm: {priorities: ["pump = high", "gate = open", "pump = low"]}
  \(variants)
  """
}

private func ranks(_ preferences: String) throws -> [Int32] {
  let scenario = try scenario(of: conflict(preferences))
  let space = try StateSpace(scenario, Effort())
  let outcomes = (0..<space.stateCount).map { space.outcome($0) }
  return try #require(scenario.parties[0].preferences?.ordinal).ranks(of: outcomes)
}

@Test func prioritiesAndTheRankingTheyGiveAreTheSame() throws {
  let ranking = try ranks(
    """
        ranking:
          say: [{gate: open, pump: off}, [{gate: open, pump: low}, {gate: open, pump: high}], calm,
            {gate: shut, pump: low}]
    """)
  #expect(ranking == [1, 0, 3, 2, 2])
  let priorities = try ranks("    priorities: [\"gate = open\", \"pump = off\"]")
  #expect(priorities == ranking)
  // Sixty-five priorities that never matter between two that do: no power of two overflows.
  let many = Array(repeating: "\"gate = open\"", count: 65).joined(separator: ", ")
  #expect(try ranks("    priorities: [\(many), \"pump = off\"]") == ranking)
}

@Test func irreversibleIssueMovesAwayFromItsStatusQuo() throws {
  let scenario = try scenario(of: conflict("    priorities: [\"gate = open\"]"))
  let pump = scenario.issues[1]
  let moves = (0..<3).map { from in
    (0..<3).filter { $0 != from && pump.canMove(from: from, to: $0) }
  }
  #expect(moves == [[], [0, 2], []])
}

@Test func variantMayAllowLessThanIsRanked() throws {
  let text = conflict(
    """
        ranking: [{gate: open, pump: off}, {gate: open, pump: low}, {gate: open, pump: high}, calm,
          {gate: shut, pump: low}]
        types: {other: {priorities: ["gate = shut"]}}
    """,
    variants: """
      variants:
        less: {allow: {pump: [off, low]}}
        more: {drop: [dry]}
        rival: {types: {mill: other}}
      """)
  _ = try scenario(of: text, variant: "less")
  #expect(throws: InvalidScenario.self) { try scenario(of: text, variant: "more") }
  let rival = try scenario(of: text, variant: "rival")
  guard case .priorities? = rival.parties[0].preferences?.ordinal?.form else {
    Testing.Issue.record("the rival belief does not take the ranking's place")
    return
  }
}
