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

// MARK: One reading, stated in a roundabout way

/// Statements beside which others say nothing new, and the plain numbers that they come to.
private let roundabout: [(statements: String, plainly: String)] = [
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2, compare: [\"no_agreement > d0\"]",
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2"
  ),
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: 1, compare: [\"d0 ~ no_agreement\"]",
    "scores: {x: {u: 5, v: 1}}, no_agreement: 1"
  ),
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: unknown, compare: [\"d0 ~ no_agreement\"]",
    "scores: {x: {u: 5, v: 1}}, no_agreement: 1"
  ),
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2, order: [\"x: u > v\", \"x: u >= v\"]",
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2"
  ),
  (
    "scores: {x: {u: [5, 5], v: [1, 1]}}, no_agreement: [2, 2]",
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2"
  ),
  (
    "scores: {x: {u: [0, 5], v: [5, 7]}}, no_agreement: 2, order: [\"x: u >= v\"]",
    "scores: {x: {u: 5, v: 5}}, no_agreement: 2"
  ),
  (
    "parameters: {t: {worth: [3, 3]}}, scores: {x: {u: 2 * t - 1, v: t}}, no_agreement: 2",
    "scores: {x: {u: 5, v: 3}}, no_agreement: 2"
  ),
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2, conditional: {e: {when: \"x = v\", worth: [3, 3]}}",
    "scores: {x: {u: 5, v: 4}}, no_agreement: 2"
  ),
  (
    "scores: {x: {u: 5, v: 1}}, no_agreement: 2, conditional: "
      + "{e: {when: \"x = v\", worth: -4, at_least_as_bad_as: \"x: u -> v\"}}",
    "scores: {x: {u: 5, v: -3}}, no_agreement: 2"
  ),
  ("order: [\"x: u = v\"], no_agreement: 0", "scores: {x: {u: 0, v: 0}}, no_agreement: 0"),
  (
    "order: [\"x: u >= v\", \"x: v >= u\"], compare: [\"d0 ~ no_agreement\"]",
    "scores: {x: {u: 0, v: 0}}, no_agreement: 0"
  ),
]

@Test(arguments: roundabout)
func statementsThatLeaveOneReadingAreItsNumbers(
  _ one: (statements: String, plainly: String)
) throws {
  let other = "scores: {x: {u: 3, v: 4}}, no_agreement: 0"
  let said = try twoOptions([one.statements, other])
  let plain = try twoOptions([one.plainly, other])
  let zone = try said.zoneOfAgreement()
  #expect(zone == (try plain.zoneOfAgreement()))
  #expect(try said.zoneOfAgreement(.glpk).payoffs == plain.zoneOfAgreement(.glpk).payoffs)
  let (payoffs, plainPayoffs) = (try ExactPayoffs(said), try ExactPayoffs(plain))
  #expect(try said.inCentralReading().central.allSatisfy { $0 == nil })
  #expect(
    try said.paretoFrontier(payoffs).points == plain.paretoFrontier(plainPayoffs).points)
  #expect(
    try said.robustness(payoffs).margins == plain.robustness(plainPayoffs).margins)
}

@Test func silenceBesideNumbersStaysSilenceBesideWhatSaysNothingNew() throws {
  func model(_ more: String) throws -> PayoffModel {
    PayoffModel(
      try scenario(
        of: """
          zopa: 1
          parties: {a: {}}
          issues: {x: {options: [u, v]}, y: {options: [p, q]}}
          proposals: {d0: {set: {x: v, y: p}}, d1: {set: {x: u, y: p}}}
          preferences: {a: {scores: {x: {u: 5, v: 1}}, silent: [y], no_agreement: 2MORE}}
          """.replacing("MORE", with: more)))
  }
  let (said, plain) = (try model(", compare: [\"d1 > d0\"]"), try model(""))
  #expect(try said.zoneOfAgreement() == plain.zoneOfAgreement())
  #expect(try said.zoneOfAgreement().payoffs[0]?.noAgreement == Rational(2))
}

@Test(arguments: [
  "scores: {x: {u: [4, 5], v: 1}}, no_agreement: 2",
  "scores: {x: {u: 5, v: 1}}, no_agreement: unknown, compare: [\"d0 > no_agreement\"]",
  "scores: {x: {u: [0, 5], v: [5, 7]}}, no_agreement: 2, order: [\"x: v >= u\"]",
])
func statementsThatLeaveAChoiceStayOpen(statements: String) throws {
  let model = try twoOptions([statements])
  #expect(model.judgements[0].leavesNumbersOpen)
}

@Test func aPointThatAStrictStatementExcludesIsAContradiction() throws {
  let model = try twoOptions([
    "scores: {x: {u: [0, 5], v: [5, 7]}}, no_agreement: 2, order: [\"x: u > v\"]"
  ])
  #expect(throws: InvalidScenario.self) { try ExactPayoffs(model) }
}

@Test func whatANumberDoesIsAskedOfTheStatementsToo() throws {
  // No agreement is worth 2 and v 1 here; above 1 the comparison holds, and below it there is no reading.
  let document = try document(
    of: """
      zopa: 1
      parties: {a: {}}
      issues: {x: {options: [u, v]}}
      proposals: {d0: {set: {x: v}}}
      preferences:
        a: {scores: {x: {u: 5, v: 1}}, no_agreement: 2, compare: ["no_agreement > d0"]}
      """)
  let flips = try document.findFlips(variant: nil, of: [.model])
  #expect(flips.contradictions.contains { $0.assumption.id == "a.no_agreement" })
  let solutions = try document.findSolutionFlips(variant: nil, of: [.nash])
  #expect(solutions.unexamined.contains { $0.assumption.id == "a.no_agreement" })
}
