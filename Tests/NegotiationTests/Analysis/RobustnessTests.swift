import Testing

@testable import Negotiation

@Test(arguments: [Engine.enumerate, .glpk])
func everyReadingCanHaveAnAgreementOfItsOwn(engine: Engine) throws {
  // a and b are together worth more than twice the status quo: no option is sure, yet one of them is good.
  let text = """
    zopa: 1
    title: One of two
    parties: {buyer: {name: Buyer}}
    issues: {choice: {options: [neither, a, b]}}
    rules: {chosen: {rule: "choice != neither", kind: definition}}
    proposals:
      neither: {set: {choice: neither}}
      a: {set: {choice: a}}
      b: {set: {choice: b}}
    preferences:
      buyer:
        compare: [a over neither more than neither over b, neither ~ no_agreement]

    """
  let model = PayoffModel(try scenario(of: text))
  let found = try model.robustness(ExactPayoffs(model), engine)
  #expect(found.sameOutcomeInEvery == false)
  #expect(found.every == true)
  #expect(found.some == true)
}

@Test func flagshipNeitherProvesNorExcludesAZone() throws {
  let model = PayoffModel(try flagship(variant: nil))
  let found = try model.robustness(ExactPayoffs(model))
  #expect(found.sameOutcomeInEvery == false)
  #expect(found.every == false)
  #expect(found.some == true)
}

@Test func silenceOnEuropeDecidesTheMaximalistCase() throws {
  let scenario = try flagship(variant: nil, ["russia": "maximalist"])
  let model = PayoffModel(scenario)
  let found = try model.robustness(ExactPayoffs(model))
  let europe = try #require(scenario.issues.firstIndex { $0.id == "eu_clauses" })
  let russia = try #require(scenario.parties.firstIndex { $0.id == "russia" })
  let framework = try scenario.position(ofProposal: "framework_20")
  // It is the only thing that leaves Russia's answer to any proposal open.
  let open = found.asItStands.indices.filter { found.asItStands[$0]?.verdicts[russia] == .some }
  #expect(open == [framework])
  let missing = found.missing.filter { $0.party == russia }
  #expect(missing.map(\.proposal) == [framework])
  #expect(missing.map(\.subject) == [.number(.level(issue: europe, level: 1))])
  #expect(missing.first?.settles == [.zero: .none, .negative: .none])
}

@Test func marginsRunFromTheWorstReadingToTheBest() throws {
  let text = """
    zopa: 1
    title: Ranges
    parties: {seller: {name: Seller}, buyer: {name: Buyer}}
    issues:
      price: {quantity: {from: 0, to: 4, step: 1}}
      delivery: {options: [slow, fast]}
    proposals:
      middle: {set: {price: 2, delivery: fast}}
      open: {set: {price: 2}}
    preferences:
      seller:
        scores: {price: {0: 0, 4: [8, 12]}, delivery: {slow: 0, fast: [-3, -1]}}
        no_agreement: [1, 2]
      buyer:
        order: ["price: less is better"]
        compare: [middle > no_agreement]

    """
  let model = PayoffModel(try scenario(of: text))
  let found = try model.robustness(ExactPayoffs(model))
  // 4 … 6 for the price, −3 … −1 for the delivery, less 1 … 2.
  #expect(found.margins[0][0] == Margin(least: Rational(-1), greatest: Rational(4)))
  #expect(found.margins[1][0] == Margin(least: Rational(-1), greatest: Rational(5)))
  #expect(found.margins[0][1] == nil)
  #expect(found.zone.proposals[0].acceptedBy == [.some, .every])
}

@Test func conesOfTwoEnginesGiveTheSameZone() throws {
  for russia in OrdinalEncoding.Russia.allCases {
    let model = PayoffModel(
      try scenario(of: OrdinalEncoding(signs: .strict, russia: russia).text).withoutProposals)
    let looked = try model.zoneOfAgreement(.enumerate)
    let asked = try model.zoneOfAgreement(.glpk)
    #expect(looked.verdict == asked.verdict)
    #expect(looked.surviving == asked.surviving)
    #expect(looked.coalitions.map(\.exists) == asked.coalitions.map(\.exists))
  }
}
