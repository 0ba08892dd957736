import TestSupport
import Testing

@testable import Negotiation

// Numbers may be fractions. A party is then judged as if all its numbers had been multiplied by their common
// denominator, which is how the oracle writes the same model: in whole numbers.

private let shape = [3, 2, 3]

/// A model of two parties whose numbers are given, some of them as weights and values.
private func model(_ parties: [[[String]]], reservations: [String], weights: [[String?]] = []) throws -> Scenario {
  let issues = shape.enumerated().map { issue, count in
    "  i\(issue): {options: [\((0..<count).map { "o\($0)" }.joined(separator: ", "))]}"
  }.joined(separator: "\n")
  let preferences = parties.enumerated().map { party, rows -> String in
    var scores: [String] = []
    var factors: [String] = []
    var values: [String] = []
    for (issue, row) in rows.enumerated() {
      let numbers = row.enumerated().map { "o\($0.offset): \($0.element)" }.joined(separator: ", ")
      if let weight = weights.isEmpty ? nil : weights[party][issue] {
        factors.append("i\(issue): \(weight)")
        values.append("i\(issue): {\(numbers)}")
      } else {
        scores.append("i\(issue): {\(numbers)}")
      }
    }
    return "  p\(party): {scores: {\(scores.joined(separator: ", "))}, weights: {\(factors.joined(separator: ", "))}, "
      + "values: {\(values.joined(separator: ", "))}, no_agreement: \(reservations[party])}"
  }.joined(separator: "\n")
  return try scenario(
    of: "zopa: 1\nparties: {p0: {}, p1: {}}\nissues:\n\(issues)\npreferences:\n\(preferences)\n"
      .replacing("scores: {}, ", with: "").replacing("weights: {}, values: {}, ", with: ""))
}

@Test(arguments: 0..<40)
func fractionsAreJudgedLikeTheWholeNumbersTheyAreMultiplesOf(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  let denominators = [1, 2, 3, 7, 9, 12, 35, 1_000_000_000, 999_999_937]
  let common = 2 * 2 * 3 * 3 * 5 * 7
  var fractions: [[[String]]] = []
  var wholes: [[[String]]] = []
  var weights: [[String?]] = []
  for _ in 0..<2 {
    var rows: [[String]] = []
    var wholeRows: [[String]] = []
    var ofParty: [String?] = []
    for count in shape {
      let weight = Bool.random(using: &random) ? Int.random(in: 1...5, using: &random) : nil
      ofParty.append(weight.map { "\($0)/3" })
      var row: [String] = []
      var wholeRow: [String] = []
      for _ in 0..<count {
        let below = denominators[Int.random(in: 0..<7, using: &random)]
        let above = Int.random(in: -9...9, using: &random)
        row.append("\(above)/\(below)")
        wholeRow.append("\(above * (weight ?? 3) * common / below)")
      }
      rows.append(row)
      wholeRows.append(wholeRow)
    }
    fractions.append(rows)
    wholes.append(wholeRows)
    weights.append(ofParty)
  }
  let reservations = (0..<2).map { _ in Int.random(in: -6...6, using: &random) }
  let exact = PayoffModel(
    try model(fractions, reservations: reservations.map { "\($0)/9" }, weights: weights))
  let whole = PayoffModel(
    try model(wholes, reservations: reservations.map { "\($0 * 3 * common / 9)" }))
  #expect(try exact.zoneOfAgreement().agreements == whole.zoneOfAgreement().agreements)
  let (ours, theirs) = try (
    exact.paretoFrontier(ExactPayoffs(exact)), whole.paretoFrontier(ExactPayoffs(whole))
  )
  #expect(ours.points.map(\.outcomes) == theirs.points.map(\.outcomes))
  let scale = Rational(3 * common)
  for (a, b) in zip(ours.points, theirs.points) {
    for party in 0..<2 {
      #expect(
        ours.payoff(a.units[party], of: party).times(scale) == theirs.payoff(b.units[party], of: party))
    }
  }
}

@Test(arguments: [
  ("1/3", "1/3"), ("-2/4", "-0.5"), ("0/7", "0"), ("10/1000000000", "0.00000001"), ("007/021", "1/3"),
  ("0.123456789012345678", "0.123456789012345678"), ("999999999999999999/1000000000", "999999999.999999999"),
])
func aFractionIsTheNumberThatItIs(text: String, value: String) {
  #expect(Rational(written: text)?.description == value)
}

@Test(arguments: [
  "1/0", "1/-3", "1/1000000001", "1/", "/3", "1/2/3", "0.5/2", "1/2.0", "+1/2", "1 / 2", "1/３",
  "0.1234567890123456789", "1000000000000000000/3",
])
func whatIsNoFractionIsNone(text: String) { #expect(Rational(written: text) == nil) }

@Test func fractionsStandWhereNumbersStand() throws {
  let text = """
    zopa: 1
    parties: {a: {}}
    issues: {x: {options: [p, q]}, y: {quantity: {from: 0, to: 3, step: 1}}}
    preferences:
      a:
        parameters: {trust: [1/7, 2/7]}
        scores: {x: {p: 1/3 * trust + 1/2, q: [1/3, 1/2, 2/3]}, y: {0: 0, 3: 1}}
        conditional: {e: {when: x = p, per: y, worth: -1/9}}
        no_agreement: {worth: 1/6, evidence: analyst}
    variants: {v: {set: {a.no_agreement: 2/3, a.parameters.trust: 1/7}}}
    """
  let base = try scenario(of: text)
  #expect(base.parties[0].preferences?.noAgreement?.worth.exact == Rational(1, over: 6))
  #expect(base.parties[0].preferences?.effects[0].worth.exact == Rational(-1, over: 9))
  let changed = try scenario(of: text, variant: "v")
  #expect(changed.parties[0].preferences?.noAgreement?.worth.exact == Rational(2, over: 3))
}

@Test func numbersThatAreTooFineTogetherAreRefusedAtTheOneThatMakesThemSo() throws {
  let text = """
    zopa: 1
    parties: {a: {}}
    issues: {x: {options: [p, q]}, y: {options: [p, q]}}
    preferences:
      a:
        scores:
          x: {p: 1/999999937, q: 1/2}
          y: {p: 1/999999929, q: 1/999999893}
        no_agreement: 0
    """
  let error = #expect(throws: InvalidScenario.self) {
    _ = try ExactPayoffs(PayoffModel(scenario(of: text)))
  }
  let found = try #require(error?.diagnostics.first)
  #expect((found.location.line, found.location.column) == (8, 30))
  #expect(found.message == "with this number, those of 'a' are too large or too fine to add up exactly")
}
