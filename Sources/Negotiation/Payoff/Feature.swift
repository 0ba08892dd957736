/// One feature of an outcome, φ in u(x; θ) = Σ θ·φ(x): what an unknown number is multiplied with.
public enum Feature: Hashable, Sendable {
  /// 1 where the issue is at the level, else 0.
  case option(issue: Int, level: Int)
  /// 1 where the condition holds, else 0.
  case condition(Condition)
  /// The quantity's level where the condition holds, else 0.
  case quantity(issue: Int, where: Condition)

  /// The feature's value for an outcome.
  public func value(for outcome: Outcome, in scenario: Scenario) -> Rational {
    switch self {
    case .option(let issue, let level): Rational(outcome[issue] == level ? 1 : 0)
    case .condition(let condition): Rational(condition.holds(for: outcome) ? 1 : 0)
    case .quantity(let issue, let condition):
      condition.holds(for: outcome)
        ? scenario.issues[issue].options[outcome[issue]].value ?? Rational(0) : Rational(0)
    }
  }
}
