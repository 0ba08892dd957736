/// The outcomes whose sum lies above 1, which the other tool counts as 1.
struct CappedSums {
  /// The outcomes, and by how much less they count.
  private(set) var outcomes: [(levels: [Int], worth: ExactFraction)] = []
  /// The largest sum, where there are too many such outcomes to write.
  private(set) var largestSum: ExactFraction?

  init() {}

  /// Finds all such outcomes, by always going on to what the rest could still add.
  ///
  /// - Parameters:
  ///   - values: What each level of each issue is worth.
  ///   - decimals: To how many decimals the values were rounded; `nil` where they were not.
  init(of values: [[ExactFraction]], finest decimals: Int?) {
    // Rounding moves each addend by half a unit at most, and doubles move sums by less than a billionth of a
    // thousandth; what is above 1 by so little is 1.
    let step = ExactFraction.step(ofDecimals: min(decimals ?? 12, 12))
    let limit = ExactFraction.one + ExactFraction(values.count) * step
    var best = [ExactFraction.zero]
    for row in values.reversed() { best.append((row.max() ?? .zero) + best[best.count - 1]) }
    best.reverse()
    guard best[0] > limit else { return }
    var open: [(levels: [Int], sum: ExactFraction)] = [([], .zero)]
    var found: [(levels: [Int], worth: ExactFraction)] = []
    while let next = open.popLast() {
      let depth = next.levels.count
      guard next.sum + best[depth] > limit else { continue }
      if depth == values.count {
        guard found.count < mostOutcomes else {
          largestSum = best[0]
          return
        }
        found.append((next.levels, .one - next.sum))
      } else {
        for level in values[depth].indices.reversed() {
          open.append((next.levels + [level], next.sum + values[depth][level]))
        }
      }
    }
    outcomes = found
  }
}

// More exceptions than this are no longer read by anybody.
private let mostOutcomes = 16
