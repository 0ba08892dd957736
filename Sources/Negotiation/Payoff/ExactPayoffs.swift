/// Payoffs in one reading as whole numbers, so that "exactly the reservation value" means just that.
///
/// Each party has a scale of its own: its numbers are multiplied by their common denominator. What a
/// party is silent about adds nothing here; whoever asks must keep those issues at the status quo.
public struct ExactPayoffs: Sendable {
  /// The whole numbers of one party.
  public struct Table: Sendable {
    /// How many units make one point of the party's scale.
    public let unitsPerPoint: Int
    /// What each option of each issue is worth, in units.
    public let values: [[Int]]
    /// What is added where a condition holds.
    public let effects: [Effect]
    /// The reservation value, in units.
    public let reservation: Int

    /// The payoff of an outcome, in units.
    public func payoff(of outcome: Outcome) -> Int {
      var sum = 0
      for (issue, level) in outcome.levels.enumerated() { sum += values[issue][level] }
      for effect in effects where effect.when.holds(for: outcome) {
        sum += effect.worth(for: outcome)
      }
      return sum
    }

    /// A number of units as points of the party's scale.
    public func points(_ units: Int) -> Rational {
      Rational(Int128(units), over: Int128(unitsPerPoint)) ?? Rational(units)
    }
  }

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

  /// The table of each party that has payoffs, in the order of the parties.
  public let tables: [Table?]

  /// Turns a model's numbers into whole ones.
  ///
  /// - Throws: ``InvalidScenario`` where a party's numbers together need more than 62 bits.
  public init(_ model: PayoffModel) throws(InvalidScenario) {
    var tables: [Table?] = []
    var diagnostics = Diagnostics()
    for (party, judgement) in zip(model.scenario.parties, model.judgements) {
      guard case .payoffs(let payoff) = judgement else {
        tables.append(nil)
        continue
      }
      if let table = Table(payoff, in: model.scenario) {
        tables.append(table)
      } else if let location = party.preferences?.location {
        diagnostics.error(
          at: location, "the numbers of '\(party.id)' are too large or too fine to add up exactly",
          why: "payoffs are whole numbers of the finest step, below 2^62, so that ties are decided "
            + "by equality",
          fix: "round the numbers to fewer decimals")
      }
    }
    if diagnostics.hasErrors {
      throw InvalidScenario(diagnostics: diagnostics.sorted(showing: model.scenario.files))
    }
    self.tables = tables
  }
}

extension ExactPayoffs.Table {
  /// The table of one party, or `nil` where its numbers do not fit.
  fileprivate init?(_ payoff: PartyPayoff, in scenario: Scenario) {
    let fixed = payoff.readings.fixedValues
    // Every unknown that is not a silent issue's has a stated number in this release.
    var effects: [(when: Condition, quantity: Int?, worths: [Rational])] = []
    var values = scenario.issues.map { $0.options.map { _ in Rational(0) } }
    for term in payoff.terms {
      guard let number = fixed[term.unknown] else { continue }
      switch term.feature {
      case .option(let issue, let level): values[issue][level] = number
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
    var wholeEffects: [ExactPayoffs.Effect] = []
    for row in values {
      guard let row = whole(row) else { return nil }
      wholeValues.append(row)
    }
    for effect in effects {
      guard let worths = whole(effect.worths) else { return nil }
      wholeEffects.append(
        ExactPayoffs.Effect(when: effect.when, quantity: effect.quantity, worths: worths))
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
