extension PartyPayoff {
  /// The payoff in its only reading, where statements leave no choice: numbers stated exactly with comparisons that they
  /// meet beside them, ties that leave nothing but 0, intervals that touch at one point.
  ///
  /// What the party is silent about beside numbers stays open, as it does beside scores alone.
  ///
  /// - Parameters:
  ///   - preferences: What its file states.
  ///   - scenario: The scenario.
  /// - Returns: The payoff; `nil` where there are more readings than one, or none, or this cannot be told cheaply.
  /// - Complexity: Linear in the number of rows, and a small cone for each group of numbers tied together.
  func determined(_ preferences: Preferences, in scenario: Scenario) -> PartyPayoff? {
    guard var numbers = readings.determinedNumbers(besides: idle) else { return nil }
    let isOpen = (0..<readings.unknownCount).map { numbers[$0] == nil }
    // Silence: nothing at all is said of what the issue's options are worth by themselves.
    let silent = preferences.stances.indices.filter { issue in
      guard [.silent, .unsaid].contains(preferences.stances[issue]) else { return false }
      return unknowns.indices.contains {
        if case .level(issue, _) = unknowns[$0] { isOpen[$0] } else { false }
      }
    }
    for (unknown, subject) in unknowns.enumerated() where isOpen[unknown] {
      guard case .level(let issue, _) = subject, silent.contains(issue) else { return nil }
    }
    for (unknown, subject) in unknowns.enumerated() where !isOpen[unknown] {
      // Of an issue of which something is known, all must be.
      if case .level(let issue, _) = subject, silent.contains(issue) { return nil }
    }
    // Without numbers there is a scale by convention, within which silence has a central reading.
    if !silent.isEmpty, numbers.values.allSatisfy({ $0 == Rational(0) }) { return nil }
    let values = (0..<readings.unknownCount).map { numbers.removeValue(forKey: $0) }
    let payoff = fixed(at: values, silentAbout: silent)
    return PayoffTable(payoff, in: scenario) == nil ? nil : payoff
  }

  /// The unknowns that add to no outcome: effects whose conditions are never met.
  private var idle: Set<Int> {
    var idle: Set<Int> = []
    var used: Set<Int> = []
    for term in terms {
      switch term.feature {
      case .condition(let condition) where condition.normalized == .any([]),
        .quantity(_, let condition) where condition.normalized == .any([]):
        idle.insert(term.unknown)
      case .option, .condition, .quantity: used.insert(term.unknown)
      }
    }
    return idle.subtracting(used)
  }
}

extension Readings {
  /// The numbers that every reading has, where each number that a statement is about is one of these.
  ///
  /// - Parameter idle: Unknowns that may be anything, for they add to nothing; 0 stands for those that are tied to no others.
  /// - Returns: The numbers; `nil` where some number is none of these, where no reading meets every statement, or where this
  ///   cannot be told cheaply.
  func determinedNumbers(besides idle: Set<Int>) -> [Int: Rational]? {
    var numbers = fixedValues
    var groups = UnknownGroups(unknownCount)
    var reduced: [(form: LinearForm, relation: Row.Relation)] = []
    for row in rows {
      guard let form = row.form.replacing(numbers) else { return nil }
      if form.coefficients.isEmpty { continue }
      groups.unite(Array(form.coefficients.keys))
      reduced.append((form, row.relation))
    }
    let together = Dictionary(grouping: reduced) { row in
      groups.group(of: row.form.coefficients.keys.first ?? 0)
    }
    var passedOver: Set<Int> = []
    for rows in together.values {
      let members = rows.reduce(into: Set<Int>()) { $0.formUnion($1.form.coefficients.keys) }
      if members.isSubset(of: idle) {
        guard (try? Self.areConsistent(rows)) == true else { return nil }
        passedOver.formUnion(members)
        continue
      }
      guard let point = Self.onlyPoint(rows) else { return nil }
      numbers.merge(point) { first, _ in first }
    }
    // Strict statements are met at the only point, or by nothing.
    for row in rows where passedOver.isDisjoint(with: row.form.coefficients.keys) {
      guard let value = row.form.replacing(numbers), value.coefficients.isEmpty,
        row.relation.holds(value.constant)
      else { return nil }
    }
    for unknown in idle where numbers[unknown] == nil { numbers[unknown] = Rational(0) }
    return numbers
  }

  /// The only choice of some numbers that is compatible with their rows; `nil` where there are others, or none.
  private static func onlyPoint(
    _ rows: [(form: LinearForm, relation: Row.Relation)]
  ) -> [Int: Rational]? {
    let unknowns = Set(rows.flatMap { $0.form.coefficients.keys }).sorted()
    // Around a point that strict statements hold at they leave room in every direction.
    let weak = rows.filter { $0.relation != .positive }
    let equalities = weak.count { $0.relation == .zero }
    guard equalities > 0 ? weak.count >= unknowns.count : weak.count > unknowns.count else {
      return nil
    }
    let width = unknowns.count + 1
    var whole: [ReadingsCone.Row] = []
    for row in weak {
      let numbers = unknowns.map { row.form.coefficients[$0] ?? Rational(0) } + [row.form.constant]
      guard let vector = wholeNumbers(numbers) else { return nil }
      whole.append(ReadingsCone.Row(vector: vector, relation: row.relation))
    }
    whole.append(
      ReadingsCone.Row(
        vector: (0..<width).map { $0 == width - 1 ? 1 : 0 }, relation: .notNegative))
    whole = whole.filter { $0.relation == .zero } + whole.filter { $0.relation != .zero }
    guard let cone = try? ReadingsCone(width: width, whole, most: mostRays), cone.lines.isEmpty,
      cone.rays.count == 1, let one = cone.rays[0].last, one > 0
    else { return nil }
    var point: [Int: Rational] = [:]
    for (unknown, number) in zip(unknowns, cone.rays[0]) {
      guard let value = Rational(Int128(number), over: Int128(one)) else { return nil }
      point[unknown] = value
    }
    return point
  }

  private static func wholeNumbers(_ numbers: [Rational]) -> [Int]? {
    guard let common = commonDenominator(of: numbers), let factor = Int(exactly: common) else {
      return nil
    }
    var vector: [Int] = []
    for number in numbers {
      guard let product = number.times(Rational(factor)), product.denominator == 1,
        let small = Int(exactly: product.numerator), small.magnitude < 1 << 50
      else { return nil }
      vector.append(small)
    }
    return vector
  }
}

extension LinearForm {
  /// The form with some unknowns replaced by their numbers; `nil` where these do not fit.
  fileprivate func replacing(_ numbers: [Int: Rational]) -> LinearForm? {
    var form = LinearForm()
    form.constant = constant
    for (unknown, coefficient) in coefficients {
      var part = LinearForm(unknown: unknown)
      if let value = numbers[unknown] { part = LinearForm().minus(value).negated }
      form.add(part, times: coefficient)
    }
    return form.isTooFine || isTooFine ? nil : form
  }
}

// Of a single point few rays are left on the way; where there are more, the numbers are taken to be open.
private let mostRays = 64
