import Testing

@testable import Negotiation

// Random models, judged by the definition: every outcome against every other.

@Test(arguments: [0..<100, 100..<200, 200..<300] as [Range<UInt64>])
func frontierIsWhatNothingDominates(seeds: Range<UInt64>) throws {
  var withPoints = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    for (isClipped, engine) in [
      (true, Engine.enumerate), (false, .enumerate), (true, .eliminate), (false, .eliminate),
    ] {
      let frontier = try model.paretoFrontier(
        ExactPayoffs(model), engine, isClipped: isClipped, outcomes: .max)
      if frontier.proof == nil { continue }
      if frontier.reason == .noPayoffs { continue }
      let chosen = isClipped ? oracle.possible : oracle.lawful
      let efficient = oracle.efficient(chosen)
      let isCompared = chosen.contains { !oracle.players(over: $0).isEmpty }
      #expect(frontier.points.isEmpty == !isCompared, "seed \(seed)")
      let found = Dictionary(
        uniqueKeysWithValues: frontier.points.map { point in
          (frontier.worth(of: point), Set(point.outcomes.map(\.levels)))
        })
      #expect(found == efficient, "seed \(seed)")
      #expect(
        frontier.points.allSatisfy { $0.count == OutcomeCount($0.outcomes.count) }, "seed \(seed)")
      if !chosen.isEmpty { withPoints += 1 }
    }
  }
  #expect(withPoints > 20)
}

@Test(arguments: [2, 3, 4, 5])
func mergingEqualsLookingAtEveryOutcome(parties: Int) throws {
  var random = SplitMix64(seed: UInt64(parties))
  for round in 0..<40 {
    let model = PayoffModel(try scenario(of: separableModel(parties, &random)))
    for isClipped in [true, false] {
      let payoffs = try ExactPayoffs(model)
      let looked = try model.paretoFrontier(
        payoffs, .enumerate, isClipped: isClipped, outcomes: .max)
      let merged = try model.paretoFrontier(
        payoffs, .eliminate, isClipped: isClipped, outcomes: .max)
      #expect(merged.engine == .eliminate)
      #expect(merged.reason == looked.reason, "round \(round)")
      #expect(merged.points.map(\.units) == looked.points.map(\.units), "round \(round)")
      #expect(merged.points.map(\.count) == looked.points.map(\.count), "round \(round)")
      #expect(
        merged.points.map { Set($0.outcomes) } == looked.points.map { Set($0.outcomes) },
        "round \(round)")
      #expect(merged.points.allSatisfy { OutcomeCount($0.outcomes.count) == $0.count })
    }
  }
}

@Test(arguments: [3, 4, 5])
func mergingEqualsLookingAtEveryOutcomeOfALargerModel(parties: Int) throws {
  // Large enough for the trees of the archive, with many ties.
  var random = SplitMix64(seed: UInt64(parties) + 100)
  var text = "zopa: 1\nparties: {"
  text += (0..<parties).map { "p\($0): P" }.joined(separator: ", ") + "}\nissues:\n"
  for issue in 0..<5 { text += "  i\(issue): {options: [a, b, c, d, e, f]}\n" }
  text += "preferences:\n"
  for party in 0..<parties {
    text += "  p\(party):\n    no_agreement: 30\n    scores:\n"
    for issue in 0..<5 {
      let scores = ["a", "b", "c", "d", "e", "f"].map {
        "\($0): \(Int.random(in: 0...20, using: &random))"
      }
      text += "      i\(issue): {\(scores.joined(separator: ", "))}\n"
    }
  }
  let model = PayoffModel(try scenario(of: text))
  let payoffs = try ExactPayoffs(model)
  let looked = try model.paretoFrontier(payoffs, .enumerate, isClipped: false, outcomes: 0)
  let merged = try model.paretoFrontier(payoffs, .eliminate, isClipped: false, outcomes: 0)
  #expect(looked.points.count > 30)
  #expect(merged.points == looked.points)
}

@Test func eliminationSaysWhereItDoesNotApply() throws {
  // A red line over so many issues is neither a table nor a budget.
  let issues = (0..<19).map { "i\($0)" }
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {a: A}
        issues: {\(issues.map { "\($0): {options: [y, n]}" }.joined(separator: ", "))}
        rules: {tie: {rule: "\(issues.map { "\($0) = y" }.joined(separator: " or "))", kind: law}}
        preferences: {a: {scores: {i0: {y: 1, n: 0}}, indifferent: [\(issues.dropFirst().joined(separator: ", "))], no_agreement: 0}}
        """))
  let payoffs = try ExactPayoffs(model)
  do {
    _ = try model.paretoFrontier(payoffs, .eliminate)
    Issue.record("a rule over nineteen issues should have been refused")
  } catch let problem as EngineDoesNotApply {
    #expect(problem.reason == "a condition ties 19 issues together")
  }
}

/// A model of small numbers, so that ties and ties at the reservation value are frequent, with rules,
/// red lines and effects that speak about one issue each.
private func separableModel(_ parties: Int, _ random: inout SplitMix64) -> String {
  let issues = (0..<Int.random(in: 1...5, using: &random)).map { "i\($0)" }
  let options = issues.map { _ in Int.random(in: 1...4, using: &random) }
  var text = "zopa: 1\nparties: {"
  text += (0..<parties).map { "p\($0): P" }.joined(separator: ", ") + "}\nissues:\n"
  for (issue, count) in zip(issues, options) {
    text += "  \(issue): {options: [\((0..<count).map { "o\($0)" }.joined(separator: ", "))]}\n"
  }
  if options[0] > 1 { text += "rules: {r: {rule: \"i0 != o1\", kind: law}}\n" }
  text += "preferences:\n"
  for party in 0..<parties {
    text +=
      "  p\(party):\n    no_agreement: \(Int.random(in: 0...(2 * issues.count), using: &random))\n"
    if Bool.random(using: &random) {
      text +=
        "    conditional: {e: {when: \"i0 = o0\", worth: \(Int.random(in: -2...2, using: &random))}}\n"
    }
    if Int.random(in: 0..<4, using: &random) == 0, options[issues.count - 1] > 1 {
      text += "    red_lines: {L\(party): {rule: \"\(issues[issues.count - 1]) != o0\"}}\n"
    }
    text += "    scores:\n"
    for (issue, count) in zip(issues, options) {
      let scores = (0..<count).map { "o\($0): \(Int.random(in: 0...5, using: &random))" }
      text += "      \(issue): {\(scores.joined(separator: ", "))}\n"
    }
  }
  return text
}

@Test(arguments: [0..<150, 150..<300] as [Range<UInt64>])
func solutionsAreWhatTheirDefinitionsSay(seeds: Range<UInt64>) throws {
  var judged = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let frontier = try model.paretoFrontier(ExactPayoffs(model), outcomes: .max)
    let bargain = frontier.bargain()
    let programmed = try model.bargain(ExactPayoffs(model), .glpk, outcomes: .max)
    guard frontier.reason == nil else {
      #expect(bargain.results.values.allSatisfy { $0.points.isEmpty })
      continue
    }
    judged += 1
    for solution in BargainingSolution.allCases {
      let result = try #require(bargain.results[solution])
      let found = Set(result.points.flatMap { bargain.frontier.points[$0].outcomes.map(\.levels) })
      let expected = oracle.outcomes(of: solution)
      #expect(found == expected, "seed \(seed), \(solution)")
      let others = programmed.results[solution]?.points.flatMap {
        programmed.frontier.points[$0].outcomes.map(\.levels)
      }
      #expect(Set(others ?? []) == expected, "seed \(seed), \(solution) by programs")
    }
  }
  #expect(judged > 10)
}

extension ParetoFrontier {
  /// What a point is worth to each of its players, by position.
  fileprivate func worth(of point: FrontierPoint) -> [Int: Rational] {
    Dictionary(
      uniqueKeysWithValues: parties.indices.filter { point.hasSay($0) }.map {
        (parties[$0], payoff(point.units[$0], of: $0))
      })
  }
}

extension Oracle {
  /// The parties with payoffs whose acceptance an outcome needs.
  fileprivate func players(over outcome: Int) -> [Int] {
    model.parties.indices.filter { party in
      guard model.parties[party].preferences?.decidesByPayoffs == true else { return false }
      return model.parties[party].consentsTo?.holds(at: outcomes[outcome], model.issues) ?? true
    }
  }

  /// What an outcome is worth to a party.
  private func worth(_ outcome: Int, to party: Int) -> Fraction {
    payoffs(of: party, over: [outcome])?.lowerBound ?? Fraction(0)
  }

  private func gain(_ outcome: Int, of party: Int) -> Fraction {
    worth(outcome, to: party)
      + Fraction(-1) * (model.parties[party].preferences?.noAgreement ?? Fraction(0))
  }

  /// Whether an outcome needs nobody's acceptance that another does not need, is worth more to one of those it needs, and
  /// less to none of them.
  private func isBetter(_ a: Int, than b: Int) -> Bool {
    let players = players(over: a)
    return Set(players).isSubset(of: self.players(over: b))
      && players.allSatisfy { !(worth(a, to: $0) < worth(b, to: $0)) }
      && players.contains { worth(b, to: $0) < worth(a, to: $0) }
  }

  /// What the efficient ones among some outcomes are worth to their players, with every outcome that is worth that.
  fileprivate func efficient(_ chosen: [Int]) -> [[Int: Rational]: Set<[Int]>] {
    let compared = chosen.filter { !players(over: $0).isEmpty }
    var found: [[Int: Rational]: Set<[Int]>] = [:]
    for outcome in compared where !compared.contains(where: { isBetter($0, than: outcome) }) {
      let worths = players(over: outcome).map { ($0, worth(outcome, to: $0).rational) }
      found[
        Dictionary(uniqueKeysWithValues: worths.map { ($0.0, $0.1 ?? Rational(-1)) }), default: []
      ].insert(outcomes[outcome])
    }
    return found
  }

  /// The outcomes that a solution singles out among all agreements, by its definition.
  fileprivate func outcomes(of solution: BargainingSolution) -> Set<[Int]> {
    let compared = possible.filter { !players(over: $0).isEmpty }
    let gains = compared.map { outcome in
      let players = players(over: outcome)
      return model.parties.indices.map { party in
        players.contains(party) ? gain(outcome, of: party) : nil
      }
    }
    return Set(
      BargainingOracle(gains: gains).best(solution.definition).map { outcomes[compared[$0]] })
  }
}
