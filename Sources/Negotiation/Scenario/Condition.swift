/// A condition on outcomes, with every name looked up.
///
/// Comparisons of one issue become the set of its levels that meet them; what is left are sums over
/// several quantities, in whole numbers.
public indirect enum Condition: Hashable, Sendable {
  /// The issue is at one of the levels.
  case within(issue: Int, LevelSet)
  /// A sum over quantities is at most a bound.
  case atMost(LinearSum)
  /// The condition does not hold.
  case not(Condition)
  /// All of them hold; holds when there are none.
  case all([Condition])
  /// At least one of them holds; does not hold when there are none.
  case any([Condition])

  /// A sum over the levels of quantities, scaled to whole numbers, against a bound.
  public struct LinearSum: Hashable, Sendable {
    /// The quantities, in order of their issues.
    public let issues: [Int]
    /// What each level of each quantity adds.
    public let contributions: [[Int]]
    /// The bound.
    public let bound: Int
  }

  /// Whether the condition holds for an outcome, given as one level for each issue.
  ///
  /// - Complexity: Linear in the size of the condition.
  public func holds(for outcome: Outcome) -> Bool {
    switch self {
    case .within(let issue, let levels): levels.contains(outcome[issue])
    case .atMost(let sum):
      zip(sum.issues, sum.contributions).reduce(0) { $0 + $1.1[outcome[$1.0]] } <= sum.bound
    case .not(let condition): !condition.holds(for: outcome)
    case .all(let conditions): conditions.allSatisfy { $0.holds(for: outcome) }
    case .any(let conditions): conditions.contains { $0.holds(for: outcome) }
    }
  }

  /// The issues the condition speaks about.
  public var issues: Set<Int> {
    switch self {
    case .within(let issue, _): [issue]
    case .atMost(let sum): Set(sum.issues)
    case .not(let condition): condition.issues
    case .all(let conditions), .any(let conditions):
      conditions.reduce(into: []) { $0.formUnion($1.issues) }
    }
  }
}
