/// One way to settle divisible issues in shares, and what it is worth.
public struct DivisionPoint: Hashable, Sendable {
  /// Each party's payoff on its own scale, in the order of the frontier's parties.
  public let payoffs: [Rational]
  /// For each issue the share that each of its options has, from 0 to 1; together they are 1.
  public let shares: [[Rational]]

  /// The issue that is split, by position; `nil` where every issue is settled whole.
  public var split: Int? { shares.firstIndex { !$0.contains(Rational(1)) } }

  /// The outcome, where every issue is settled whole.
  public var outcome: Outcome? {
    let whole = shares.map { $0.firstIndex(of: Rational(1)) }
    return whole.contains(nil) ? nil : Outcome(whole.compactMap(\.self))
  }
}

/// What passes between two neighbouring points of a frontier.
public struct DivisionEdge: Hashable, Sendable {
  /// The issue that is split along the edge, by position.
  public let issue: Int
  /// What the second party gains, on its scale, for each point that the first gives up on its own;
  /// `nil` where the fraction does not fit.
  public let rate: Rational?
}

extension ExchangeLine {
  /// A place on the line as shares and payoffs.
  ///
  /// - Throws: ``TooFine`` where a payoff does not fit.
  func point(at place: Place, _ tables: [PayoffTable]) throws(TooFine) -> DivisionPoint {
    var shares = zip(start, tables[0].values).map { option, row in
      row.indices.map { Rational($0 == option ? 1 : 0) }
    }
    for (index, step) in steps.enumerated() where index <= place.step {
      let passed = index < place.step ? Rational(1) : place.part
      shares[step.issue][step.from] = try Rational(1).less(passed)
      shares[step.issue][step.to] = passed
    }
    let units = try payoffs(at: place)
    return DivisionPoint(
      payoffs: [
        try units.first.over(Rational(tables[0].unitsPerPoint)),
        try units.second.over(Rational(tables[1].unitsPerPoint)),
      ], shares: shares)
  }
}
