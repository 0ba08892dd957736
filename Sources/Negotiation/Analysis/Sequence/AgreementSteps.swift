/// An agreement with the steps in which it is carried out, and what every set of done steps comes to.
public struct AgreementSteps: Sendable {
  /// The agreement.
  public let agreement: Outcome
  /// The steps, those first that the file states.
  public let steps: [Step]
  /// For each done set the rules that its outcome breaks, definitions and laws alone, by position.
  private var brokenRules: [Int: [Int]] = [:]
  private let statusQuo: Outcome

  /// Lays out the steps to an agreement.
  ///
  /// - Complexity: Two to the power of the number of steps.
  init(to agreement: Outcome, in scenario: Scenario) {
    self.agreement = agreement
    steps = scenario.steps(to: agreement)
    statusQuo = Outcome(scenario.issues.map(\.statusQuo))
    let rules = scenario.rules.indices.filter { scenario.rules[$0].kind != .linkage }
    if steps.count <= mostSteps {
      for done in 0..<(1 << steps.count) {
        let outcome = outcome(of: done)
        let those = rules.filter { !scenario.rules[$0].condition.holds(for: outcome) }
        if !those.isEmpty { brokenRules[done] = those }
      }
    }
  }

  /// What a done set comes to: the issues of its steps as agreed, all others at their status quo.
  public func outcome(of done: Int) -> Outcome {
    var outcome = statusQuo
    for (index, step) in steps.enumerated() where done >> index & 1 == 1 {
      for issue in step.sets { outcome.levels[issue] = agreement[issue] }
    }
    return outcome
  }

  /// Whether definitions and laws allow a done set.
  func isPossible(_ done: Int) -> Bool { brokenRules[done] == nil }

  /// The definitions and laws that a done set breaks, by position.
  public func broken(by done: Int) -> [Int] { brokenRules[done] ?? [] }

  /// The steps as the search takes them.
  var abstract: [CarryingOut.Step] {
    steps.map { step in
      CarryingOut.Step(
        owners: step.owners, isReversible: step.isReversible,
        after: step.after.reduce(0) { $0 | 1 << $1 })
    }
  }
}

/// Orders of as many steps are searched in a second or two.
let mostSteps = 20
