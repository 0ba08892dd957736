extension DivisibleFrontier {
  /// The payoffs of an outcome that splits nothing.
  public func payoffs(of outcome: Outcome) -> [Rational] {
    tables.map { $0.points($0.payoff(of: outcome)) }
  }

  /// For a complete proposal: how much each party could gain at most with nobody losing.
  ///
  /// - Parameter outcome: The proposal's outcome.
  /// - Returns: One improvement a party; `nil` for a gain that cannot be given exactly.
  /// - Complexity: O(n) for n issues.
  public func improvements(on outcome: Outcome) -> [DivisionImprovement?] {
    let units = tables.map { $0.payoff(of: outcome) }
    let floors = zip(units, tables).map { isClipped ? max($0, $1.reservation) : $0 }
    let better = line.places(first: floors[0], second: floors[1])
    return [better?.lowerBound, better?.upperBound].enumerated().map { party, place in
      let none = DivisionImprovement(gain: Rational(0), point: nil)
      guard let place else { return none }
      guard let point = try? line.point(at: place, tables),
        let gain = point.payoffs[party].minus(tables[party].points(units[party]))
      else { return nil }
      return gain > Rational(0) ? DivisionImprovement(gain: gain, point: point) : none
    }
  }
}

/// The most that one party could gain over a proposal, by sharing, with nobody losing.
public struct DivisionImprovement: Hashable, Sendable {
  /// The gain on the party's scale.
  public let gain: Rational
  /// What would give it; `nil` where there is nothing to gain.
  public let point: DivisionPoint?
}
