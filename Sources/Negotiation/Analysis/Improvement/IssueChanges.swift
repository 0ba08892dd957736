extension PayoffModel {
  /// What changes between a draft and an agreement, issue by issue.
  ///
  /// The worth of a change is what the issue's own levels differ by; what conditional effects add belongs
  /// to no single issue and is the last entry, where there is any.
  func trades(
    from draft: Outcome, to point: FrontierPoint?, _ payoffs: ExactPayoffs
  ) -> [IssueChange] {
    guard let agreement = point?.outcomes.first else { return [] }
    let parties = payoffs.tables.indices.filter { payoffs.tables[$0] != nil }
    var changes: [IssueChange] = []
    var left: [Int: Int] = [:]
    for party in parties {
      guard let table = payoffs.tables[party] else { continue }
      left[party] = table.payoff(of: agreement) - table.payoff(of: draft)
    }
    for issue in scenario.issues.indices where draft[issue] != agreement[issue] {
      var gains: [Int: Int] = [:]
      for party in parties {
        guard let values = payoffs.tables[party]?.values[issue] else { continue }
        gains[party] = values[agreement[issue]] - values[draft[issue]]
        left[party, default: 0] -= gains[party] ?? 0
      }
      changes.append(
        IssueChange(issue: issue, from: draft[issue], to: agreement[issue], gains: gains))
    }
    if left.values.contains(where: { $0 != 0 }) {
      changes.append(IssueChange(issue: nil, from: 0, to: 0, gains: left))
    }
    return changes
  }
}
