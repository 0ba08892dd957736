extension Validation {
  /// Reads a condition and looks its names up, or reports what is wrong.
  mutating func condition(_ node: YAMLNode) -> Condition? {
    guard goesOn else { return nil }
    return ConditionSyntax.parse(node, &diagnostics).flatMap { resolve($0) }
  }

  private mutating func resolve(_ syntax: ConditionSyntax) -> Condition? {
    switch syntax {
    case .implies(let left, let right):
      let (a, b) = (resolve(left), resolve(right))
      guard let a, let b else { return nil }
      return .any([.not(a), b])
    case .any(let parts): return resolve(parts).map { .any($0) }
    case .all(let parts): return resolve(parts).map { .all($0) }
    case .not(let part): return resolve(part).map { .not($0) }
    case .membership(let name, let isIn, let levels):
      guard let index = issue(name) else { return nil }
      guard take(issues[index].options.count / 8 + 64, at: name.location) else { return nil }
      let positions = levels.map { option($0, of: issues[index]) }
      var set = LevelSet(levelCount: issues[index].options.count)
      for case let position? in positions { set.insert(position) }
      guard !positions.contains(nil) else { return nil }
      return .within(issue: index, isIn ? set : set.complement)
    case .comparison(let left, let relation, let right): return compare(left, relation, right)
    }
  }

  private mutating func resolve(_ parts: [ConditionSyntax]) -> [Condition]? {
    let resolved = parts.map { resolve($0) }
    return resolved.contains(nil) ? nil : resolved.compactMap(\.self)
  }

  private mutating func compare(
    _ left: ConditionSyntax.Sum, _ relation: Located<ConditionSyntax.Relation>,
    _ right: ConditionSyntax.Sum
  ) -> Condition? {
    if let name = left.name, let index = issue(named: name.value), !issues[index].isQuantity {
      return compareChoice(index, relation, right)
    }
    if let name = right.name, let index = issue(named: name.value), !issues[index].isQuantity {
      diagnostics.error(
        at: left.location, "the issue stands on the left of a comparison",
        why: "conditions read like 'guarantee = binding'",
        fix: "write '\(name.value)' first")
      return nil
    }
    return compareSums(left, relation.value, right)
  }

  private mutating func compareChoice(
    _ index: Int, _ relation: Located<ConditionSyntax.Relation>, _ right: ConditionSyntax.Sum
  ) -> Condition? {
    let issue = issues[index]
    guard let name = right.name else {
      diagnostics.error(
        at: right.location, "'\(issue.id)' is compared with something that is not an option",
        why: "'\(issue.id)' is a choice among options, not a quantity",
        fix: suggestion(for: "", among: issue.options.map(\.id), of: "options"))
      return nil
    }
    guard let position = option(name, of: issue),
      take(issue.options.count / 8 + 64, at: name.location)
    else { return nil }
    if relation.value != .equal, relation.value != .notEqual, !issue.isOrdered {
      diagnostics.error(
        at: relation.location, "the options of '\(issue.id)' have no order",
        why: "'\(relation.value.rawValue)' compares by order, and the issue does not say that its "
          + "options stand in order",
        fix: "list the options least first and add 'ordered: true', or use 'in {…}'")
      return nil
    }
    return .within(
      issue: index,
      LevelSet(levelCount: issue.options.count) { relation.value.holds($0, position) })
  }

  private mutating func compareSums(
    _ left: ConditionSyntax.Sum, _ relation: ConditionSyntax.Relation,
    _ right: ConditionSyntax.Sum
  ) -> Condition? {
    // Everything moves to the left but the numbers, which move to the right.
    var coefficients: [Int: Rational] = [:]
    var bound = Rational(0)
    var isComplete = true
    var names: [Located<String>] = []
    for (sum, isRight) in [(left, false), (right, true)] {
      for term in sum.terms {
        guard let factor = number(of: term) else { return nil }
        let moved = term.isNegative != isRight ? factor.negated : factor
        if let name = term.name {
          guard let index = quantity(name, isAlone: names.isEmpty && !isRight ? nil : left.name)
          else {
            // A misspelt issue on the left leaves open what the right should be.
            if !isRight { return nil }
            isComplete = false
            continue
          }
          names.append(name)
          guard let sum = (coefficients[index] ?? Rational(0)).plus(moved) else {
            return tooLarge(at: term.location)
          }
          coefficients[index] = sum
        } else {
          guard let sum = bound.minus(moved) else { return tooLarge(at: term.location) }
          bound = sum
        }
      }
    }
    guard isComplete else { return nil }
    guard !names.isEmpty else {
      diagnostics.error(
        at: left.location, "the comparison names no issue",
        why: "numbers alone are always true or always false", fix: "compare a quantity")
      return nil
    }
    if coefficients.count == 1, let (index, factor) = coefficients.first, factor != Rational(0) {
      return compareOne(index, factor, relation, bound, left, right)
    }
    // The whole numbers, and their complement where the condition is turned round.
    let levels = coefficients.keys.reduce(0) { $0 + issues[$1].options.count }
    guard take(2 * levels * MemoryLayout<Int>.stride + 256, at: left.location) else { return nil }
    return linear(coefficients, relation, bound) ?? tooLarge(at: left.location)
  }

  private mutating func number(of term: ConditionSyntax.Term) -> Rational? {
    guard let factor = term.factor else { return Rational(1) }
    if let value = Rational(decimal: factor.value) { return value }
    diagnostics.error(
      at: factor.location, "'\(factor.value)' is not a number",
      why: "numbers are digits, with up to 18 before the point and 9 behind it",
      fix: "write a number such as 2 or 0.5")
    return nil
  }

  private mutating func quantity(_ name: Located<String>, isAlone other: Located<String>?) -> Int? {
    if let index = issue(named: name.value) {
      if issues[index].isQuantity { return index }
      diagnostics.error(
        at: name.location, "'\(name.value)' is a choice, not a quantity",
        why: "only quantities can be added up and compared with numbers",
        fix: "compare it with one of its options: '\(name.value) = \(issues[index].options[0].id)'")
      return nil
    }
    if let other, let index = issue(named: other.value), issues[index].isQuantity,
      closest(to: name.value, among: issues.map(\.id)) == nil
    {
      return option(name, of: issues[index])
    }
    return issue(name)
  }

  /// A comparison of one quantity with a number is the set of its levels that meet it.
  private mutating func compareOne(
    _ index: Int, _ factor: Rational, _ relation: ConditionSyntax.Relation, _ bound: Rational,
    _ left: ConditionSyntax.Sum, _ right: ConditionSyntax.Sum
  ) -> Condition? {
    guard let threshold = bound.divided(by: factor) else { return tooLarge(at: left.location) }
    let relation = factor < Rational(0) ? relation.mirrored : relation
    let issue = issues[index]
    guard take(issue.options.count / 8 + 64, at: left.location) else { return nil }
    guard let least = issue.options.first?.value, let greatest = issue.options.last?.value else {
      return nil
    }
    let place = issue.firstLevel(atLeast: threshold)
    let isLevel = place < issue.options.count && issue.options[place].value == threshold
    if (relation == .equal || relation == .notEqual) && !isLevel
      || threshold < least || threshold > greatest
    {
      let number = right.terms.allSatisfy { $0.name == nil } ? right : left
      let isScaled = factor != Rational(1)
      let compared =
        isScaled ? "'\(issue.id)' is in effect compared with \(threshold), which" : "\(threshold)"
      diagnostics.error(
        at: number.location,
        least < threshold && threshold < greatest
          ? "\(compared) is not a level of '\(issue.id)'"
          : "\(compared) is out of the range of '\(issue.id)'",
        why: "its levels run from \(least) to \(greatest), so the comparison would always give the "
          + "same answer",
        fix: isScaled
          ? "compare '\(issue.id)' alone with one of its levels"
          : "write a number from \(least) to \(greatest)"
            + (relation == .equal || relation == .notEqual ? " that is one of its levels" : "")
            + ", or name another issue")
      return nil
    }
    return .within(
      issue: index,
      // Twice the positions, so that a number between two levels has a place as well.
      LevelSet(levelCount: issue.options.count) {
        relation.holds(2 * $0, isLevel ? 2 * place : 2 * place - 1)
      })
  }

  private func linear(
    _ coefficients: [Int: Rational], _ relation: ConditionSyntax.Relation, _ bound: Rational
  ) -> Condition? {
    let terms = coefficients.sorted { $0.key < $1.key }.filter { $0.value != Rational(0) }
    var rows: [[Rational]] = []
    for (index, factor) in terms {
      let row = issues[index].options.map { $0.value.flatMap { factor.times($0) } }
      guard !row.contains(nil) else { return nil }
      rows.append(row.compactMap(\.self))
    }
    guard let scale = commonDenominator(of: rows.joined().map(\.self) + [bound]),
      let whole = Self.scaled(rows.joined() + [bound], by: scale)
    else { return nil }
    var contributions: [[Int]] = []
    var position = 0
    for row in rows {
      contributions.append(Array(whole[position..<position + row.count]))
      position += row.count
    }
    let limit = whole[position]
    func atMost(_ sign: Int, _ slack: Int) -> Condition {
      .atMost(
        Condition.LinearSum(
          issues: terms.map(\.key), contributions: contributions.map { $0.map { sign * $0 } },
          bound: sign * limit - slack))
    }
    return switch relation {
    case .lessOrEqual: atMost(1, 0)
    case .less: atMost(1, 1)
    case .greaterOrEqual: atMost(-1, 0)
    case .greater: atMost(-1, 1)
    case .equal: .all([atMost(1, 0), atMost(-1, 0)])
    case .notEqual: .any([atMost(1, 1), atMost(-1, 1)])
    }
  }

  private static func scaled(_ values: [Rational], by scale: Int128) -> [Int]? {
    let whole = values.map { value -> Int? in
      let factor = scale / value.denominator
      let (product, overflow) = value.numerator.multipliedReportingOverflow(by: factor)
      guard !overflow, product.magnitude < UInt128(largestTerm) else { return nil }
      return Int(product)
    }
    return whole.contains(nil) ? nil : whole.compactMap(\.self)
  }

  private mutating func tooLarge(at place: SourceLocation) -> Condition? {
    diagnostics.error(
      at: place, "the numbers of this comparison are too large or too fine together",
      why: "sums are kept in whole numbers of the finest step", fix: "round the numbers")
    return nil
  }
}

extension ConditionSyntax.Relation {
  func holds<Value: Comparable>(_ a: Value, _ b: Value) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }

  /// The relation after both sides have changed their sign.
  fileprivate var mirrored: Self {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

// 200 such terms still add up within 64 bits.
private let largestTerm = 1 << 54
