import Testing

@testable import Negotiation

// Where the verdict on an order becomes another one as a number moves, re-checked by writing the number into the text: before
// the threshold, at it, and just past it.

/// A deal of three steps; what Ukraine's part of it is worth is stated by numbers, or by intervals.
private func deal(given: String, both: String, none: String) -> ChangedText {
  ChangedText(
    text: """
      zopa: 1
      title: Land for a guarantee
      parties: {us: {name: US}, ua: {name: Ukraine}, ru: {name: Russia}}
      issues:
        land: {options: [kept, given], decided_by: [ua]}
        guarantee: {options: [none, given], decided_by: [us]}
        fire: {options: [goes_on, stops], decided_by: [ru]}
      proposals: {deal: {set: {land: given, guarantee: given, fire: stops}}}
      steps: {guarantee: {sets: guarantee, reversible: true}, fire: {sets: fire}, withdraw: {sets: land}}
      discount: {ua: 0.5}
      preferences:
        us: {scores: {land: {kept: 3, given: 7}, guarantee: {none: 0, given: 1}, fire: {goes_on: 0, stops: 1}},
             no_agreement: 3, conditional: {both: {when: "land = given and guarantee = given", worth: -3}}}
        ua: {scores: {land: {kept: 3, given: \(given)}, guarantee: {none: 0, given: 4}, fire: {goes_on: 0, stops: 2}},
             no_agreement: \(none), conditional: {both: {when: "land = given and guarantee = given", worth: \(both)}}}
        ru: {scores: {land: {kept: 3, given: 8}, guarantee: {none: 0, given: 1}, fire: {goes_on: 1, stops: 0}},
             no_agreement: 3, conditional: {both: {when: "land = given and guarantee = given", worth: -2}}}

      """)
}

@Test(arguments: [
  ("2", "0", "3"), ("[1, 3]", "0", "3"), ("2", "[-1, 2]", "[3, 4]"),
  ("[0, 5]", "[-2, 2]", "[2, 6]"),
])
func numbersThatFlipAnOrderAreWhatTheTextSays(
  given: String, both: String, none: String
) throws {
  let text = deal(given: given, both: both, none: none)
  var compared = 0
  for test in CarryingOut.Test.allCases {
    for order in [[0, 1, 2], [2, 0, 1], [1, 2, 0]] {
      let now = try text.verdict(on: order, test)
      let document = try text.document()
      let sequence = try text.sequence()
      let (flips, unexamined) = try sequence.numberFlips(
        of: order, test, in: document, variant: nil)
      #expect(unexamined.isEmpty)
      for place in document.numberPlaces(in: nil) {
        let flip = flips.first { $0.assumption.id == place.path }
        var (below, above) = (Reach.never, Reach.never)
        if case .number(let change)? = flip?.change {
          (below, above) = (change.below, change.above)
        }
        for (reach, step) in [(below, -1), (above, 1)] {
          compared += try check(reach, step, place, now, text, order, test)
        }
      }
    }
  }
  #expect(compared > 50)
}

private func check(
  _ reach: Reach, _ step: Int, _ place: NumberPlace, _ now: Verdict, _ text: ChangedText,
  _ order: [Int], _ test: CarryingOut.Test
) throws -> Int {
  var compared = 0
  let what = Comment(rawValue: "\(place.path) \(order) \(test)")
  func verdict(_ number: Rational?) throws -> Verdict? {
    try text.writing("\(#require(number))", at: place).verdictIfValid(on: order, test)
  }
  func beside(_ number: Rational, _ thousandths: Int) -> Rational? {
    Rational(Int128(thousandths * step), over: 1000).flatMap { number.plus($0) }
  }
  switch reach {
  case .flips(let threshold, let then):
    #expect(then != now, what)
    let cases = [
      (beside(threshold.number, -1), now),
      (threshold.number, threshold.isBeyond ? now : then), (beside(threshold.number, 1), then),
    ]
    for (number, should) in cases {
      // Thirds cannot be written, and an end cannot pass the other.
      guard let found = try verdict(number) else { continue }
      #expect(found == should, what)
      compared += 1
    }
  case .contradicts: break
  case .never:
    // A number that flips in neither direction stands for both; an end cannot pass the other.
    for thousandths in [1, 3100, 50_000] {
      guard let number = beside(place.value, thousandths) else { continue }
      if let other = place.other, (place.end == .least) == (number > other) { break }
      #expect(try verdict(number) == now, what)
    }
  }
  return compared
}

extension ChangedText {
  fileprivate func sequence() throws -> StepSequence {
    let model = PayoffModel(try Scenario(document(), variant: nil))
    return try SequenceFinder(model, ExactPayoffs(model)).sequence(ofProposal: 0)
  }

  fileprivate func verdict(on order: [Int], _ test: CarryingOut.Test) throws -> Verdict {
    try sequence().verdict(on: order, test)
  }

  fileprivate func verdictIfValid(on order: [Int], _ test: CarryingOut.Test) throws -> Verdict? {
    do {
      return try verdict(on: order, test)
    } catch is InvalidScenario {
      return nil
    }
  }
}
