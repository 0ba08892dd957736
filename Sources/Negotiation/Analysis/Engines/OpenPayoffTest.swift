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
  func verdict(on levels: UnsafeBufferPointer<Int>) -> Verdict {
    if isWide { return open.verdict(on: Outcome(Array(levels))) }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, count)) { sums in
      heights.withUnsafeBufferPointer { heights in
        for index in 0..<count { sums[index] = heights[index] }
        for issue in starts.indices {
          add(heights, starts[issue] + levels[issue] * count, to: sums)
        }
        for effect in effects.indices where effects[effect].when.holds(levels) {
          let level = effects[effect].quantity.map { levels[$0] } ?? 0
          add(heights, effects[effect].start + level * count, to: sums)
        }
      }
      return verdict(along: sums)
    }
  }

  /// The same for an outcome that is visited after another one.
  mutating func verdict(onNext levels: UnsafeBufferPointer<Int>) -> Verdict {
    if isWide { return open.verdict(on: Outcome(Array(levels))) }
    var first = 0
    while first < starts.count, earlier[first] == levels[first] { first += 1 }
    heights.withUnsafeBufferPointer { heights in
      prefixes.withUnsafeMutableBufferPointer { prefixes in
        var issue = first
        while issue < starts.count {
          let (from, to) = (issue * count, (issue + 1) * count)
          let start = starts[issue] + levels[issue] * count
          var index = 0
          while index < count {
            prefixes[to + index] = prefixes[from + index] + heights[start + index]
            index += 1
          }
          earlier[issue] = levels[issue]
          issue += 1
        }
      }
    }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: max(1, count)) { sums in
      prefixes.withUnsafeBufferPointer { prefixes in
        let last = starts.count * count
        var index = 0
        while index < count {
          sums[index] = prefixes[last + index]
          index += 1
        }
      }
      heights.withUnsafeBufferPointer { heights in
        for effect in effects.indices where effects[effect].when.holds(levels) {
          let level = effects[effect].quantity.map { levels[$0] } ?? 0
          add(heights, effects[effect].start + level * count, to: sums)
        }
      }
      return verdict(along: sums)
    }
  }

  private func verdict(along sums: UnsafeMutableBufferPointer<Int>) -> Verdict {
    for line in 0..<lineCount where sums[line] != 0 { return .some }
    if parts.count == 1 { return verdictOfOnePart(along: sums) }
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
  private func verdictOfOnePart(along sums: UnsafeMutableBufferPointer<Int>) -> Verdict {
    var isAbove = false
    var isBelow = false
    var index = lineCount
    while index < count {
      if sums[index] > 0 { isAbove = true } else if sums[index] < 0 { isBelow = true }
      if isAbove && isBelow { return .some }
      index += 1
    }
    if !isBelow { return .every }
    if isAbove { return .some }
    let isReached = open.readings.parts[0].reachesGreatest { sums[lineCount + $0] == 0 }
    return isReached ? .some : .none
  }

  private func add(
    _ heights: UnsafeBufferPointer<Int>, _ start: Int, to sums: UnsafeMutableBufferPointer<Int>
  ) {
    var index = 0
    while index < count {
      sums[index] += heights[start + index]
      index += 1
    }
  }
}
