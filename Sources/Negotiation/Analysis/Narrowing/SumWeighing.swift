/// Weighs sums that are all needed against each other, to tell what cannot give enough of all.
struct SumWeighing {
  /// The sums.
  let sums: [NeededSum]
  /// The outcome with the largest weighed sum, where it has enough of every sum but for conditions.
  private(set) var candidate: Outcome?

  /// What each level adds to each sum: all sums of a level beside each other.
  private var table: [Int] = []
  /// Where each issue's levels begin.
  private var offsets: [Int] = []
  /// The weighed sum of each level, as it was last computed.
  private var scores: [Int] = []
  /// How far apart the most and the least of each sum are.
  private var ranges: [Double] = []

  init(_ sums: [NeededSum], _ domains: LevelDomains) {
    // More sums than that would not fit into a word when they are weighed and added up.
    self.sums = sums
    var place = 0
    for (issue, word) in domains.words.enumerated() {
      offsets.append(place)
      let count = UInt64.bitWidth - word.leadingZeroBitCount
      for level in 0..<count {
        for sum in sums.prefix(mostWeighed) {
          table.append(sum.worths[issue].isEmpty ? 0 : sum.worths[issue][level])
        }
      }
      place += count
    }
    scores = Array(repeating: 0, count: place)
    ranges = sums.prefix(mostWeighed).map { sum in
      sum.worths.reduce(1.0) { $0 + Double(($1.max() ?? 0) - ($1.min() ?? 0)) }
    }
  }

  /// Weights by which all sums count alike.
  var evenWeights: [Double] { ranges.map { _ in 1 } }

  /// The levels of an issue, those with the largest weighed sum first.
  func ranked(_ issue: Int, _ word: UInt64) -> [Int] {
    let levels = (0..<UInt64.bitWidth).filter { word >> UInt64($0) & 1 == 1 }
    return levels.sorted {
      let (a, b) = (scores[offsets[issue] + $0], scores[offsets[issue] + $1])
      return a != b ? a > b : $0 < $1
    }
  }

  /// Takes out levels with which some weighed sum is out of reach.
  ///
  /// - Parameters:
  ///   - domains: What the issues may still be at.
  ///   - weights: The weights to begin with, for sums scaled by their ranges; replaced by the last ones.
  /// - Returns: `false` where some weighed sum is out of reach anyway.
  mutating func narrow(_ domains: inout LevelDomains, _ weights: inout [Double]) -> Bool {
    candidate = nil
    let needed = ranges.indices.filter { sums[$0].isNeeded(domains) }
    let effects = needed.map { sums[$0].mostOfEffects(domains) - sums[$0].least }
    if needed.isEmpty { return true }
    let width = ranges.count
    var whole = Array(repeating: 0, count: width)
    var reached = Array(repeating: 0, count: width)
    var levels = Array(repeating: 0, count: domains.words.count)
    var best = levels
    for _ in 0..<mostRounds {
      // Any whole weights are right; only how good they are is a matter of floating-point numbers.
      let scaled = needed.map { weights[$0] / ranges[$0] }
      guard let largest = scaled.max(), largest > 0, scaled.allSatisfy(\.isFinite) else {
        weights = evenWeights
        return true
      }
      for index in whole.indices { whole[index] = 0 }
      for (index, number) in zip(needed, scaled) { whole[index] = Int(number / largest * 4096) }
      for index in reached.indices { reached[index] = 0 }
      for (index, rest) in zip(needed, effects) { reached[index] = rest }
      let room =
        zip(needed, effects).reduce(0) { $0 + whole[$1.0] * $1.1 }
        + weigh(domains, whole, &levels, &best, &reached)
      if room < 0 { return false }
      for issue in levels.indices {
        var kept = domains[issue]
        var rest = kept
        while rest != 0 {
          let level = rest.trailingZeroBitCount
          rest &= rest - 1
          if scores[offsets[issue] + level] - best[issue] + room < 0 {
            kept &= ~(1 << UInt64(level))
          }
        }
        _ = domains.keep(kept, of: issue)
      }
      if needed.allSatisfy({ reached[$0] >= 0 }) {
        candidate = Outcome(levels)
        return true
      }
      // A step against what there is too much of, as long as would bring the sum to nothing.
      let slopes = needed.map { Double(reached[$0]) / ranges[$0] }
      let square = slopes.reduce(0) { $0 + $1 * $1 }
      let total = needed.reduce(0.0) { $0 + weights[$1] }
      let height = zip(needed, slopes).reduce(0.0) { $0 + weights[$1.0] * $1.1 } / total
      let length = (max(height, 0) + 0.01) / square
      for (index, slope) in zip(needed, slopes) {
        weights[index] = max(0, weights[index] / total - length * slope)
      }
    }
    return true
  }

  /// Finds the level of each issue with the largest weighed sum.
  ///
  /// - Returns: What all of them add up to; what they add to each sum is added to `reached`.
  private mutating func weigh(
    _ domains: LevelDomains, _ weights: [Int], _ levels: inout [Int], _ best: inout [Int],
    _ reached: inout [Int]
  ) -> Int {
    let width = weights.count
    var total = 0
    // Most of a search is spent here.
    table.withUnsafeBufferPointer { table in
      weights.withUnsafeBufferPointer { weights in
        scores.withUnsafeMutableBufferPointer { scores in
          for issue in levels.indices {
            var (most, at) = (Int.min, 0)
            var rest = domains[issue]
            while rest != 0 {
              let level = rest.trailingZeroBitCount
              rest &= rest &- 1
              let place = offsets[issue] &+ level
              let start = place &* width
              var score = 0
              for index in 0..<width { score &+= weights[index] &* table[start &+ index] }
              scores[place] = score
              if score > most { (most, at) = (score, level) }
            }
            best[issue] = most
            levels[issue] = at
            total += most
            let start = (offsets[issue] + at) * width
            for index in 0..<width { reached[index] += table[start + index] }
          }
        }
      }
    }
    return total
  }
}

private let mostWeighed = 64
private let mostRounds = 10
