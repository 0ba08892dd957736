internal import MILP

extension PayoffModel {
  /// Finds agreements that are worth the same to one party and as much as possible to another.
  ///
  /// - Parameters:
  ///   - worths: What they are to be worth to each party, in units, by position; `nil` where that is not
  ///     known.
  ///   - proposal: The proposal that they are to be other than, however it is settled.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: `enumerate`, or `glpk`.
  ///   - limit: The most offers to list for each ordered pair of parties.
  ///   - effort: When to stop.
  /// - Returns: One list for each ordered pair, best for the second party first.
  /// - Throws: ``Stopped``, ``EngineDoesNotApply``.
  /// - Complexity: One look at every outcome, or a few integer programs an offer.
  func equivalentOffers(
    to worths: [Int?], besides proposal: Proposal, _ payoffs: ExactPayoffs, _ engine: Engine,
    atMost limit: Int, _ effort: Effort
  ) throws -> [EquivalentOffers] {
    guard let zone = zoneRequirements(.inSomeReading, payoffs), limit > 0 else { return [] }
    let parties = worths.indices.filter { worths[$0] != nil }
    if engine == .glpk { try checkUnits(payoffs) }
    var offers: [EquivalentOffers] = []
    let completes = Condition.all(
      proposal.levels.enumerated().map { .within(issue: $0, $1) })
    for party in parties {
      guard let worth = worths[party] else { continue }
      let same =
        zone + [
          .payoffAtLeast(party: party, units: worth, unless: .any([])),
          .payoffAtMost(party: party, units: worth), .condition(.not(completes)),
        ]
      for other in parties where other != party {
        // An offer is made to who has a say in it.
        let asked =
          same
          + [party, other].compactMap { scenario.parties[$0].concern }
          .map { .condition($0) }
        let found =
          engine == .enumerate
          ? try enumeratedOffers(asked, to: other, payoffs, limit, effort)
          : try programmedOffers(asked, to: other, payoffs, limit, effort)
        offers.append(EquivalentOffers(party: party, other: other, outcomes: found))
      }
    }
    return offers
  }

  private func enumeratedOffers(
    _ requirements: [Requirement], to other: Int, _ payoffs: ExactPayoffs,
    _ limit: Int, _ effort: Effort
  ) throws(Stopped) -> [Outcome] {
    var best: [(units: Int, outcome: Outcome)] = []
    try RequiredOutcomes(requirements, self, payoffs, effort).run { visit in
      let units = visit.payoffs[other]
      if best.count == limit, let last = best.last, units <= last.units { return true }
      let outcome = Outcome(Array(visit.levels))
      let place = best.firstIndex { $0.units < units } ?? best.count
      best.insert((units, outcome), at: place)
      if best.count > limit { best.removeLast() }
      return true
    }
    return best.map(\.outcome)
  }

  private func programmedOffers(
    _ requirements: [Requirement], to other: Int, _ payoffs: ExactPayoffs,
    _ limit: Int, _ effort: Effort
  ) throws -> [Outcome] {
    guard !scenario.allowed.contains(where: \.isEmpty) else { return [] }
    var program = AgreementProgram(self, payoffs, within: scenario.allowed)
    program.require(requirements)
    var search = OutcomeSearch(effort)
    var found: [Outcome] = []
    while found.count < limit,
      let next = try search.best(for: other, .maximize, in: program)
    {
      found.append(next.outcome)
      program.exclude(next.outcome)
    }
    return found
  }
}

/// Agreements that are worth the same to one party, best for another first.
public struct EquivalentOffers: Hashable, Sendable {
  /// The party to which they are worth the same, by position.
  public let party: Int
  /// The party by whose payoff they are ordered.
  public let other: Int
  /// Some of them.
  public let outcomes: [Outcome]
}

extension Party {
  /// What its consent is needed for; `nil` for a signatory.
  fileprivate var concern: Condition? {
    if case .consenting(let concern) = role { concern } else { nil }
  }
}
