extension PartyPayoff {
  /// Which statements contradict each other; `nil` where some reading is compatible with all of them.
  ///
  /// - Throws: ``OpenPayoff/Obstacle`` where the readings are too large to describe.
  func contradiction() throws -> Contradiction? {
    guard try !readings.areConsistent() else { return nil }
    guard sources.count <= DemandSet.most else {
      return Contradiction(conflicts: [try oneConflict()], drops: [])
    }
    var search = ConflictSearch(StatementOracle(payoff: self), limit: mostSearched, { _ in })
    try search.run()
    return Contradiction(
      conflicts: search.conflicts.sorted().prefix(mostBlamed).map(\.positions),
      drops: search.isComplete
        || search.provenConcessionSize >= (search.concessions.map(\.count).min() ?? .max)
        ? search.concessions.sorted().map(\.positions) : [])
  }

  /// One minimal set of statements that contradict each other, out of any number.
  ///
  /// The statement at which the first ones become contradictory belongs to such a set; with it kept, the
  /// statement at which fewer of the first ones do so belongs to it as well; and so on.
  ///
  /// - Complexity: The logarithm of the number of statements for each member of the set.
  private func oneConflict() throws -> [Int] {
    var conflict: [Int] = []
    var end = sources.count
    while try readings.areConsistent(keeping: { conflict.contains($0) }) {
      var (least, greatest) = (0, end)
      while least + 1 < greatest {
        let middle = (least + greatest) / 2
        let isEnough = try readings.areConsistent { $0 < middle || conflict.contains($0) }
        if isEnough { least = middle } else { greatest = middle }
      }
      conflict.append(greatest - 1)
      end = greatest - 1
    }
    return conflict.sorted()
  }
}

/// Statements that no reading is compatible with.
struct Contradiction {
  /// Minimal sets of statements that contradict each other, by position, smallest first.
  let conflicts: [[Int]]
  /// The minimal sets whose removal leaves no contradiction, smallest first; empty where the smallest were
  /// not found.
  let drops: [[Int]]
}

extension Diagnostics {
  /// Reports statements that contradict each other, set by set, and what to drop.
  mutating func report(
    _ contradiction: Contradiction, of payoff: PartyPayoff, by party: String
  ) {
    func names(_ set: [Int]) -> String {
      set.map { position in
        let source = payoff.sources[position]
        let records = source.evidence.records.joined(separator: ", ")
        return
          "'\(source.text)' (line \(source.location.line)\(records.isEmpty ? "" : "; \(records)"))"
      }.joined(separator: " and ")
    }
    let smallest = contradiction.drops.filter { $0.count == contradiction.drops[0].count }
    let others = smallest.count - mostWaysShown
    var fix =
      smallest.isEmpty
      ? "drop one of them, and check again: there may be more"
      : "it is enough to drop "
        + smallest.prefix(mostWaysShown).map(names).joined(separator: ", or ")
    if others > 0 { fix += ", or another of \(others) sets as small" }
    for conflict in contradiction.conflicts {
      guard let first = conflict.first else { continue }
      error(
        at: payoff.sources[first].location,
        conflict.count == 1
          ? "a statement of '\(party)' contradicts itself: \(names(conflict))"
          : "statements of '\(party)' contradict each other: \(names(conflict))",
        why:
          "no choice of numbers is compatible with all of them, so no verdict would mean anything",
        fix: fix)
    }
  }
}

/// Answers which statements some reading is compatible with.
private struct StatementOracle: ConflictOracle {
  let payoff: PartyPayoff

  let effort = Effort()

  var demandCount: Int { payoff.sources.count }

  func met(keeping demands: DemandSet) throws -> DemandSet? {
    try payoff.readings.areConsistent { demands.contains($0) } ? demands : nil
  }
}

// More sets to blame nobody reads.
private let mostBlamed = 20
// Of what would be enough to drop there are many more: two ways out of each of seven contradictions are 128.
private let mostSearched = 200
// Sets to drop that are as small as these are told by their number.
private let mostWaysShown = 3
