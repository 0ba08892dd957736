/// Finds a smallest set that has something of each of some sets, and proves that no smaller one does.
///
/// Depth first, with one more member allowed at a time. What is left to hit needs at least as many members as any weights of
/// the sets add up to by which no member is in more than 1: the linear program's dual, in whole numbers.
///
/// - SeeAlso: Caprara, Toth and Fischetti, "Algorithms for the set covering problem" (2000).
struct SmallestHittingSet {
  private let effort: Effort
  private var looks = 0

  private init(_ effort: Effort) { self.effort = effort }

  /// Finds one.
  ///
  /// - Parameters:
  ///   - sets: The sets to hit; none is empty.
  ///   - least: A size below which none is known to be.
  ///   - effort: When to stop.
  /// - Returns: A smallest hitting set.
  /// - Throws: ``Stopped``.
  /// - Complexity: Grows exponentially with the distance between the weights' sum and the smallest size.
  static func find(
    _ sets: [DemandSet], ofAtLeast least: Int, _ effort: Effort
  ) throws(Stopped) -> DemandSet {
    var search = SmallestHittingSet(effort)
    let open = sets.sorted().withoutSupersets
    var size = least
    while true {
      if let found = try search.extend(DemandSet(), open, by: size) { return found }
      size += 1
    }
  }

  /// A set that hits all that are open, with so many members more; `nil` where there is none.
  private mutating func extend(
    _ chosen: DemandSet, _ open: [DemandSet], by most: Int
  ) throws(Stopped) -> DemandSet? {
    looks += 1
    if looks & 255 == 0, effort.isStopped { throw Stopped() }
    guard let narrowest = open.min(by: { $0.count < $1.count }) else { return chosen }
    guard !narrowest.isEmpty, most > 0 else { return nil }
    var degrees = Array(repeating: 0, count: DemandSet.most)
    for set in open { set.forEach { degrees[$0] += 1 } }
    guard weight(open, degrees) <= most * whole else { return nil }
    // Of the narrowest sets the one whose members are in most others.
    let ties = open.filter { $0.count == narrowest.count }
    func degree(_ set: DemandSet) -> Int {
      var sum = 0
      set.forEach { sum += degrees[$0] }
      return sum
    }
    let next = ties.max { degree($0) < degree($1) } ?? narrowest
    var open = open
    for member in next.positions.sorted(by: { (degrees[$0], $1) > (degrees[$1], $0) }) {
      let rest = open.filter { !$0.contains(member) }
      if let found = try extend(chosen.with(member), rest, by: most - 1) { return found }
      // Sets with it have been tried.
      for index in open.indices { open[index].remove(member) }
    }
    return nil
  }

  /// What some weights of the sets add up to, by which no member is in more than ``whole``.
  private func weight(_ open: [DemandSet], _ degrees: [Int]) -> Int {
    var room = Array(repeating: whole, count: DemandSet.most)
    var total = 0
    /// Gives a set more weight, as much as all its members still allow.
    func add(_ set: DemandSet, atMost share: (Int) -> Int) {
      var most = Int.max
      set.forEach { most = min(most, room[$0], share($0)) }
      total += most
      set.forEach { room[$0] -= most }
    }
    // An even share first, then what is left, narrow sets before wide ones.
    for set in open { add(set) { whole / degrees[$0] } }
    for set in open.sorted(by: { $0.count < $1.count }) { add(set) { _ in whole } }
    return total
  }
}

// Divisible by all small numbers, so that shares of it are whole.
private let whole = 720_720
