/// Something that an outcome meets or breaks, in some world at least.
public struct PatternColumn: Sendable {
  /// What it comes from.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A red line or linkage.
    case demand
    /// That an agreement be worth as much as none to a party, in some reading.
    case noAgreement = "no_agreement"
    /// A definition or law, or what is left of the options.
    case rule
    /// That a party accepts in every reading.
    case certain
  }

  /// What it comes from.
  public let kind: Kind
  /// The demand, the rule, or the party that it is about, by its id.
  public let id: String
  /// The meaning in which the demand is taken, by its id, where it has several.
  public let meaning: String?
}

/// Which of all demands and rules, in all their meanings, outcomes break, and how many outcomes break the same.
///
/// One look at every outcome serves all worlds: a demand that means something else in another world is another column.
public struct BrokenPatterns: Sendable {
  /// Columns as bits.
  typealias Bits = SIMD4<UInt64>
  static let mostColumns = 256

  /// What the columns are.
  public internal(set) var columns: [PatternColumn] = []
  /// The outcomes that break the same, by the columns that they break.
  var counts: [Bits: Int] = [:]
  /// What is in force in each world, in their order.
  public internal(set) var inForce: [WorldColumns] = []

  /// The patterns, the commonest first.
  public var patterns: [(broken: [Int], count: Int)] {
    counts.map { pattern in
      (broken: columns.indices.filter { pattern.key.has($0) }, count: pattern.value)
    }.sorted { $0.count != $1.count ? $0.count > $1.count : $0.broken.lexicographicallyPrecedes($1.broken) }
  }
}

/// What is in force in one combination of answers, as columns.
public struct WorldColumns: Hashable, Sendable {
  /// The demands, by their columns, in the order of the parties, linkages last.
  public internal(set) var demands: [Int] = []
  /// The columns that must hold in every agreement and never give.
  public internal(set) var rules: [Int] = []
  /// The columns that hold where everybody accepts in every reading; `nil` where somebody never does.
  public internal(set) var certain: [Int]? = []
  /// Where fewer than all have to accept: what each group that can bring an agreement about asks for.
  var groups: [GroupColumns] = []

  /// The same by columns.
  public var askedByGroups: [(demands: [Int], certain: [Int]?)] {
    groups.map { group in (group.demands.positions.map { demands[$0] }, group.certain) }
  }
}

/// What a group asks for that can bring an agreement about.
struct GroupColumns: Hashable, Sendable {
  /// Which of the world's demands bind: those of its members, and linkages, which bind every outcome; by position.
  let demands: DemandSet
  /// The columns that hold where all its members accept in every reading; `nil` where one of them never does.
  let certain: [Int]?
}

extension BrokenPatterns.Bits {
  func has(_ column: Int) -> Bool { self[column >> 6] >> UInt64(column & 63) & 1 == 1 }
  mutating func set(_ column: Int, to isBroken: Bool) {
    let bit = UInt64(1) << UInt64(column & 63)
    if isBroken { self[column >> 6] |= bit } else { self[column >> 6] &= ~bit }
  }

  static func of(_ columns: [Int]) -> Self {
    var bits = Self.zero
    for column in columns { bits.set(column, to: true) }
    return bits
  }

  func meets(_ others: Self) -> Bool { (self & others) == .zero }
}

extension BrokenPatterns {
  /// Answers a world from the patterns.
  func answer(_ world: inout World, _ columns: WorldColumns, _ model: PayoffModel, atMost limit: Int) {
    let rules = Bits.of(columns.rules)
    var found: Set<DemandSet> = []
    var isAgreed = false
    let all = DemandSet(columns.demands.indices)
    let groups = (columns.groups.isEmpty ? [GroupColumns(demands: all, certain: columns.certain)] : columns.groups)
      .map { (demands: $0.demands, certain: $0.certain.map { Bits.of($0) }) }
    for pattern in counts.keys where pattern.meets(rules) {
      var broken = DemandSet()
      for (position, column) in columns.demands.enumerated() where pattern.has(column) { broken.insert(position) }
      // What a group does not ask for nobody has to give up for its sake.
      for group in groups {
        let own = broken.intersection(group.demands)
        found.insert(own)
        if own.isEmpty, let certain = group.certain, pattern.meets(certain) { isAgreed = true }
      }
    }
    world.take(found.sorted().withoutSupersets, isAgreed: isAgreed, model, atMost: limit)
  }
}

extension World {
  /// Takes the answer from all minimal sets of demands that some outcome breaks.
  ///
  /// - Parameters:
  ///   - concessions: These sets, smallest first: the empty one alone where there is a zone, none where definitions and law
  ///     leave nothing.
  ///   - isAgreed: Whether some outcome is accepted by everybody in every reading.
  ///   - model: Whose demands they are.
  ///   - limit: How many conflict sets are enough.
  mutating func take(_ concessions: [DemandSet], isAgreed: Bool, _ model: PayoffModel, atMost limit: Int) {
    guard let smallest = concessions.first else {
      verdict = Verdict.none
      conflicts = [[]]
      return
    }
    mustGive = smallest.count
    guard !smallest.isEmpty else {
      verdict = isAgreed ? .every : .some
      return
    }
    verdict = Verdict.none
    let sets = MinimalHittingSets(of: concessions, sizes: 1...demands.count, besides: [], limit: limit).found.sorted()
    isComplete = sets.count < limit
    conflicts = sets.map { ids($0) }
    areSmallestKnown = true
    smallestConcessions = concessions.filter { $0.count == smallest.count }.map { ids($0) }
    alone = model.scenario.parties.indices.filter { party in
      !model.scenario.parties[party].isDocument
        && concessions.contains { $0.positions.allSatisfy { owners[$0] == party } }
    }
  }

  func ids(_ set: DemandSet) -> [String] { set.positions.map { demands[$0] } }
}
