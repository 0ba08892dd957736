@testable import Negotiation

/// A sum of unknown numbers times fractions, and a fraction besides.
struct PlainForm: Hashable {
  var coefficients: [Int: Fraction] = [:]
  var constant = Fraction(0)

  init() {}

  init(unknown: Int) { coefficients = [unknown: Fraction(1)] }

  init(_ constant: Fraction) { self.constant = constant }

  static func + (a: PlainForm, b: PlainForm) -> PlainForm {
    var sum = a
    sum.coefficients.merge(b.coefficients) { $0 + $1 }
    sum.constant = sum.constant + b.constant
    return sum
  }

  static func - (a: PlainForm, b: PlainForm) -> PlainForm { a + b * Fraction(-1) }

  static func * (a: PlainForm, factor: Fraction) -> PlainForm {
    var product = a
    product.coefficients = a.coefficients.mapValues { $0 * factor }
    product.constant = a.constant * factor
    return product
  }

  func value(at reading: [Fraction]) -> Fraction {
    coefficients.reduce(constant) { $0 + $1.value * reading[$1.key] }
  }

  /// The form in whole numbers, times something greater than 0; the constant is the last of them.
  func whole(_ unknowns: Int) -> [Int128] {
    let parts = (0..<unknowns).map { coefficients[$0] ?? Fraction(0) } + [constant]
    var common = 1
    for part in parts {
      var (a, b) = (common, part.denominator)
      while b != 0 { (a, b) = (b, a % b) }
      common *= part.denominator / a
    }
    return parts.map { Int128($0.numerator) * Int128(common / $0.denominator) }
  }
}

/// What a party's statements mean: unknown numbers, and what is known of them.
struct PlainReadings {
  enum Relation: Hashable {
    case zero, notNegative, positive

    func holds(_ value: Fraction) -> Bool {
      switch self {
      case .zero: value == Fraction(0)
      case .notNegative: value >= Fraction(0)
      case .positive: value > Fraction(0)
      }
    }
  }

  struct Row: Hashable {
    var form: PlainForm
    var relation: Relation
    /// The line of the file that says so.
    var line: Int
  }

  struct Effect {
    var when: PlainCondition
    var per: Int?
    var worth: PlainForm
  }

  /// A reading that what is true is true of.
  var truth: [Fraction] = []
  var rows: [Row] = []
  /// What each level of each issue is worth.
  var levels: [[PlainForm]] = []
  var effects: [Effect] = []
  var noAgreement = PlainForm()
  /// Whether some number other than 0 is stated.
  var hasNumbers = false

  func payoff(of outcome: [Int], _ issues: [PlainScenario.Issue]) -> PlainForm {
    var sum = PlainForm()
    for (forms, level) in zip(levels, outcome) { sum = sum + forms[level] }
    for effect in effects where effect.when.holds(at: outcome, issues) {
      let units = effect.per.map { Fraction(thousandths: issues[$0].levels?[outcome[$0]] ?? 0) }
      sum = sum + effect.worth * (units ?? Fraction(1))
    }
    return sum
  }
}
