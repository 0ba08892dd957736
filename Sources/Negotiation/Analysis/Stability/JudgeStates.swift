extension StabilityFinder {
  /// Judges states by every concept, and looks how they are reached.
  ///
  /// - Parameters:
  ///   - states: The states; what is found is written into them.
  ///   - conflict: The conflict.
  ///   - summary: What was found about the conflict as a whole.
  /// - Throws: ``Stopped``; what was found by then has been written.
  func judge(
    _ states: inout [ExaminedState], _ conflict: StatedConflict, _ summary: inout ConflictSummary?
  ) throws(Stopped) {
    let graph = conflict.graph
    let stable = try graph.stableStates(effort)
    let everybody = Array(graph.parties)
    let start = conflict.space.state(of: model.scenario.statusQuo)
    var paths: (all: ReachedStates, preferred: ReachedStates)?
    if let start {
      paths = (
        try graph.reach(from: start, by: everybody, isCredible: false, effort),
        try graph.reach(from: start, by: everybody, isCredible: true, effort)
      )
    }
    var counts: [SolutionConcept: Int] = [:]
    var reachable: [SolutionConcept: Int] = [:]
    for concept in SolutionConcept.allCases {
      let equilibria = stable.equilibria(concept)
      counts[concept] = equilibria.count
      reachable[concept] = equilibria.states.count {
        $0 == start || paths?.preferred.contains($0) ?? false
      }
    }
    summary = ConflictSummary(
      stateCount: graph.stateCount,
      ownIssues: players.map { model.scenario.issuesDecidedAlone(by: $0).count }, equilibria: counts,
      reachable: start == nil ? nil : reachable)
    let groups = everybody.count <= mostPlayersInGroups ? graph.coalitions : []
    for index in states.indices {
      if effort.isStopped { throw Stopped() }
      // At a stop a state is judged as a whole or not at all.
      var examined = states[index]
      guard let state = examined.number else { continue }
      for concept in SolutionConcept.allCases {
        examined.isStable[concept] = graph.parties.map {
          stable.stable(concept, for: $0).contains(state)
        }
      }
      for party in graph.parties {
        let improvements = graph.improvements(of: party, from: state)
        examined.improvementCounts.append(improvements.count)
        for target in told(improvements, of: party, from: state, conflict, stable) {
          examined.improvements.append(
            try answered(target, by: party, from: state, conflict, stable))
        }
      }
      if graph.stateCount <= mostStatesForGroups, everybody.count <= mostPlayersInGroups {
        examined.groupImprovements = try groupImprovements(
          from: state, groups, conflict, stable)
      }
      examined.path = moves(paths?.all.sequence(to: state), conflict)
      examined.preferredPath = moves(paths?.preferred.sequence(to: state), conflict)
      if state == start { (examined.path, examined.preferredPath) = ([], []) }
      states[index] = examined
    }
  }

  /// The best improvements, one of those that are worth the same, and the best that nobody can answer, by each concept.
  private func told(
    _ improvements: [Int], of party: Int, from state: Int, _ conflict: StatedConflict,
    _ stable: StableStates
  ) -> [Int] {
    let ranks = conflict.graph.ranks[party]
    let start = conflict.space.outcome(state)
    // Of what is worth the same, what changes least is told.
    var told: [Int] = []
    var changes = Int.max
    for target in improvements {
      let isLevel = told.last.map { ranks[$0] == ranks[target] } ?? false
      if !isLevel, told.count == mostImprovementsTold { break }
      let moved = zip(conflict.space.outcome(target).levels, start.levels).count { $0 != $1 }
      if !isLevel {
        told.append(target)
        changes = moved
      } else if moved < changes {
        told[told.count - 1] = target
        changes = moved
      }
    }
    for concept in SolutionConcept.allCases where concept != .nash {
      func breaks(_ target: Int) -> Bool {
        !stable.isAnswered(concept, target, by: party, from: ranks[state])
      }
      if !told.contains(where: breaks), let breaking = improvements.first(where: breaks) {
        told.append(breaking)
      }
    }
    return told
  }

  private func answered(
    _ target: Int, by party: Int, from state: Int, _ conflict: StatedConflict,
    _ stable: StableStates
  ) throws(Stopped) -> AnsweredImprovement {
    let graph = conflict.graph
    let rank = graph.ranks[party][state]
    let others = graph.parties.filter { $0 != party }
    var answers: [SolutionConcept: [StateMove]] = [:]
    for concept in SolutionConcept.allCases
    where stable.isAnswered(concept, target, by: party, from: rank) {
      guard graph.stateCount <= mostStatesForAnswers else {
        answers[concept] = []
        continue
      }
      func sanctions(_ reached: Int) -> Bool {
        graph.ranks[party][reached] <= rank
          && (!concept.allowsEscape
            || graph.moves[party][reached].allSatisfy { graph.ranks[party][Int($0)] <= rank })
      }
      let reached = try graph.reach(
        from: target, by: others, isCredible: concept.isCredible, until: sanctions, effort)
      if let end = reached.states.first(where: sanctions) {
        answers[concept] = moves(reached.sequence(to: end), conflict)
      }
    }
    return AnsweredImprovement(
      player: party, outcome: conflict.space.outcome(target), answers: answers)
  }

  /// What the smallest groups can reach together; what a member does alone is no matter of groups.
  private func groupImprovements(
    from state: Int, _ groups: [[Int]], _ conflict: StatedConflict, _ stable: StableStates
  ) throws(Stopped) -> [GroupImprovement] {
    var found: [GroupImprovement] = []
    for group in groups {
      if found.contains(where: { Set($0.group).isSubset(of: group) }) { continue }
      let reached = try conflict.graph.coalitionImprovements(from: state, by: [group], effort)
        .filter { Set($0.sequence.map(\.party)).count > 1 }
      let all = reached.map { improvement in
        GroupImprovement(
          group: group, sequence: moves(improvement.sequence, conflict) ?? [],
          equilibrium: SolutionConcept.allCases.filter {
            stable.equilibria($0).contains(improvement.state)
          }, ways: reached.count)
      }
      // What would hold by more concepts first; among equals what is nearest.
      found += all.enumerated().sorted { a, b in
        (b.element.equilibrium.count, a.offset) < (a.element.equilibrium.count, b.offset)
      }.prefix(mostImprovementsTold).map(\.element)
    }
    return found
  }

  private func moves(_ sequence: [ConflictMove]?, _ conflict: StatedConflict) -> [StateMove]? {
    sequence?.map { StateMove(player: $0.party, outcome: conflict.space.outcome($0.state)) }
  }
}

// So many say what there is to say about one party and one state.
private let mostImprovementsTold = 3
// One search for each group and state looked at goes over all states.
private let mostStatesForGroups = 20_000
// Beyond, the shortest answers are not spelled out: each is a search of its own.
private let mostStatesForAnswers = 200_000
