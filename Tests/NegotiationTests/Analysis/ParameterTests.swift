import Testing

@testable import Negotiation

/// A guarantee that comes after the land: what it is worth hangs on whether it will be kept.
private func promise(_ trust: String, landed: String = "-30", more: String = "") -> String {
  """
  zopa: 1
  title: A promise
  parties: {a: {name: A}, b: {name: B}}
  issues:
    land: {options: [kept, given]}
    promise: {options: [none, made]}
  proposals:
    swap: {set: {land: given, promise: made}}
    gift: {set: {land: given, promise: none}}
  preferences:
    a:
      parameters: {trust: \(trust)}
      scores:
        land: {kept: 0, given: \(landed)}
        promise: {none: 0, made: 100 * trust - 10}
      no_agreement: 0\(more)
    b: {scores: {land: {kept: 0, given: 50}, promise: {none: 0, made: -5}}, no_agreement: 10}

  """
}

private func verdict(_ text: String, of proposal: Int) throws -> Verdict? {
  let model = PayoffModel(try scenario(of: text))
  return try model.robustness(ExactPayoffs(model)).zone.proposals[proposal].acceptedBy?[0]
}

@Test func aParameterThatIsStatedIsANumber() throws {
  let scenario = try scenario(of: promise("0.4"))
  guard case .scored(let values)? = scenario.parties[0].preferences?.stances[1] else {
    Issue.record("the numbers are left open")
    return
  }
  #expect(values == [Rational(0), Rational(30)])
  #expect(try verdict(promise("0.4"), of: 0) == .every)
  #expect(try verdict(promise("0.399999999"), of: 0) == Verdict.none)
}

@Test func verdictsOverAParameterAreThoseAtItsEnds() throws {
  #expect(try verdict(promise("[0.4, 0.9]"), of: 0) == .every)
  #expect(try verdict(promise("[0.3, 0.9]"), of: 0) == .some)
  #expect(try verdict(promise("[0, 0.399]"), of: 0) == Verdict.none)
  #expect(try verdict(promise("[0, 1]"), of: 1) == Verdict.none)
}

@Test func oneParameterMovesSeveralNumbersTogether() throws {
  // Both options hang on trust, but -40 trust + 100 trust - 10 - 20 is at least 0 from 0.5 on.
  let text = promise("[0.5, 1]", landed: "-40 * trust - 20")
  #expect(try verdict(text, of: 0) == .every)
  #expect(
    try verdict(text.replacing("[0.5, 1]", with: "[0.49, 1]"), of: 0) == .some)
  // Were they unknown each by itself, the worst of both would be refused.
  let apart = text.replacing("-40 * trust - 20", with: "[-60, -40]")
  #expect(try verdict(apart, of: 0) == .some)
}

@Test func statementsBoundAParameter() throws {
  let compared = promise("[0, 1]", more: "\n    compare: [{say: \"swap > no_agreement\"}]")
  #expect(try verdict(compared, of: 0) == .every)
  // Beyond 0.4 nothing is left of it.
  let contradicted = compared.replacing("[0, 1]", with: "[0, 0.4]")
  #expect(throws: InvalidScenario.self) {
    try ExactPayoffs(PayoffModel(scenario(of: contradicted)))
  }
}

@Test func centralReadingTakesTheMiddleOfAParameter() throws {
  let model = try PayoffModel(scenario(of: promise("[0.2, 0.6]"))).inCentralReading()
  let central = try #require(model.central[0])
  let trust = try #require(central.unknowns.firstIndex(of: .parameter(0)))
  #expect(central.values[trust] == Rational(2, over: 5))
  #expect(central.scale == nil)
}

@Test func aScaleBoundsNoParameter() throws {
  let text = promise("[0, 1]", more: "\n    scale: 1")
  let model = try PayoffModel(scenario(of: text)).inCentralReading()
  let central = try #require(model.central[0])
  let made = try #require(central.unknowns.firstIndex(of: .level(issue: 1, level: 1)))
  #expect(central.values[made] == Rational(40))
}

@Test func sweepsOfAParameterHaveExactBreakpoints() throws {
  let text = promise("[0, 1]")
  let document = try document(of: text)
  let sweep = try document.sweep(
    "a.parameters.trust", variant: nil,
    of: [.proposal(0), .acceptance(proposal: 0, party: 0), .acceptance(proposal: 1, party: 0)])
  #expect(sweep.place.isInterval)
  for line in sweep.lines.prefix(2) {
    #expect(line.pieces.map(\.verdict) == [Verdict.none, .every])
    #expect(
      line.pieces[1].from == Threshold(number: try #require(Rational(2, over: 5)), isBeyond: false))
  }
  #expect(sweep.lines[2].pieces.map(\.verdict) == [Verdict.none])
  // An end of the interval is another number than the parameter.
  let least = try document.sweep(
    "a.parameters.trust.least", variant: nil, of: [.acceptance(proposal: 0, party: 0)])
  #expect(least.lines[0].pieces.map(\.verdict) == [.some, .every, nil])
}

@Test func flipsNameTheEndsOfAParameter() throws {
  let flips = try document(of: promise("[0.5, 1]")).findFlips(
    variant: nil, of: [.acceptance(proposal: 0, party: 0)])
  let first = try #require(
    flips.answers[0].flips.first { $0.assumption.id == "a.parameters.trust.least" })
  guard case .number(let number) = first.change else {
    Issue.record("no number")
    return
  }
  #expect(number.threshold.number == Rational(2, over: 5))
}

@Test func aParameterThatNobodyUsesIsWarnedOf() throws {
  let text = promise("[0, 1]").replacing("{trust:", with: "{luck: 0.5, trust:")
  let warnings = try scenario(of: text).warnings.map(\.message)
  #expect(warnings.contains("no number of 'a' is made from 'luck'"))
  #expect(!warnings.contains("no number of 'a' is made from 'trust'"))
}

// The gain is linear in the parameter, so what holds at both ends holds in between, and what holds at one end holds
// somewhere.
@Test(arguments: 0..<30)
func randomParametersAgreeWithTheirEnds(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  func number() -> Int { random.below(41) - 20 }
  let ends = [random.below(10), random.below(10)].sorted()
  let numbers = (0..<6).map { _ in (number(), number()) }
  func text(_ trust: String) -> String {
    func sum(_ place: Int) -> String {
      let (factor, constant) = numbers[place]
      return "\(factor) * trust \(constant < 0 ? "-" : "+") \(abs(constant))"
    }
    return """
      zopa: 1
      title: Random
      parties: {a: {name: A}}
      issues: {x: {options: [p, q]}, y: {options: [r, s]}}
      proposals: {one: {set: {x: p, y: r}}, two: {set: {x: q, y: s}}, open: {set: {x: p}}}
      preferences:
        a:
          parameters: {trust: \(trust)}
          scores: {x: {p: \(sum(0)), q: \(sum(1))}, y: {r: \(sum(2)), s: \(sum(3))}}
          conditional: {both: {when: "x = p and y = s", worth: \(sum(4))}}
          no_agreement: \(sum(5))

      """
  }
  func accepted(_ trust: String) throws -> [Verdict?] {
    let model = PayoffModel(try scenario(of: text(trust)))
    return try model.robustness(ExactPayoffs(model)).zone.proposals.map { $0.acceptedBy?[0] }
  }
  let whole = try accepted("[\(ends[0]), \(ends[1])]")
  let (least, greatest) = (try accepted("\(ends[0])"), try accepted("\(ends[1])"))
  for place in 0..<2 {
    let both: Set = [least[place], greatest[place]]
    let wanted: Verdict? = both == [.every] ? .every : both == [Verdict.none] ? Verdict.none : .some
    #expect(whole[place] == wanted, "seed \(seed), proposal \(place)")
  }
}
