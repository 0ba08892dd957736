extension PayoffModel {
  /// What each party says to every outcome that meets the rules, over all readings.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs.
  ///   - effort: When to stop.
  /// - Returns: The outcomes, those first that most parties accept in every reading, then those that fewest refuse
  ///   in every one.
  /// - Throws: ``EngineDoesNotApply`` where there are more than 200,000 outcomes, ``StoppedEarly`` at a stop.
  /// - Complexity: Outcomes times parties, times the corners of what a party leaves open.
  public func verdictsOnEveryOutcome(
    _ payoffs: ExactPayoffs, _ effort: Effort = Effort()
  ) throws -> [OutcomeVerdicts] {
    let walk = OutcomeWalk(
      self, ExactPayoffs.none(scenario), within: scenario.allowed,
      meeting: scenario.rules.map(\.condition), effort)
    var found: [OutcomeVerdicts] = []
    do {
      try walk.run { visit in
        let outcome = Outcome(Array(visit.levels))
        found.append(
          OutcomeVerdicts(
            outcome: outcome, verdicts: verdicts(on: outcome, payoffs),
            margins: margins(of: outcome, payoffs)))
        return found.count <= mostOutcomes
      }
    } catch {
      throw StoppedEarly(reason: "the work was stopped before every outcome was looked at")
    }
    guard found.count <= mostOutcomes else {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason:
          "more than \(mostOutcomes) outcomes meet the rules, too many to list; ask about proposals"
      )
    }
    let ranked = found.enumerated().map { place, outcome in
      (
        sure: outcome.verdicts.count { $0 == .every },
        refusals: outcome.verdicts.count { $0 == Verdict.none }, place: place
      )
    }
    return ranked.sorted { ($1.sure, $0.refusals, $0.place) < ($0.sure, $1.refusals, $1.place) }
      .map { found[$0.place] }
  }

  /// What an outcome is worth over no agreement to each party with numbers.
  private func margins(of outcome: Outcome, _ payoffs: ExactPayoffs) -> [Margin?] {
    scenario.parties.indices.map { party in
      if let open = payoffs.open[party] {
        return open.margin(of: outcome).map { Margin(least: $0.least, greatest: $0.greatest) }
      }
      guard let table = payoffs.tables[party], case .payoffs(let payoff) = judgements[party],
        payoff.silentIssues.allSatisfy({ outcome[$0] == scenario.issues[$0].statusQuo })
      else { return nil }
      let gain = table.points(table.payoff(of: outcome) - table.reservation)
      return Margin(least: gain, greatest: gain)
    }
  }
}

/// What each party says to one outcome, over all readings.
public struct OutcomeVerdicts: Hashable, Sendable {
  /// The outcome.
  public let outcome: Outcome
  /// Each party's verdict; `nil` for a party whose consent is not on record.
  public let verdicts: [Verdict?]
  /// What it is worth over no agreement to each party; `nil` for a party without numbers.
  public let margins: [Margin?]
}

// More are no list that anybody reads.
private let mostOutcomes = 200_000
