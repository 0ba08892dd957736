/// A group that can bring about, alone, something that each of its members prefers to an outcome.
public struct CoalitionBlock: Hashable, Sendable {
  /// The members, by position among the scenario's parties.
  public let coalition: [Int]
  /// What they would bring about.
  ///
  /// Of all that they can, it has the greatest least gain of a member; in the worst case it is what the others would
  /// then make of it.
  public let outcome: Outcome
  /// What each member gains, in points of its own scale; `nil` for one that ranks outcomes without numbers.
  public let gains: [Rational?]

  /// The least gain of a member, which compares scales; `nil` where some member states no numbers.
  public var margin: Rational? {
    gains.contains(nil) ? nil : gains.compactMap(\.self).min()
  }
}

/// How much a group's members gain, member by member, and by which of two such lists the least is greater.
struct CoalitionGains {
  /// Units of each member's scale that make a point; 1 for ranks.
  let unitsPerPoint: [Int]

  /// Whether the least gain of one list is smaller than that of another, as points.
  func isLess(_ a: [Int], _ b: [Int]) -> Bool {
    let (left, right) = (least(a), least(b))
    return less(left, right)
  }

  /// The least gain as units and how many of them make a point.
  private func least(_ gains: [Int]) -> (units: Int, perPoint: Int) {
    zip(gains, unitsPerPoint).map { (units: $0, perPoint: $1) }.min(by: less) ?? (0, 1)
  }

  private func less(
    _ a: (units: Int, perPoint: Int), _ b: (units: Int, perPoint: Int)
  ) -> Bool {
    Int128(a.units) * Int128(b.perPoint) < Int128(b.units) * Int128(a.perPoint)
  }
}

extension Array where Element == [Int] {
  /// The groups of a list, smaller ones first, of which no smaller one is part of a larger: each is asked for only
  /// while no part of it has been found.
  func minimal<Found>(_ find: ([Int]) throws -> Found?) rethrows -> [Found] {
    var found: [(group: Set<Int>, answer: Found)] = []
    for group in self where !found.contains(where: { $0.group.isSubset(of: group) }) {
      if let answer = try find(group) { found.append((Set(group), answer)) }
    }
    return found.map(\.answer)
  }
}
