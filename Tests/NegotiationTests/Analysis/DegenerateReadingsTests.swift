import Testing

@testable import Negotiation

// Statements that leave readings without a corner, a ray or a line: every number is 0 then, and that is a reading like
// any other.

/// What one issue of two options, decided by the first party, is worth to some parties.
private func twoOptions(_ preferences: [String], options: String = "[u, v]") throws -> PayoffModel {
  let names = ["a", "b", "c"].prefix(preferences.count)
  let parties = names.map { "\($0): {}" }.joined(separator: ", ")
  return PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {\(parties)}
        issues: {x: {options: \(options), decided_by: a}}
        proposals: {d0: {set: {x: v}}}
        preferences:
        \(zip(names, preferences).map { "  \($0): {\($1)}" }.joined(separator: "\n"))
        """))
}

@Test(
  arguments: [
    "compare: [\"d0 ~ no_agreement\"]", "order: [\"x: u = v\"]",
    "order: [\"x: u >= v\", \"x: v >= u\"]", "order: [\"x: u = v\"], no_agreement: 0",
    "order: [\"x: u = v\"], compare: [\"d0 ~ no_agreement\"]",
  ])
func tiesAloneAreJudgedInEveryReading(statements: String) throws {
  let model = try twoOptions([statements, "order: [\"x: u > v\"]"])
  let payoffs = try ExactPayoffs(model)
  let found = try #require(
    model.stabilityOverReadings(of: model.scenario.proposedStates, payoffs))
  #expect(!found.isStopped && found.verdicts.allSatisfy { $0 != nil })
}

@Test(arguments: ["[u, v]", "[u, v, w]"])
func anAllZeroReadingBesideManyIsNoCounterexampleByItself(options: String) throws {
  let order = options == "[u, v]" ? "u >= v" : "u = v >= w"
  let back = options == "[u, v]" ? "v >= u" : "w >= u"
  let zero = "order: [\"x: \(order)\", \"x: \(back)\"], no_agreement: 0"
  // The second party accepts u in some readings only: no agreement may be worth more to it.
  let open = try twoOptions([zero, "order: [\"x: u > v\"]"], options: options)
  #expect(try open.robustness(ExactPayoffs(open)).every == false)
  // It is worth the same to it as u here.
  let sure = try twoOptions(
    [
      zero,
      "order: [\"x: u > v\"], compare: [\"no_agreement > d0\"], conditional: "
        + "{e: {when: \"x = u\", worth: positive}}",
    ], options: options)
  let found = try sure.robustness(ExactPayoffs(sure))
  #expect(found.some == true && found.sameOutcomeInEvery == false)
}

@Test func readingsWithoutCornersHaveTheReadingAtZero() throws {
  for hasNumbers in [false, true] {
    let width = 3
    let fixed = (0..<(hasNumbers ? 2 : 3)).map { column in
      ReadingsCone.Row(vector: (0..<width).map { $0 == column ? 1 : 0 }, relation: .zero)
    }
    let one = ReadingsCone.Row(vector: [0, 0, 1], relation: .positive)
    let readings = try ReadingsProduct(
      width: width, fixed + (hasNumbers ? [one] : []), hasNumbers: hasNumbers)
    let samples = readings.samples(most: 8)
    #expect(!samples.isEmpty && samples.allSatisfy { $0.prefix(2).allSatisfy { $0 == 0 } })
    #expect(samples.allSatisfy { $0.count == width && readings.isReading($0) })
  }
}
