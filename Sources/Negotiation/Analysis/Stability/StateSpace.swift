/// The outcomes that no definition or law excludes, numbered: the states of a conflict.
struct StateSpace: Sendable {
  /// The levels of each issue that the variant allows.
  private let levels: [[Int]]
  /// What one step in an issue's levels adds to the number of a combination.
  private let strides: [Int]
  /// For each state its number among all combinations.
  private let combinations: [Int]
  /// For each combination its state; −1 where it is none.
  private let states: [Int32]

  /// Numbers the states.
  ///
  /// - Parameters:
  ///   - scenario: The scenario; it has few enough combinations to look at each.
  ///   - effort: When to stop.
  /// - Throws: ``Stopped``.
  /// - Complexity: One look at every combination.
  init(_ scenario: Scenario, _ effort: Effort) throws(Stopped) {
    levels = scenario.allowed.map(\.levels)
    var stride = 1
    var strides = levels.map { _ in 1 }
    for issue in levels.indices.reversed() {
      strides[issue] = stride
      stride *= levels[issue].count
    }
    self.strides = strides
    var places = scenario.issues.map { Array(repeating: 0, count: $0.options.count) }
    for (issue, levels) in levels.enumerated() {
      for (place, level) in levels.enumerated() { places[issue][level] = place * strides[issue] }
    }
    var combinations: [Int] = []
    let rules = scenario.rules.filter { $0.kind != .linkage }
    if stride > 0 {
      try RequiredOutcomes(
        rules.map { .condition($0.condition) }, PayoffModel(scenario), .none(scenario), effort
      ).run { visit in
        var number = 0
        for issue in places.indices { number += places[issue][visit.levels[issue]] }
        combinations.append(number)
        return true
      }
    }
    combinations.sort()
    var states = Array(repeating: Int32(-1), count: stride)
    for (state, number) in combinations.enumerated() { states[number] = Int32(state) }
    self.combinations = combinations
    self.states = states
  }

  /// How many states there are.
  var stateCount: Int { combinations.count }

  /// The outcome that a state is.
  func outcome(_ state: Int) -> Outcome {
    let number = combinations[state]
    return Outcome(
      levels.indices.map { levels[$0][number / strides[$0] % levels[$0].count] })
  }

  /// The state that an outcome is; `nil` where a definition, a law or the variant excludes it.
  func state(of outcome: Outcome) -> Int? {
    var number = 0
    for (issue, level) in outcome.levels.enumerated() {
      guard let place = levels[issue].firstIndex(of: level) else { return nil }
      number += place * strides[issue]
    }
    return states[number] < 0 ? nil : Int(states[number])
  }

  /// How many combinations of levels some issues have together.
  func combinationCount(of issues: [Int]) -> Int { issues.reduce(1) { $0 * levels[$1].count } }

  /// Where a party that decides some issues alone can move from each state, any number of them at once.
  ///
  /// - Parameters:
  ///   - issues: The issues.
  ///   - scenario: The scenario, which says what is irreversible.
  ///   - effort: When to stop.
  /// - Returns: The moves.
  /// - Throws: ``Stopped``.
  /// - Complexity: The number of states times the combinations of these issues.
  func moves(
    on issues: [Int], _ scenario: Scenario, _ effort: Effort
  ) throws(Stopped) -> MoveTable {
    var choices: [[Int]] = [[]]
    for issue in issues {
      choices = choices.flatMap { choice in levels[issue].indices.map { choice + [$0] } }
    }
    let numbers = choices.map { choice in
      zip(issues, choice).reduce(0) { $0 + $1.1 * strides[$1.0] }
    }
    let isFree = !issues.contains { scenario.issues[$0].isIrreversible }
    // Which choices can follow which.
    let follows = choices.map { from in
      choices.map { to in
        isFree
          || issues.indices.allSatisfy { index in
            let issue = issues[index]
            return scenario.issues[issue].canMove(
              from: levels[issue][from[index]], to: levels[issue][to[index]])
          }
      }
    }
    var offsets = [0]
    var targets: [Int32] = []
    for state in 0..<stateCount {
      if state & 4095 == 0, effort.isStopped { throw Stopped() }
      let number = combinations[state]
      var own = 0
      for issue in issues {
        own = own * levels[issue].count + number / strides[issue] % levels[issue].count
      }
      for (choice, other) in numbers.enumerated() where choice != own && follows[own][choice] {
        let target = states[number - numbers[own] + other]
        if target >= 0 { targets.append(target) }
      }
      offsets.append(targets.count)
    }
    return MoveTable(offsets: offsets, targets: targets)
  }

  /// Visits the states that differ from an outcome, which need not be one itself, in some issues only.
  func visit(_ outcome: Outcome, changing issues: [Int], _ visit: (Int) -> Void) {
    var number = 0
    for issue in levels.indices where !issues.contains(issue) {
      guard let place = levels[issue].firstIndex(of: outcome[issue]) else { return }
      number += place * strides[issue]
    }
    func descend(_ depth: Int, _ number: Int) {
      guard depth < issues.count else {
        if states[number] >= 0 { visit(Int(states[number])) }
        return
      }
      let issue = issues[depth]
      for place in levels[issue].indices { descend(depth + 1, number + place * strides[issue]) }
    }
    descend(0, number)
  }

  /// A number for how a state settles some issues: the same for states that settle them alike.
  func part(of state: Int, _ issues: [Int]) -> Int {
    issues.reduce(0) { part, issue in
      part * levels[issue].count + combinations[state] / strides[issue] % levels[issue].count
    }
  }
}
