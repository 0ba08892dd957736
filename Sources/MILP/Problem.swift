/// A mixed-integer linear program as a plain value: variables, rows, an objective.
///
/// Nothing is checked while it is built; ``solve(within:)`` checks all of it before GLPK sees any.
public struct Problem: Sendable {
  /// Whether the objective is to be made small or large.
  public enum Sense: Hashable, Sendable {
    /// The smallest value is wanted.
    case minimize
    /// The largest value is wanted.
    case maximize
  }

  struct Column: Sendable {
    var kind: Variable.Kind
    var lower, upper: Double
  }

  struct Row: Sendable {
    var expression: LinearExpression
    var lower, upper: Double
  }

  private(set) var columns: [Column] = []
  private(set) var rows: [Row] = []

  /// Whether ``objective`` is minimised or maximised.
  public var sense = Sense.minimize

  /// What is optimised; the constant 0 where any feasible point will do.
  public var objective = LinearExpression()

  /// Makes a problem without variables or rows.
  public init() {}

  /// How many variables there are.
  public var variableCount: Int { columns.count }

  /// How many rows there are.
  public var rowCount: Int { rows.count }

  /// Adds a variable; the bounds of a binary one are 0 and 1.
  ///
  /// - Parameters:
  ///   - kind: What values it may take.
  ///   - lower: Its least value; `-infinity` for none.
  ///   - upper: Its greatest value; `infinity` for none.
  /// - Returns: The variable, for use in this problem's rows and objective.
  public mutating func addVariable(
    _ kind: Variable.Kind = .continuous, from lower: Double = 0, to upper: Double = .infinity
  ) -> Variable {
    let isBinary = kind == .binary
    columns.append(
      Column(kind: kind, lower: isBinary ? 0 : lower, upper: isBinary ? 1 : upper))
    return Variable(index: columns.count - 1)
  }

  /// Fixes a variable to one value.
  public mutating func fix(_ variable: Variable, at value: Double) {
    columns[variable.index].lower = value
    columns[variable.index].upper = value
  }

  /// Adds the row `lower ≤ expression ≤ upper`; an infinite side is no condition.
  ///
  /// - Returns: The position of the row, as ``Solution/rowPrices`` counts.
  @discardableResult
  public mutating func addRow(
    _ expression: LinearExpression, from lower: Double = -.infinity, to upper: Double = .infinity
  ) -> Int {
    rows.append(Row(expression: expression, lower: lower, upper: upper))
    return rows.count - 1
  }

  /// The largest magnitude of a coefficient in a row; 0 where it has none.
  public func largestCoefficient(inRow row: Int) -> Double {
    rows[row].expression.coefficients.values.map(\.magnitude).max() ?? 0
  }

  /// Moves the finite sides of a row towards each other.
  public mutating func tighten(row: Int, by distance: Double) {
    rows[row].lower += distance
    rows[row].upper -= distance
  }
}
