import Testing

@testable import Negotiation

// What no agreement is worth, worked out: against arithmetic done by hand.

@Test(arguments: [
  // 0.8 × 5 + 0.2 × 3.5 − 0.25
  ("{chances: [{chance: 0.8, worth: 5}, {chance: 0.2, worth: 3.5}], cost: 0.25}", "4.45"),
  ("{worth: {chances: [{chance: 0.8, worth: 5}, {chance: 0.2, worth: 3.5}], cost: 0.25}, evidence: analyst}", "4.45"),
  // 10 × 0.9³
  ("{then: 10, after: 3, discount: 0.9}", "7.29"),
  // −8 × (1/2)²: what is worse than nothing hurts less later
  ("{then: -8, after: 2, discount: 1/2}", "-2"),
  // 4 × 0.25¹ − 1
  ("{then: 4, after: 1, discount: 0.25, cost: 1}", "0"),
  // 0.5 × (8 × 0.5²) + 0.5 × 6
  ("{chances: [{chance: 0.5, worth: {then: 8, after: 2, discount: 0.5}}, {chance: 0.5, worth: 6}]}", "4"),
  // (0.25 × 12 + 0.75 × 4) × 0.8²
  ("{then: {chances: [{chance: 1/4, worth: 12}, {chance: 3/4, worth: 4}]}, after: 2, discount: 0.8}", "3.84"),
  // Without a delay nothing is lost.
  ("{then: 7, after: 0, discount: 0.1}", "7"),
  // The options b and y: 3 + 10, and the effect of both together: 2
  ("{outcome: {i: b, j: y}}", "15"),
  // What is left out stays as it is: a and x.
  ("{outcome: {}}", "1"),
  // 0.5 × 15 + 0.5 × 1 − 2
  ("{chances: [{chance: 0.5, worth: {outcome: {i: b, j: y}}}, {chance: 0.5, worth: {outcome: {}}}], cost: 2}", "6"),
])
func worthIsWhatArithmeticSays(text: String, expected: String) throws {
  #expect(try worth(text) == .exactly(try #require(Rational(written: expected))))
}

@Test(arguments: [
  // 0.5 × [2, 4] + 0.5 × 6 − [0, 1]
  ("{chances: [{chance: 0.5, worth: [2, 4]}, {chance: 0.5, worth: 6}], cost: [0, 1]}", "3", "5"),
  // The better branch is as likely as 0.7 to 0.9: 10 × p + 0
  ("{chances: [{chance: [0.7, 0.9], worth: 10}, {chance: [0.1, 0.3], worth: 0}]}", "7", "9"),
  // What is left for the first is 0.6 at most, as the others take 0.4 at least, and 0.2 at least, as they take 0.8 at most.
  (
    "{chances: [{chance: [0, 1], worth: 10}, {chance: [0.3, 0.5], worth: 0}, {chance: [0.1, 0.3], worth: 5}]}", "3.5",
    "6.5"
  ),
])
func openChancesAndWorthsGiveBounds(text: String, least: String, most: String) throws {
  let bounds = StatedNumber.between(
    try #require(Rational(written: least)), try #require(Rational(written: most)))
  #expect(try worth(text) == bounds)
}

/// Of three branches with open chances: every chance that is a multiple of 0.05 is tried.
@Test func boundsOfOpenChancesAreThoseOfAllChances() throws {
  let (worths, bounds) = ([10, 0, 5], [(0, 20), (6, 10), (2, 6)])
  var values: [Int] = []
  for a in bounds[0].0...bounds[0].1 {
    for b in bounds[1].0...bounds[1].1 {
      let c = 20 - a - b
      if c >= bounds[2].0, c <= bounds[2].1 { values.append(a * worths[0] + b * worths[1] + c * worths[2]) }
    }
  }
  #expect(values.min() == 70 && values.max() == 130)  // 3.5 and 6.5 in twentieths
}

// Against an offer of 4.8 no chance changes the answer, and the first worth does beyond 5.4375; against one of 4.6 a chance of 0.9 does.
@Test(arguments: [
  ("4.8", [:]),
  ("4.6", ["plaintiff.no_agreement.chances.1.chance": "0.9", "plaintiff.no_agreement.chances.2.chance": "0.1"]),
])
func chancesFlipWhereTheyCan(offer: String, chances: [String: String]) throws {
  let document = try document(
    """
    zopa: 1
    parties: {plaintiff: {name: Plaintiff}}
    issues: {sum: {options: [offer]}}
    preferences:
      plaintiff:
        no_agreement: {chances: [{chance: 0.8, worth: 5}, {chance: 0.2, worth: 3.5}], cost: 0.25}
        scores: {sum: {offer: \(offer)}}

    """)
  let flips = try document.findFlips(variant: nil, of: [.model])
  let answer = try #require(flips.answers.first)
  #expect(answer.now == .every)
  var found: [String: String] = [:]
  for flip in answer.flips {
    if case .number(let change) = flip.change { found[flip.assumption.id] = change.threshold.number.description }
  }
  #expect(found.filter { $0.key.hasSuffix(".chance") } == chances)
  // 0.8 × w + 0.7 − 0.25 is the offer.
  #expect(found["plaintiff.no_agreement.chances.1.worth"] == (offer == "4.8" ? "5.4375" : "5.1875"))
  #expect(found["plaintiff.no_agreement.cost"] == (offer == "4.8" ? "-0.1" : "0.1"))
}

private func document(_ text: String) throws -> ScenarioDocument {
  try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil,
    reading: { _ throws(UnreadableFile) in throw UnreadableFile("none", why: "", fix: "") })
}

private func worth(_ text: String) throws -> StatedNumber? {
  let scenario = try Scenario(
    document(
      """
      zopa: 1
      parties: {p: {name: P}, q: {name: Q}}
      issues: {i: {options: [a, b], status_quo: a}, j: {options: [x, y], status_quo: x}}
      preferences:
        p:
          scores: {i: {a: 0, b: 3}, j: {x: 1, y: 10}}
          conditional: {both: {when: "i = b and j = y", worth: 2}}
          no_agreement: \(text)

      """))
  return scenario.parties[0].preferences?.noAgreement?.worth
}
