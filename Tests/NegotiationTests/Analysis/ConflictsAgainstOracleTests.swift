import Testing

@testable import Negotiation

// Random models, most of them without a zone, explained by both engines and by the definitions.

@Test(arguments: batches(of: 500, by: 25))
func bothEnginesFindTheConflictsOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(conflictSeed: seed)
    let oracle = ConflictOracle(random.model)
    let model = PayoffModel(try random.scenario())
    let payoffs = try ExactPayoffs(model)
    for engine in [Engine.enumerate, .glpk] {
      let found = try model.explain(payoffs, engine)
      #expect(differences(found, oracle) == [], "seed \(seed)")
      #expect(differencesOfDistances(found, DistanceOracle(oracle), payoffs) == [], "seed \(seed)")
    }
    var search = ConflictSearch(
      try ProgrammedDemands(
        model, payoffs, model.demands(payoffs), isNarrowing: true, Effort()), limit: 1 << 20
    ) { _ in }
    try search.run()
    #expect(Set(search.conflicts.map(\.positions)) == Set(oracle.conflicts), "seed \(seed)")
    #expect(Set(search.concessions.map(\.positions)) == Set(oracle.concessions), "seed \(seed)")
  }
}

@Test(arguments: batches(of: 50, by: 25), [1, 2, 3])
func limitLeavesOutLargerSets(seeds: Range<UInt64>, limit: Int) throws {
  for seed in seeds {
    let random = RandomScenario(conflictSeed: seed)
    let oracle = ConflictOracle(random.model)
    let model = PayoffModel(try random.scenario())
    let payoffs = try ExactPayoffs(model)
    let found = try model.explain(payoffs, .enumerate, atMost: limit)
    #expect(partialDifferences(found, oracle) == [], "seed \(seed)")
    #expect(found.isComplete || max(found.conflicts.count, found.concessions.count) >= limit)
    // A stop after so many sets leaves what is proven.
    let effort = Effort()
    let stopped = try model.explain(payoffs, .glpk, effort) { progress in
      if progress.conflicts + progress.concessions > limit { effort.stop() }
    }
    #expect(partialDifferences(stopped, oracle) == [], "seed \(seed)")
  }
}

@Test func randomConflictsAreOfEveryKind() {
  var counts: [String: Int] = [:]
  for seed in UInt64(0)..<500 {
    let oracle = ConflictOracle(RandomScenario(conflictSeed: seed).model)
    let distances = DistanceOracle(oracle)
    func count(_ what: String, _ isSo: Bool) { counts[what, default: 0] += isSo ? 1 : 0 }
    count("empty", !oracle.isPossible)
    count("conceded", seed < concededSeeds && !oracle.isPossible && oracle.conflicts != [[]])
    count("open", oracle.isPossible)
    count("excluded by definition", oracle.conflicts == [[]])
    count("several conflicts", oracle.conflicts.count > 1)
    count("conflict of three", oracle.conflicts.contains { $0.count > 2 })
    count("several cheapest", oracle.smallestConcessions.count > 1)
    count("ladder", oracle.ladder.count > 1)
    count("one party alone", oracle.burdens.contains { !$0.alone.isEmpty })
    count("pair with a zone", !oracle.isPossible && oracle.coalitions.contains(where: \.hasZone))
    count("answered", oracle.isPossible && oracle.unanswered.count < oracle.demands.count)
    count("level", oracle.hasNearestLevels)
    count("curve", distances.tradeOffs.contains { $0.drops.count > 1 })
    count("gain", distances.binding.contains { !$0.gains.isEmpty })
    count("emptying", !distances.emptying.isEmpty)
    // Every set of demands is looked at.
    #expect(oracle.demands.count <= 18)
  }
  let least = [
    "empty": 250, "conceded": 200, "open": 100, "excluded by definition": 3,
    "several conflicts": 150,
    "conflict of three": 40, "several cheapest": 80, "ladder": 80, "one party alone": 80,
    "pair with a zone": 80, "answered": 40, "level": 80, "curve": 15, "gain": 30, "emptying": 30,
  ]
  #expect(least.filter { counts[$0.key, default: 0] < $0.value } == [:])
}

extension ConflictOracle {
  /// Whether some level is near enough to one that a demand asks for.
  fileprivate var hasNearestLevels: Bool {
    smallestConcessions.contains { set in
      set.contains { position in
        if case .noAgreement = demands[position].source { return false }
        return oracle.model.issues.indices.contains {
          !DistanceOracle(self).nearest($0, for: position, within: set).isEmpty
        }
      }
    }
  }
}

/// Where what a search found before its end is not so, in words.
private func partialDifferences(_ found: Explanation, _ oracle: ConflictOracle) -> [String] {
  var differences = Differences("\(found.engine)")
  for (what, sets, known) in [
    ("conflicts", found.conflicts, oracle.conflicts),
    ("concessions", found.concessions, oracle.concessions),
  ] {
    let sets = sets.map(\.positions)
    differences.compare("strange \(what)", sets.filter { !known.contains($0) }, [])
    differences.compare(
      "missing \(what)",
      known.filter { (found.isComplete || $0.count <= found.provenSize) && !sets.contains($0) }, [])
  }
  differences.compare("possible", found.isPossible ?? oracle.isPossible, oracle.isPossible)
  differences.compare(
    "most that hold", found.mostThatHold ?? oracle.mostThatHold, oracle.mostThatHold)
  if found.isPossible == false, let most = oracle.mostThatHold, !found.isExcludedByDefinition {
    differences.compare(
      "too many must give", found.fewestThatGive > found.demands.count - most, false)
  }
  let zones = oracle.coalitions.map(\.hasZone)
  differences.compare(
    "zones", zip(found.coalitions, zones).filter { ($0.hasZone ?? $1) != $1 }.count, 0)
  return differences.found
}

/// Where the sets are not what the definitions say, in words.
private func differences(_ found: Explanation, _ oracle: ConflictOracle) -> [String] {
  var differences = Differences("\(found.engine)")
  func sets(_ sets: [DemandSet]) -> [[Int]] { sets.map(\.positions) }
  differences.compare("complete", found.isComplete, true)
  differences.compare("proof", found.proof, found.engine == .enumerate ? .exact : .solver)
  differences.compare("demands", found.demands.map(\.id), oracle.demands.map(\.id))
  differences.compare("owners", found.demands.map(\.party), oracle.demands.map(\.party))
  differences.compare("possible", found.isPossible, oracle.isPossible)
  differences.compare("conflicts", sets(found.conflicts), oracle.conflicts)
  differences.compare("concessions", sets(found.concessions), oracle.concessions)
  differences.compare("smallest", sets(found.smallestConcessions), oracle.smallestConcessions)
  differences.compare("most that hold", found.mostThatHold, oracle.mostThatHold)
  differences.compare("unanswered", found.unanswered, oracle.unanswered)
  for set in found.concessions {
    let count = found.opened[set]
    if count == nil, found.engine != .enumerate { continue }
    differences.compare(
      "opened by \(set.positions)", count,
      OutcomeCount(oracle.outcomes(without: set.positions).count))
  }
  differences.compare("movers", found.ladder.map(\.movers), oracle.ladder.map(\.movers))
  differences.compare("ladder", found.ladder.map { sets($0.sets) }, oracle.ladder.map(\.sets))
  differences.compare("burdened", found.burdens.map(\.party), oracle.burdens.map(\.party))
  differences.compare("alone", found.burdens.map { sets($0.alone) }, oracle.burdens.map(\.alone))
  differences.compare("others", found.burdens.map { sets($0.others) }, oracle.burdens.map(\.others))
  let coalitions = oracle.coalitions
  differences.compare("groups", found.coalitions.map(\.parties), coalitions.map(\.parties))
  differences.compare("zones", found.coalitions.map(\.hasZone), coalitions.map(\.hasZone))
  differences.compare(
    "conflicts of groups", found.coalitions.map { sets($0.conflicts) }, coalitions.map(\.conflicts))
  return differences.found
}

/// Where distances, trade-offs and bounds are not what the definitions say, in words.
private func differencesOfDistances(
  _ found: Explanation, _ oracle: DistanceOracle, _ payoffs: ExactPayoffs
) -> [String] {
  var differences = Differences("\(found.engine)")
  func points(_ units: Int, of party: Int) -> Rational? { payoffs.tables[party]?.points(units) }
  var distances = found.distances[...]
  for set in oracle.sets.smallestConcessions.prefix(12) {
    for position in set {
      let demand = oracle.sets.demands[position]
      func next() -> Distance.Step? {
        guard let first = distances.first, first.demand == position, first.within.positions == set
        else { return nil }
        distances.removeFirst()
        return first.step
      }
      guard case .noAgreement = demand.source else {
        for issue in oracle.sets.oracle.model.issues.indices {
          let nearest = oracle.nearest(issue, for: position, within: set)
          if nearest.isEmpty { continue }
          let what = "level of \(issue) for \(demand.id) within \(set)"
          if case .level(issue, let asked, let enough) = next() {
            let isNearest = nearest.contains { $0 == (asked, enough) }
            differences.compare(
              "\(what) (\(asked), \(enough)), nearest \(nearest)", isNearest, true)
          } else {
            differences.compare(what, false, true)
          }
        }
        continue
      }
      var drop: Rational?
      if case .reservation(let units) = next() { drop = points(units, of: demand.party) }
      differences.compare(
        "drop of \(demand.id) within \(set)", drop, oracle.drop(of: position, within: set)?.rational
      )
    }
  }
  differences.compare("other distances", Array(distances), [])
  let tradeOffs = oracle.tradeOffs
  differences.compare("pairs", found.tradeOffs.map(\.parties), tradeOffs.map(\.parties))
  differences.compare(
    "drops",
    found.tradeOffs.map { pair in
      pair.drops.map { zip($0, pair.parties).map { points($0, of: $1) } }
    }, tradeOffs.map { $0.drops.map { $0.map(\.rational) } })
  let binding = oracle.binding
  differences.compare("binding", found.binding.map(\.demand), binding.map(\.demand))
  for (demand, should) in zip(found.binding, binding) {
    if demand.more != nil || found.engine == .enumerate {
      differences.compare("more without \(demand.demand)", demand.more, OutcomeCount(should.more))
    }
    let gains = Dictionary(
      uniqueKeysWithValues: demand.gains.map { ($0, points($1, of: $0)) })
    differences.compare(
      "gains without \(demand.demand)", gains, should.gains.mapValues(\.rational))
  }
  differences.compare(
    "emptying", found.emptying.map { [$0.party, $0.redLine] }, oracle.emptying)
  return differences.found
}

/// What is not as it should be, in words.
private struct Differences {
  private let engine: String
  private(set) var found: [String] = []

  init(_ engine: String) { self.engine = engine }

  mutating func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { found.append("\(engine) \(what): \(`is`), not \(should)") }
  }
}
