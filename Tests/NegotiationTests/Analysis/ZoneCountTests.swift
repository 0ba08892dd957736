import TestSupport
import Testing

@testable import Negotiation

// Counts by elimination, against the oracle and against formulas.

@Test(arguments: [0..<100, 100..<200, 200..<300] as [Range<UInt64>], [true, false])
func countsAreThoseOfTheOracle(seeds: Range<UInt64>, inArrays isDense: Bool) throws {
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let payoffs = try ExactPayoffs(model)
    func count(_ parties: [Int], _ certainty: Certainty) throws -> OutcomeCount? {
      try model.count(acceptedBy: parties, certainty, payoffs, inArrays: isDense, Effort())
    }
    let deciders = model.deciders
    #expect(try count([], .inSomeReading) == OutcomeCount(oracle.lawful.count), "seed \(seed)")
    #expect(
      try count(deciders, .inSomeReading) == OutcomeCount(oracle.possible.count), "seed \(seed)")
    #expect(
      try count(deciders, .inEveryReading) == OutcomeCount(oracle.agreements.count), "seed \(seed)")
    for (parties, number) in oracle.coalitions {
      #expect(try count(parties, .inSomeReading) == OutcomeCount(number), "seed \(seed)")
    }
  }
}

@Test func halfOfAHundredThrowsAreHeads() throws {
  // 100 issues worth 0 or 1 to both parties, who want at least 50 and at least 40: the larger decides.
  let count = try throwsCount(of: 100, [50, 40])
  var choose = Array(repeating: OutcomeCount(0), count: 101)
  choose[0] = 1
  for _ in 0..<100 { for k in (1...100).reversed() { choose[k] = choose[k] + choose[k - 1] } }
  #expect(count == choose[50...].reduce(0) { $0 + $1 })
  #expect(count.map { "\($0)" } == "684270972386896797415757851316")
}

/// The number of agreements on some issues worth 0 or 1, for parties with these reservation values.
private func throwsCount(of issues: Int, _ reservations: [Int]) throws -> OutcomeCount? {
  let names = (0..<issues).map { "i\($0)" }
  var text = "zopa: 1\nparties: {"
  text += reservations.indices.map { "p\($0): P" }.joined(separator: ", ") + "}\n"
  text += "issues: {\(names.map { "\($0): {options: [a, b]}" }.joined(separator: ", "))}\n"
  text += "preferences:\n"
  for (party, reservation) in reservations.enumerated() {
    let scores = names.map { "\($0): {a: 0, b: 1}" }.joined(separator: ", ")
    text += "  p\(party): {no_agreement: \(reservation), scores: {\(scores)}}\n"
  }
  let model = PayoffModel(try scenario(of: text))
  return try model.count(
    acceptedBy: model.deciders, .inEveryReading, ExactPayoffs(model), Effort())
}

@Test(arguments: [1, 2, 3])
func pairsAreThoseThatReachEveryFloor(width: Int) throws {
  var random = SplitMix64(seed: UInt64(width))
  func check<let width: Int>(_ floors: InlineArray<width, Int>) throws {
    for _ in 0..<100 {
      func sums() -> [SumCount<width, Int>] {
        (0..<Int.random(in: 0...12, using: &random)).map { _ in
          SumCount(
            sum: InlineArray { _ in Int.random(in: 0...5, using: &random) },
            count: Int.random(in: 1...3, using: &random))
        }
      }
      let (first, second) = (sums(), sums())
      var pairs = 0
      for a in first {
        for b in second where (0..<width).allSatisfy({ a.sum[$0] + b.sum[$0] >= floors[$0] }) {
          pairs += a.count * b.count
        }
      }
      let wanted = (0..<width).map { Optional(floors[$0]) }
      #expect(try PairCount(first, second, wanted, Effort()).total == pairs)
    }
  }
  switch width {
  case 1: try check([5])
  case 2: try check([5, 4])
  default: try check([5, 4, 6])
  }
}

@Test func zonesBeyondEnumerationAreCounted() throws {
  // Three to the fourteenth outcomes, out of reach of looking at each; the payoffs are opposed, so the
  // number of agreements is the middle trinomial coefficient of 14.
  let names = (0..<14).map { "i\($0)" }
  let issues = names.map { "\($0): {options: [a, b, c]}" }.joined(separator: ", ")
  func scores(_ worth: [Int]) -> String {
    names.map { "\($0): {a: \(worth[0]), b: \(worth[1]), c: \(worth[2])}" }.joined(separator: ", ")
  }
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {p: P, q: Q}
        issues: {\(issues)}
        preferences:
          p: {no_agreement: 14, scores: {\(scores([0, 1, 2]))}}
          q: {no_agreement: 14, scores: {\(scores([2, 1, 0]))}}
        """))
  let zone = try model.zoneOfAgreement()
  #expect(zone.engine == .glpk)
  #expect(zone.meetingRules == 4_782_969)
  #expect(zone.agreements == 616_227)
  #expect(zone.possible == 616_227)
  #expect(zone.coalitions.map(\.count) == [2_699_598, 2_699_598, 616_227])
}

@Test func remaindersTellACountOfAnyLength() {
  for (index, a) in countModuli.enumerated() {
    for b in countModuli[..<index] {
      // Those that are odd and have no divisor in common; 2^64 has none with an odd one.
      var (x, y) = (a ?? 2, b ?? 2)
      while y != 0 { (x, y) = (y, x % y) }
      #expect(x == 1)
    }
  }
  // 2^200 - 1 by its remainders, each doubled two hundred times.
  var remainders = countModuli.prefix(5).map { _ in UInt64(0) }
  for _ in 0..<200 {
    for (index, modulus) in countModuli.prefix(5).enumerated() {
      let last = remainders[index]
      if let modulus {
        let twice = last >= modulus - last ? last - (modulus - last) : last + last
        remainders[index] = twice == modulus - 1 ? 0 : twice + 1
      } else {
        remainders[index] = last &* 2 &+ 1
      }
    }
  }
  #expect(
    OutcomeCount(remainders: remainders).description
      == "1606938044258990275541962092341162602522202993782792835301375")
  #expect(OutcomeCount(remainders: [7]) == 7)
}

@Test func countsBeyondAMachineWordAreThoseOfPascalsTriangle() throws {
  // Of 150 issues with two options each, of which one is worth a point to a and the other to b, a needs 60 and b 70.
  let count = 150
  let issues = (0..<count).map { "  i\($0): {options: [p, q]}" }.joined(separator: "\n")
  let scores = { (p: Int, q: Int) in (0..<count).map { "i\($0): {p: \(p), q: \(q)}" }.joined(separator: ", ") }
  let model = PayoffModel(
    try scenario(
      of: "zopa: 1\nparties: {a: {}, b: {}}\nissues:\n\(issues)\npreferences:\n"
        + "  a: {scores: {\(scores(1, 0))}, no_agreement: 60}\n  b: {scores: {\(scores(0, 1))}, no_agreement: 70}\n"))
  var row = [OutcomeCount(1)]
  for _ in 0..<count { row = zip([OutcomeCount(0)] + row, row + [OutcomeCount(0)]).map { $0 + $1 } }
  let expected = row[60...80].reduce(OutcomeCount(0)) { $0 + $1 }
  let payoffs = try ExactPayoffs(model)
  #expect(try model.count(acceptedBy: [0, 1], .inEveryReading, payoffs, Effort()) == expected)
  #expect(try model.count(acceptedBy: [0, 1], .inEveryReading, payoffs, inArrays: false, Effort()) == expected)
}

// Chains of rules: in arrays for each choice of the issue that ties, and by lists of sums.
@Test(arguments: 0..<20)
func chainsAreCountedAlikeInArraysAndByLists(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  let count = 6
  let issues = (0..<count).map { "  i\($0): {options: [o0, o1, o2, o3]}" }.joined(separator: "\n")
  let rules = (0..<count - 1).map { index in
    let (bad, worse) = (Int.random(in: 0..<4, using: &random), Int.random(in: 0..<4, using: &random))
    return "  r\(index): {rule: \"i\(index) = o\(bad) => i\(index + 1) != o\(worse)\", kind: law}"
  }.joined(separator: "\n")
  func party(_ id: String) -> String {
    let rows = (0..<count).map { issue in
      "i\(issue): {" + (0..<4).map { "o\($0): \(Int.random(in: -5...9, using: &random) * 3)" }.joined(separator: ", ")
        + "}"
    }
    return
      "  \(id): {scores: {\(rows.joined(separator: ", "))}, no_agreement: \(Int.random(in: 0...30, using: &random))}"
  }
  let model = PayoffModel(
    try scenario(
      of: "zopa: 1\nparties: {a: {}, b: {}}\nissues:\n\(issues)\nrules:\n\(rules)\npreferences:\n\(party("a"))\n"
        + "\(party("b"))\n"))
  let payoffs = try ExactPayoffs(model)
  let enumerated = try model.zoneOfAgreement(.enumerate)
  for isDense in [true, false] {
    #expect(
      try model.count(acceptedBy: [0, 1], .inEveryReading, payoffs, inArrays: isDense, Effort())
        == enumerated.agreements)
    #expect(
      try model.count(acceptedBy: [], .inSomeReading, payoffs, inArrays: isDense, Effort()) == enumerated.meetingRules)
  }
}
