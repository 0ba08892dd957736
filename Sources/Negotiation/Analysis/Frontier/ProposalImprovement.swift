extension ParetoFrontier {
  /// For a complete proposal: how much each party could gain at most with nobody losing who has a say over what is better.
  ///
  /// - Parameter outcome: The proposal's outcome.
  /// - Returns: One improvement a party, in the order of ``parties``; all gains are 0 where nothing
  ///   better exists, or was found before a stop, or nothing was looked at.
  /// - Complexity: The number of points.
  public func improvements(on outcome: Outcome) -> [ProposalImprovement] {
    let from = units(of: outcome)
    let better = (candidates.isEmpty ? points : candidates).filter { point in
      parties.indices.allSatisfy { !point.hasSay($0) || point.units[$0] >= from[$0] }
    }
    return parties.indices.map { index in
      let best = better.filter { $0.hasSay(index) }.max { $0.units[index] < $1.units[index] }
      return ProposalImprovement(
        gain: best.map { $0.units[index] - from[index] } ?? 0,
        agreement: best.flatMap { $0.units[index] > from[index] ? $0.outcomes.first : nil },
        isProven: isComplete && isLookedAt)
    }
  }

  /// The parties that would refuse an outcome, by position: they have less than without an agreement, or a firm red line
  /// that it breaks.
  public func refusing(_ outcome: Outcome, _ scenario: Scenario) -> [Int] {
    let short = withPayoffs.filter { $0.table.payoff(of: outcome) < $0.table.reservation }
      .map(\.party).filter { scenario.parties[$0].hasSay(in: outcome) }
    let crossed = scenario.firmLinesBroken(by: outcome).map(\.party)
    return Set(short + crossed).sorted()
  }
}

/// The most that one party could gain over a proposal with nobody losing.
public struct ProposalImprovement: Hashable, Sendable {
  /// The gain in units.
  public let gain: Int
  /// An agreement that shows it; `nil` where there is nothing to gain, or the frontier lists no
  /// outcomes.
  public let agreement: Outcome?
  /// Whether nobody could gain more; not where the search was stopped, or nothing was looked at.
  public let isProven: Bool
}

extension Proposal {
  /// The outcome that a proposal settles, where it leaves nothing open.
  public var outcome: Outcome? {
    guard levels.allSatisfy({ $0.count == 1 }) else { return nil }
    return Outcome(levels.compactMap(\.levels.first))
  }
}
