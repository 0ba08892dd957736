import Testing

@testable import Negotiation

// “Bounds that travel” in Documentation/Background/Readings.md: w in [-60, -30], b in [25, 40], a in [0, 10],
// k in [0, 5], b at least 3 a; the package has all four.
private let intervals = """
  zopa: 1
  title: Intervals
  parties: {seller: {name: Seller}}
  issues:
    withdrawal: {options: [none, all]}
    guarantee: {options: [none, binding]}
    armament: {quantity: {from: 0, to: 3, step: 1}}
    clauses: {options: [excluded, included]}
  proposals: {package: {set: {withdrawal: all, guarantee: binding, armament: 1, clauses: included}}}
  preferences:
    seller:
      scores:
        withdrawal: {none: 0, all: [-60, -30]}
        armament: {0: 0, 3: [0, 30]}
        clauses: {excluded: 0, included: {worth: [0, 5], evidence: E1}}
      conditional:
        promise: {when: "guarantee = binding", worth: [25, 40], at_least_as_good_as: "armament: 0 -> 3"}
      no_agreement: 0
      indifferent: [guarantee]
  evidence: {records: {E1: {says: The clauses are worth something}}}
  """

private func flips(
  _ text: String, _ subjects: [FlipSubject], _ variant: String? = nil
) throws -> Flips {
  try ChangedText(text: text).document().findFlips(variant: variant, of: subjects)
}

extension Flips.Answer {
  fileprivate func flips(of id: String) -> [Flip] { flips.filter { $0.assumption.id == id } }

  fileprivate func number(_ id: String) -> NumberChange? {
    flips(of: id).compactMap { if case .number(let change) = $0.change { change } else { nil } }
      .first
  }
}

@Test func oneEndOfOneIntervalSettlesThePackage() throws {
  let found = try flips(intervals, [.acceptance(proposal: 0, party: 0)])
  let answer = try #require(found.answers.first)
  #expect(answer.now == .some)
  let upper = try #require(answer.number("seller.scores.withdrawal.all.greatest"))
  #expect(upper.threshold == Threshold(number: Rational(-55), isBeyond: true))
  #expect(
    upper.below
      == .flips(Threshold(number: Rational(-55), isBeyond: true), Verdict.none))
  #expect(upper.above == .never)
  // 25 of the 30 that the interval leaves open.
  #expect(upper.distance == Rational(25, over: 30))
  #expect(upper.measure == .width)
  // No lower end of another interval can settle it: it meets its upper end first.
  for id in ["scores.armament.3", "scores.clauses.included", "conditional.promise.worth"] {
    #expect(answer.number("seller.\(id).least") == nil, "\(id)")
  }
  let contradicted = found.contradictions.compactMap { found -> Rational? in
    guard found.assumption.id == "seller.conditional.promise.worth.least",
      case .number(let change) = found.change
    else { return nil }
    return change.threshold.number
  }
  #expect(contradicted == [Rational(40)])
  #expect(found.assumptionCount == answer.flips.count + answer.steady.count)
}

@Test func aReservationValueIsMeasuredAgainstTheWorstAndTheBest() throws {
  let document = try ChangedText(text: intervals).document()
  let sweep = try document.sweep(
    "seller.no_agreement", variant: nil, of: [.acceptance(proposal: 0, party: 0)])
  #expect(
    sweep.lines.first?.pieces == [
      NumberSweep.Piece(from: nil, verdict: .every),
      NumberSweep.Piece(from: Threshold(number: Rational(-35), isBeyond: true), verdict: .some),
      NumberSweep.Piece(
        from: Threshold(number: Rational(25), isBeyond: true), verdict: Verdict.none),
    ])
}

@Test func aRecordThatIsFalseTakesItsStatementWithIt() throws {
  // With the clauses unknown the package may be worth anything.
  let text = intervals.replacing("no_agreement: 0", with: "no_agreement: -35")
  let answer = try #require(
    try flips(text, [.acceptance(proposal: 0, party: 0)]).answers.first)
  #expect(answer.now == .every)
  #expect(answer.flips(of: "E1").map(\.verdict) == [.some])
  #expect(
    answer.flips(of: "E1").map(\.change) == [.falls(["seller.scores.clauses"])])
}

@Test func aNumberThatMultipliesOpenOnesHasAThreshold() throws {
  // The price is worth w v with w in [1, 3], the extra -2, no agreement 1.
  let third = try #require(Rational(1, over: 3))
  let text = """
    zopa: 1
    title: Weights
    parties: {seller: {name: Seller}}
    issues: {price: {options: [low, high]}, extra: {options: [a, b]}}
    proposals: {high: {set: {price: high, extra: b}}}
    preferences:
      seller:
        weights: {price: [1, 3], extra: 1}
        values: {price: {low: 0, high: 4}, extra: {a: 0, b: -2}}
        no_agreement: 1
    """
  let document = try ChangedText(text: text).document()
  let sweep = try document.sweep(
    "seller.values.price.high", variant: nil, of: [.acceptance(proposal: 0, party: 0), .model])
  // w v - 2 >= 1: in every reading from v = 3 on, in some from v = 1 on. Without the extra, w v >= 1.
  for (line, thresholds) in zip(sweep.lines, [(Rational(1), Rational(3)), (third, Rational(1))]) {
    #expect(
      line.pieces == [
        NumberSweep.Piece(from: nil, verdict: Verdict.none),
        NumberSweep.Piece(from: Threshold(number: thresholds.0, isBeyond: false), verdict: .some),
        NumberSweep.Piece(from: Threshold(number: thresholds.1, isBeyond: false), verdict: .every),
      ])
  }
}

@Test func whereNumbersMultiplyInStatementsItIsSaid() throws {
  let text = """
    zopa: 1
    title: Weights
    parties: {seller: {name: Seller}}
    issues: {price: {options: [low, high]}, extra: {options: [a, b]}}
    proposals: {high: {set: {price: high, extra: b}}}
    preferences:
      seller:
        weights: {price: [1, 3], extra: 1}
        values: {price: {low: 0, high: 4}, extra: {a: 0, b: -2}}
        compare: ["high > no_agreement"]
        no_agreement: 1
    """
  let found = try flips(text, [.model])
  #expect(
    // The weight multiplies no open number; the value does, and the comparison is about it.
    found.unexamined.map(\.assumption.id) == ["seller.values.price.high"])
  #expect(found.unexamined.allSatisfy { $0.reason == .multiplied })
}

@Test func numbersComeFirstTheNearestFirst() throws {
  let document = try document(ofModel: "wage-talks")
  let answer = try #require(
    try document.findFlips(variant: nil, of: [.model]).answers.first)
  #expect(
    answer.flips.map(\.assumption.id) == [
      "employer.no_agreement", "union.no_agreement", "employer.scores.wage.0",
      "union.scores.wage.3", "employer.scores.wage.6",
    ])
  // The employer's best agreement leaves it 65 points: no rise beyond 1 %, forty hours, two years.
  #expect(
    answer.number("employer.no_agreement")?.threshold
      == Threshold(number: Rational(65), isBeyond: true))
  #expect(answer.number("employer.scores.wage.6")?.measure == .points)
}

@Test func nothingFlipsIsAnAnswer() throws {
  let text = """
    zopa: 1
    title: Settled
    parties: {a: {name: A}}
    issues: {price: {options: [low, high]}}
    preferences: {a: {scores: {price: {low: 0, high: 0}}, no_agreement: -1, red_lines: {A1: "price = low"}}}
    """
  let settled = text.replacing(
    "no_agreement: -1, red_lines: {A1: \"price = low\"}", with: "no_agreement: -1")
  let found = try flips(
    settled.replacing(
      "scores: {price: {low: 0, high: 0}}, no_agreement: -1", with: "judge_by: red_lines"), [.model]
  )
  #expect(found.answers.first?.flips.isEmpty == true)
  #expect(found.assumptionCount == 0)
  let answer = try #require(try flips(text, [.model]).answers.first)
  #expect(answer.steady.map(\.id).contains("A1"))
  #expect(
    answer.number("a.no_agreement")?.threshold == Threshold(number: Rational(0), isBeyond: true))
}

@Test func anotherBeliefAboutAPartyCanFlipTheAnswer() throws {
  let text = """
    zopa: 1
    title: Beliefs
    parties: {buyer: {name: Buyer}}
    issues: {price: {options: [low, high]}}
    variants: {meek_buyer: {types: {buyer: meek}}}
    preferences:
      buyer:
        scores: {price: {low: 1, high: 0}}
        no_agreement: 2
        types: {meek: {no_agreement: 0}, proud: {no_agreement: 9}, usual: {no_agreement: 1}}
    """
  let answer = try #require(try flips(text, [.model]).answers.first)
  #expect(answer.now == Verdict.none)
  #expect(
    answer.flips(of: "buyer.types").map(\.change) == [.type("meek"), .type("usual")])
  let meek = try #require(try flips(text, [.model], "meek_buyer").answers.first)
  #expect(meek.now == .every)
  #expect(meek.flips(of: "buyer.types").map(\.change) == [.type("proud")])
  #expect(meek.flips(of: "buyer.types").map(\.verdict) == [Verdict.none])
  #expect(
    meek.number("buyer.no_agreement")?.threshold == Threshold(number: Rational(1), isBeyond: true))
}

// “Which statements hold the verdicts up” in Documentation/Background/OrdinalPreferences.md.
@Test(arguments: [
  (
    OrdinalEncoding.Russia.donbasEnough, 0,
    ["ua_counter", "ru_core", "ru_maximal", "us_initial_dmz"]
  ),
  (.donbasEnough, 1, ["ru_core", "ru_maximal", "freeze", "framework"]),
  (.donbasEnough, 2, ["us_initial_dmz", "us_current_fez"]),
  (
    .maximalist, 1,
    [
      "us_initial_dmz", "us_current_fez", "ua_counter", "ua_counter_deal_first", "ru_core",
      "ru_maximal", "framework", "bridge", "freeze",
    ]
  ),
])
func droppingOnePackageStatementUnsettles(
  russia: OrdinalEncoding.Russia, party: Int, proposals: [String]
) throws {
  let text = ChangedText(text: OrdinalEncoding(signs: .strict, russia: russia).text)
  let document = try text.document()
  let scenario = try Scenario(document)
  for (index, proposal) in scenario.proposals.enumerated() {
    let answer = try #require(
      try document.findFlips(variant: nil, of: [.acceptance(proposal: index, party: party)])
        .answers.first)
    let comparisons = answer.flips.filter {
      $0.assumption.kind == .comparison && $0.change == .revised(.dropped)
    }
    if russia == .maximalist, proposal.id == "ua_counter" {
      // This refusal also falls with any one of nine signs.
      let signs = answer.flips.filter {
        [.order, .sign].contains($0.assumption.kind) && $0.change == .revised(.dropped)
      }
      #expect(signs.count == 9)
    }
    #expect(
      comparisons.contains { $0.verdict == .some } == proposals.contains(proposal.id),
      "\(proposal.id)")
  }
}
