extension PayoffModel {
  /// For each party with payoffs and each pair of complete proposals: whether the first is at least as good
  /// as the second in every reading, in some, or in none.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  func preferencesBetweenProposals(
    _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [ProposalPreference] {
    let complete = scenario.proposals.indices.compactMap { index in
      scenario.proposals[index].outcome.map { (index, $0) }
    }
    var found: [ProposalPreference] = []
    // Their pairs are a table that nobody reads, and grow with the square.
    guard complete.count <= mostCompared else { return [] }
    for party in scenario.parties.indices {
      for (first, a) in complete {
        try effort.look()
        for (second, b) in complete where first != second {
          let verdict: Verdict
          if let open = payoffs.open[party] {
            let difference = zip(open.gain(of: a), open.gain(of: b)).map { $0 - $1 }
            verdict = open.readings.verdict(onNotNegative: difference)
          } else if let table = payoffs.tables[party], !isSilentBetween(a, b, party) {
            verdict = table.payoff(of: a) >= table.payoff(of: b) ? .every : Verdict.none
          } else {
            continue
          }
          found.append(
            ProposalPreference(party: party, first: first, second: second, verdict: verdict))
        }
      }
    }
    return found
  }

  /// Whether a party is silent about an issue in which two outcomes differ.
  private func isSilentBetween(_ a: Outcome, _ b: Outcome, _ party: Int) -> Bool {
    guard case .payoffs(let payoff) = judgements[party] else { return true }
    return payoff.silentIssues.contains { a[$0] != b[$0] }
  }
}

/// How one party compares two complete proposals.
public struct ProposalPreference: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// The proposal that is asked about, by position.
  public let first: Int
  /// The proposal it is compared with, by position.
  public let second: Int
  /// Whether the first is at least as good in every reading, in some, or in none.
  public let verdict: Verdict
}

/// The most complete proposals that parties are asked to compare with each other.
package let mostCompared = 200
