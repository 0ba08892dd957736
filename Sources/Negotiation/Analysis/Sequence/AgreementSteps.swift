/// An agreement with the steps in which it is carried out, and what every set of done steps comes to.
public struct AgreementSteps: Sendable {
  /// The agreement.
  public let agreement: Outcome
  /// The steps, those first that the file states.
  public let steps: [Step]
  /// Whether definitions and laws allow each done set; empty where all are allowed.
  private var isAllowed: [Bool] = []
  /// The definitions and laws, with their positions.
  private let rules: [(position: Int, rule: Rule)]
  private let statusQuo: Outcome

  /// Lays out the steps to an agreement.
  ///
  /// - Complexity: Two to the power of the number of steps.
  init(to agreement: Outcome, in scenario: Scenario) {
    self.agreement = agreement
    steps = scenario.steps(to: agreement)
    statusQuo = scenario.statusQuo
    rules = scenario.rules.indices.filter { scenario.rules[$0].kind != .linkage }
      .map { ($0, scenario.rules[$0]) }
    if steps.count <= mostSteps, !rules.isEmpty {
      let rules = rules
      // Once the work is to stop, nothing is asked any more; whoever asked for the steps looks as well.
      isAllowed = doneSets { outcome in
        !scenario.effort.isStopped && rules.allSatisfy { $0.rule.condition.holds(for: outcome) }
      }
    }
  }

  /// What is said of the outcome of every done set, one after the other.
  func doneSets<Said>(_ say: (Outcome) -> Said) -> [Said] {
    var outcome = statusQuo
    var last = 0
    return (0..<(1 << steps.count)).map { done in
      // Counting changes two steps at a time on average.
      var changed = done ^ last
      while changed != 0 {
        let index = changed.trailingZeroBitCount
        let isDone = done >> index & 1 == 1
        for issue in steps[index].sets {
          outcome.levels[issue] = (isDone ? agreement : statusQuo)[issue]
        }
        changed &= changed - 1
      }
      last = done
      return say(outcome)
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

  /// What it comes to where so many of so many parts of each step are done.
  func outcome(of digits: [Int], in parts: [Int]) -> Outcome {
    var outcome = statusQuo
    for (index, step) in steps.enumerated() {
      for issue in step.sets {
        let way = agreement[issue] - statusQuo[issue]
        outcome.levels[issue] += way * digits[index] / parts[index]
      }
    }
    return outcome
  }

  /// Whether definitions and laws allow an outcome on the way.
  func isPossible(_ outcome: Outcome) -> Bool {
    rules.allSatisfy { $0.rule.condition.holds(for: outcome) }
  }

  /// Whether definitions and laws allow each done set; `nil` where all are allowed.
  var possible: [Bool]? { isAllowed.isEmpty ? nil : isAllowed }

  /// The definitions and laws that a done set breaks, by position.
  public func broken(by done: Int) -> [Int] {
    let outcome = outcome(of: done)
    return rules.filter { !$0.rule.condition.holds(for: outcome) }.map(\.position)
  }

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
/// As many parts a step may be split into: more the search would not look through.
let mostTranches = 100
