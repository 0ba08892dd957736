extension PayoffModel {
  /// What a proposal is worth to each party that leaves numbers open, from the worst reading and completion to the best, by
  /// position of the party.
  ///
  /// Only where no agreement has a stated number to hold it against, where readings bound it, and where completions are few.
  func openPayoffs(of finding: ProposalFinding, _ payoffs: ExactPayoffs) -> [Int: PayoffRange] {
    guard finding.acceptedBy != nil, let completions = fewCompletions(of: finding.proposal) else { return [:] }
    var ranges: [Int: PayoffRange] = [:]
    for (party, open) in payoffs.open.enumerated() {
      guard let open, open.hasNumbers,
        case .exactly(let noAgreement)? = scenario.parties[party].preferences?.noAgreement?.worth
      else { continue }
      let margins = completions.compactMap { open.margin(of: $0) }
      let least = margins.compactMap(\.least)
      let greatest = margins.compactMap(\.greatest)
      guard !completions.isEmpty, least.count == completions.count, greatest.count == completions.count else {
        continue
      }
      ranges[party] = PayoffRange(
        least: least.min()?.plus(noAgreement), greatest: greatest.max()?.plus(noAgreement), noAgreement: noAgreement)
    }
    return ranges
  }

  /// The completions of a proposal that meet the rules; `nil` where they are too many.
  private func fewCompletions(of proposal: Int) -> [Outcome]? {
    let domains = scenario.proposals[proposal].domains(scenario).map(\.levels)
    var all: [[Int]] = [[]]
    for levels in domains {
      guard all.count * levels.count <= mostCompletions else { return nil }
      all = all.flatMap { head in levels.map { head + [$0] } }
    }
    return all.map { Outcome($0) }.filter { outcome in
      scenario.rules.allSatisfy { $0.condition.holds(for: outcome) }
    }
  }
}

// A range beside a verdict is no search of its own.
private let mostCompletions = 10_000
