/// What a party accepts as a number runs that multiplies others which are left open: its readings stay what they
/// are, and what an outcome is worth along each of their lines and rays has a slope.
struct RaysAlong: Sendable {
  /// What an outcome is worth over no agreement, along everything that bounds the readings.
  struct Gain: Hashable, Sendable {
    /// Along each line.
    var lines: [SlopedSum.Line] = []
    /// At the corners of each part.
    var corners: [[SlopedSum.Line]] = []
    /// Along the rays of each part.
    var rays: [[SlopedSum.Line]] = []
  }

  private let here: OpenPayoff
  private let there: OpenPayoff
  private let first: Rational
  private let factors: (Int128, Int128)

  /// Joins the payoffs of a party for a number and for one that is greater by 1.
  ///
  /// - Returns: `nil` where the statements about the others change with the number.
  /// - Throws: ``OpenPayoff/Obstacle`` where the readings are too large to describe.
  init?(
    from first: Rational, _ here: PartyPayoff, _ there: PartyPayoff, in scenario: Scenario
  ) throws(OpenPayoff.Obstacle) {
    guard here.readings == there.readings else { return nil }
    self.first = first
    self.here = try OpenPayoff(here, in: scenario)
    self.there = try OpenPayoff(there, in: scenario)
    guard self.here.columns == self.there.columns,
      self.here.hasNumbers == self.there.hasNumbers
    else { throw .tooFine }
    factors = (Int128(self.there.unitsPerPoint), Int128(self.here.unitsPerPoint))
  }

  /// What an outcome is worth over no agreement; `nil` where the numbers do not fit.
  func gain(of outcome: Outcome) -> Gain? {
    let (start, end) = (here.gain(of: outcome), there.gain(of: outcome))
    func along(_ generators: [[Int]]) -> [SlopedSum.Line]? {
      let lines = generators.compactMap { generator -> SlopedSum.Line? in
        let (first, isTooLarge) = dot(start, generator).multipliedReportingOverflow(by: factors.0)
        let (last, isTooLargeLater) = dot(end, generator).multipliedReportingOverflow(by: factors.1)
        let (slope, isTooSteep) = last.subtractingReportingOverflow(first)
        return isTooLarge || isTooLargeLater || isTooSteep
          ? nil : SlopedSum.Line(start: first, slope: slope)
      }
      return lines.count == generators.count ? lines : nil
    }
    guard let lines = along(here.readings.lines) else { return nil }
    var gain = Gain(lines: lines)
    for part in here.readings.parts {
      guard let corners = along(part.corners), let rays = along(part.rays) else { return nil }
      gain.corners.append(corners)
      gain.rays.append(rays)
    }
    return gain
  }

  /// For which numbers a gain is at least 0 in every reading, and for which in some; `nil` where the numbers do
  /// not fit.
  func accepted(_ gain: Gain) -> (every: NumberSet, some: NumberSet)? {
    // Along a line, and along rays, it must be at least 0 by itself; at corners it adds up.
    guard let every = least(gain).numbersNotNegative?.shifted(by: first),
      let nowhereAbove = least(gain.negated).numbersNotNegative?.shifted(by: first)
    else { return nil }
    // Where nothing is above 0, a reading at 0 must still meet every strict row.
    var none = nowhereAbove
    for number in nowhereAbove.cuts.map(\.number) where nowhereAbove.contains(number) {
      guard let isReached = isReached(gain, at: number) else { return nil }
      if isReached { none = none.subtracting(.only(number)) }
    }
    // Between its ends the same corners and rays stay at 0, those that are 0 all the way.
    if let inside = nowhereAbove.inside {
      guard let isReached = isReached(gain, at: inside) else { return nil }
      if isReached { none = .none }
    }
    return (every, NumberSet.all.subtracting(none))
  }

  private func least(_ gain: Gain) -> SlopedSum {
    SlopedSum(
      parts: gain.corners.filter { !$0.isEmpty },
      others: gain.lines + gain.lines.map(\.negated) + gain.rays.flatMap(\.self))
  }

  /// Whether the corners and rays on which a gain is greatest are at 0 and meet every strict row together; `nil` where
  /// the numbers do not fit.
  private func isReached(_ gain: Gain, at number: Rational) -> Bool? {
    guard let distance = number.minus(first) else { return nil }
    var sum = Rational(0)
    var isMet = true
    for (index, part) in here.readings.parts.enumerated() {
      let lines = gain.corners[index] + gain.rays[index]
      let values = lines.compactMap { $0.value(at: distance) }
      guard values.count == lines.count else { return nil }
      let count = part.corners.count
      let greatest = values.prefix(count).max() ?? Rational(0)
      guard let more = sum.plus(greatest) else { return nil }
      sum = more
      isMet =
        isMet && part.reachesGreatest { values[$0] == ($0 < count ? greatest : Rational(0)) }
    }
    return isMet && sum == Rational(0)
  }
}

extension RaysAlong.Gain {
  fileprivate var negated: RaysAlong.Gain {
    RaysAlong.Gain(
      lines: lines.map(\.negated), corners: corners.map { $0.map(\.negated) },
      rays: rays.map { $0.map(\.negated) })
  }
}
