import Testing

@testable import Negotiation

// “Verdicts” in Documentation/Background/OrdinalPreferences.md: what signs and comparisons alone decide. Accepted is
// what is at least as good as no agreement.

@Test(arguments: [OrdinalEncoding.Signs.strict, .weak])
func signsAloneDecideTheGridOfTheReference(signs: OrdinalEncoding.Signs) throws {
  let expected: [OrdinalEncoding.Russia: [[Int]]] = [
    .donbasEnough: [[40, 8, 3672], [2, 32, 3686], [3, 0, 3717]],
    .maximalist: [[40, 8, 3672], [0, 1860, 1860], [3, 0, 3717]],
  ]
  let jointly: [OrdinalEncoding.Russia: Int] = [.donbasEnough: 3680, .maximalist: 1856]
  for russia in OrdinalEncoding.Russia.allCases {
    let scenario = try scenario(of: OrdinalEncoding(signs: signs, russia: russia).text)
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let grid = gridOfTheReference(scenario)
    #expect(grid.count == 3720)
    let verdicts = payoffs.open.compactMap(\.self).map { open in
      grid.map { open.verdict(on: $0) }
    }
    for (party, found) in verdicts.enumerated() {
      let counts = [Verdict.every, .none, .some].map { verdict in found.count { $0 == verdict } }
      #expect(counts == expected[russia]?[party], "\(signs) \(russia) party \(party)")
    }
    let possible = grid.indices.count { package in
      verdicts.allSatisfy { $0[package] != Verdict.none }
    }
    #expect(possible == jointly[russia])
    #expect(!grid.indices.contains { package in verdicts.allSatisfy { $0[package] == .every } })
  }
}

@Test func itsOwnConventionHasTheCountsOfTheReference() throws {
  // Weak signs, and acceptance only of what is better than no agreement: the last row of that page's grid.
  let expected: [OrdinalEncoding.Russia: [[Int]]] = [
    .donbasEnough: [[0, 8, 3712], [2, 32, 3686], [2, 0, 3718]],
    .maximalist: [[0, 8, 3712], [0, 1860, 1860], [2, 0, 3718]],
  ]
  for russia in OrdinalEncoding.Russia.allCases {
    let scenario = try scenario(of: OrdinalEncoding(signs: .weak, russia: russia).text)
    let payoffs = try ExactPayoffs(PayoffModel(scenario))
    for (party, open) in payoffs.open.compactMap(\.self).enumerated() {
      // Better than no agreement in every reading is: in none is it at most as good.
      let verdicts = gridOfTheReference(scenario).map { outcome in
        open.readings.verdict(onNotNegative: open.gain(of: outcome).map { -$0 }).opposite
      }
      let counts = [Verdict.every, .none, .some].map { verdict in verdicts.count { $0 == verdict } }
      #expect(counts == expected[russia]?[party], "\(russia) party \(party)")
    }
  }
}

@Test func namedPackagesHaveTheVerdictsOfTheReference() throws {
  let expected: [OrdinalEncoding.Russia: [String: [Verdict]]] = [
    .donbasEnough: [
      "us_initial_dmz": [.none, .some, .every], "us_current_fez": [.some, .some, .every],
      "ua_counter": [.every, .some, .some], "ua_counter_deal_first": [.some, .some, .some],
      "ru_core": [.none, .every, .some], "ru_maximal": [.none, .every, .some],
      "framework": [.every, .some, .some], "bridge": [.some, .some, .some],
      "freeze": [.every, .none, .some],
    ],
    .maximalist: [
      "us_initial_dmz": [.none, .none, .every], "us_current_fez": [.some, .none, .every],
      "ua_counter": [.every, .some, .some], "ua_counter_deal_first": [.some, .some, .some],
      "ru_core": [.none, .none, .some], "ru_maximal": [.none, .every, .some],
      "framework": [.every, .some, .some], "bridge": [.some, .some, .some],
      "freeze": [.every, .none, .some],
    ],
  ]
  for russia in OrdinalEncoding.Russia.allCases {
    var encoding = OrdinalEncoding(signs: .strict, russia: russia)
    encoding.isRussiaIndifferentToEurope = false
    let scenario = try scenario(of: encoding.text)
    let payoffs = try ExactPayoffs(PayoffModel(scenario))
    for proposal in scenario.proposals {
      let outcome = try #require(proposal.outcome)
      let verdicts = payoffs.open.compactMap { $0?.verdict(on: outcome) }
      #expect(verdicts == expected[russia]?[proposal.id], "\(russia) \(proposal.id)")
    }
  }
}

/// The packages of that page's grid: the government as it is, no European clauses, and no lines of 1997.
private func gridOfTheReference(_ scenario: Scenario) -> [Outcome] {
  let fixed = [8: 2, 9: 1, 11: 1]
  return combinations(
    of: scenario.issues.enumerated().map { index, issue in
      index == 8 ? 2 : fixed[index] == nil ? issue.options.count : 1
    }
  ).map { Outcome($0) }.filter { outcome in
    scenario.rules.allSatisfy { $0.condition.holds(for: outcome) }
  }
}
