import Testing

@testable import Negotiation

// Random models whose numbers are partly left open, judged by corners found by brute force.

@Test(arguments: batches(of: 360, by: 45))
func verdictsOverAllReadingsAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomReadings(seed: seed)
    let oracle = ReadingsOracle(random)
    let model = try random.parsed()
    guard oracle.isConsistent else {
      #expect(throws: InvalidScenario.self, "seed \(seed)") { try ExactPayoffs(model) }
      continue
    }
    let payoffs = try ExactPayoffs(model)
    let enumerated = try model.zoneOfAgreement(.enumerate)
    #expect(differences(enumerated, oracle) == [], "seed \(seed)")
    if seed % 4 == 0 {
      let programmed = try model.zoneOfAgreement(.glpk)
      #expect(programmed.verdict == enumerated.verdict, "seed \(seed)")
      #expect(programmed.proposals == enumerated.proposals, "seed \(seed)")
    }
    for (party, readings) in random.readings.enumerated() {
      guard let open = payoffs.open[party], let own = oracle.parties[party] else { continue }
      let found = oracle.outcomes.map { open.verdict(on: Outcome($0)) }
      #expect(found == own.verdicts(), "seed \(seed) party \(party)")
      #expect(open.hasNumbers == readings?.hasNumbers, "seed \(seed) party \(party)")
      guard open.hasNumbers else { continue }
      for outcome in oracle.outcomes {
        let gain =
          own.readings.payoff(of: outcome, random.model.issues) - own.readings.noAgreement
        let margin = open.margin(of: Outcome(outcome))
        let should = own.margin(on: gain)
        #expect(margin?.least == should.least?.rational, "seed \(seed) party \(party) \(outcome)")
        #expect(margin?.greatest == should.greatest?.rational, "seed \(seed) party \(party)")
      }
    }
  }
}

// The oracle's corners against the definition itself.
@Test(arguments: batches(of: 60, by: 30))
func cornersAndEliminationAgree(seeds: Range<UInt64>) {
  for seed in seeds {
    for party in ReadingsOracle(RandomReadings(seed: seed)).parties {
      guard let party, party.isConsistent else { continue }
      #expect(party.verdicts() == party.gains.indices.map { party.verdict(on: $0) }, "seed \(seed)")
    }
  }
}

@Test(arguments: batches(of: 120, by: 30))
func theModelsAnswersOverAllReadingsAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomReadings(
      seed: seed, RandomReadings.Changes(isHonest: true, isTradeOff: seed % 2 == 0))
    let oracle = ReadingsOracle(random)
    let model = try random.parsed()
    let found = try model.robustness(try ExactPayoffs(model), .enumerate)
    #expect(found.sameOutcomeInEvery == !oracle.agreements.isEmpty, "seed \(seed)")
    #expect(found.some == !oracle.possible.isEmpty, "seed \(seed)")
    if let every = oracle.everyReadingHasAgreement {
      #expect(found.every == every, "seed \(seed)")
    }
    #expect(found.sameOutcomeInEvery != true || found.every == true, "seed \(seed)")
    #expect(found.every != true || found.some == true, "seed \(seed)")
    for proposal in random.model.proposals.indices {
      let completions = oracle.completions(of: proposal)
      for (party, own) in oracle.parties.enumerated() {
        guard let own else { continue }
        let margins = completions.map {
          own.margin(
            on: own.readings.payoff(of: oracle.outcomes[$0], random.model.issues)
              - own.readings.noAgreement)
        }
        guard !margins.isEmpty, own.readings.hasNumbers else { continue }
        let leasts = margins.compactMap(\.least)
        let greatests = margins.compactMap(\.greatest)
        // A party with numbers alone that is silent about what the proposal moves shows no margin.
        guard let margin = found.margins[proposal][party] else {
          #expect(leasts.count < margins.count || greatests.count < margins.count, "seed \(seed)")
          continue
        }
        #expect(
          margin.least == (leasts.count == margins.count ? leasts.min()?.rational : nil),
          "seed \(seed)")
        #expect(
          margin.greatest
            == (greatests.count == margins.count ? greatests.max()?.rational : nil),
          "seed \(seed)")
      }
    }
  }
}

@Test(arguments: batches(of: 240, by: 60))
func blamedStatementsAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    // Only every third model has statements that may contradict each other.
    let random = RandomReadings(seed: seed * 3)
    let model = try random.parsed()
    for (party, judgement) in model.judgements.enumerated() {
      guard case .readings(let payoff) = judgement, let plain = random.readings[party] else {
        continue
      }
      let oracle = PartyOracle(plain, random.model.issues, [])
      let found = try payoff.contradiction()
      #expect((found == nil) == oracle.isConsistent, "seed \(seed) party \(party)")
      guard let found else { continue }
      let all = Set(oracle.lines)
      func lines(_ set: [Int]) -> Set<Int> {
        Set(set.map { payoff.sources[$0].location.line })
      }
      for conflict in found.conflicts.map(lines) {
        #expect(!oracle.isConsistent(keeping: conflict), "seed \(seed)")
        for one in conflict {
          #expect(oracle.isConsistent(keeping: conflict.subtracting([one])), "seed \(seed)")
        }
      }
      for drop in found.drops.map(lines) {
        #expect(oracle.isConsistent(keeping: all.subtracting(drop)), "seed \(seed)")
        for one in drop {
          #expect(
            !oracle.isConsistent(keeping: all.subtracting(drop).union([one])), "seed \(seed)")
        }
      }
      #expect(!found.conflicts.isEmpty && !found.drops.isEmpty, "seed \(seed)")
      if all.count <= 7 {
        #expect(
          Set(found.conflicts.map(lines)) == minimalConflicts(oracle), "seed \(seed)")
      }
    }
  }
}

@Test func randomReadingsAreOfEveryKind() throws {
  var found: Set<String> = []
  for seed in UInt64(0)..<120 {
    let random = RandomReadings(seed: seed, RandomReadings.Changes(isTradeOff: seed % 4 == 0))
    let oracle = ReadingsOracle(random)
    guard oracle.isConsistent else {
      found.insert("contradiction")
      continue
    }
    found.insert("zone \(oracle.verdict)")
    if oracle.agreements.isEmpty, let every = oracle.everyReadingHasAgreement {
      found.insert("every reading has one, not the same: \(every)")
    }
    for party in oracle.parties {
      guard let party else { continue }
      found.insert(party.readings.hasNumbers ? "numbers" : "no numbers")
      found.formUnion(party.verdicts().map { "verdict \($0)" })
    }
    for word in [
      "over", "with:", "is better", "unknown", "not negative", "at_least_as", "weights:", "silent:",
      "[", " ~ ", ">=", "no_agreement:", "consents_to", "judge_by",
    ] where random.text.contains(word) { found.insert(word) }
  }
  #expect(
    found == [
      "contradiction", "zone every", "zone some", "zone none", "numbers", "no numbers",
      "every reading has one, not the same: true", "every reading has one, not the same: false",
      "verdict every", "verdict some", "verdict none", "over", "with:", "is better", "unknown",
      "not negative", "at_least_as", "weights:", "silent:", "[", " ~ ", ">=", "no_agreement:",
      "consents_to", "judge_by",
    ])
}

/// Every smallest set of lines that contradict each other, by looking at all sets.
private func minimalConflicts(_ oracle: PartyOracle) -> Set<Set<Int>> {
  let lines = oracle.lines
  var conflicts: Set<Set<Int>> = []
  let subsets = combinations(of: lines.map { _ in 2 }).map { chosen in
    Set(zip(lines, chosen).filter { $0.1 == 1 }.map(\.0))
  }
  for subset in subsets.sorted(by: { $0.count < $1.count })
  where !conflicts.contains(where: { $0.isSubset(of: subset) })
    && !oracle.isConsistent(keeping: subset)
  {
    conflicts.insert(subset)
  }
  return conflicts
}

/// Where a zone is not what the definitions say, in words.
private func differences(_ zone: ZoneOfAgreement, _ oracle: ReadingsOracle) -> [String] {
  var found: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { found.append("\(what): \(`is`), not \(should)") }
  }
  compare("verdict", zone.verdict, oracle.verdict)
  compare("agreements", zone.agreements, OutcomeCount(oracle.agreements.count))
  compare("possible", zone.possible, OutcomeCount(oracle.possible.count))
  for finding in zone.proposals {
    for (party, member) in oracle.random.model.parties.enumerated()
    where !member.isNotOnRecord && !finding.withoutSay.contains(party) {
      compare(
        "proposal \(finding.proposal) party \(party)", finding.acceptedBy?[party],
        oracle.verdict(of: party, on: finding.proposal))
    }
  }
  return found
}
