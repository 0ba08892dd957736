extension Ensemble {
  /// Puts the parts of an ensemble together.
  ///
  /// All counts add up, so the result is the same as if all draws had been made at once.
  ///
  /// - Parameter parts: What was counted over each part, in any order.
  /// - Returns: What was counted over all draws.
  /// - Throws: ``UnmatchedShards`` where parts do not belong together, or one is missing.
  /// - Complexity: The number of outcomes that some solution singles out.
  public static func merged(_ parts: [Ensemble]) throws(UnmatchedShards) -> Ensemble {
    guard let first = parts.first else { throw .missing([1]) }
    guard parts.allSatisfy({ $0.seed == first.seed }) else { throw .otherSeed }
    guard
      parts.allSatisfy({
        $0.range.all == first.range.all && $0.range.shards == first.range.shards
      })
    else { throw .otherDraws }
    guard parts.allSatisfy({ $0.drawn == first.drawn && $0.isAlike(first) }) else {
      throw .otherModel
    }
    let shards = parts.map(\.range.shard)
    if let twice = shards.first(where: { shard in shards.count { $0 == shard } > 1 }) {
      throw .twice(twice)
    }
    let missing = (1...first.range.shards).filter { !shards.contains($0) }
    guard missing.isEmpty else { throw .missing(missing) }
    var sum = first
    for part in parts.dropFirst() { sum.add(part) }
    sum.range = DrawRange(first.range.all)
    return sum
  }

  /// Whether another one counted the same things.
  private func isAlike(_ other: Ensemble) -> Bool {
    proposals.map(\.acceptance.count) == other.proposals.map(\.acceptance.count)
      && options.map(\.count) == other.options.map(\.count)
  }

  private mutating func add(_ other: Ensemble) {
    draws += other.draws
    zone += other.zone
    sureZone += other.sureZone
    for index in proposals.indices { proposals[index].add(other.proposals[index]) }
    for issue in options.indices {
      for level in options[issue].indices { options[issue][level] += other.options[issue][level] }
    }
    for solution in Ensemble.counted {
      var counts: [Outcome: Winner] = [:]
      for winner in (solutions[solution] ?? []) + (other.solutions[solution] ?? []) {
        counts[winner.outcome] = Winner(
          outcome: winner.outcome, alike: winner.alike,
          count: winner.count + (counts[winner.outcome]?.count ?? 0))
      }
      // As when all are counted at once: the most frequent first, and in the order of the issues.
      solutions[solution] = counts.values.sorted {
        ($1.count, $0.outcome) < ($0.count, $1.outcome)
      }
    }
  }
}

extension Ensemble.ProposalCounts {
  fileprivate mutating func add(_ other: Self) {
    agreement += other.agreement
    possible += other.possible
    if let others = other.asItStands {
      asItStands?.agreement += others.agreement
      asItStands?.possible += others.possible
      for party in others.acceptance.indices {
        asItStands?.acceptance[party].add(others.acceptance[party])
      }
    }
    for party in acceptance.indices { acceptance[party].add(other.acceptance[party]) }
  }
}

extension Ensemble.Acceptance {
  fileprivate mutating func add(_ other: Self) {
    every += other.every
    some += other.some
  }
}

/// Why parts of ensembles cannot be put together.
public enum UnmatchedShards: Error, Hashable, Sendable {
  /// They follow from different seeds.
  case otherSeed
  /// They are parts of different numbers of draws, or of differently many parts.
  case otherDraws
  /// They are about different models, or draw from other readings.
  case otherModel
  /// A part is there more than once.
  case twice(Int)
  /// Parts are missing.
  case missing([Int])
}
