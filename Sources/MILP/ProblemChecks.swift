extension Problem {
  /// Throws unless every number, bound and index in the problem is one that GLPK accepts.
  ///
  /// GLPK ends the process on most of what is refused here.
  func check() throws(SolverFailure) {
    for (index, column) in columns.enumerated() {
      guard !column.lower.isNaN, !column.upper.isNaN, column.lower <= column.upper,
        column.lower < .infinity, column.upper > -.infinity
      else {
        throw .invalidProblem(
          "variable \(index) has the empty range \(column.lower) … \(column.upper)")
      }
      if column.kind != .continuous {
        let bounds = [column.lower, column.upper].filter(\.isFinite)
        guard bounds.allSatisfy({ $0.rounded() == $0 }) else {
          throw .invalidProblem("variable \(index) is whole but its bounds are not")
        }
      }
    }
    for (index, row) in rows.enumerated() {
      guard !row.lower.isNaN, !row.upper.isNaN, row.lower <= row.upper, row.lower < .infinity,
        row.upper > -.infinity
      else {
        throw .invalidProblem("row \(index) has the empty range \(row.lower) … \(row.upper)")
      }
      try check(row.expression, "row \(index)")
    }
    try check(objective, "the objective")
  }

  private func check(_ expression: LinearExpression, _ place: String) throws(SolverFailure) {
    guard expression.constant.isFinite else {
      throw .invalidProblem("\(place) has the constant \(expression.constant)")
    }
    for (variable, coefficient) in expression.terms {
      guard columns.indices.contains(variable.index) else {
        throw .invalidProblem("\(place) names variable \(variable.index) of another problem")
      }
      guard coefficient.isFinite else {
        throw .invalidProblem("\(place) has the coefficient \(coefficient)")
      }
    }
  }
}
