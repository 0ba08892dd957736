extension PartyPayoff {
  /// Which statements contradict each other; `nil` where some reading is compatible with all of them.
  ///
  /// - Throws: ``OpenPayoff/Obstacle`` where the readings are too large to describe.
  func contradiction(in scenario: Scenario) throws -> Contradiction? {
    guard try !OpenPayoff(self, in: scenario).cone.isConsistent else { return nil }
    guard sources.count <= DemandSet.most else { return Contradiction(conflicts: [], drops: []) }
    var search = ConflictSearch(
      StatementOracle(payoff: self, scenario: scenario), limit: mostBlamed, { _ in })
    try search.run()
    return Contradiction(
      conflicts: search.conflicts.sorted(), drops: search.concessions.sorted())
  }
}

/// Statements that no reading is compatible with.
struct Contradiction {
  /// The minimal sets of statements that contradict each other, smallest first.
  let conflicts: [DemandSet]
  /// The minimal sets whose removal leaves no contradiction, smallest first.
  let drops: [DemandSet]
}

/// Answers which statements some reading is compatible with.
private struct StatementOracle: ConflictOracle {
  let payoff: PartyPayoff
  let scenario: Scenario

  var demandCount: Int { payoff.sources.count }

  func met(keeping demands: DemandSet) throws -> DemandSet? {
    try OpenPayoff(payoff, in: scenario, keeping: demands).cone.isConsistent ? demands : nil
  }
}

// More sets to blame nobody reads.
private let mostBlamed = 20
