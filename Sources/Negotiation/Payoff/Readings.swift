/// All choices of a party's unknown numbers that are compatible with every statement: a polytope.
public struct Readings: Hashable, Sendable {
  /// One statement as a row over the unknowns.
  public struct Row: Hashable, Sendable {
    /// How the form compares with 0.
    public enum Relation: Hashable, Sendable {
      /// The form is 0.
      case zero
      /// The form is at least 0.
      case notNegative
      /// The form is greater than 0.
      case positive
    }

    /// The form.
    public let form: LinearForm
    /// How it compares with 0.
    public let relation: Relation
    /// The statement it comes from, by position among the party's statements.
    public let statement: Int
  }

  /// How many unknowns there are.
  public internal(set) var unknownCount = 0
  /// The statements.
  public internal(set) var rows: [Row] = []
  /// The unknowns of which a likeliest value is stated; it bounds nothing.
  public internal(set) var likelyNumbers: [Int: LikelyRange] = [:]

  /// Two ends, and the likeliest number between them.
  public struct LikelyRange: Hashable, Sendable {
    /// The least number.
    public let least: Rational
    /// The likeliest.
    public let likely: Rational
    /// The greatest.
    public let greatest: Rational
  }

  /// Adds an unknown that nothing is stated about.
  mutating func addUnknown() -> Int {
    unknownCount += 1
    return unknownCount - 1
  }

  /// Adds an unknown with what a statement says about it.
  mutating func addUnknown(_ number: StatedNumber, statedBy statement: Int) -> Int {
    let unknown = addUnknown()
    let form = LinearForm(unknown: unknown)
    switch number {
    case .exactly(let value): require(form.minus(value), .zero, statement)
    case .between(let least, let greatest, let likely):
      require(form.minus(least), .notNegative, statement)
      require(form.negated.minus(greatest.negated), .notNegative, statement)
      if let likely {
        likelyNumbers[unknown] = LikelyRange(least: least, likely: likely, greatest: greatest)
      }
    case .signed(.positive): require(form, .positive, statement)
    case .signed(.negative): require(form.negated, .positive, statement)
    case .signed(.notNegative): require(form, .notNegative, statement)
    case .signed(.notPositive): require(form.negated, .notNegative, statement)
    // What a sum is made from are unknowns of the party's.
    case .made, .open: break
    }
    return unknown
  }

  /// Adds a row.
  mutating func require(_ form: LinearForm, _ relation: Row.Relation, _ statement: Int) {
    rows.append(Row(form: form, relation: relation, statement: statement))
  }

  /// The number of each unknown that a single equality fixes.
  ///
  /// - Complexity: Linear in the number of rows.
  public var fixedValues: [Int: Rational] {
    rows.reduce(into: [:]) { values, row in
      guard row.relation == .zero, row.form.coefficients.count == 1,
        let (unknown, coefficient) = row.form.coefficients.first,
        let value = row.form.constant.negated.divided(by: coefficient)
      else { return }
      values[unknown] = value
    }
  }
}
