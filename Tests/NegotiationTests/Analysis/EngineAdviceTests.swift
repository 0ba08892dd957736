import Testing

@testable import Negotiation

// What an engine that cannot answer advises helps: another one that can, or other numbers where there is none.

/// More outcomes than are listed, one number left open, and another of some digits.
private func model(finest: String) throws -> PayoffModel {
  let issues = (0..<22).map { "x\($0)" }
  func scores(_ first: String) -> String {
    issues.enumerated().map { "\($1): {o: \($0 == 0 ? first : "1"), p: 0}" }.joined(separator: ", ")
  }
  return PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: {}, b: {}}
        issues: {\(issues.map { "\($0): {options: [o, p]}" }.joined(separator: ", "))}
        proposals: {first: {set: {\(issues.map { "\($0): o" }.joined(separator: ", "))}}}
        preferences:
          a: {scores: {\(scores("[2, 3]"))}, no_agreement: 1}
          b: {scores: {\(scores(finest))}, no_agreement: 1}
        """))
}

@Test func eliminationAdvisesAnotherEngineWhereNumbersAreOpen() throws {
  let model = try model(finest: "5")
  let failure = try #require(throws: EngineDoesNotApply.self) { try model.zoneOfAgreement(.eliminate) }
  #expect(failure.reason.contains("--engine auto"), "\(failure.reason)")
  #expect(!failure.reason.contains("round"), "\(failure.reason)")
  // And it does help.
  #expect(try model.zoneOfAgreement(.auto).verdict == .every)
}

@Test func whereNoEngineCanAnswerTheNumbersAreNamed() throws {
  let model = try model(finest: "5.00000000000001")
  let payoffs = try ExactPayoffs(model)
  for ask in [
    { _ = try model.zoneOfAgreement(.auto) }, { _ = try model.finding(onProposal: 0, payoffs) },
  ] as [() throws -> Void] {
    let failure = try #require(throws: EngineDoesNotApply.self) { try ask() }
    #expect(failure.engine == .glpk && failure.reason.contains("round the numbers"), "\(failure.reason)")
    #expect(!failure.reason.contains("--engine auto"), "\(failure.reason)")
  }
}
