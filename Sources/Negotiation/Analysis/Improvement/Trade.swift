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
