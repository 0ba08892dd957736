/// A condition as the generator builds it, operator by operator.
indirect enum PlainCondition {
  case implies(PlainCondition, PlainCondition)
  case or([PlainCondition])
  case and([PlainCondition])
  case not(PlainCondition)
  /// Parentheses that the grammar does not need.
  case bracketed(PlainCondition)
  case option(issue: Int, PlainRelation, Int)
  case member(issue: Int, isIn: Bool, [Int])
  case sums([PlainTerm], PlainRelation, [PlainTerm])
}

enum PlainRelation: String, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="

  /// The relation that says the same with the sides exchanged.
  var exchanged: PlainRelation {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}

/// A number, a quantity, or a number times a quantity, with what stands before it.
struct PlainTerm {
  /// Whether a minus joins it to the term before.
  var isSubtracted = false
  /// Whether it carries a minus of its own.
  var isNegated = false
  /// The number in thousandths; `nil` where only a quantity is named.
  var factor: Int?
  var issue: Int?
}

// MARK: - Text

extension PlainCondition {
  /// How tightly an operator binds, loosest first.
  private var strength: Int {
    switch self {
    case .implies: 0
    case .or: 1
    case .and: 2
    case .not, .bracketed, .option, .member, .sums: 3
    }
  }

  /// The condition as a file holds it, with no more parentheses than the grammar needs.
  func text(_ issues: [PlainScenario.Issue]) -> String {
    func part(_ condition: PlainCondition, atLeast strength: Int) -> String {
      let text = condition.text(issues)
      return condition.strength < strength ? "(\(text))" : text
    }
    switch self {
    case .implies(let left, let right):
      return part(left, atLeast: 1) + " => " + part(right, atLeast: 0)
    case .or(let parts): return parts.map { part($0, atLeast: 2) }.joined(separator: " or ")
    case .and(let parts): return parts.map { part($0, atLeast: 3) }.joined(separator: " and ")
    case .not(let inner): return "not " + part(inner, atLeast: 3)
    case .bracketed(let inner): return "(\(inner.text(issues)))"
    case .option(let issue, let relation, let option):
      return "\(issues[issue].id) \(relation.rawValue) \(issues[issue].options[option])"
    case .member(let issue, let isIn, let members):
      let names = members.map { issues[issue].options[$0] }.joined(separator: ", ")
      return "\(issues[issue].id) \(isIn ? "in" : "not in") {\(names)}"
    case .sums(let left, let relation, let right):
      return Self.text(left, issues) + " \(relation.rawValue) " + Self.text(right, issues)
    }
  }

  private static func text(_ terms: [PlainTerm], _ issues: [PlainScenario.Issue]) -> String {
    terms.enumerated().map { position, term in
      let joint = position == 0 ? "" : term.isSubtracted ? " - " : " + "
      let number = term.factor.map { decimal($0) }
      let name = term.issue.map { issues[$0].id }
      // Both spacings occur, so that neither is ever the only one that works.
      let star = position == 0 ? " * " : "*"
      return joint + (term.isNegated ? "-" : "")
        + [number, name].compactMap(\.self).joined(separator: star)
    }.joined()
  }

  /// The operators of the language that the condition uses, by a name for each.
  func operators(_ issues: [PlainScenario.Issue]) -> Set<String> {
    switch self {
    case .implies(let left, let right):
      return left.operators(issues).union(right.operators(issues)).union(["=>"])
    case .or(let parts):
      return parts.reduce(["or"]) { $0.union($1.operators(issues)) }
    case .and(let parts):
      return parts.reduce(["and"]) { $0.union($1.operators(issues)) }
    case .not(let inner): return inner.operators(issues).union(["not"])
    case .bracketed(let inner): return inner.operators(issues).union(["()"])
    case .option(_, let relation, _): return ["option \(relation.rawValue)"]
    case .member(let issue, let isIn, _):
      return ["\(issues[issue].levels == nil ? "option" : "level") \(isIn ? "in" : "not in")"]
    case .sums(let left, let relation, let right):
      let terms = left + right
      let quantities = Set(terms.compactMap(\.issue))
      var found: Set = ["\(quantities.count == 1 ? "quantity" : "sum") \(relation.rawValue)"]
      for part in [left, right] {
        for term in part.dropFirst() { found.insert(term.isSubtracted ? "-" : "+") }
      }
      if terms.contains(where: \.isNegated) { found.insert("sign") }
      if terms.contains(where: { $0.issue != nil && $0.factor != nil }) { found.insert("*") }
      return found
    }
  }

  /// Every operator there is, by the names that ``operators(_:)`` uses.
  static var allOperators: Set<String> {
    var all: Set = ["=>", "or", "and", "not", "()", "+", "-", "sign", "*"]
    for relation in PlainRelation.allCases.map(\.rawValue) {
      all.formUnion(["option \(relation)", "quantity \(relation)", "sum \(relation)"])
    }
    return all.union(["option in", "option not in", "level in", "level not in"])
  }
}
