/// How many pairs of a sum of one list and one of another reach every floor together.
///
/// Divide and conquer: by the first number, the pairs are those of a sum that is large enough whatever
/// the other half says, and those within each half; what is left after all numbers but the last is one
/// pass over two sorted lists.
///
/// - Complexity: O(n (log n)^w) for n sums of w numbers.
/// - SeeAlso: Bentley, "Multidimensional divide-and-conquer" (1980).
struct PairCount<let width: Int, Number: Countable> {
  typealias Entry = SumCount<width, Number>

  /// The number of pairs.
  private(set) var total = Number(0)
  private let effort: Effort

  /// A sum, as what it offers or as what it still needs.
  private struct Point {
    var place: InlineArray<width, Int>
    var count: Number
    var isOffer: Bool
  }

  init(
    _ first: [Entry], _ second: [Entry], _ floors: [Int?], _ effort: Effort
  ) throws(Stopped) {
    self.effort = effort
    // An offer meets a need where it is at least as large in every number.
    var points = first.map { Point(place: $0.sum, count: $0.count, isOffer: true) }
    points += second.map { entry in
      var need = entry.sum
      for number in 0..<width { need[number] = (floors[number] ?? 0) - entry.sum[number] }
      return Point(place: need, count: entry.count, isOffer: false)
    }
    try pair(points, 0)
  }

  /// Counts the pairs of an offer and a need, judged by the numbers from one on.
  private mutating func pair(_ points: [Point], _ number: Int) throws(Stopped) {
    if points.count <= fewPoints {
      compare(points[...], number)
      return
    }
    if effort.isStopped { throw Stopped() }
    // Needs come before offers of the same size, which meet them.
    let sorted = points.sorted { a, b in
      a.place[number] != b.place[number]
        ? a.place[number] < b.place[number] : !a.isOffer && b.isOffer
    }
    if number + 1 == width {
      var needs = Number(0)
      for point in sorted {
        if point.isOffer {
          total = total + point.count * needs
        } else {
          needs = needs + point.count
        }
      }
    } else {
      try halve(sorted[...], number)
    }
  }

  /// Counts the pairs of a few points one by one.
  private mutating func compare(_ points: ArraySlice<Point>, _ number: Int) {
    for offer in points where offer.isOffer {
      for need in points where !need.isOffer {
        var isMet = true
        for number in number..<width { isMet = isMet && offer.place[number] >= need.place[number] }
        if isMet { total = total + offer.count * need.count }
      }
    }
  }

  private mutating func halve(_ sorted: ArraySlice<Point>, _ number: Int) throws(Stopped) {
    if sorted.count <= fewPoints {
      compare(sorted, number)
      return
    }
    let middle = sorted.startIndex + sorted.count / 2
    try halve(sorted[..<middle], number)
    try halve(sorted[middle...], number)
    // Every offer of the upper half is large enough for every need of the lower one.
    let across =
      sorted[..<middle].filter { !$0.isOffer } + sorted[middle...].filter { $0.isOffer }
    if across.contains(where: \.isOffer), across.contains(where: { !$0.isOffer }) {
      try pair(across, number + 1)
    }
  }
}

// So few points are compared one by one in less time than it takes to sort them.
private let fewPoints = 48
