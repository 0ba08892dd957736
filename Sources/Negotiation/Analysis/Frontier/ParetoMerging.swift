/// Builds the frontier of a separable model issue by issue.
///
/// With F_0 = {0} and F_i the undominated sums of a vector of F_{i−1} and an option of issue *i*, the
/// last F is the frontier: if a partial sum is dominated by another over the same issues, so is every
/// completion of it by the same completion of the other. Equal sums are merged and their numbers added
/// up, so the number of outcomes behind each point is exact.
///
/// The number of parties is part of the type, so that the compiler unrolls every comparison.
struct ParetoMerging<let partyCount: Int> {
  /// A partial sum, with how many choices lead to it and where to find them.
  struct Entry {
    var payoffs: InlineArray<partyCount, Int>
    var count: Int
    /// The first of its links.
    var link: Int32
  }

  /// One way to reach an entry: an entry of the layer before and a choice, and the next way.
  struct Link {
    var before: Int32
    var choice: Int32
    var next: Int32
  }

  private let model: SeparableModel
  private let effort: Effort
  /// What each party can still gain from issue *i* on, at best.
  private var rest: [InlineArray<partyCount, Int>]
  private var links: [[Link]] = []
  private var front: [Entry] = [
    Entry(payoffs: InlineArray(repeating: 0), count: 1, link: -1)
  ]

  init(_ model: SeparableModel, _ effort: Effort) {
    self.model = model
    self.effort = effort
    rest = Array(repeating: InlineArray(repeating: 0), count: model.levels.count + 1)
    for issue in model.levels.indices.reversed() {
      for party in 0..<partyCount {
        let best = model.levels[issue].indices.map {
          model.values[issue][$0 * partyCount + party]
        }.max()
        rest[issue][party] = rest[issue + 1][party] + (best ?? 0)
      }
    }
  }

  /// The frontier's points, best for the first party first, each with some of its outcomes.
  ///
  /// - Complexity: For two parties the sum over issues of options times points, times the logarithm of
  ///   the options; for more, the sorting and filtering of as many sums.
  mutating func points(listing limit: Int) throws -> [FrontierPoint] {
    if model.levels.contains(where: \.isEmpty) { return [] }
    for issue in model.levels.indices {
      if effort.isStopped { throw Stopped() }
      var layer: [Link] = []
      if issue > 0 { starts.append(front.map(\.link)) }
      front = partyCount == 2 ? mergedInOrder(issue, &layer) : try mergedInAnyNumber(issue, &layer)
      links.append(layer)
      if front.isEmpty { return [] }
      // A count beyond 64 bits needs another type; no model so far comes near.
      if front.contains(where: { $0.count == .max }) { throw SeparableModel.Obstacle.tooLarge }
    }
    return front.map { entry in
      var outcomes: [Outcome] = []
      if limit > 0 {
        var levels = Array(repeating: 0, count: model.levels.count)
        collect(model.levels.count - 1, entry.link, &levels, &outcomes, limit)
      }
      return FrontierPoint(
        units: (0..<partyCount).map { entry.payoffs[$0] }, count: entry.count,
        outcomes: outcomes)
    }
  }

  /// The sums with one choice of an issue that can still reach every floor, in the order of the front.
  private func shifted(_ issue: Int, _ choice: Int, _ links: inout [Link]) -> [Entry] {
    var sums: [Entry] = []
    sums.reserveCapacity(front.count)
    let base = choice * partyCount
    for (index, entry) in front.enumerated() {
      var sum = entry
      var isReachable = true
      for party in 0..<partyCount {
        sum.payoffs[party] += model.values[issue][base + party]
        if let floor = model.floors[party], sum.payoffs[party] + rest[issue + 1][party] < floor {
          isReachable = false
        }
      }
      guard isReachable else { continue }
      sum.link = Int32(links.count)
      links.append(Link(before: Int32(index), choice: Int32(choice), next: -1))
      sums.append(sum)
    }
    return sums
  }

  /// Adds what leads to one entry to another that has the same payoffs.
  private func absorb(_ other: Entry, into entry: inout Entry, _ links: inout [Link]) {
    let (sum, overflow) = entry.count.addingReportingOverflow(other.count)
    entry.count = overflow ? .max : sum
    var last = other.link
    while links[Int(last)].next >= 0 { last = links[Int(last)].next }
    links[Int(last)].next = entry.link
    entry.link = other.link
  }

  private func collect(
    _ issue: Int, _ link: Int32, _ levels: inout [Int], _ outcomes: inout [Outcome], _ limit: Int
  ) {
    var current = link
    while current >= 0, outcomes.count < limit {
      let step = links[issue][Int(current)]
      levels[issue] = model.levels[issue][Int(step.choice)]
      if issue == 0 {
        outcomes.append(Outcome(levels))
      } else {
        collect(issue - 1, starts[issue - 1][Int(step.before)], &levels, &outcomes, limit)
      }
      current = step.next
    }
  }

  /// The first link of each entry of each layer; the entries themselves are gone by then.
  private var starts: [[Int32]] = []

  /// Each choice shifts the front as it stands, in order; the shifted lists are merged two by two.
  private func combined(
    _ issue: Int, _ layer: inout [Link],
    by merge: ([Entry], [Entry], inout [Link]) -> [Entry]
  ) -> [Entry] {
    var lists = model.levels[issue].indices.map { shifted(issue, $0, &layer) }
    while lists.count > 1 {
      lists = stride(from: 0, to: lists.count, by: 2).map { first in
        first + 1 < lists.count ? merge(lists[first], lists[first + 1], &layer) : lists[first]
      }
    }
    return lists[0]
  }

  // MARK: Two parties

  private func mergedInOrder(_ issue: Int, _ layer: inout [Link]) -> [Entry] {
    combined(issue, &layer) { merge($0, $1, &$2) }
  }

  /// Two fronts of two parties as one: by the first party, keeping what improves on the second.
  private func merge(_ a: [Entry], _ b: [Entry], _ layer: inout [Link]) -> [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(a.count + b.count)
    var best = Int.min
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let takesFirst: Bool
      if i == a.count {
        takesFirst = false
      } else if j == b.count {
        takesFirst = true
      } else {
        let (x, y) = (a[i].payoffs, b[j].payoffs)
        takesFirst = x[0] > y[0] || x[0] == y[0] && x[1] >= y[1]
      }
      let entry = takesFirst ? a[i] : b[j]
      if takesFirst { i += 1 } else { j += 1 }
      if entry.payoffs[1] > best {
        best = entry.payoffs[1]
        merged.append(entry)
      } else if entry.payoffs[1] == best,
        let last = merged.indices.last, merged[last].payoffs[0] == entry.payoffs[0]
      {
        absorb(entry, into: &merged[last], &layer)
      }
    }
    return merged
  }

  // MARK: Any number of parties

  /// All sums in order first; what is dominated is left out at the end.
  private func mergedInAnyNumber(_ issue: Int, _ layer: inout [Link]) throws -> [Entry] {
    let sums = combined(issue, &layer) { ordered($0, $1, &$2) }
    var kept: [Entry] = []
    var archive = Archive<partyCount>()
    for (index, sum) in sums.enumerated() {
      if index & 0xFFF == 0, effort.isStopped { throw Stopped() }
      if !archive.covers(sum.payoffs) {
        archive.add(sum.payoffs)
        kept.append(sum)
      }
    }
    return kept
  }

  /// Two lists in descending order as one, equal payoffs merged.
  private func ordered(_ a: [Entry], _ b: [Entry], _ layer: inout [Link]) -> [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      switch order(a[i], b[j]) {
      case 1:
        merged.append(a[i])
        i += 1
      case -1:
        merged.append(b[j])
        j += 1
      default:
        var both = a[i]
        absorb(b[j], into: &both, &layer)
        merged.append(both)
        i += 1
        j += 1
      }
    }
    merged += a[i...]
    merged += b[j...]
    return merged
  }

  /// 1 where the first comes first, −1 where the second does, 0 where their payoffs are equal.
  private func order(_ a: Entry, _ b: Entry) -> Int {
    for party in 0..<partyCount {
      if a.payoffs[party] > b.payoffs[party] { return 1 }
      if a.payoffs[party] < b.payoffs[party] { return -1 }
    }
    return 0
  }
}

extension SeparableModel {
  /// The frontier, by merging issue by issue.
  func frontier(listing limit: Int, _ effort: Effort) throws -> [FrontierPoint] {
    func merged<let count: Int>(_ merging: ParetoMerging<count>) throws -> [FrontierPoint] {
      var merging = merging
      return try merging.points(listing: limit)
    }
    return switch parties.count {
    case 1: try merged(ParetoMerging<1>(self, effort))
    case 2: try merged(ParetoMerging<2>(self, effort))
    case 3: try merged(ParetoMerging<3>(self, effort))
    case 4: try merged(ParetoMerging<4>(self, effort))
    case 5: try merged(ParetoMerging<5>(self, effort))
    case 6: try merged(ParetoMerging<6>(self, effort))
    case 7: try merged(ParetoMerging<7>(self, effort))
    default: try merged(ParetoMerging<8>(self, effort))
    }
  }
}

let mostMergedParties = 8
