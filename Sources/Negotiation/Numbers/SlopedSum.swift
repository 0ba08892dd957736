/// The sum of the least of several lines each, as a number runs, and other lines that stand alone.
///
/// A sum of least lines is concave: where it is at least 0 is one interval.
struct SlopedSum: Sendable {
  /// A line: what it is at the number 0, and how much more at the next.
  struct Line: Hashable, Sendable {
    let start: Int128
    let slope: Int128

    var negated: Line { Line(start: -start, slope: -slope) }

    /// What the line is at a number; `nil` where that does not fit.
    func value(at number: Rational) -> Rational? {
      guard let start = Rational(start, over: 1), let slope = Rational(slope, over: 1) else {
        return nil
      }
      return slope.times(number).flatMap { start.plus($0) }
    }
  }

  /// The lines of which the least one counts, part by part.
  let parts: [[Line]]
  /// Lines each of which must be at least 0 by itself.
  let others: [Line]

  /// For which numbers the sum and all other lines are at least 0; `nil` where the numbers do not fit.
  ///
  /// - Complexity: The number of lines, once for each line that the search comes to from either end: Newton's method
  ///   on a concave function of straight pieces ends exactly.
  var numbersNotNegative: NumberSet? {
    var numbers = NumberSet.all
    for line in others {
      guard let own = SlopedSum(parts: [[line]], others: []).interval else { return nil }
      numbers = numbers.intersection(own)
    }
    return interval.map { numbers.intersection($0) }
  }

  private var interval: NumberSet? {
    guard let fromBelow = firstNumber else { return nil }
    let mirrored = SlopedSum(
      parts: parts.map { $0.map { Line(start: $0.start, slope: -$0.slope) } }, others: [])
    guard let fromAbove = mirrored.firstNumber else { return nil }
    switch (fromBelow, fromAbove) {
    case (.none, _), (_, .none): return NumberSet.none
    case (.unbounded, .unbounded): return .all
    case (.at(let least), .unbounded): return .from(least)
    case (.unbounded, .at(let greatest)): return .upTo(greatest.negated)
    case (.at(let least), .at(let greatest)):
      return .from(least).intersection(.upTo(greatest.negated))
    }
  }

  private enum End {
    case none
    case unbounded
    case at(Rational)
  }

  /// The first number at which the sum is at least 0.
  private var firstNumber: End? {
    // Far below, the steepest lines are the least.
    var active = parts.compactMap { part in
      part.min { ($1.slope, $0.start) < ($0.slope, $1.start) }
    }
    var isFirst = true
    while true {
      guard let sum = Self.sum(active) else { return nil }
      if sum.slope <= 0 {
        guard isFirst else { return End.none }
        return sum.slope < 0 || sum.start >= 0 ? .unbounded : End.none
      }
      isFirst = false
      guard let number = Rational(-sum.start, over: sum.slope) else { return nil }
      // The least lines there, and of those the ones that are least further on.
      var value = Rational(0)
      var next: [Line] = []
      for part in parts {
        var best: (line: Line, value: Rational)?
        for line in part {
          guard let here = line.value(at: number) else { return nil }
          if let known = best, (known.value, known.line.slope) <= (here, line.slope) { continue }
          best = (line, here)
        }
        guard let best, let more = value.plus(best.value) else { return nil }
        value = more
        next.append(best.line)
      }
      if value >= Rational(0) { return .at(number) }
      active = next
    }
  }

  private static func sum(_ lines: [Line]) -> Line? {
    var (start, slope) = (Int128(0), Int128(0))
    for line in lines {
      let (more, isTooLarge) = start.addingReportingOverflow(line.start)
      let (steeper, isTooSteep) = slope.addingReportingOverflow(line.slope)
      if isTooLarge || isTooSteep { return nil }
      (start, slope) = (more, steeper)
    }
    return Line(start: start, slope: slope)
  }
}
