/// Finds which demands cannot hold together and which, given up, would open a zone: both families at
/// once, the smallest sets first.
///
/// The two families are each other's minimal hitting sets. A minimal hitting set of the concession sets
/// known so far either cannot hold together, and then is a minimal conflict set, or it can, and then
/// leads to another concession set; and the other way round. When every minimal hitting set of one
/// family is known in the other, both are complete.
///
/// - SeeAlso: Reiter, "A theory of diagnosis from first principles" (1987); Liffiton, Previti, Malik and
///   Marques-Silva, "Fast, flexible MUS enumeration" (2016).
struct ConflictSearch<Oracle: ConflictOracle> {
  private(set) var oracle: Oracle
  /// The minimal conflict sets found; the empty one alone where definitions and law exclude everything.
  private(set) var conflicts: [DemandSet] = []
  /// The minimal concession sets found.
  private(set) var concessions: [DemandSet] = []
  /// All conflict sets of up to this size have been found.
  private(set) var provenConflictSize = 0
  /// All concession sets of up to this size have been found.
  private(set) var provenConcessionSize = 0
  /// Whether all sets have been found.
  private(set) var isComplete = false
  /// Whether some outcome meets every demand; `nil` where a stop came first.
  private(set) var isPossible: Bool?

  private let all: DemandSet
  private let limit: Int
  private let progress: (ConflictProgress) -> Void
  private var met: [DemandSet] = []

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - oracle: What answers whether demands can hold together.
  ///   - limit: How many sets of a kind are enough.
  ///   - progress: Told of every set found.
  init(_ oracle: Oracle, limit: Int, _ progress: @escaping (ConflictProgress) -> Void) {
    self.oracle = oracle
    self.limit = limit
    self.progress = progress
    all = DemandSet(0..<oracle.demandCount)
  }

  /// Looks until all sets are found, or enough of them.
  ///
  /// - Throws: ``Stopped`` when asked to stop; what was found by then stays.
  mutating func run() throws {
    guard let some = try met(keeping: DemandSet()) else {
      isPossible = false
      conflicts = [DemandSet()]
      isComplete = true
      return
    }
    guard try met(keeping: all) == nil else {
      isPossible = true
      isComplete = true
      return
    }
    isPossible = false
    // Of each family one: nothing at all hits every set of none, and larger sets would not be minimal.
    add(conflict: try shrunk(all))
    add(concession: all.subtracting(try grown(some)))
    // What most wish to know: how much must give at the least.
    try findSmallestConcession()
    // All smallest sets of each kind come next: there may be very many sets of the size of the other kind's smallest.
    guard try findSmallest() else { return }
    while !isComplete, conflicts.count(where: { $0.count <= provenSize }) < limit,
      concessions.count(where: { $0.count <= provenSize }) < limit
    {
      let size = provenSize + 1
      guard try findConflicts(upTo: size), try findConcessions(upTo: size) else { return }
      isComplete =
        provenSize >= all.count
        || candidates(hitting: concessions, besides: conflicts, 0...all.count, limit: 1).isEmpty
    }
    if isComplete { (provenConflictSize, provenConcessionSize) = (all.count, all.count) }
  }

  /// All sets of both kinds of up to this size have been found.
  var provenSize: Int { min(provenConflictSize, provenConcessionSize) }

  /// Finds a concession set of the smallest size.
  ///
  /// A smallest set that has something of each conflict set known so far either is one, or shows conflict sets that it
  /// misses.
  ///
  /// - SeeAlso: Davies and Bacchus, "Solving MAXSAT by solving a sequence of simpler SAT instances" (2011).
  private mutating func findSmallestConcession() throws {
    while true {
      let least = try SmallestHittingSet.find(
        conflicts, ofAtLeast: provenConcessionSize + 1, oracle.effort)
      provenConcessionSize = least.count - 1
      if concessions.contains(where: { $0.count == least.count }) { return }
      var kept = all.subtracting(least)
      // Conflict sets that share no demand say more than such that do.
      while true {
        if let met = try met(keeping: kept) {
          let concession = all.subtracting(try grown(met))
          if !concessions.contains(concession) { add(concession: concession) }
          break
        }
        let conflict = try shrunk(kept)
        add(conflict: conflict)
        kept = kept.subtracting(conflict)
      }
    }
  }

  /// Finds all conflict sets of the smallest size, then all such concession sets; `false` where there are
  /// more than enough.
  private mutating func findSmallest() throws -> Bool {
    while !conflicts.contains(where: { $0.count <= provenConflictSize }) {
      guard try findConflicts(upTo: provenConflictSize + 1) else { return false }
    }
    while !concessions.contains(where: { $0.count <= provenConcessionSize }) {
      guard try findConcessions(upTo: provenConcessionSize + 1) else { return false }
    }
    return true
  }

  /// Finds all minimal conflict sets of one more size, where they are not known yet; `false` where there
  /// are more than enough.
  private mutating func findConflicts(upTo size: Int) throws -> Bool {
    if size <= provenConflictSize { return true }
    guard try findConflicts(of: size) else { return false }
    provenConflictSize = size
    return true
  }

  private mutating func findConcessions(upTo size: Int) throws -> Bool {
    if size <= provenConcessionSize { return true }
    guard try findConcessions(of: size) else { return false }
    provenConcessionSize = size
    return true
  }

  /// Finds all minimal conflict sets of one size; `false` where there are more than enough.
  private mutating func findConflicts(of size: Int) throws -> Bool {
    while true {
      let next = candidates(hitting: concessions, besides: conflicts, size...size, limit: batch)
      if next.isEmpty { return true }
      let known = concessions.count
      for candidate in next {
        // One of this round may have led to a concession set that another one misses.
        guard concessions[known...].allSatisfy({ !$0.isDisjoint(with: candidate) }) else {
          continue
        }
        if let met = try met(keeping: candidate) {
          add(concession: all.subtracting(try grown(met)))
        } else {
          add(conflict: candidate)
          if conflicts.count(where: { $0.count == size }) > limit { return false }
        }
      }
    }
  }

  /// Finds all minimal concession sets of one size; `false` where there are more than enough.
  private mutating func findConcessions(of size: Int) throws -> Bool {
    while true {
      let next = candidates(hitting: conflicts, besides: concessions, size...size, limit: batch)
      if next.isEmpty { return true }
      let known = conflicts.count
      for candidate in next {
        guard conflicts[known...].allSatisfy({ !$0.isDisjoint(with: candidate) }) else { continue }
        let kept = all.subtracting(candidate)
        if try met(keeping: kept) != nil {
          add(concession: candidate)
          if concessions.count(where: { $0.count == size }) > limit { return false }
        } else {
          add(conflict: try shrunk(kept))
        }
      }
    }
  }

  private func candidates(
    hitting sets: [DemandSet], besides known: [DemandSet], _ sizes: ClosedRange<Int>, limit: Int
  ) -> [DemandSet] {
    MinimalHittingSets(of: sets, sizes: sizes, besides: Set(known), limit: limit).found
  }

  /// A minimal set of demands that cannot hold together, out of a set that cannot.
  private mutating func shrunk(_ demands: DemandSet) throws -> DemandSet {
    try core(of: demands.positions[...], beside: DemandSet(), isGrown: false)
  }

  /// What of some demands is needed, beside others that are kept, so that all of it cannot hold together.
  ///
  /// One half is set aside as long as the rest conflicts without it, so that a small conflict among many
  /// demands takes few questions.
  ///
  /// - SeeAlso: Junker, "QuickXplain: preferred explanations and relaxations" (2004).
  private mutating func core(
    of positions: ArraySlice<Int>, beside kept: DemandSet, isGrown: Bool
  ) throws -> DemandSet {
    if isGrown, try met(keeping: kept) == nil { return DemandSet() }
    guard positions.count > 1 else { return DemandSet(positions) }
    let middle = positions.startIndex + positions.count / 2
    let (first, second) = (positions[..<middle], positions[middle...])
    let ofSecond = try core(of: second, beside: kept.union(DemandSet(first)), isGrown: true)
    let ofFirst = try core(
      of: first, beside: kept.union(ofSecond), isGrown: !ofSecond.isEmpty)
    return ofFirst.union(ofSecond)
  }

  /// A set of demands that can hold together but with no other beside them, out of one that can.
  private mutating func grown(_ demands: DemandSet) throws -> DemandSet {
    var most = demands
    for position in all.subtracting(demands).positions where !most.contains(position) {
      if let more = try met(keeping: most.with(position)) { most = more }
    }
    return most
  }

  /// All demands that one outcome meets, among them those given; asks only what is not known yet.
  private mutating func met(keeping demands: DemandSet) throws -> DemandSet? {
    if let known = met.first(where: { demands.isSubset(of: $0) }) { return known }
    if conflicts.contains(where: { $0.isSubset(of: demands) }) { return nil }
    guard let found = try oracle.met(keeping: demands) else { return nil }
    met.append(found)
    return found
  }

  private mutating func add(conflict: DemandSet) {
    conflicts.append(conflict)
    tell()
  }

  private mutating func add(concession: DemandSet) {
    concessions.append(concession)
    tell()
  }

  private func tell() {
    progress(
      ConflictProgress(
        conflicts: conflicts.count, concessions: concessions.count, provenSize: provenSize))
  }
}

/// How far a search for conflict sets has come.
public struct ConflictProgress: Hashable, Sendable {
  /// How many minimal conflict sets have been found.
  public let conflicts: Int
  /// How many minimal concession sets have been found.
  public let concessions: Int
  /// All sets of up to this size have been found.
  public let provenSize: Int
}

// Between two looks at what has been learnt meanwhile.
private let batch = 64
