/// What outcomes are worth to a party in one reading over no agreement, as one of its numbers runs: a start, and
/// a slope for each step of the number.
struct TableAlong: Sendable {
  /// A payoff over no agreement: `start` units at the first number, and `slope` more at the next.
  struct Gain: Hashable, Sendable {
    var start: Int
    var slope: Int
  }

  private struct Effect {
    let when: Condition
    let quantity: Int?
    let gains: [Gain]
  }

  /// Where the number starts; its steps are 1 long.
  let first: Rational
  /// How many units make one point.
  let unitsPerPoint: Int
  private let values: [[Gain]]
  private let effects: [Effect]
  private let noAgreement: Gain

  /// Joins the tables of a party for a number and for one that is greater by 1; `nil` where they do not fit
  /// together.
  init?(from first: Rational, _ here: PayoffTable, _ there: PayoffTable) {
    guard
      let common = commonDenominator(
        of: [here, there].compactMap { Rational(1, over: Int128($0.unitsPerPoint)) }),
      let units = Int(exactly: common), here.effects.count == there.effects.count
    else { return nil }
    let factors = (units / here.unitsPerPoint, units / there.unitsPerPoint)
    var largest: UInt128 = 0
    func gain(_ here: Int, _ there: Int) -> Gain? {
      let (start, isTooLarge) = here.multipliedReportingOverflow(by: factors.0)
      let (end, isTooLargeLater) = there.multipliedReportingOverflow(by: factors.1)
      let (slope, isTooSteep) = end.subtractingReportingOverflow(start)
      largest += UInt128(start.magnitude) + UInt128(slope.magnitude)
      return isTooLarge || isTooLargeLater || isTooSteep ? nil : Gain(start: start, slope: slope)
    }
    func gains(_ here: [Int], _ there: [Int]) -> [Gain]? {
      let gains = zip(here, there).compactMap { gain($0, $1) }
      return gains.count == here.count && gains.count == there.count ? gains : nil
    }
    let values = zip(here.values, there.values).compactMap { gains($0, $1) }
    let effects = zip(here.effects, there.effects).compactMap { here, there in
      gains(here.worths, there.worths).map {
        Effect(when: here.when, quantity: here.quantity, gains: $0)
      }
    }
    guard values.count == here.values.count, effects.count == here.effects.count,
      let noAgreement = gain(here.reservation, there.reservation), largest < 1 << 62
    else { return nil }
    self.first = first
    unitsPerPoint = units
    self.values = values
    self.effects = effects
    self.noAgreement = noAgreement
  }

  /// What an outcome is worth over no agreement.
  func gain(of outcome: Outcome) -> Gain {
    var sum = Gain(start: -noAgreement.start, slope: -noAgreement.slope)
    for (issue, level) in outcome.levels.enumerated() { sum.add(values[issue][level]) }
    for effect in effects where effect.when.holds(for: outcome) {
      sum.add(effect.gains[effect.quantity.map { outcome[$0] } ?? 0])
    }
    return sum
  }
}

extension TableAlong.Gain {
  fileprivate mutating func add(_ other: TableAlong.Gain) {
    start += other.start
    slope += other.slope
  }
}

/// The steps along a number for which some gains, or all of several, are at least 0: half lines, of which only
/// the outermost count.
struct HalfLines {
  /// Whether one of the gains is enough; else all have to be.
  private let isAnyEnough: Bool
  /// Whether a gain without slope decides alone: one that is enough, or one that is too little.
  private var isDecided = false
  private var rising: TableAlong.Gain?
  private var falling: TableAlong.Gain?

  init(isAnyEnough: Bool) { self.isAnyEnough = isAnyEnough }

  mutating func add(_ gain: TableAlong.Gain) {
    if gain.slope == 0 {
      if (gain.start >= 0) == isAnyEnough { isDecided = true }
    } else if gain.slope > 0 {
      // It is at least 0 from −start / slope on.
      if let known = rising, isLater(gain, known) == isAnyEnough { return }
      rising = gain
    } else {
      if let known = falling, isLater(known, gain) == isAnyEnough { return }
      falling = gain
    }
  }

  /// Whether a gain reaches 0 later than another one, or at the same place.
  private func isLater(_ a: TableAlong.Gain, _ b: TableAlong.Gain) -> Bool {
    -Int128(a.start) * Int128(b.slope.magnitude) * Int128(a.slope.signum())
      >= -Int128(b.start) * Int128(a.slope.magnitude) * Int128(b.slope.signum())
  }

  /// The numbers, where steps begin at one.
  func numbers(from first: Rational) -> NumberSet? {
    if isDecided { return isAnyEnough ? .all : NumberSet.none }
    var result = isAnyEnough ? NumberSet.none : .all
    for (gain, isUpwards) in [(rising, true), (falling, false)] {
      guard let gain else { continue }
      guard
        let number = Rational(-Int128(gain.start), over: Int128(gain.slope)).flatMap({
          first.plus($0)
        })
      else { return nil }
      let half = isUpwards ? NumberSet.from(number) : .upTo(number)
      result = isAnyEnough ? result.union(half) : result.intersection(half)
    }
    return result
  }
}
