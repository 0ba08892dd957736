/// Finds the ways to have something of each of some sets and nothing superfluous: minimal hitting sets.
///
/// Depth first: each step takes a set that nothing chosen is in, and chooses one of its members, unless
/// that would make an earlier choice superfluous.
///
/// - SeeAlso: Murakami and Uno, "Efficient algorithms for dualizing large-scale hypergraphs" (2014).
struct MinimalHittingSets {
  private let sets: [DemandSet]
  private let sizes: ClosedRange<Int>
  private let known: Set<DemandSet>
  private let limit: Int
  private(set) var found: [DemandSet] = []

  /// Finds them.
  ///
  /// - Parameters:
  ///   - sets: The sets to hit.
  ///   - sizes: How many members a hitting set may have.
  ///   - known: Those that need not be found again.
  ///   - limit: The most to find.
  init(of sets: [DemandSet], sizes: ClosedRange<Int>, besides known: Set<DemandSet>, limit: Int) {
    // Small sets first: they leave the least choice.
    self.sets = sets.sorted()
    self.sizes = sizes
    self.known = known
    self.limit = limit
    let all = sets.reduce(DemandSet()) { $0.union($1) }
    extend(DemandSet(), among: all)
  }

  private mutating func extend(_ chosen: DemandSet, among candidates: DemandSet) {
    let open = sets.filter { $0.isDisjoint(with: chosen) }
    guard let next = open.first else {
      if sizes.contains(chosen.count), !known.contains(chosen) { found.append(chosen) }
      return
    }
    guard chosen.count + leastToHit(open) <= sizes.upperBound else { return }
    var candidates = candidates
    let members = next.intersection(candidates).positions
    for member in members { candidates.remove(member) }
    for member in members {
      guard found.count < limit else { return }
      let more = chosen.with(member)
      guard isMinimal(more) else { continue }
      extend(more, among: candidates)
      candidates.insert(member)
    }
  }

  /// Whether each member hits a set that no other member hits.
  private func isMinimal(_ chosen: DemandSet) -> Bool {
    var alone = DemandSet()
    for set in sets {
      let hits = set.intersection(chosen)
      if hits.count == 1 { alone = alone.union(hits) }
    }
    return alone == chosen
  }

  /// Sets without a common member need one choice each.
  private func leastToHit(_ open: [DemandSet]) -> Int {
    var covered = DemandSet()
    var count = 0
    for set in open where set.isDisjoint(with: covered) {
      covered = covered.union(set)
      count += 1
    }
    return count
  }
}
