/// A party's open numbers as a quick test of visited outcomes: what every level adds along each line, corner and ray of
/// the readings.
struct OpenPayoffTest {
  private struct Effect {
    let when: ConditionTable
    let quantity: Int?
    /// Where the heights of its first level stand.
    let start: Int
  }

  /// Where the corners of a part of the readings stand among the generators, and then its rays.
  private struct Part {
    let corners: Range<Int>
    let rays: Range<Int>
  }

  private let open: OpenPayoff
  private let lineCount: Int
  private let parts: [Part]
  private let count: Int
  /// What everything adds along each generator: no agreement first, then the levels of each issue and effect.
  ///
  /// One flat array: arrays of arrays would be retained and released at every outcome, which takes longer than the
  /// sums.
  private var heights: [Int] = []
  /// Where the heights of the first level of each issue stand.
  private var starts: [Int] = []
  private var effects: [Effect] = []
  /// What the levels of the outcome before this one add up to, issue by issue: an outcome visited after another one mostly
  /// differs from it in the last issues alone.
  private var prefixes: [Int] = []
  private var earlier: [Int] = []
  /// What the outcome is along each generator.
  private var sums: [Int] = []
  /// Whether sums might not fit, so that outcomes are judged one by one in wider numbers.
  private var isWide = false

  init(_ open: OpenPayoff, _ scenario: Scenario) {
    self.open = open
    var generators = open.readings.lines
    lineCount = generators.count
    var parts: [Part] = []
    for part in open.readings.parts {
      let start = generators.count
      generators += part.corners + part.rays
      let middle = start + part.corners.count
      parts.append(Part(corners: start..<middle, rays: middle..<generators.count))
    }
    self.parts = parts
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
    heights = along([open.noAgreement])
    prefixes = heights + Array(repeating: 0, count: open.values.count * count)
    earlier = open.values.map { _ in -1 }
    sums = Array(repeating: 0, count: count)
    for values in open.values {
      starts.append(heights.count)
      heights += along(values)
    }
    for effect in open.effects {
      effects.append(
        Effect(
          when: ConditionTable(effect.when, scenario), quantity: effect.quantity,
          start: heights.count))
      heights += along(effect.vectors)
    }
    self.isWide = isWide || largest * Int128(max(1, parts.count)) > Int128(Int.max / 2)
  }

  /// Whether the party accepts an outcome in every reading, in some, or in none.
  ///
  /// Quickest where it shares its first levels with the outcome before it. No closures: what they capture would be copied,
  /// array by array, at every outcome.
  mutating func verdict(on levels: UnsafeBufferPointer<Int>) -> Verdict {
    if isWide { return open.verdict(on: Outcome(Array(levels))) }
    addUp(levels)
    for line in 0..<lineCount where sums[line] != 0 { return .some }
    return parts.count == 1 ? verdictOfOnePart() : verdictOfParts()
  }

  /// Adds up what the levels and the effects are along each generator.
  private mutating func addUp(_ levels: UnsafeBufferPointer<Int>) {
    var issue = 0
    while issue < starts.count, earlier[issue] == levels[issue] { issue += 1 }
    while issue < starts.count {
      let (from, to) = (issue * count, (issue + 1) * count)
      let start = starts[issue] + levels[issue] * count
      for index in 0..<count {
        prefixes[to + index] = prefixes[from + index] + heights[start + index]
      }
      earlier[issue] = levels[issue]
      issue += 1
    }
    let last = starts.count * count
    for index in 0..<count { sums[index] = prefixes[last + index] }
    for effect in effects.indices where effects[effect].when.holds(levels) {
      let level = effects[effect].quantity.map { levels[$0] } ?? 0
      let start = effects[effect].start + level * count
      for index in 0..<count { sums[index] += heights[start + index] }
    }
  }

  private func verdictOfParts() -> Verdict {
    var (least, greatest) = (0, 0)
    var isAbove = false
    var isBelow = false
    for part in parts.indices {
      for ray in parts[part].rays {
        isAbove = isAbove || sums[ray] > 0
        isBelow = isBelow || sums[ray] < 0
        if isAbove && isBelow { return .some }
      }
      let corners = parts[part].corners
      guard let first = corners.first else { continue }
      var (low, high) = (sums[first], sums[first])
      for corner in corners {
        low = min(low, sums[corner])
        high = max(high, sums[corner])
      }
      least += low
      greatest += high
    }
    isAbove = isAbove || greatest > 0
    isBelow = isBelow || least < 0
    if !isBelow { return .every }
    if isAbove { return .some }
    guard greatest == 0 else { return .none }
    let isReached = open.readings.reachesGreatest { part, place in
      Int128(sums[parts[part].corners.lowerBound + place])
    }
    return isReached ? .some : .none
  }

  /// Of a single part the signs at its corners and along its rays are enough.
  private func verdictOfOnePart() -> Verdict {
    var isAbove = false
    var isBelow = false
    for index in lineCount..<count {
      if sums[index] > 0 { isAbove = true } else if sums[index] < 0 { isBelow = true }
      if isAbove && isBelow { return .some }
    }
    if !isBelow { return .every }
    if isAbove { return .some }
    let isReached = open.readings.parts[0].reachesGreatest { sums[lineCount + $0] == 0 }
    return isReached ? .some : .none
  }
}
