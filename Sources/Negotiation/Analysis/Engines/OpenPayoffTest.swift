/// A party's open numbers as a quick test of visited outcomes: what every level adds along each line and ray
/// of the readings.
struct OpenPayoffTest {
  private struct Effect {
    let when: ConditionTable
    let quantity: Int?
    /// What each level adds, as `heights[level * count + generator]`.
    let heights: [Int]
  }

  private let open: OpenPayoff
  private let lineCount: Int
  private let count: Int
  /// What each level of each issue adds, as `heights[issue][level * count + generator]`.
  private var heights: [[Int]] = []
  private var effects: [Effect] = []
  private var base: [Int] = []
  /// Whether sums might not fit, so that outcomes are judged one by one in wider numbers.
  private var isWide = false

  init(_ open: OpenPayoff, _ scenario: Scenario) {
    self.open = open
    let generators = open.cone.lines + open.cone.rays
    lineCount = open.cone.lines.count
    count = generators.count
    var largest: Int128 = 0
    var isWide = false
    func along(_ vectors: [[Int]]) -> [Int] {
      var most: Int128 = 0
      let heights = vectors.flatMap { vector in
        generators.map { generator -> Int in
          let height = dot(vector, generator)
          most = max(most, Int128(height.magnitude))
          guard let small = Int(exactly: height) else {
            isWide = true
            return 0
          }
          return small
        }
      }
      largest += most
      return heights
    }
    base = along([open.noAgreement])
    heights = open.values.map { along($0) }
    effects = open.effects.map {
      Effect(
        when: ConditionTable($0.when, scenario), quantity: $0.quantity, heights: along($0.vectors))
    }
    self.isWide = isWide || largest > Int128(Int.max / 2)
  }

  /// Whether the party accepts an outcome in every reading, in some, or in none.
  func verdict(on levels: UnsafeBufferPointer<Int>) -> Verdict {
    if isWide { return open.verdict(on: Outcome(Array(levels))) }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, count)) { sums in
      for index in 0..<count { sums[index] = base[index] }
      for issue in heights.indices { add(heights[issue], levels[issue], to: sums) }
      for effect in effects where effect.when.holds(levels) {
        add(effect.heights, effect.quantity.map { levels[$0] } ?? 0, to: sums)
      }
      for line in 0..<lineCount where sums[line] != 0 { return .some }
      var isAbove = false
      var isBelow = false
      for ray in lineCount..<max(lineCount, count) {
        isAbove = isAbove || sums[ray] > 0
        isBelow = isBelow || sums[ray] < 0
        if isAbove && isBelow { return .some }
      }
      if !isBelow { return .every }
      return open.cone.reachesZero(along: (lineCount..<count).map { sums[$0] == 0 })
        ? .some : Verdict.none
    }
  }

  private func add(
    _ heights: [Int], _ level: Int, to sums: UnsafeMutableBufferPointer<Int>
  ) {
    heights.withUnsafeBufferPointer { heights in
      let start = level * count
      for index in 0..<count { sums[index] += heights[start + index] }
    }
  }
}
