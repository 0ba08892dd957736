/// A requirement as a quick test of a visited outcome.
struct RequirementTest {
  private enum Question {
    /// A payoff is at least a number of units.
    case payoffAtLeast(party: Int, units: Int)
    /// A payoff is at most a number of units.
    case payoffAtMost(party: Int, units: Int)
    /// A party that leaves numbers open accepts so surely.
    case accepted(Certainty)
    /// A party that leaves numbers open refuses so surely.
    case refused(Certainty)
    /// Nothing but the exception.
    case nothing
  }

  private let question: Question
  /// What meets the requirement whatever the answer.
  private let exception: ConditionTable?
  // Beside the question and not in it: what a case holds is copied wherever it is looked at.
  private var open: OpenPayoffTest?

  /// Prepares the test of a requirement that compares no sum of payoffs.
  init(_ requirement: Requirement, _ payoffs: ExactPayoffs, _ scenario: Scenario) {
    func test(of party: Int) -> OpenPayoffTest {
      guard let open = payoffs.open[party] else {
        preconditionFailure("only parties that leave numbers open are asked over all readings")
      }
      return OpenPayoffTest(open, scenario)
    }
    func table(_ condition: Condition) -> ConditionTable { ConditionTable(condition, scenario) }
    switch requirement {
    case .condition(let condition):
      (question, exception, open) = (.nothing, table(condition), nil)
    case .payoffAtLeast(let party, let units, let unless):
      (question, exception, open) = (
        .payoffAtLeast(party: party, units: units), table(unless), nil
      )
    case .payoffAtMost(let party, let units):
      (question, exception, open) = (.payoffAtMost(party: party, units: units), nil, nil)
    case .accepted(let party, let certainty, let unless):
      (question, exception, open) = (.accepted(certainty), table(unless), test(of: party))
    case .refused(let party, let certainty):
      (question, exception, open) = (.refused(certainty), nil, test(of: party))
    case .sumAtLeast: preconditionFailure("sums of payoffs are asked of GLPK only")
    }
  }

  /// Whether the outcome meets the requirement.
  mutating func isMet(by visit: OutcomeWalk.Visit) -> Bool {
    if exception?.holds(visit.levels) ?? false { return true }
    switch question {
    case .payoffAtLeast(let party, let units): return visit.payoffs[party] >= units
    case .payoffAtMost(let party, let units): return visit.payoffs[party] <= units
    case .accepted(let certainty):
      return certainty.isMet(by: open?.verdict(on: visit.levels) ?? .none)
    case .refused(let certainty):
      return certainty.isMet(by: (open?.verdict(on: visit.levels) ?? .none).opposite)
    case .nothing: return false
    }
  }
}
