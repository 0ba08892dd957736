extension OrderSearch {
  /// The bonds with the least sum under which some order holds.
  ///
  /// The bonds of an order are the largest temptations on its way, so that in each set of done steps those are kept that no
  /// others are below. What each party needs at least from there on, were it alone, bounds the sum.
  ///
  /// Sums compare scales between parties.
  ///
  /// - Parameters:
  ///   - greatest: The least bond that is enough for whoever needs the largest.
  ///   - effort: When to stop.
  /// - Returns: The bonds, and whether none have a smaller sum, which is not known where it was stopped.
  /// - Complexity: As the search, times the number of bonds none of which is smaller than another in a set.
  func leastTotalBond(
    _ greatest: Int, _ effort: Effort = Effort()
  ) -> (bonds: [Int], isProven: Bool)? {
    let width = problem.partyCount
    guard let first = order(under: Array(repeating: greatest, count: width)) else { return nil }
    var best = bonds(of: first)
    // Nothing is less than nothing.
    if greatest == 0 { return (best, true) }
    let needed = neededFromHere()
    let other = self.bonds(of: cheapestDescent(needed))
    if other.reduce(0, +) < best.reduce(0, +) { best = other }
    var bound = best.reduce(0, +)
    var fronts: [[Int]] = Array(repeating: [], count: problem.all + 1)
    fronts[0] = Array(repeating: 0, count: width)
    var bonds = fronts[0]
    // The first set is looked at, however small the search is.
    var work = 1 << 12
    for done in 0..<problem.all where !fronts[done].isEmpty {
      let front = fronts[done]
      fronts[done] = []
      work += front.count + 1
      if work > 1 << 12 {
        work = 0
        if effort.isStopped { return (best, false) }
      }
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let next = done | 1 << step
        for start in stride(from: 0, to: front.count, by: width) {
          for party in 0..<width { bonds[party] = front[start + party] }
          raise(&bonds, done, step)
          guard least(bonds, needed, next) < bound else { continue }
          insert(bonds, into: &fronts[next])
          if next == problem.all { (best, bound) = (bonds, bonds.reduce(0, +)) }
        }
      }
    }
    return (best, true)
  }

  /// What each party needs at least from each done set on, were the bonds of the others as large as they like.
  ///
  /// - Returns: The bonds, set after set; the greatest number there is where the end cannot be reached.
  private func neededFromHere() -> [Int] {
    let width = problem.partyCount
    var needed = Array(repeating: Int.max, count: (problem.all + 1) * width)
    for party in 0..<width { needed[problem.all * width + party] = 0 }
    for done in stride(from: problem.all - 1, through: 0, by: -1) {
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let next = (done | 1 << step) * width
        let leaving = leaving(done, step)
        for party in 0..<width {
          let here = leaving >> party & 1 == 1 ? temptation(done, party) : 0
          let rest = max(here, needed[next + party])
          if rest < needed[done * width + party] { needed[done * width + party] = rest }
        }
      }
    }
    return needed
  }

  /// A sum that no bonds can be below which include these.
  @inline(__always)
  private func least(_ bonds: [Int], _ needed: [Int], _ done: Int) -> Int {
    var sum = 0
    for party in bonds.indices {
      let rest = needed[done * bonds.count + party]
      if rest == .max { return .max }
      sum += max(bonds[party], rest)
    }
    return sum
  }

  /// The order that takes at each step what promises the least sum.
  private func cheapestDescent(_ needed: [Int]) -> [Int] {
    var order: [Int] = []
    var bonds = Array(repeating: 0, count: problem.partyCount)
    var done = 0
    while done != problem.all {
      var next: (step: Int, bonds: [Int], sum: Int)?
      for step in problem.steps.indices where problem.canFollow(step, done) {
        var raised = bonds
        raise(&raised, done, step)
        let sum = least(raised, needed, done | 1 << step)
        if next.map({ sum < $0.sum }) ?? true { next = (step, raised, sum) }
      }
      // Called where an order exists, and from where an order exists it never turns away.
      guard let next else { return order }
      order.append(next.step)
      bonds = next.bonds
      done |= 1 << next.step
    }
    return order
  }

  /// Adds bonds unless others are nowhere larger, and removes those that are nowhere smaller.
  private func insert(_ bonds: [Int], into front: inout [Int]) {
    let width = bonds.count
    var kept = 0
    for start in stride(from: 0, to: front.count, by: width) {
      var isBetter = true
      var isWorse = true
      for party in 0..<width {
        let other = front[start + party]
        if other < bonds[party] { isBetter = false }
        if other > bonds[party] { isWorse = false }
      }
      if isWorse { return }
      if isBetter { continue }
      if kept != start {
        for party in 0..<width { front[kept + party] = front[start + party] }
      }
      kept += width
    }
    front.removeSubrange(kept...)
    front += bonds
  }
}
