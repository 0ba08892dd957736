/// The choices of a number from each row whose sum lies between two numbers.
struct NearbySums {
  /// The choices, by positions.
  private(set) var found: [[Int]] = []
  /// Whether all of them were found.
  private(set) var isComplete = true

  /// Finds them; a little more is found on either side, since doubles are rounded.
  ///
  /// - Complexity: At most two million steps, and ten thousand choices.
  init(_ rows: [[Double]], from least: Double, to greatest: Double) {
    // What moves the sum most comes first, so that whatever the rest adds soon no longer matters.
    let order = rows.indices.sorted { Self.width(rows[$0]) > Self.width(rows[$1]) }
    let size = rows.reduce(1) { $0 + ($1.map(\.magnitude).max() ?? 0) }
    let margin = size * 1e-13
    var ends = [(least: 0.0, greatest: 0.0)]
    for row in order.reversed() {
      let last = ends[ends.count - 1]
      ends.append((last.least + (rows[row].min() ?? 0), last.greatest + (rows[row].max() ?? 0)))
    }
    ends.reverse()
    var steps = 0
    var open: [(levels: [Int], sum: Double)] = [([], 0)]
    while let next = open.popLast() {
      steps += 1
      guard steps <= mostSteps, found.count < mostFound else {
        isComplete = false
        return
      }
      let rest = ends[next.levels.count]
      guard next.sum + rest.greatest >= least - margin, next.sum + rest.least <= greatest + margin else {
        continue
      }
      guard next.levels.count < order.count else {
        var levels = Array(repeating: 0, count: order.count)
        for (row, level) in zip(order, next.levels) { levels[row] = level }
        found.append(levels)
        continue
      }
      for (level, worth) in rows[order[next.levels.count]].enumerated() {
        open.append((next.levels + [level], next.sum + worth))
      }
    }
  }

  private static func width(_ row: [Double]) -> Double { (row.max() ?? 0) - (row.min() ?? 0) }
}

private let mostSteps = 2_000_000
// More outcomes than this are no longer hairs.
private let mostFound = 10_000
