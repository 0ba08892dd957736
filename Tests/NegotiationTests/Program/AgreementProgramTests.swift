import Testing

@testable import MILP
@testable import Negotiation

// What GLPK sees must have exactly the solutions that the definitions have: the search cuts false
// outcomes off, so only here would a row that is too loose be noticed.

@Test(arguments: batches(of: 80, by: 20))
func conditionMeansWhatItSays(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(rules: 8, seed: seed, atMost: 40)
    let scenario = try random.scenario()
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let all = combinations(of: random.model.issues.map { $0.options.count })
    for (plain, rule) in zip(random.model.rules, scenario.rules) {
      let meant = all.filter { plain.condition.holds(at: $0, random.model.issues) }
      let comment: Comment = "seed \(seed): \(rule.text)"
      #expect(all.filter { rule.condition.holds(for: Outcome($0)) } == meant, comment)
      #expect(all.filter { rule.condition.normalized.holds(for: Outcome($0)) } == meant, comment)
      var program = AgreementProgram(model, payoffs, within: scenario.allowed)
      program.require(.condition(rule.condition))
      #expect(try solutions(of: program, atMost: all.count) == meant, comment)
      program = AgreementProgram(model, payoffs, within: scenario.allowed)
      program.require(.condition(.not(rule.condition)))
      #expect(try solutions(of: program, atMost: all.count).count == all.count - meant.count)
    }
  }
}

@Test func conditionsUseTheWholeLanguage() {
  let used = (UInt64(0)..<80).reduce(into: Set<String>()) { used, seed in
    let random = RandomScenario(rules: 8, seed: seed, atMost: 40)
    for condition in random.conditions { used.formUnion(condition.operators(random.model.issues)) }
  }
  #expect(used == PlainCondition.allOperators)
}

@Test(arguments: batches(of: 80, by: 20))
func programHasTheOutcomesOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(seed: seed, atMost: 40)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    for (certainty, meant) in [
      (Certainty.inEveryReading, oracle.agreements), (.inSomeReading, oracle.possible),
    ] {
      let meant = meant.map { oracle.outcomes[$0] }
      let program = try acceptanceProgram(model, certainty, within: model.scenario.allowed)
      let found = try program.map { try solutions(of: $0, atMost: oracle.outcomes.count) } ?? []
      #expect(found == meant, "seed \(seed), \(certainty)")
      // The same outcome by outcome, so that rows over a single level each are judged as well.
      let fixed = try zip(oracle.outcomes, oracle.outcomes.indices).filter { levels, index in
        guard oracle.lawful.contains(index) else { return false }
        let domains = zip(model.scenario.allowed, levels).map { allowed, level in
          LevelSet(levelCount: allowed.levelCount) { $0 == level }
        }
        let single = try acceptanceProgram(model, certainty, within: domains)
        return try single.map { try !solutions(of: $0, atMost: 1).isEmpty } ?? false
      }.map(\.0)
      #expect(fixed == meant, "seed \(seed), \(certainty), one at a time")
    }
  }
}

/// The program of the outcomes that meet all rules and that everybody accepts; `nil` for none.
private func acceptanceProgram(
  _ model: PayoffModel, _ certainty: Certainty, within domains: [LevelSet]
) throws -> AgreementProgram? {
  let payoffs = try ExactPayoffs(model)
  var program = AgreementProgram(model, payoffs, within: domains)
  program.require(model.scenario.rules.map { .condition($0.condition) })
  for party in model.deciders {
    guard let acceptance = model.acceptance(by: party, certainty, payoffs) else { return nil }
    program.require(acceptance)
  }
  return program
}

/// Every outcome that GLPK finds for the rows as they are, without the exact check, in order.
private func solutions(of program: AgreementProgram, atMost count: Int) throws -> [[Int]] {
  var program = program
  var found: [Outcome] = []
  while found.count <= count {
    switch try program.problem.solve() {
    case .optimal(let solution):
      found.append(program.outcome(solution))
      program.exclude(program.outcome(solution))
    case .infeasible: return found.sorted().map(\.levels)
    case .feasible, .unbounded, .stopped:
      Testing.Issue.record("GLPK gave no answer")
      return []
    }
  }
  return found.sorted().map(\.levels)
}
