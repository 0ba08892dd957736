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

/// What one issue's change is worth to each party.
public struct IssueChange: Hashable, Sendable {
  /// The issue, by position; `nil` for what conditional effects add.
  public let issue: Int?
  /// The level in the draft.
  public let from: Int
  /// The level in the agreement.
  public let to: Int
  /// What each party gains by it, in units, by position of the party; negative for what it gives.
  public let gains: [Int: Int]
}

/// Two issues on which two parties each give on one and gain on the other.
public struct Trade: Hashable, Sendable {
  /// The issue on which the first party gives and the second gains, as a change.
  public let first: IssueChange
  /// The issue on which the second party gives and the first gains.
  public let second: IssueChange
  /// The two parties, by position.
  public let parties: [Int]

  /// What a party gains by both changes together, in units.
  public func net(of party: Int) -> Int { (first.gains[party] ?? 0) + (second.gains[party] ?? 0) }
}

extension Improvement {
  /// The pairs of changed issues by which two parties each give what they care less about.
  ///
  /// Neither of the two may lose by both changes together; largest least net gain, as a share of what is
  /// given, is not compared across parties, so the order is that of the issues.
  public var trades: [Trade] {
    let moved = changes.filter { $0.issue != nil }
    var trades: [Trade] = []
    for first in moved {
      for second in moved where first != second {
        for (giver, given) in first.gains.sorted(by: { $0.key < $1.key }) where given < 0 {
          for (taker, taken) in first.gains.sorted(by: { $0.key < $1.key }) where taken > 0 {
            let trade = Trade(first: first, second: second, parties: [giver, taker])
            let isReturned = (second.gains[giver] ?? 0) > 0 && (second.gains[taker] ?? 0) < 0
            let isFair = trade.net(of: giver) >= 0 && trade.net(of: taker) >= 0
            // Each pair of issues is met twice, once from each side.
            if isReturned, isFair, giver < taker { trades.append(trade) }
          }
        }
      }
    }
    return trades
  }

  /// The changes by which somebody gains and nobody loses.
  public var gifts: [IssueChange] {
    changes.filter { change in
      change.gains.values.allSatisfy { $0 >= 0 } && change.gains.values.contains { $0 > 0 }
    }
  }
}
