/// What a party accepts as a number runs that multiplies others which are left open: its readings stay what they
/// are, and what an outcome is worth along each of their lines and rays has a slope.
struct RaysAlong: Sendable {
  /// What an outcome is worth over no agreement at the first number, and how much more at the next, along each
  /// line and then each ray, in the same units.
  struct Gain: Hashable, Sendable {
    var starts: [Int128]
    var slopes: [Int128]
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
    var gain = Gain(starts: [], slopes: [])
    for generator in here.cone.lines + here.cone.rays {
      let (first, isTooLarge) = dot(start, generator).multipliedReportingOverflow(by: factors.0)
      let (last, isTooLargeLater) = dot(end, generator).multipliedReportingOverflow(by: factors.1)
      let (slope, isTooSteep) = last.subtractingReportingOverflow(first)
      if isTooLarge || isTooLargeLater || isTooSteep { return nil }
      gain.starts.append(first)
      gain.slopes.append(slope)
    }
    return gain
  }

  /// For which numbers a gain is at least 0 in every reading, and for which in some; `nil` where the numbers do
  /// not fit.
  func accepted(_ gain: Gain) -> (every: NumberSet, some: NumberSet)? {
    let lineCount = here.cone.lines.count
    var onLines = NumberSet.all
    var (above, below) = (NumberSet.all, NumberSet.all)
    for index in gain.starts.indices {
      let (start, slope) = (gain.starts[index], gain.slopes[index])
      var atLeast = start >= 0 ? NumberSet.all : .none
      var atMost = start <= 0 ? NumberSet.all : .none
      if slope != 0 {
        guard let zero = Rational(-start, over: slope).flatMap({ first.plus($0) }) else {
          return nil
        }
        (atLeast, atMost) =
          slope > 0 ? (.from(zero), .upTo(zero)) : (.upTo(zero), .from(zero))
      }
      if index < lineCount { onLines = onLines.intersection(atLeast).intersection(atMost) }
      above = above.intersection(atLeast)
      below = below.intersection(atMost)
    }
    let every = onLines.intersection(above)
    // Where nothing is above 0, a reading at 0 must still meet every strict row.
    let nowhereAbove = onLines.intersection(below)
    var none = nowhereAbove
    for cut in nowhereAbove.cuts {
      let number = cut.number
      guard nowhereAbove.contains(number), isReached(gain, at: number) else { continue }
      none = none.subtracting(.only(number))
    }
    // Between its ends the same rays stay at 0: those that are 0 everywhere.
    if isReached(gain, at: nil) { none = none.intersection(.none) }
    return (every, NumberSet.all.subtracting(none))
  }

  /// Whether the rays on which a gain is 0 meet every strict row together; `nil` asks for those that are 0
  /// wherever the number is.
  private func isReached(_ gain: Gain, at number: Rational?) -> Bool {
    let lineCount = here.cone.lines.count
    let isZero = (lineCount..<max(lineCount, gain.starts.count)).map { index in
      let (start, slope) = (gain.starts[index], gain.slopes[index])
      if start == 0, slope == 0 { return true }
      guard let number, slope != 0 else { return false }
      return Rational(-start, over: slope).flatMap { first.plus($0) } == number
    }
    return here.cone.reachesZero(along: isZero)
  }
}
