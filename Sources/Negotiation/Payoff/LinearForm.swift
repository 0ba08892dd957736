/// A sum of unknowns times coefficients, plus a constant.
public struct LinearForm: Hashable, Sendable {
  /// The coefficient of each unknown that occurs, by the unknown's position.
  public var coefficients: [Int: Rational] = [:]
  /// What is added to them.
  public var constant = Rational(0)

  /// Makes the constant 0.
  public init() {}

  /// Makes the form of one unknown.
  public init(unknown: Int) { coefficients = [unknown: Rational(1)] }

  /// Whether a number was met that does not fit; such a form means nothing.
  private(set) var isTooFine = false

  /// Adds another form times a factor.
  mutating func add(_ other: LinearForm, times factor: Rational = Rational(1)) {
    for (unknown, coefficient) in other.coefficients {
      let sum = coefficient.times(factor).flatMap {
        (coefficients[unknown] ?? Rational(0)).plus($0)
      }
      if sum == nil { isTooFine = true }
      coefficients[unknown] = sum == Rational(0) ? nil : sum
    }
    if let sum = other.constant.times(factor).flatMap({ constant.plus($0) }) {
      constant = sum
    } else {
      isTooFine = true
    }
    isTooFine = isTooFine || other.isTooFine
  }

  /// The form with its sign turned.
  var negated: LinearForm {
    var negated = LinearForm()
    negated.add(self, times: Rational(-1))
    return negated
  }

  /// The form less a number.
  func minus(_ number: Rational) -> LinearForm {
    var form = self
    var constant = LinearForm()
    constant.constant = number
    form.add(constant, times: Rational(-1))
    return form
  }

  /// The form less another.
  func minus(_ other: LinearForm) -> LinearForm {
    var form = self
    form.add(other, times: Rational(-1))
    return form
  }
}
