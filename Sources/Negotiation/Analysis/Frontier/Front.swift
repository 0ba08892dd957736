/// Sums that nothing dominates so far, in descending order, and how they are put together.
///
/// The number of payoffs (and budgets) and their type are part of this type, so that the compiler
/// unrolls every comparison.
struct Front<let width: Int, Scalar> {
  typealias Vector = InlineArray<width, Scalar>
  typealias Entry = PartialSum<width, Scalar>

  /// How many of the numbers are payoffs; budgets follow them.
  let partyCount: Int
  /// What is being put together.
  var graph: OutcomeGraph

  init(_ partyCount: Int, _ classes: LevelClasses) {
    self.partyCount = partyCount
    graph = OutcomeGraph(classes)
  }
}

extension Front where Scalar: FixedWidthInteger & SignedInteger & Sendable {
  /// One list of what no other sum of several lists dominates, equal sums put together.
  ///
  /// - Parameters:
  ///   - lists: Lists in descending order, each without equal sums.
  ///   - effort: When to stop.
  /// - Returns: The sums in descending order, each with a node of the graph.
  /// - Throws: ``Stopped`` when asked to stop; ``InteractionModel/Obstacle`` where there is no more room.
  /// - Complexity: For two parties the number of sums times the logarithm of the number of lists; for
  ///   three, with another logarithm; for more, the parts of the trees that are not passed over.
  mutating func union(_ lists: [[Entry]], _ effort: Effort) throws -> [Entry] {
    var lists = lists.filter { !$0.isEmpty }
    if lists.isEmpty { return [] }
    let isPlane = width == 2 && partyCount == 2
    var front: [Entry]
    if isPlane, let span = span(lists) {
      front = swept(lists, span)
    } else {
      while lists.count > 1 {
        lists = stride(from: 0, to: lists.count, by: 2).map { first in
          if first + 1 == lists.count { return lists[first] }
          return isPlane
            ? staircase(lists[first], lists[first + 1]) : ordered(lists[first], lists[first + 1])
        }
        if effort.isStopped { throw Stopped() }
      }
      front = isPlane ? staircase(lists[0], []) : try undominated(lists[0], effort)
    }
    guard graph.nodeCount <= min(mostNodes, effort.memory / 2 / bytesPerNode) else {
      throw InteractionModel.Obstacle(
        reason:
          "the efficient sums of parts of the model are more than \(mostNodes), or need too much memory"
      )
    }
    for index in front.indices {
      let entry = front[index]
      front[index].left = graph.add(entry.left, entry.right, entry.alternative)
      front[index].right = OutcomeGraph.nothing
      front[index].alternative = -1
    }
    return front
  }

  /// The range of the first numbers of some lists, where it is no wider than there are sums.
  private func span(_ lists: [[Entry]]) -> ClosedRange<Int>? {
    var (low, high, count) = (Int.max, Int.min, 0)
    for list in lists {
      // Lists stand in descending order.
      high = max(high, Int(list[0].sum[0]))
      low = min(low, Int(list[list.count - 1].sum[0]))
      count += list.count
    }
    return high - low <= count ? low...high : nil
  }

  /// The lists of two parties as one, without sorting: for each first number the best second one, then
  /// one sweep that keeps what improves on the second.
  private mutating func swept(_ lists: [[Entry]], _ span: ClosedRange<Int>) -> [Entry] {
    var places = Array(repeating: Int32(-1), count: span.count)
    var best: [Entry] = []
    best.reserveCapacity(span.count)
    for list in lists {
      for entry in list {
        let slot = Int(entry.sum[0]) - span.lowerBound
        let place = Int(places[slot])
        if place < 0 {
          places[slot] = Int32(best.count)
          best.append(entry)
        } else if best[place].sum[1] < entry.sum[1] {
          best[place] = entry
        } else if best[place].sum[1] == entry.sum[1] {
          absorb(entry, into: &best[place])
        }
      }
    }
    var front: [Entry] = []
    for place in places.reversed() where place >= 0 {
      let entry = best[Int(place)]
      if front.isEmpty || front[front.count - 1].sum[1] < entry.sum[1] { front.append(entry) }
    }
    return front
  }

  /// Two lists of two parties as one: by the first party, keeping what improves on the second.
  private mutating func staircase(_ a: [Entry], _ b: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(a.count + b.count)
    var best = Scalar.min
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      let takesFirst =
        j == b.count
        || i < a.count
          && (a[i].sum[0] > b[j].sum[0]
            || a[i].sum[0] == b[j].sum[0] && a[i].sum[1] >= b[j].sum[1])
      let entry = takesFirst ? a[i] : b[j]
      if takesFirst { i += 1 } else { j += 1 }
      if merged.isEmpty || entry.sum[1] > best {
        best = entry.sum[1]
        merged.append(entry)
      } else if entry.sum[1] == best, merged[merged.count - 1].sum[0] == entry.sum[0] {
        absorb(entry, into: &merged[merged.count - 1])
      }
    }
    return merged
  }

  /// Two lists in descending order as one, equal sums put together.
  private mutating func ordered(_ a: [Entry], _ b: [Entry]) -> [Entry] {
    var merged: [Entry] = []
    merged.reserveCapacity(a.count + b.count)
    var (i, j) = (0, 0)
    while i < a.count, j < b.count {
      switch order(a[i].sum, b[j].sum) {
      case 1:
        merged.append(a[i])
        i += 1
      case -1:
        merged.append(b[j])
        j += 1
      default:
        merged.append(a[i])
        absorb(b[j], into: &merged[merged.count - 1])
        i += 1
        j += 1
      }
    }
    merged += a[i...]
    merged += b[j...]
    return merged
  }

  private mutating func absorb(_ other: Entry, into entry: inout Entry) {
    entry.alternative = graph.addAlternative(
      other.left, other.right, other.alternative, before: entry.alternative)
  }

  /// 1 where the first comes first, −1 where the second does, 0 where they are equal.
  private func order(_ a: Vector, _ b: Vector) -> Int {
    for number in 0..<width where a[number] != b[number] { return a[number] > b[number] ? 1 : -1 }
    return 0
  }

  /// What no other sum of a list in descending order dominates.
  ///
  /// Sums with the same payoffs and other budgets stand beside each other: neither dominates the other,
  /// as completions of both may lead to the same payoffs.
  private func undominated(_ sums: [Entry], _ effort: Effort) throws -> [Entry] {
    var kept: [Entry] = []
    var archive = Archive<width, Scalar>()
    var begin = 0
    while begin < sums.count {
      var end = begin + 1
      if width > partyCount {
        while end < sums.count, haveEqualPayoffs(sums[begin].sum, sums[end].sum) { end += 1 }
      }
      let first = kept.count
      for index in begin..<end where !archive.covers(sums[index].sum) { kept.append(sums[index]) }
      for index in first..<kept.count where !archive.covers(kept[index].sum) {
        archive.add(kept[index].sum)
      }
      if begin & 0xFFF == 0, effort.isStopped { throw Stopped() }
      begin = end
    }
    return kept
  }

  private func haveEqualPayoffs(_ a: Vector, _ b: Vector) -> Bool {
    (0..<partyCount).allSatisfy { a[$0] == b[$0] }
  }
}

/// A sum, with what leads to it: two nodes of an ``OutcomeGraph``, and alternatives with the same sum.
///
/// It asks nothing of its type of number: looking up what a type conforms to at run time takes as long as
/// a small frontier.
struct PartialSum<let width: Int, Scalar> {
  var sum: InlineArray<width, Scalar>
  var left: Int32
  var right: Int32 = OutcomeGraph.nothing
  var alternative: Int32 = -1
}

private let bytesPerNode = 12
// Positions of nodes are words of 32 bits.
private let mostNodes = 200_000_000
