/// A set of demands, by their positions; at most ``DemandSet/most`` of them.
public struct DemandSet: Hashable, Sendable {
  /// How many demands a set can tell apart.
  public static let most = UInt128.bitWidth

  private(set) var bits: UInt128 = 0

  /// Makes an empty set.
  public init() {}

  /// Makes the set of the demands at some positions.
  public init(_ positions: some Sequence<Int>) {
    for position in positions { insert(position) }
  }

  private init(bits: UInt128) { self.bits = bits }

  /// How many demands are in the set.
  public var count: Int { bits.nonzeroBitCount }

  /// Whether no demand is in the set.
  public var isEmpty: Bool { bits == 0 }

  /// The positions of the demands, in order.
  public var positions: [Int] {
    var positions: [Int] = []
    forEach { positions.append($0) }
    return positions
  }

  /// Visits the positions of the demands, in order.
  func forEach(_ visit: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      visit(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
  }

  /// Whether a demand is in the set.
  public func contains(_ position: Int) -> Bool { bits >> UInt128(position) & 1 == 1 }

  /// Adds a demand.
  public mutating func insert(_ position: Int) { bits |= 1 << UInt128(position) }

  /// Removes a demand.
  public mutating func remove(_ position: Int) { bits &= ~(1 << UInt128(position)) }

  /// Whether every demand of the set is in another one.
  public func isSubset(of other: DemandSet) -> Bool { bits & ~other.bits == 0 }

  /// Whether the sets have no demand in common.
  public func isDisjoint(with other: DemandSet) -> Bool { bits & other.bits == 0 }

  /// The set with one demand more.
  func with(_ position: Int) -> DemandSet { DemandSet(bits: bits | 1 << UInt128(position)) }

  /// The demands of the set that are not in another one.
  func subtracting(_ other: DemandSet) -> DemandSet { DemandSet(bits: bits & ~other.bits) }

  /// The demands in both sets.
  func intersection(_ other: DemandSet) -> DemandSet { DemandSet(bits: bits & other.bits) }

  /// The demands in either set.
  func union(_ other: DemandSet) -> DemandSet { DemandSet(bits: bits | other.bits) }
}

extension DemandSet: Comparable {
  /// Orders by size, and sets of one size by the first demand in which they differ.
  public static func < (a: DemandSet, b: DemandSet) -> Bool {
    if a.count != b.count { return a.count < b.count }
    // Of two sets as large the one comes first that has the first demand in which they differ.
    let differing = a.bits ^ b.bits
    return differing != 0 && a.bits >> UInt128(differing.trailingZeroBitCount) & 1 == 1
  }
}

extension [DemandSet] {
  /// The sets without those of which an earlier one is a part; of sets in order of size the minimal ones.
  var withoutSupersets: [DemandSet] {
    var kept: [DemandSet] = []
    for set in self where !kept.contains(where: { $0.isSubset(of: set) }) { kept.append(set) }
    return kept
  }
}
