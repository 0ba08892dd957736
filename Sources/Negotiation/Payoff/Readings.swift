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
  }

  /// How many unknowns there are.
  public internal(set) var unknownCount = 0
  /// The statements.
  public internal(set) var rows: [Row] = []

  /// Adds an unknown that nothing is stated about.
  mutating func addUnknown() -> Int {
    unknownCount += 1
    return unknownCount - 1
  }

  /// Adds an unknown with a stated number.
  mutating func addUnknown(fixedAt value: Rational) -> Int {
    let unknown = addUnknown()
    var form = LinearForm(unknown: unknown)
    form.constant = value.negated
    rows.append(Row(form: form, relation: .zero))
    return unknown
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
