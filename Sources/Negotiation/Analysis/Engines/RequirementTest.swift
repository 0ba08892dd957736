/// A requirement as a quick test of a visited outcome.
enum RequirementTest {
  /// A condition holds.
  case condition(ConditionTable)
  /// A payoff is at least a number of units, unless a condition holds.
  case payoffAtLeast(party: Int, units: Int, unless: ConditionTable)
  /// A payoff is at most a number of units.
  case payoffAtMost(party: Int, units: Int)
  /// A party that leaves numbers open accepts so surely, unless a condition holds.
  case accepted(OpenPayoffTest, Certainty, unless: ConditionTable)
  /// A party that leaves numbers open refuses so surely.
  case refused(OpenPayoffTest, Certainty)

  /// Prepares the test of a requirement that compares no sum of payoffs.
  init(_ requirement: Requirement, _ payoffs: ExactPayoffs, _ scenario: Scenario) {
    switch requirement {
    case .condition(let condition): self = .condition(ConditionTable(condition, scenario))
    case .payoffAtLeast(let party, let units, let exception):
      self = .payoffAtLeast(
        party: party, units: units, unless: ConditionTable(exception, scenario))
    case .payoffAtMost(let party, let units): self = .payoffAtMost(party: party, units: units)
    case .accepted(let party, let certainty, let exception):
      guard let open = payoffs.open[party] else {
        preconditionFailure("only parties that leave numbers open are asked over all readings")
      }
      self = .accepted(
        OpenPayoffTest(open, scenario), certainty, unless: ConditionTable(exception, scenario))
    case .refused(let party, let certainty):
      guard let open = payoffs.open[party] else {
        preconditionFailure("only parties that leave numbers open are asked over all readings")
      }
      self = .refused(OpenPayoffTest(open, scenario), certainty)
    case .sumAtLeast: preconditionFailure("sums of payoffs are asked of GLPK only")
    }
  }

  /// Whether the outcome meets the requirement.
  func isMet(by visit: OutcomeWalk.Visit) -> Bool {
    switch self {
    case .condition(let table): table.holds(visit.levels)
    case .payoffAtLeast(let party, let units, let exception):
      visit.payoffs[party] >= units || exception.holds(visit.levels)
    case .payoffAtMost(let party, let units): visit.payoffs[party] <= units
    case .accepted(let test, let certainty, let exception):
      exception.holds(visit.levels) || certainty.isMet(by: test.verdict(on: visit.levels))
    case .refused(let test, let certainty):
      certainty.isMet(by: test.verdict(on: visit.levels).opposite)
    }
  }
}
