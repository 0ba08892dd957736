internal import MILP

/// A reading of a party as variables of a program: the shares of the corners, rays and lines that it is made of.
struct ReadingShares {
  private let readings: ReadingsProduct
  private let lines: [Variable]
  /// The shares of the corners of each part, and then of its rays.
  private let shares: [[Variable]]

  /// Adds the shares to a program, each at most 1: readings count by their direction alone.
  init(of open: OpenPayoff, in problem: inout Problem) {
    readings = open.readings
    lines = readings.lines.map { _ in problem.addVariable(from: -1, to: 1) }
    shares = readings.parts.map { part in
      (part.corners + part.rays).map { _ in problem.addVariable(to: 1) }
    }
    // All parts have the same number stand for 1.
    for (part, variables) in zip(readings.parts, shares).dropFirst() {
      var row = LinearExpression()
      for variable in shares[0].prefix(readings.parts[0].corners.count) { row.add(variable) }
      for variable in variables.prefix(part.corners.count) { row.add(variable, times: -1) }
      problem.addRow(row, from: 0, to: 0)
    }
  }

  /// What must be more than 0, with 1 as the largest coefficient.
  var strictRows: [LinearExpression] {
    zip(readings.parts, shares).flatMap { part, variables in
      part.strict.map { Self.scaled(zip(variables, $0.map(Double.init))).expression }
    }
  }

  /// A form over the shares, with 1 as its largest coefficient, and the most that it can be.
  func value(of form: [Int]) -> (expression: LinearExpression, most: Double) {
    var terms = zip(lines, readings.lines).map { ($0, Double(dot(form, $1))) }
    for (part, variables) in zip(readings.parts, shares) {
      terms += zip(variables, part.corners + part.rays).map { ($0, Double(dot(form, $1))) }
    }
    return Self.scaled(terms)
  }

  /// The reading as whole numbers; `nil` where they do not fit.
  ///
  /// Shares are rounded as coarsely as leaves a reading: a strict statement may hang on a small one.
  func direction(_ solution: Solution) -> [Int]? {
    for sharesOfOne in [1000.0, 1_000_000] {
      if let direction = direction(solution, sharesOfOne), readings.isReading(direction) {
        return direction
      }
    }
    return nil
  }

  private func direction(_ solution: Solution, _ sharesOfOne: Double) -> [Int]? {
    // Readings may have no corner, ray or line at all; then every number is 0.
    var direction = Array(repeating: 0, count: readings.width)
    func add(_ generator: [Int], times share: Int) -> Bool {
      for index in generator.indices {
        let (product, isTooLarge) = generator[index].multipliedReportingOverflow(by: share)
        let (sum, isSumTooLarge) = direction[index].addingReportingOverflow(product)
        if isTooLarge || isSumTooLarge { return false }
        direction[index] = sum
      }
      return true
    }
    for (variable, line) in zip(lines, readings.lines) {
      guard let share = Int(exactly: (solution[variable] * sharesOfOne).rounded()),
        add(line, times: share)
      else { return nil }
    }
    var whole: Int?
    for (part, variables) in zip(readings.parts, shares) {
      var rounded: [Int] = []
      for variable in variables {
        // What GLPK answers is a claim, and may be no number at all.
        guard let share = Int(exactly: (solution[variable] * sharesOfOne).rounded()) else {
          return nil
        }
        rounded.append(share)
      }
      let count = part.corners.count
      if count > 0, readings.parts.count > 1 {
        // Rounding must leave all parts with the same.
        let sum = rounded[..<count].reduce(0, +)
        let largest = rounded[..<count].indices.max { rounded[$0] < rounded[$1] } ?? 0
        rounded[largest] += (whole ?? sum) - sum
        whole = whole ?? sum
        if rounded[largest] < 0 { return nil }
      }
      for (share, generator) in zip(rounded, part.corners + part.rays)
      where !add(generator, times: share) { return nil }
    }
    return direction
  }

  private static func scaled(
    _ terms: some Sequence<(Variable, Double)>
  ) -> (expression: LinearExpression, most: Double) {
    let largest = max(1, terms.reduce(0) { max($0, abs($1.1)) })
    var expression = LinearExpression()
    var most = 0.0
    for (variable, product) in terms where product != 0 {
      expression.add(variable, times: product / largest)
      most += abs(product / largest)
    }
    return (expression, most)
  }
}
