/// Numbers that follow from others, where forms over them must be 0.
///
/// Found by elimination in exact numbers; of each form the number with the largest coefficient follows from the
/// rest.
struct ImpliedNumbers: Sendable {
  /// A number by its column, and the form that is 0: 1 at the column, 0 at all other columns that follow.
  private var pivots: [(column: Int, row: [Rational])] = []

  /// Solves forms for some of their numbers; `nil` where the numbers do not fit.
  ///
  /// - Parameter forms: The coefficients, the constant last, of what must be 0.
  /// - Complexity: The square of the number of forms, times their length.
  init?(_ forms: [[Rational]]) {
    for form in forms {
      guard var row = reduced(form) else { return nil }
      let column = row.indices.dropLast().max { abs(row[$0].double) < abs(row[$1].double) }
      guard let column, row[column] != Rational(0) else { continue }
      guard let scaled = row.divided(by: row[column]) else { return nil }
      row = scaled
      for earlier in pivots.indices {
        guard let cleared = pivots[earlier].row.minus(row, times: pivots[earlier].row[column])
        else { return nil }
        pivots[earlier].row = cleared
      }
      pivots.append((column, row))
    }
  }

  /// The columns of the numbers that follow.
  var columns: Set<Int> { Set(pivots.map(\.column)) }

  /// A form with the numbers that follow replaced by what they follow from; `nil` where that does not fit.
  func reduced(_ form: [Rational]) -> [Rational]? {
    pivots.reduce(form as [Rational]?) { form, pivot in
      form.flatMap { $0.minus(pivot.row, times: $0[pivot.column]) }
    }
  }

  /// Sets the numbers that follow from the others.
  ///
  /// - Parameter point: All numbers; those that follow are overwritten.
  /// - Returns: Whether they fit.
  func complete(_ point: inout [Rational]) -> Bool {
    for pivot in pivots { point[pivot.column] = Rational(0) }
    var values: [(Int, Rational)] = []
    for pivot in pivots {
      // The row is 0: its own number is what the others leave.
      guard let rest = pivot.row.value(at: point) else { return false }
      values.append((pivot.column, rest.negated))
    }
    for (column, value) in values { point[column] = value }
    return true
  }
}

extension [Rational] {
  fileprivate func divided(by divisor: Rational) -> [Rational]? {
    let quotients = compactMap { $0.divided(by: divisor) }
    return quotients.count == count ? quotients : nil
  }

  fileprivate func minus(_ other: [Rational], times factor: Rational) -> [Rational]? {
    if factor == Rational(0) { return self }
    let differences = zip(self, other).compactMap { own, other in
      other.times(factor).flatMap { own.minus($0) }
    }
    return differences.count == count ? differences : nil
  }
}
