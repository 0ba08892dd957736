extension Scenario {
  /// Which parties leave a number open that nothing bounds, so that what needs a central reading or a drawn one refuses.
  ///
  /// - Returns: A warning for each such party.
  /// - Throws: ``InvalidScenario`` as ``ExactPayoffs/init(_:)``.
  /// - Complexity: That of the readings of the parties in question.
  func warningsOfScales() throws(InvalidScenario) -> Diagnostics {
    var diagnostics = Diagnostics()
    let model = PayoffModel(self)
    let unscaled = parties.indices.filter { party in
      guard let preferences = parties[party].preferences, preferences.scaleInForce == nil else { return false }
      switch model.judgements[party] {
      case .readings: return true
      case .payoffs(let payoff): return !payoff.silentIssues.isEmpty
      case .redLines, .undetermined, .notOnRecord: return false
      }
    }
    guard !unscaled.isEmpty else { return diagnostics }
    let payoffs = try ExactPayoffs(model)
    for party in unscaled {
      guard let preferences = parties[party].preferences,
        let unbounded = firstUnbounded(party, model, payoffs)
      else { continue }
      diagnostics.warning(
        at: preferences.location,
        "nothing bounds \(unbounded.description(preferences, self)) to '\(parties[party].id)', which has no 'scale:'",
        why:
          "'zopa frontier', 'bargain', 'improve', 'stability', 'sequence' and 'ensemble' need a bound: without one they refuse, "
          + "or leave open what they cannot bound",
        fix:
          "declare the most that a number which nobody states may be worth, for instance 'scale: 100', or state an interval"
      )
    }
    return diagnostics
  }

  /// The first number of a party that may grow without end.
  private func firstUnbounded(
    _ party: Int, _ model: PayoffModel, _ payoffs: ExactPayoffs
  ) -> PartyPayoff.Unknown? {
    switch model.judgements[party] {
    case .readings(let payoff):
      guard let open = payoffs.open[party], open.hasNumbers else { return nil }
      let directions = open.readings.lines + open.readings.parts.flatMap(\.rays)
      return open.columns.indices.first { column in
        directions.contains { $0[column] != 0 }
      }.map { payoff.unknowns[open.columns[$0]] }
    case .payoffs(let payoff):
      return payoff.silentIssues.first.flatMap { issue in
        payoff.unknowns.first { if case .level(issue, _) = $0 { true } else { false } }
      }
    case .redLines, .undetermined, .notOnRecord: return nil
    }
  }
}
