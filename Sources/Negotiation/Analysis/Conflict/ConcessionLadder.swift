extension Explanation {
  /// For each number of parties that move: the fewest demands that they would have to drop.
  ///
  /// - Returns: One step for each number of movers with which some concession set does; fewest first.
  public var ladder: [LadderStep] {
    let byMovers = Dictionary(grouping: concessions) { movers(of: $0).count }
    return byMovers.keys.sorted().compactMap { count in
      fewest(byMovers[count] ?? []).map { LadderStep(movers: count, sets: $0) }
    }
  }

  /// For each party with demands: what it must give if nobody else does, and what the others must if it
  /// gives nothing.
  public var burdens: [Burden] {
    parties(of: DemandSet(demands.indices)).map { party in
      let own = DemandSet(demands.indices.filter { demands[$0].party == party })
      return Burden(
        party: party, alone: fewest(concessions.filter { $0.isSubset(of: own) }) ?? [],
        others: fewest(concessions.filter { $0.isDisjoint(with: own) }) ?? [])
    }
  }

  /// The parties that would move, by position in ascending order.
  public func movers(of set: DemandSet) -> [Int] { parties(of: set) }

  private func parties(of set: DemandSet) -> [Int] {
    Set(set.positions.map { demands[$0].party }).sorted()
  }

  private func fewest(_ sets: [DemandSet]) -> [DemandSet]? {
    guard let least = sets.map(\.count).min() else { return nil }
    return sets.filter { $0.count == least }.sorted()
  }
}

/// One step of the ladder of concessions.
public struct LadderStep: Hashable, Sendable {
  /// How many parties move.
  public let movers: Int
  /// The concession sets with the fewest demands among those that as many parties own.
  public let sets: [DemandSet]
}

/// What lies with one party.
public struct Burden: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// The fewest demands that it would have to drop if nobody else did; empty where that does not open a
  /// zone.
  public let alone: [DemandSet]
  /// The fewest demands that the others would have to drop if it gave nothing; empty where no zone opens
  /// without it.
  public let others: [DemandSet]
}
