/// The efficient payoffs of two parties as divisible issues pass, one after the other, from how the
/// first party wants them settled to how the second does.
///
/// At its start every issue on which the two disagree is settled as the first party wants it, and all
/// others as both do or as the one wants who cares. Whatever costs the first party least for what the
/// second gains passes first, so the payoffs run along a concave line with a corner where an issue has
/// passed whole; between two corners one single issue is split.
///
/// All numbers are whole units of each party's own scale.
struct ExchangeLine {
  /// The passing of one issue.
  struct Step {
    /// The issue, by position.
    let issue: Int
    /// The option that the first party wants, and the one that the second does.
    let from, to: Int
    /// What the first party loses and what the second gains when it passes whole; both more than 0.
    let loss, gain: Int
  }

  /// A place on the line: after so many whole steps, and a part of the next, 0 or more and less than 1.
  struct Place: Hashable, Comparable {
    let step: Int
    let part: Rational

    /// The place where a part, from 0 to 1, of a step is done.
    init(_ step: Int, _ part: Rational = Rational(0)) {
      self.step = part < Rational(1) ? step : step + 1
      self.part = part < Rational(1) ? part : Rational(0)
    }

    static func < (a: Place, b: Place) -> Bool { (a.step, a.part) < (b.step, b.part) }
  }

  /// The option of every issue at the start.
  let start: [Int]
  /// What passes, in order.
  let steps: [Step]
  /// The payoffs of the first and of the second party at each corner; the first ones fall, the second
  /// ones rise.
  let first, second: [Int]

  /// Puts the issues in the order in which they pass.
  ///
  /// - Parameters:
  ///   - a: What each option of each issue is worth to the first party.
  ///   - b: The same for the second party.
  ///   - allowed: The options of each issue that may be chosen, at most two and at least one.
  /// - Complexity: O(n log n) for n issues.
  init(_ a: [[Int]], _ b: [[Int]], within allowed: [LevelSet]) {
    var start: [Int] = []
    var steps: [Step] = []
    for (issue, levels) in allowed.enumerated() {
      let options = levels.levels.sorted { x, y in
        (a[issue][x], b[issue][x]) > (a[issue][y], b[issue][y])
      }
      guard let from = options.first, let to = options.last else { continue }
      start.append(from)
      let loss = a[issue][from] - a[issue][to]
      let gain = b[issue][to] - b[issue][from]
      if loss > 0, gain > 0 {
        steps.append(Step(issue: issue, from: from, to: to, loss: loss, gain: gain))
      }
    }
    // Both products stay below 2^126.
    steps.sort { x, y in
      let left = Int128(x.loss) * Int128(y.gain)
      let right = Int128(y.loss) * Int128(x.gain)
      return (left, x.issue) < (right, y.issue)
    }
    var first = [start.enumerated().reduce(0) { $0 + a[$1.offset][$1.element] }]
    var second = [start.enumerated().reduce(0) { $0 + b[$1.offset][$1.element] }]
    for (index, step) in steps.enumerated() {
      first.append(first[index] - step.loss)
      second.append(second[index] + step.gain)
    }
    self.start = start
    self.steps = steps
    self.first = first
    self.second = second
  }

  /// The whole line.
  var whole: ClosedRange<Place> { Place(0)...Place(steps.count) }

  /// The part of the line where both parties have at least so much; `nil` where there is none.
  func places(first least: Int, second other: Int) -> ClosedRange<Place>? {
    guard let corner = second.firstIndex(where: { $0 >= other }),
      let last = first.lastIndex(where: { $0 >= least })
    else { return nil }
    var from = Place(corner)
    if corner > 0 {
      let missing = Int128(other) - Int128(second[corner - 1])
      from = Place(
        corner - 1, Rational(missing, over: Int128(steps[corner - 1].gain)) ?? Rational(1))
    }
    var to = Place(last)
    if last < steps.count {
      let spare = Int128(first[last]) - Int128(least)
      to = Place(last, Rational(spare, over: Int128(steps[last].loss)) ?? Rational(0))
    }
    return from <= to ? from...to : nil
  }

  /// Both payoffs at a place, in units that may be fractions.
  ///
  /// - Throws: ``TooFine`` where they do not fit.
  func payoffs(at place: Place) throws(TooFine) -> (first: Rational, second: Rational) {
    let corner = (Rational(first[place.step]), Rational(second[place.step]))
    guard place.part > Rational(0) else { return corner }
    let step = steps[place.step]
    return (
      try corner.0.less(Rational(step.loss).by(place.part)),
      try corner.1.more(Rational(step.gain).by(place.part))
    )
  }

  /// The corners strictly inside a part of the line, between its two ends.
  func places(in range: ClosedRange<Place>) -> [Place] {
    let inner = (0...steps.count).map { Place($0) }.filter {
      range.lowerBound < $0 && $0 < range.upperBound
    }
    return range.lowerBound == range.upperBound
      ? [range.lowerBound] : [range.lowerBound] + inner + [range.upperBound]
  }
}
