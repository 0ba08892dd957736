/// An outcome that everybody accepts but for one party, whose payoff is not looked at.
struct AcceptedOutcome: Sendable {
  /// The outcome.
  let outcome: Outcome
  /// What each of the others with payoffs gains that is a player over it, in points.
  let others: [Rational]
  /// Whether the party has no say.
  let isFree: Bool
  /// The parties with payoffs that have no say over it, one bit a party.
  let withoutSay: UInt32
}

extension PayoffModel {
  /// Every outcome that meets the rules and that all others accept, whatever it is worth to one party; its firm red lines
  /// count.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: The number of outcomes.
  func outcomesAcceptedByOthers(
    than party: Int, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [AcceptedOutcome] {
    var requirements = scenario.rules.map { Requirement.condition($0.condition) }
    for other in deciders {
      guard var acceptance = acceptance(by: other, .inSomeReading, payoffs) else { return [] }
      if other == party {
        acceptance.removeAll { if case .condition = $0 { false } else { true } }
      }
      requirements += acceptance
    }
    let rivals = scenario.parties.indices.filter { $0 != party && payoffs.tables[$0] != nil }
    let bit: UInt32 = 1 << UInt32(party)
    let comparing = rivals.reduce(bit) { $0 | 1 << UInt32($1) }
    var found: [AcceptedOutcome] = []
    try RequiredOutcomes(requirements, self, payoffs, effort).run { visit in
      found.append(
        AcceptedOutcome(
          outcome: Outcome(Array(visit.levels)),
          others: rivals.filter { visit.unconcerned >> UInt32($0) & 1 == 0 }.map { rival in
            payoffs.tables[rival].map { $0.points(visit.payoffs[rival] - $0.reservation) }
              ?? Rational(0)
          }, isFree: visit.unconcerned & bit != 0,
          withoutSay: visit.unconcerned & comparing))
      return true
    }
    return found
  }
}
