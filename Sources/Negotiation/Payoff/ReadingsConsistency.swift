extension Readings {
  /// Whether some choice of numbers is compatible with some of the statements.
  ///
  /// Numbers that no row ties together are looked at apart: what one of them is says nothing about another.
  ///
  /// - Parameter isKept: Which statements count, by position.
  /// - Returns: Whether there is such a choice.
  /// - Throws: ``OpenPayoff/Obstacle`` where what the statements leave open is too large to describe.
  func areConsistent(
    keeping isKept: (Int) -> Bool = { _ in true }
  ) throws(OpenPayoff.Obstacle) -> Bool {
    var kept = self
    kept.rows.removeAll { !isKept($0.statement) }
    let fixed = kept.fixedValues
    var rows: [(form: LinearForm, relation: Row.Relation)] = []
    var groups = UnknownGroups(unknownCount)
    for row in kept.rows {
      var form = LinearForm()
      form.constant = row.form.constant
      for (unknown, coefficient) in row.form.coefficients {
        var part = LinearForm(unknown: unknown)
        if let value = fixed[unknown] { part = LinearForm().minus(value).negated }
        form.add(part, times: coefficient)
      }
      guard !form.isTooFine, !row.form.isTooFine else { throw .tooFine }
      if form.coefficients.isEmpty {
        if !row.relation.holds(form.constant) { return false }
        continue
      }
      groups.unite(Array(form.coefficients.keys))
      rows.append((form, row.relation))
    }
    let together = Dictionary(grouping: rows) { row in
      groups.group(of: row.form.coefficients.keys.first ?? 0)
    }
    for group in together.keys.sorted() {
      guard try Self.areConsistent(together[group] ?? []) else { return false }
    }
    return true
  }

  static func areConsistent(
    _ rows: [(form: LinearForm, relation: Row.Relation)]
  ) throws(OpenPayoff.Obstacle) -> Bool {
    let unknowns = Set(rows.flatMap { $0.form.coefficients.keys }).sorted()
    let width = unknowns.count + 1
    var whole: [ReadingsCone.Row] = []
    for row in rows {
      let numbers = unknowns.map { row.form.coefficients[$0] ?? Rational(0) } + [row.form.constant]
      guard let common = commonDenominator(of: numbers) else { throw .tooFine }
      var vector: [Int] = []
      for number in numbers {
        guard let product = number.times(Rational(Int(common))), product.denominator == 1,
          let small = Int(exactly: product.numerator), small.magnitude < 1 << 50
        else { throw .tooFine }
        vector.append(small)
      }
      whole.append(ReadingsCone.Row(vector: vector, relation: row.relation))
    }
    // The last column stands for 1.
    whole.append(
      ReadingsCone.Row(
        vector: (0..<width).map { $0 == width - 1 ? 1 : 0 }, relation: .positive))
    whole = whole.filter { $0.relation == .zero } + whole.filter { $0.relation != .zero }
    do {
      return try ReadingsCone(width: width, whole).isConsistent
    } catch {
      switch error {
      case .tooManyRays: throw .tooManyCorners
      case .tooLarge: throw .tooFine
      }
    }
  }
}

extension Readings.Row.Relation {
  /// Whether a number compares with 0 like this.
  func holds(_ number: Rational) -> Bool {
    switch self {
    case .zero: number == Rational(0)
    case .notNegative: number >= Rational(0)
    case .positive: number > Rational(0)
    }
  }
}
