/// A condition as a table of answers over the levels of its issues, where that is small.
struct ConditionTable {
  private let condition: Condition
  private var issues: [Int] = []
  private var strides: [Int] = []
  private var answers: [Bool] = []

  init(_ condition: Condition, _ scenario: Scenario) {
    self.condition = condition
    let issues = condition.issues.sorted()
    var size = 1
    var strides: [Int] = []
    for issue in issues {
      strides.append(size)
      size *= scenario.issues[issue].options.count
      if size > largestTable { return }
    }
    self.issues = issues
    self.strides = strides
    var outcome = Outcome(Array(repeating: 0, count: scenario.issues.count))
    answers = (0..<size).map { index in
      for (issue, stride) in zip(issues, strides) {
        outcome.levels[issue] = index / stride % scenario.issues[issue].options.count
      }
      return condition.holds(for: outcome)
    }
  }

  func holds(_ levels: UnsafeBufferPointer<Int>) -> Bool {
    guard !answers.isEmpty else { return condition.holds(for: Outcome(Array(levels))) }
    var index = 0
    for position in issues.indices { index += levels[issues[position]] * strides[position] }
    return answers[index]
  }
}

// Larger tables would cost more to fill than the walk saves.
private let largestTable = 4096
