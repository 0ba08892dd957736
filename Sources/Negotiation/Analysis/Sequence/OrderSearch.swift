/// Searches all orders of the steps of an agreement, over the sets of done steps.
///
/// What tempts a party hangs on which steps are done and not on their order, so all orders through a set are alike
/// from there on.
///
/// - Complexity: Steps times two to the power of steps, times the parties.
struct OrderSearch {
  let problem: CarryingOut
  let test: CarryingOut.Test
  /// What tempts each party at each done set: `temptations[set * partyCount + party]`.
  let temptations: [Int]
  /// Who is tempted at each done set, one bit a party.
  private let tempted: [Int32]
  /// The largest exposure of any party at each done set.
  private let exposures: [Int]
  /// Who is asked before each step, one bit a party.
  private let asked: [Int]

  /// Prepares to search; where it is stopped meanwhile, nothing of it may be used.
  init(_ problem: CarryingOut, _ test: CarryingOut.Test, _ effort: Effort = Effort()) {
    self.problem = problem
    self.test = test
    let count = problem.partyCount
    var temptations = Array(repeating: 0, count: (problem.all + 1) * count)
    var tempted = Array(repeating: Int32(0), count: problem.all + 1)
    var exposures = Array(repeating: 0, count: problem.all + 1)
    for done in 0...problem.all {
      if done & 0x3FF == 0, effort.isStopped { break }
      for party in 0..<count {
        let temptation = problem.temptation(of: party, at: done)
        temptations[done * count + party] = temptation
        if temptation > 0 { tempted[done] |= 1 << party }
        exposures[done] = max(exposures[done], problem.exposure(of: party, at: done))
      }
    }
    self.temptations = temptations
    self.tempted = tempted
    self.exposures = exposures
    asked = problem.steps.indices.map { problem.askedBits($0, test) }
  }

  /// The same agreement by the other test.
  init(_ other: OrderSearch, _ test: CarryingOut.Test) {
    problem = other.problem
    self.test = test
    temptations = other.temptations
    tempted = other.tempted
    exposures = other.exposures
    asked = problem.steps.indices.map { other.problem.askedBits($0, test) }
  }

  /// Who would rather walk away before a step at a done set, one bit a party.
  @inline(__always)
  func leaving(_ done: Int, _ step: Int) -> Int { Int(tempted[done]) & asked[step] }

  /// The bond that a step at a done set takes of whoever needs the largest.
  @inline(__always)
  private func bond(_ done: Int, _ step: Int) -> Int {
    var largest = 0
    var rest = leaving(done, step)
    while rest != 0 {
      largest = max(largest, temptation(done, rest.trailingZeroBitCount))
      rest &= rest - 1
    }
    return largest
  }

  @inline(__always)
  func temptation(_ done: Int, _ party: Int) -> Int {
    temptations[done * problem.partyCount + party]
  }

  /// How many orders there are, and how many of them nobody upsets.
  func count() -> (orders: Int, selfEnforcing: Int) {
    var orders = Array(repeating: 0, count: problem.all + 1)
    var holding = orders
    orders[0] = problem.isPossible[0] ? 1 : 0
    holding[0] = orders[0]
    for done in 0..<problem.all where orders[done] > 0 {
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let next = done | 1 << step
        orders[next] += orders[done]
        if holding[done] > 0, leaving(done, step) == 0 { holding[next] += holding[done] }
      }
    }
    return (orders[problem.all], holding[problem.all])
  }

  /// The least bond that is enough for whoever needs the largest; `nil` where no order is possible.
  func leastGreatestBond() -> Int? {
    var least = Array(repeating: Int.max, count: problem.all + 1)
    if problem.isPossible[0] { least[0] = 0 }
    for done in 0..<problem.all where least[done] < .max {
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let next = done | 1 << step
        let needed = max(least[done], bond(done, step))
        if needed < least[next] { least[next] = needed }
      }
    }
    return least[problem.all] == .max ? nil : least[problem.all]
  }

  /// The order with the least exposure among those in which nobody needs a larger bond than given.
  ///
  /// Exposures of several parties are compared as they are, so across their scales. Of several such orders the first,
  /// in the order in which the steps are listed.
  ///
  /// - Parameter bonds: The bond of each party.
  /// - Returns: The order; `nil` where there is none.
  func order(under bonds: [Int]) -> [Int]? {
    order { done, step in isEnough(bonds, done, step) }
  }

  /// The order with the least exposure among those all of whose steps may be taken.
  ///
  /// - Parameter mayTake: Whether a step may be taken at a done set.
  /// - Returns: The order; `nil` where there is none.
  func order(where mayTake: (_ done: Int, _ step: Int) -> Bool) -> [Int]? {
    // From the end: the least exposure still to come.
    var least = Array(repeating: Int.max, count: problem.all + 1)
    least[problem.all] = 0
    for done in stride(from: problem.all - 1, through: 0, by: -1) where problem.isPossible[done] {
      for step in problem.steps.indices where problem.canFollow(step, done) && mayTake(done, step) {
        let rest = least[done | 1 << step]
        if rest < .max { least[done] = min(least[done], max(rest, exposures[done])) }
      }
    }
    guard problem.isPossible[0], least[0] < .max || problem.all == 0 else { return nil }
    var order: [Int] = []
    var done = 0
    while done != problem.all {
      let next = problem.steps.indices.first { step in
        problem.canFollow(step, done) && mayTake(done, step)
          && least[done | 1 << step] <= least[0]
      }
      guard let next else { return nil }
      order.append(next)
      done |= 1 << next
    }
    return order
  }

  @inline(__always)
  private func isEnough(_ bonds: [Int], _ done: Int, _ step: Int) -> Bool {
    var rest = leaving(done, step)
    while rest != 0 {
      let party = rest.trailingZeroBitCount
      if temptation(done, party) > bonds[party] { return false }
      rest &= rest - 1
    }
    return true
  }

  /// The bonds of an order: the most that tempts each party before a step at which it is asked.
  func bonds(of order: [Int]) -> [Int] {
    var bonds = Array(repeating: 0, count: problem.partyCount)
    var done = 0
    for step in order {
      raise(&bonds, done, step)
      done |= 1 << step
    }
    return bonds
  }

  /// Makes bonds large enough for a step at a done set.
  @inline(__always)
  func raise(_ bonds: inout [Int], _ done: Int, _ step: Int) {
    var rest = leaving(done, step)
    while rest != 0 {
      let party = rest.trailingZeroBitCount
      bonds[party] = max(bonds[party], temptation(done, party))
      rest &= rest - 1
    }
  }

  /// Where orders end that begin without anybody being upset: each such done set with the steps that would follow and
  /// who would rather walk away; none where an order holds.
  ///
  /// Every order meets one of them, so that together they prove that none holds.
  ///
  /// - Parameter most: How many to list.
  /// - Returns: The first of them in the order of the sets, and how many there are.
  func blocks(most: Int = .max) -> (blocks: [BlockedStep], count: Int) {
    var isReached = Array(repeating: false, count: problem.all + 1)
    isReached[0] = problem.isPossible[0]
    var blocks: [BlockedStep] = []
    var count = 0
    for done in 0..<problem.all where isReached[done] {
      for step in problem.steps.indices where problem.canFollow(step, done) {
        var rest = leaving(done, step)
        if rest == 0 { isReached[done | 1 << step] = true }
        count += rest.nonzeroBitCount
        while rest != 0, blocks.count < most {
          let party = rest.trailingZeroBitCount
          blocks.append(
            BlockedStep(
              done: done, step: step, party: party, temptation: temptation(done, party)))
          rest &= rest - 1
        }
      }
    }
    return isReached[problem.all] ? ([], 0) : (blocks, count)
  }
}

/// A step before which a party would rather walk away.
public struct BlockedStep: Hashable, Sendable {
  /// What is done before it, one bit a step.
  public let done: Int
  /// The step.
  public let step: Int
  /// Who would walk away.
  public let party: Int
  /// By how much that is better for it, in units.
  public let temptation: Int
}
