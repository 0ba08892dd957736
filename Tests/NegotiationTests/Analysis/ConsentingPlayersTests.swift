import Testing

@testable import Negotiation

// A party that only consents is a player over the outcomes that need its consent and no others.

/// Two signatories and one or two parties that consent to some options of one issue.
private func model(
  p: String = "a: 5, b: 4, c: 1", q: String = "a: 5, b: 4, c: 1", consents: [String: String],
  factor: Int = 1
) throws -> PayoffModel {
  let names = consents.keys.sorted()
  let conditions = names.map { name in
    name.hasPrefix("always")
      ? "\(name): {consents_to: \"x in {a, b, c}\"}" : "\(name): {consents_to: \"x = b\"}"
  }
  let scores = names.map { name in
    let scaled = (consents[name] ?? "").split(separator: ", ").map { entry in
      let parts = entry.split(separator: ": ")
      return "\(parts[0]): \((Int(parts[1]) ?? 0) * factor)"
    }
    return "  \(name): {scores: {x: {\(scaled.joined(separator: ", "))}}, no_agreement: 0}"
  }
  return PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {p: {}, q: {}, \(conditions.joined(separator: ", "))}
        issues: {x: {options: [a, b, c]}}
        proposals: {bound: {set: {x: b}}, free: {set: {x: a}}, poor: {set: {x: c}}}
        preferences:
          p: {scores: {x: {\(p)}}, no_agreement: 0}
          q: {scores: {x: {\(q)}}, no_agreement: 0}
        \(scores.joined(separator: "\n"))
        """))
}

private let engines: [Engine] = [.auto, .enumerate, .eliminate, .glpk]

/// The options that each solution singles out.
private func singledOut(_ model: PayoffModel, _ engine: Engine) throws -> [BargainingSolution:
  [Int]]
{
  let bargain = try model.bargain(ExactPayoffs(model), engine, outcomes: .max)
  return bargain.results.mapValues { result in
    result.points.flatMap { bargain.frontier.points[$0].outcomes.map { $0[0] } }.sorted()
  }
}

@Test(arguments: engines)
func whoseConsentNoAgreementNeedsIsNoPlayer(engine: Engine) throws {
  let model = try model(consents: ["c1": "a: -9, b: -1, c: -2", "c2": "a: -9, b: -1, c: -1"])
  let bargain = try model.bargain(ExactPayoffs(model), engine)
  #expect(bargain.frontier.parties == [0, 1] && bargain.frontier.neverPlayers == [2, 3])
  #expect(bargain.withoutGain.isEmpty && bargain.results[.nash]?.isLeximin == false)
  let found = try singledOut(model, engine)
  #expect(found.values.allSatisfy { $0 == [0] })
  let frontier = try model.paretoFrontier(ExactPayoffs(model), engine)
  #expect(frontier.points.map(\.units) == [[5, 5]])
  // What it is worth to them does not make them lose where they have no say.
  let improvement = try model.improve(on: 2, ExactPayoffs(model), engine)
  #expect(improvement.isDominated == true && improvement.nashBest?.units == [5, 5])
  #expect(frontier.improvements(on: Outcome([2])).map(\.gain) == [4, 4])
  // Who would refuse has a say there.
  #expect(frontier.refusing(Outcome([1]), model.scenario) == [2, 3])
  #expect(frontier.refusing(Outcome([0]), model.scenario) == [])
}

@Test(arguments: engines)
func whoseConsentEveryAgreementNeedsIsAPlayerLikeASignatory(engine: Engine) throws {
  let consenting = try model(
    p: "a: 5, b: 4, c: 2", q: "a: 5, b: 4, c: 6", consents: ["always": "a: 1, b: 3, c: 4"])
  var signing = consenting
  signing.scenario.parties[2].role = .signatory
  #expect(try singledOut(consenting, engine) == singledOut(signing, engine))
  #expect(
    try consenting.paretoFrontier(ExactPayoffs(consenting), engine).points
      == signing.paretoFrontier(ExactPayoffs(signing), engine).points)
}

@Test(arguments: engines)
func noUnitOfAScaleDecidesWhoIsAPlayer(engine: Engine) throws {
  // b needs a consent that is gladly given, and a needs none.
  for p in ["a: 5, b: 4, c: 1", "a: 4, b: 5, c: 1", "a: 2, b: 5, c: 5"] {
    let once = try singledOut(model(p: p, consents: ["c1": "a: -9, b: 2, c: 1"]), engine)
    for factor in [3, 100] {
      let scaled = try singledOut(
        model(p: p, consents: ["c1": "a: -9, b: 2, c: 1"], factor: factor), engine)
      #expect(scaled[.nash] == once[.nash])
      #expect(scaled[.kalaiSmorodinsky] == once[.kalaiSmorodinsky])
    }
  }
}

@Test(arguments: engines)
func whatNeedsOneConsentMoreIsWorseOrAnotherKindOfAgreement(engine: Engine) throws {
  // a is worth more to both signatories than b, and asks nobody else.
  let worse = try model(consents: ["c1": "a: -9, b: 2, c: 1"])
  let frontier = try worse.paretoFrontier(ExactPayoffs(worse), engine)
  #expect(frontier.points.map { $0.outcomes.map { $0[0] } } == [[0]])
  #expect(frontier.improvements(on: Outcome([1])).first?.gain == 1)
  #expect(try worse.improve(on: 0, ExactPayoffs(worse), engine).isDominated == true)
  // b is worth more to p, as much to q, and asks somebody else: neither is better than the other.
  let other = try model(
    p: "a: 5, b: 6, c: 1", q: "a: 5, b: 5, c: 1", consents: ["c1": "a: -9, b: 2, c: 1"])
  let both = try other.paretoFrontier(ExactPayoffs(other), engine)
  #expect(both.points.map { $0.outcomes.map { $0[0] } } == [[1], [0]])
  #expect(both.sometimesPlayers.map { both.parties[$0] } == [2])
  #expect(both.points.map { $0.hasSay(2) } == [true, false])
  // Nobody with a say in b loses by it.
  #expect(try other.improve(on: 1, ExactPayoffs(other), engine).isDominated == true)
}

@Test func aSumMayBeLargestWhereMoreConsentIsNeeded() throws {
  // The sum of b is 3 + 3 + 9; a is worth more to both signatories.
  let model = try model(
    p: "a: 4, b: 3, c: 0", q: "a: 4, b: 3, c: 0", consents: ["c1": "a: 0, b: 9, c: 0"])
  for engine in engines {
    let bargain = try model.bargain(ExactPayoffs(model), engine)
    let sum = try #require(bargain.results[.utilitarian]?.points.first)
    #expect(bargain.frontier.points[sum].outcomes.map { $0[0] } == [1])
    if engine != .glpk { #expect(!bargain.frontier.points[sum].isEfficient) }
    #expect(try singledOut(model, engine)[.nash] == [0])
  }
}

@Test func drawsAndFlipsSingleOutWhatTheDefinitionsSay() throws {
  let text = """
    zopa: 1
    parties: {p: {}, q: {}, c1: {consents_to: "x = b"}}
    issues: {x: {options: [a, b, c]}}
    preferences:
      p: {scores: {x: {a: 5, b: 4, c: [0, 1]}}, no_agreement: 0}
      q: {scores: {x: {a: 5, b: 4, c: 1}}, no_agreement: 0}
      c1: {scores: {x: {a: -9, b: WORTH, c: -2}}, no_agreement: 0}
    """
  for worth in ["-1", "2"] {
    let model = PayoffModel(try scenario(of: text.replacing("WORTH", with: worth)))
    let ensemble = try model.ensemble(ExactPayoffs(model), DrawRange(20, shard: 1, of: 1), seed: 1)
    for solution in Ensemble.counted {
      #expect(ensemble.solutions[solution]?.map(\.outcome) == [Outcome([0])], "\(solution)")
    }
  }
  let exact = text.replacing("[0, 1]", with: "1")
  let never = try document(of: exact.replacing("WORTH", with: "-1"))
    .findSolutionFlips(variant: nil, of: [.nash])
  #expect(never.answers[0].now.outcomes == [Outcome([0])])
  // Once c1 accepts b, players differ from one agreement to the other.
  #expect(
    never.unexamined.contains {
      $0.assumption.id == "c1.scores.x.b" && $0.reason == .differentPlayers
    })
}

@Test func manyConditionsAreToldApartWhereOutcomesAreFew() throws {
  // Seven parties consent to an option each.
  let options = (0..<8).map { "o\($0)" }
  let consenting = (1..<8).map { "c\($0): {consents_to: \"x = o\($0)\"}" }
  func scores(_ worth: (Int) -> Int) -> String {
    options.indices.map { "o\($0): \(worth($0))" }.joined(separator: ", ")
  }
  let preferences = (1..<8).map { "  c\($0): {scores: {x: {\(scores { $0 })}}, no_agreement: 0}" }
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {p: {}, \(consenting.joined(separator: ", "))}
        issues: {x: {options: [\(options.joined(separator: ", "))]}}
        preferences:
          p: {scores: {x: {\(scores { $0 })}}, no_agreement: 0}
        \(preferences.joined(separator: "\n"))
        """))
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  #expect(frontier.points.count == 8)
  #expect(frontier.points.allSatisfy { $0.withoutSay.count >= 6 })
}
