/// A sum of variables times coefficients, plus a constant.
///
/// Terms of the same variable are added up, so an expression has at most one term a variable.
public struct LinearExpression: Hashable, Sendable {
  /// What is added to the terms.
  public var constant: Double
  private(set) var coefficients: [Variable: Double]

  /// Makes an expression from a constant, 0 unless said.
  public init(_ constant: Double = 0) {
    self.constant = constant
    coefficients = [:]
  }

  /// Makes the expression of one variable, times a coefficient.
  public init(_ variable: Variable, times coefficient: Double = 1) {
    constant = 0
    coefficients = coefficient == 0 ? [:] : [variable: coefficient]
  }

  /// Adds a variable times a coefficient.
  public mutating func add(_ variable: Variable, times coefficient: Double = 1) {
    let sum = (coefficients[variable] ?? 0) + coefficient
    coefficients[variable] = sum == 0 ? nil : sum
  }

  /// Adds another expression times a factor.
  public mutating func add(_ other: LinearExpression, times factor: Double = 1) {
    constant += other.constant * factor
    for (variable, coefficient) in other.coefficients {
      add(variable, times: coefficient * factor)
    }
  }

  /// The terms in order of their variables, so that equal expressions reach GLPK in one order.
  public var terms: [(variable: Variable, coefficient: Double)] {
    coefficients.sorted { $0.key.index < $1.key.index }
      .map { (variable: $0.key, coefficient: $0.value) }
  }
}
