extension StatedConflict {
  /// Finds the smallest groups that block a state.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - base: What becomes of the issues that a group does not control.
  ///   - players: The scenario's positions of the graph's parties.
  ///   - model: The model.
  ///   - payoffs: Its payoffs.
  ///   - effort: When to stop.
  /// - Returns: The blocks, smaller groups first.
  /// - Throws: ``Stopped``.
  /// - Complexity: For each group the number of outcomes that it can bring about; in the worst case all of them.
  func blocks(
    against state: Int, _ base: CoalitionBase, _ players: [Int], _ model: PayoffModel,
    _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [CoalitionBlock] {
    var blocks: [CoalitionBlock] = []
    let scenario = model.scenario
    for group in players.indices.groups {
      if effort.isStopped { throw Stopped() }
      let members = group.map { players[$0] }
      if blocks.contains(where: { Set($0.coalition).isSubset(of: members) }) { continue }
      let issues = scenario.issuesControlled(by: members)
      let start = scenario.start(of: members, against: space.outcome(state), base)
      let comparison = CoalitionGains(
        unitsPerPoint: members.map { payoffs.tables[$0]?.unitsPerPoint ?? 1 })
      let found =
        base == .worstCase
        ? worstCase(for: group, issues, against: state, comparison)
        : best(for: group, issues, from: start, against: state, comparison)
      guard let (outcome, gains) = found else { continue }
      blocks.append(
        CoalitionBlock(
          coalition: members, outcome: space.outcome(outcome),
          gains: zip(members, gains).map { member, units in
            payoffs.tables[member].map { $0.points(units) }
          }))
    }
    return blocks
  }

  /// What a group gains by a state; `nil` where some member gains nothing or would break a red line.
  private func gains(_ group: [Int], _ state: Int, over other: Int) -> [Int]? {
    var gains: [Int] = []
    for member in group {
      let gain = worths[member][state] - worths[member][other]
      guard gain > 0, kept[member].contains(state) else { return nil }
      gains.append(gain)
    }
    return gains
  }

  private func best(
    for group: [Int], _ issues: [Int], from start: Outcome, against state: Int,
    _ comparison: CoalitionGains
  ) -> (state: Int, gains: [Int])? {
    var best: (state: Int, gains: [Int])?
    space.visit(start, changing: issues) { target in
      guard let gains = gains(group, target, over: state) else { return }
      if let known = best, !comparison.isLess(known.gains, gains) { return }
      best = (target, gains)
    }
    return best
  }

  /// What a group can make sure of: it settles its issues, and then the others settle theirs so as to hurt it most.
  private func worstCase(
    for group: [Int], _ issues: [Int], against state: Int, _ comparison: CoalitionGains
  ) -> (state: Int, gains: [Int])? {
    enum Part {
      case fails
      case holds(state: Int, gains: [Int])
    }
    var parts: [Int: Part] = [:]
    for target in 0..<space.stateCount {
      let part = space.part(of: target, issues)
      let gains = gains(group, target, over: state)
      switch (parts[part], gains) {
      case (.fails?, _): break
      case (_, nil): parts[part] = .fails
      case (nil, let gains?): parts[part] = .holds(state: target, gains: gains)
      case (.holds(_, let known)?, let gains?):
        if comparison.isLess(gains, known) { parts[part] = .holds(state: target, gains: gains) }
      }
    }
    var best: (state: Int, gains: [Int])?
    for (_, part) in parts.sorted(by: { $0.key < $1.key }) {
      guard case .holds(let target, let gains) = part else { continue }
      if let known = best, !comparison.isLess(known.gains, gains) { continue }
      best = (target, gains)
    }
    return best
  }
}

extension Scenario {
  /// The issues that a group of parties can settle without anybody else.
  func issuesControlled(by members: [Int]) -> [Int] {
    issues.indices.filter { issue in
      let deciders = deciders(of: issue)
      return !deciders.isEmpty && deciders.allSatisfy { members.contains($0) }
    }
  }
}
