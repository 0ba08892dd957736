extension DivisibleFrontier {
  /// For each issue the least and the greatest share that each of its options has in an agreement; an
  /// option that is not allowed has none of it.
  ///
  /// - Throws: ``TooFine`` where a bound does not fit.
  /// - Complexity: O(n² log n) for n issues.
  func sharesInAgreements() throws(TooFine) -> [[ClosedRange<Rational>]] {
    var all: [[ClosedRange<Rational>]] = []
    for issue in allowed.indices {
      let none = Rational(0)...Rational(0)
      let levels = allowed[issue].levels
      var ranges = Array(repeating: none, count: allowed[issue].levelCount)
      if levels.count == 2 {
        let range = try share(of: levels[0], in: issue, rest: levels[1])
        ranges[levels[0]] = range
        ranges[levels[1]] =
          try Rational(1).less(range.upperBound)...Rational(1).less(range.lowerBound)
      } else if let only = levels.first {
        ranges[only] = Rational(1)...Rational(1)
      }
      all.append(ranges)
    }
    return all
  }

  /// The shares of one option that leave an agreement, given that there is one.
  ///
  /// What the other issues can give lies below the line over them: it is at most the first party's best,
  /// at most the second's best, and below each step. With the share in place each of these is a bound
  /// on the share.
  private func share(of option: Int, in issue: Int, rest: Int) throws(TooFine)
    -> ClosedRange<Rational>
  {
    var domains = allowed
    // Settled whole by the rest, the issue only moves the line, and a share moves it back.
    domains[issue] = LevelSet(levelCount: allowed[issue].levelCount) { $0 == rest }
    let others = ExchangeLine(tables[0].values, tables[1].values, within: domains)
    let change = tables.map { Rational($0.values[issue][option] - $0.values[issue][rest]) }
    let needed = tables.map { Rational($0.reservation) }
    var range = Rational(0)...Rational(1)
    /// Keeps the shares t with base + t·slope ≤ 0.
    func keep(_ base: Rational, _ slope: Rational) throws(TooFine) {
      guard slope != Rational(0) else { return }
      let bound = try Rational(0).less(base).over(slope)
      // An agreement exists, so the bounds leave something.
      if slope > Rational(0) {
        range = range.lowerBound...max(range.lowerBound, min(range.upperBound, bound))
      } else {
        range = min(range.upperBound, max(range.lowerBound, bound))...range.upperBound
      }
    }
    let last = others.steps.count
    try keep(needed[0].less(Rational(others.first[0])), change[0].negated)
    try keep(needed[1].less(Rational(others.second[last])), change[1].negated)
    for (index, step) in others.steps.enumerated() {
      let weight = try Rational(step.loss).over(Rational(step.gain))
      let base = try needed[0].less(Rational(others.first[index]))
        .more(needed[1].less(Rational(others.second[index])).by(weight))
      try keep(base, change[0].more(change[1].by(weight)).negated)
    }
    return range
  }
}
