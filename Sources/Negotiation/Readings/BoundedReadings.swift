/// A party's readings within its scale: a bounded polytope, as rows over the numbers that no statement fixes.
///
/// Strict statements are closed. Numbers can be printed of a bounded set alone, and all of them depend on the
/// scale.
struct BoundedReadings: Sendable {
  /// One inequality or equality.
  struct Row: Sendable {
    /// What must be at least 0, or 0: the coefficients of the free unknowns, and the constant last.
    let coefficients: [Rational]
    /// Whether it must be 0.
    let isEquality: Bool
    /// The statement it comes from, by position; `nil` for the scale.
    let statement: Int?
    /// The coefficients as floating-point numbers, the largest of an unknown being 1.
    let numbers: [Double]
  }

  /// The numbers that no statement fixes.
  let unknowns: FreeUnknowns
  /// All rows.
  let rows: [Row]
  /// The scale, where it bounds something; `nil` where what is stated bounds every number.
  let scale: Scale?
  /// The numbers of which a likeliest value is stated.
  var likely: [LikelyNumber] = []
}

extension BoundedReadings {
  /// Confines the readings of a party to its scale.
  ///
  /// - Parameters:
  ///   - payoff: The party's payoff.
  ///   - preferences: What its file states.
  ///   - scenario: The scenario.
  /// - Throws: ``OpenPayoff/Obstacle`` where the numbers do not fit.
  init(
    _ payoff: PartyPayoff, _ preferences: Preferences, in scenario: Scenario
  ) throws(OpenPayoff.Obstacle) {
    let unknowns = FreeUnknowns(of: payoff.readings)
    var rows: [Row] = []
    func add(_ form: LinearForm, isEquality: Bool, _ statement: Int?) throws(OpenPayoff.Obstacle) {
      guard let coefficients = unknowns.coefficients(of: form) else { throw .tooFine }
      let largest = coefficients.dropLast().map { abs($0.double) }.max() ?? 0
      // Of numbers that are stated exactly nothing is left.
      guard largest > 0 else { return }
      rows.append(
        Row(
          coefficients: coefficients, isEquality: isEquality, statement: statement,
          numbers: coefficients.map { $0.double / largest }))
    }
    for row in payoff.readings.rows {
      try add(row.form, isEquality: row.relation == .zero, row.statement)
    }
    let stated = rows.count
    let limits = preferences.scaleInForce
    if let scale = limits {
      // What is made from parameters is bounded by what they are.
      for unknown in unknowns.positions where !payoff.madeFromParameters.contains(unknown) {
        let most = payoff.unknowns[unknown].subject.map { scale.most(for: $0) } ?? scale.each
        let spread = payoff.spread(of: unknown, in: scenario)
        // An end that is stated needs no other.
        for sign in [1, -1] where !payoff.readings.bounds(unknown, towards: sign) {
          var form = LinearForm()
          form.constant = most
          form.add(LinearForm(unknown: unknown), times: sign > 0 ? spread.negated : spread)
          try add(form, isEquality: false, nil)
        }
      }
    }
    scale = rows.count > stated ? limits : nil
    for (unknown, range) in payoff.readings.likelyNumbers.sorted(by: { $0.key < $1.key }) {
      guard let form = unknowns.coefficients(of: LinearForm(unknown: unknown)) else {
        throw .tooFine
      }
      likely.append(
        LikelyNumber(
          form: form, least: range.least.double, likely: range.likely.double,
          greatest: range.greatest.double))
    }
    self.unknowns = unknowns
    self.rows = rows
  }
}

extension PartyPayoff.Unknown {
  /// What a scale can limit it by; `nil` for nothing.
  fileprivate var subject: Scale.Subject? {
    switch self {
    case .level(let issue, _), .number(let issue, _): .issue(issue)
    case .effect(let effect): .effect(effect)
    case .noAgreement: .noAgreement
    case .parameter: nil
    }
  }
}

extension PartyPayoff {
  /// By how much outcomes can differ in what an unknown is multiplied with.
  fileprivate func spread(of unknown: Int, in scenario: Scenario) -> Rational {
    var spread = Rational(0)
    var factors: [Int: [Rational]] = [:]
    for term in terms where term.unknown == unknown {
      switch term.feature {
      case .option(let issue, _): factors[issue, default: []].append(term.factor)
      case .condition: spread = spread.plus(term.factor.magnitude) ?? spread
      case .quantity(let issue, _):
        let levels = scenario.issues[issue].options.compactMap { $0.value }
        spread = spread.plus(levels.spread(with: Rational(0), term.factor)) ?? spread
      }
    }
    for (issue, factors) in factors {
      // Levels without a share count 0.
      let isEverywhere = factors.count == scenario.issues[issue].options.count
      let all = isEverywhere ? factors : factors + [Rational(0)]
      spread = spread.plus(all.spread(with: all[0], Rational(1))) ?? spread
    }
    return spread > Rational(0) ? spread : Rational(1)
  }
}

extension [Rational] {
  /// The distance from the least to the greatest, with one number more among them, times a factor.
  fileprivate func spread(with other: Rational, _ factor: Rational) -> Rational {
    let least = reduce(other, Swift.min)
    let greatest = reduce(other, Swift.max)
    return greatest.minus(least)?.times(factor.magnitude) ?? Rational(1)
  }
}

extension Rational {
  fileprivate var magnitude: Rational { self < Rational(0) ? negated : self }
}

extension Readings {
  /// Whether a statement about an unknown alone bounds it above (1) or below (−1).
  fileprivate func bounds(_ unknown: Int, towards sign: Int) -> Bool {
    rows.contains { row in
      guard row.form.coefficients.count == 1, let coefficient = row.form.coefficients[unknown]
      else { return false }
      return sign > 0 ? coefficient < Rational(0) : coefficient > Rational(0)
    }
  }
}
