/// The whole numbers of one party.
public struct PayoffTable: Sendable {
  /// What is added where a condition holds: one number, or one for each level of a quantity.
  public struct Effect: Sendable {
    /// The condition.
    public let when: Condition
    /// The quantity whose level decides the number, by position.
    public let quantity: Int?
    /// The number for each level of the quantity; a single one where there is no quantity.
    public let worths: [Int]

    func worth(for outcome: Outcome) -> Int { worths[quantity.map { outcome[$0] } ?? 0] }
  }

  /// How many units make one point of the party's scale.
  public let unitsPerPoint: Int
  /// What each option of each issue is worth, in units.
  public let values: [[Int]]
  /// What is added where a condition holds.
  public let effects: [Effect]
  /// The reservation value, in units.
  public internal(set) var reservation: Int

  /// The payoff of an outcome, in units.
  public func payoff(of outcome: Outcome) -> Int {
    var sum = 0
    for (issue, level) in outcome.levels.enumerated() { sum += values[issue][level] }
    for effect in effects where effect.when.holds(for: outcome) {
      sum += effect.worth(for: outcome)
    }
    return sum
  }

  /// Points of the party's scale as a whole number of units; `nil` where they are not whole.
  func units(_ points: Rational) -> Int? {
    guard let units = points.times(Rational(unitsPerPoint)), units.denominator == 1 else {
      return nil
    }
    return Int(exactly: units.numerator)
  }

  /// A number of units as points of the party's scale.
  public func points(_ units: Int) -> Rational {
    Rational(Int128(units), over: Int128(unitsPerPoint)) ?? Rational(units)
  }
}

extension PayoffTable {
  /// The table of one party, or `nil` where its numbers do not fit.
  init?(_ payoff: PartyPayoff, in scenario: Scenario) {
    let fixed = payoff.readings.fixedValues
    // Unknowns of issues that the party is silent about have no number.
    var effects: [(when: Condition, quantity: Int?, worths: [Rational])] = []
    var values = scenario.issues.map { $0.options.map { _ in Rational(0) } }
    for (turn, term) in payoff.terms.enumerated() {
      // Half a table is as good as none; whoever asked for it looks as well.
      if turn & 0xFFFF == 0xFFFF, scenario.effort.isStopped { return nil }
      guard let value = fixed[term.unknown] else { continue }
      guard let number = value.times(term.factor) else { return nil }
      switch term.feature {
      case .option(let issue, let level):
        guard let sum = values[issue][level].plus(number) else { return nil }
        values[issue][level] = sum
      case .condition(let condition): effects.append((condition, nil, [number]))
      case .quantity(let issue, let condition):
        let worths = scenario.issues[issue].options.map { $0.value.flatMap { number.times($0) } }
        guard !worths.contains(nil) else { return nil }
        effects.append((condition, issue, worths.compactMap(\.self)))
      }
    }
    let reservation =
      payoff.reservation.coefficients.first.flatMap { fixed[$0.key] } ?? payoff.reservation.constant
    let all = values.joined() + effects.flatMap(\.worths) + [reservation]
    guard let common = commonDenominator(of: all), let unitsPerPoint = Int(exactly: common) else {
      return nil
    }
    func whole(_ number: Rational) -> Int? {
      let (product, overflow) = number.numerator.multipliedReportingOverflow(
        by: common / number.denominator)
      return overflow ? nil : Int(exactly: product)
    }
    func whole(_ numbers: [Rational]) -> [Int]? {
      let scaled = numbers.map { whole($0) }
      return scaled.contains(nil) ? nil : scaled.compactMap(\.self)
    }
    var wholeValues: [[Int]] = []
    var wholeEffects: [PayoffTable.Effect] = []
    for row in values {
      guard let row = whole(row) else { return nil }
      wholeValues.append(row)
    }
    for effect in effects {
      guard let worths = whole(effect.worths) else { return nil }
      wholeEffects.append(
        PayoffTable.Effect(when: effect.when, quantity: effect.quantity, worths: worths))
    }
    guard let wholeReservation = whole(reservation) else { return nil }
    // The largest sum that any outcome could reach, added up without overflow.
    let largest = (wholeValues + wholeEffects.map(\.worths)).reduce(
      UInt128(wholeReservation.magnitude)
    ) {
      $0 + UInt128($1.map(\.magnitude).max() ?? 0)
    }
    guard largest < 1 << 62 else { return nil }
    self.init(
      unitsPerPoint: unitsPerPoint, values: wholeValues, effects: wholeEffects,
      reservation: wholeReservation)
  }
}

extension PayoffTable {
  /// The same with all signs turned round, where what is worst is best.
  var turned: PayoffTable {
    PayoffTable(
      unitsPerPoint: unitsPerPoint, values: values.map { $0.map { -$0 } },
      effects: effects.map { Effect(when: $0.when, quantity: $0.quantity, worths: $0.worths.map { -$0 }) },
      reservation: -reservation)
  }

  /// A range that holds the payoff of every outcome within some levels.
  func range(within domains: [LevelSet]) -> ClosedRange<Int> {
    var (least, greatest) = (0, 0)
    for (row, levels) in zip(values, domains) {
      let units = levels.levels.map { row[$0] }
      least += units.min() ?? 0
      greatest += units.max() ?? 0
    }
    for effect in effects {
      least += min(0, effect.worths.min() ?? 0)
      greatest += max(0, effect.worths.max() ?? 0)
    }
    return least...greatest
  }
}
