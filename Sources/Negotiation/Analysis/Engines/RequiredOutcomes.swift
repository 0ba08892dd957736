/// Visits every outcome that meets some requirements.
struct RequiredOutcomes {
  private let walk: OutcomeWalk
  private let tests: [RequirementTest]

  /// Prepares the visits.
  init(
    _ requirements: [Requirement], _ model: PayoffModel, _ payoffs: ExactPayoffs,
    _ effort: Effort
  ) {
    // Conditions cut off whole branches of the walk; payoffs are known at its ends.
    var conditions: [Condition] = []
    var tests: [RequirementTest] = []
    for requirement in requirements {
      if case .condition(let condition) = requirement {
        conditions.append(condition)
      } else {
        tests.append(RequirementTest(requirement, payoffs, model.scenario))
      }
    }
    self.tests = tests
    walk = OutcomeWalk(
      model, payoffs, within: model.scenario.allowed, meeting: conditions, effort)
  }

  /// Visits the outcomes until the visitor answers `false`.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  func run(_ visit: (OutcomeWalk.Visit) -> Bool) throws(Stopped) {
    var tests = tests
    try walk.run { outcome in
      for index in tests.indices where !tests[index].isMet(by: outcome) { return true }
      return visit(outcome)
    }
  }
}
