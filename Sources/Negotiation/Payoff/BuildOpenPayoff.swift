extension OpenPayoff {
  /// Why a party's open numbers cannot be described.
  enum Obstacle: Error {
    /// The numbers together need more than 50 bits.
    case tooFine
    /// The readings have too many corners.
    case tooManyCorners
  }

  /// Describes a party's open numbers.
  ///
  /// - Parameters:
  ///   - payoff: The party's payoff.
  ///   - scenario: The scenario.
  ///   - isScaled: Whether its numbers stand on a scale even where all of them are 0 or unknown.
  /// - Throws: ``Obstacle`` where that is too large.
  init(
    _ payoff: PartyPayoff, in scenario: Scenario, isScaled: Bool = false
  ) throws(Obstacle) {
    let readings = payoff.readings
    let unknowns = FreeUnknowns(of: readings)
    func reduced(_ form: LinearForm) throws(Obstacle) -> [Rational] {
      guard let coefficients = unknowns.coefficients(of: form) else { throw .tooFine }
      return coefficients
    }

    var forms = scenario.issues.map { $0.options.map { _ in LinearForm() } }
    var effectForms: [(Condition, Int?, [LinearForm])] = []
    for term in payoff.terms {
      var form = LinearForm()
      form.add(LinearForm(unknown: term.unknown), times: term.factor)
      switch term.feature {
      case .option(let issue, let level): forms[issue][level].add(form)
      case .condition(let condition): effectForms.append((condition, nil, [form]))
      case .quantity(let issue, let condition):
        effectForms.append(
          (
            condition, issue,
            scenario.issues[issue].options.map { option in
              var scaled = LinearForm()
              scaled.add(form, times: option.value ?? Rational(0))
              return scaled
            }
          ))
      }
    }
    var worths: [[[Rational]]] = []
    for issue in forms {
      var levels: [[Rational]] = []
      for form in issue { levels.append(try reduced(form)) }
      worths.append(levels)
    }
    var effectWorths: [[[Rational]]] = []
    for effect in effectForms {
      var levels: [[Rational]] = []
      for form in effect.2 { levels.append(try reduced(form)) }
      effectWorths.append(levels)
    }
    let reservation = try reduced(payoff.reservation.negated)
    var rows: [(sums: [Rational], relation: Readings.Row.Relation)] = []
    for row in readings.rows { rows.append((try reduced(row.form), row.relation)) }

    let all = (worths + effectWorths).joined() + [reservation]
    let hasNumbers =
      isScaled || (all + rows.map(\.sums)).contains { $0.last != Rational(0) }
    let width = unknowns.count + (hasNumbers ? 1 : 0)
    guard let common = commonDenominator(of: all.joined()), let unitsPerPoint = Int(exactly: common)
    else { throw .tooFine }
    func whole(_ sums: [Rational], times factor: Int128) throws(Obstacle) -> [Int] {
      var result: [Int] = []
      for sum in sums.prefix(width) {
        guard let scaled = sum.times(Rational(Int(factor))), scaled.denominator == 1,
          let number = Int(exactly: scaled.numerator), number.magnitude < largestNumber
        else { throw .tooFine }
        result.append(number)
      }
      return result
    }
    var values: [[[Int]]] = []
    for issue in worths {
      var levels: [[Int]] = []
      for sums in issue { levels.append(try whole(sums, times: common)) }
      values.append(levels)
    }
    var effects: [Effect] = []
    for (effect, sums) in zip(effectForms, effectWorths) {
      var vectors: [[Int]] = []
      for sum in sums { vectors.append(try whole(sum, times: common)) }
      effects.append(Effect(when: effect.0, quantity: effect.1, vectors: vectors))
    }
    var statedRows: [ReadingsCone.Row] = []
    for row in rows {
      guard let own = commonDenominator(of: row.sums) else { throw .tooFine }
      let vector = try whole(row.sums, times: own)
      // A number that is stated exactly has become part of the last column.
      if row.relation != .positive, vector.allSatisfy({ $0 == 0 }) { continue }
      statedRows.append(ReadingsCone.Row(vector: vector, relation: row.relation))
    }
    if hasNumbers {
      statedRows.append(
        ReadingsCone.Row(
          vector: (0..<width).map { $0 == width - 1 ? 1 : 0 }, relation: .positive))
    }
    do {
      self.readings = try ReadingsProduct(width: width, statedRows, hasNumbers: hasNumbers)
    } catch {
      switch error {
      case .tooManyRays: throw .tooManyCorners
      case .tooLarge: throw .tooFine
      }
    }
    self.values = values
    self.effects = effects
    noAgreement = try whole(reservation, times: common)
    columns = unknowns.positions
    self.hasNumbers = hasNumbers
    self.unitsPerPoint = unitsPerPoint
  }
}

// Sums over all issues and effects stay far below 2^63.
private let largestNumber: UInt = 1 << 50
