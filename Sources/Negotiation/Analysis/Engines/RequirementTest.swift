/// A requirement as a quick test of a visited outcome.
enum RequirementTest {
  /// A condition holds.
  case condition(ConditionTable)
  /// A payoff is at least a number of units, unless a condition holds.
  case payoffAtLeast(party: Int, units: Int, unless: ConditionTable)
  /// A payoff is at most a number of units.
  case payoffAtMost(party: Int, units: Int)

  /// Prepares the test of a requirement that compares no sum of payoffs.
  init(_ requirement: Requirement, _ scenario: Scenario) {
    switch requirement {
    case .condition(let condition): self = .condition(ConditionTable(condition, scenario))
    case .payoffAtLeast(let party, let units, let exception):
      self = .payoffAtLeast(
        party: party, units: units, unless: ConditionTable(exception, scenario))
    case .payoffAtMost(let party, let units): self = .payoffAtMost(party: party, units: units)
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
    }
  }
}
