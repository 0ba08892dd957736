extension PayoffModel {
  /// What parties that leave numbers open gain by outcomes over the worst completion of a proposal.
  ///
  /// Which completion is the worst depends on the reading. The greatest gain is exact, and so is the least where one completion
  /// is the worst in every reading; elsewhere it is no more than the truth.
  ///
  /// - Returns: For each outcome the range of each such party, by position.
  /// - Throws: ``Stopped``.
  func gains(
    of outcomes: [Outcome], over finding: ProposalFinding, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [Outcome: [Int: Margin]] {
    guard !outcomes.isEmpty, let (domains, rules) = withoutObstacles(finding) else { return [:] }
    var gains: [Outcome: [Int: Margin]] = [:]
    for (party, open) in payoffs.open.enumerated() {
      guard let open, open.hasNumbers else { continue }
      var completions: [Outcome] = []
      try self.completions(of: domains, meeting: rules, mattering: open.issues, effort) {
        if completions.count <= mostCompletionsCompared { completions.append($0) }
      }
      // The worst of some is not the worst of all.
      guard !completions.isEmpty, completions.count <= mostCompletionsCompared else { continue }
      for outcome in outcomes {
        let all = completions.compactMap { open.difference(of: outcome, from: $0) }
        let greatest = all.contains { $0.greatest == nil } ? nil : all.compactMap(\.greatest).max()
        gains[outcome, default: [:]][party] = Margin(
          least: all.compactMap(\.least).max(), greatest: greatest)
      }
    }
    return gains
  }
}

// Each is compared with each outcome in every corner of the readings.
private let mostCompletionsCompared = 20_000
