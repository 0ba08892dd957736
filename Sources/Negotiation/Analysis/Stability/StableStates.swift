extension ConflictGraph {
  /// Finds the states that are stable for each party, by every concept.
  ///
  /// - Parameter effort: When to stop.
  /// - Returns: The stable states.
  /// - Throws: ``Stopped``.
  /// - Complexity: The number of moves times the square of the number of parties.
  func stableStates(_ effort: Effort = Effort()) throws(Stopped) -> StableStates {
    let reversed = moves.map(\.reversed)
    var sets: [SolutionConcept: [StateSet]] = [:]
    var least: [SolutionConcept: [[Int32]]] = [:]
    for concept in SolutionConcept.allCases { (sets[concept], least[concept]) = ([], []) }
    for party in parties {
      let escapes = escapes(of: party)
      for concept in SolutionConcept.allCases {
        if effort.isStopped { throw Stopped() }
        guard concept != .nash else {
          sets[concept]?.append(stable(for: party, nil))
          continue
        }
        let sanctions = try Sanctions(
          against: party, concept.allowsEscape ? escapes : ranks[party], self, reversed,
          isCredible: concept.isCredible, effort)
        sets[concept]?.append(stable(for: party, sanctions.least))
        least[concept]?.append(sanctions.least)
      }
    }
    return StableStates(sets: sets, least: least, stateCount: stateCount)
  }

  /// The best rank a party can have at each state or after one more move of its own.
  func escapes(of party: Int) -> [Int32] {
    (0..<stateCount).map { state in
      moves[party][state].reduce(ranks[party][state]) { max($0, ranks[party][Int($1)]) }
    }
  }

  /// The states from which every improvement is answered by something no better than staying.
  private func stable(for party: Int, _ least: [Int32]?) -> StateSet {
    var set = StateSet(stateCount: stateCount)
    let ranks = ranks[party]
    for state in 0..<stateCount {
      let rank = ranks[state]
      let isStable = moves[party][state].allSatisfy { target in
        ranks[Int(target)] <= rank || (least.map { $0[Int(target)] <= rank } ?? false)
      }
      if isStable { set.insert(state) }
    }
    return set
  }
}

/// The states that are stable for each party, by every concept.
public struct StableStates: Hashable, Sendable {
  private let sets: [SolutionConcept: [StateSet]]
  private let equilibria: [SolutionConcept: StateSet]
  /// For each concept, party and state the least that the others can answer with; none for Nash.
  private let least: [SolutionConcept: [[Int32]]]

  init(sets: [SolutionConcept: [StateSet]], least: [SolutionConcept: [[Int32]]], stateCount: Int) {
    self.sets = sets
    self.least = least
    equilibria = sets.mapValues { parties in
      parties.reduce(into: StateSet.all(stateCount)) { $0.formIntersection($1) }
    }
  }

  /// The states that are stable for a party, by its position in the graph.
  public func stable(_ concept: SolutionConcept, for party: Int) -> StateSet {
    sets[concept]?[party] ?? StateSet(stateCount: 0)
  }

  /// The states that are stable for every party.
  public func equilibria(_ concept: SolutionConcept) -> StateSet {
    equilibria[concept] ?? StateSet(stateCount: 0)
  }

  /// Whether the others can answer a party's improvement so that it is no better off than before, by a concept.
  func isAnswered(
    _ concept: SolutionConcept, _ target: Int, by party: Int, from rank: Int32
  ) -> Bool {
    least[concept].map { $0.indices.contains(party) && $0[party][target] <= rank } ?? false
  }
}
