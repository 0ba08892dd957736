extension Proposal {
  /// The outcome that is carried out; `nil` where each one breaks a rule.
  ///
  /// What the proposal leaves out stays at its status quo. Of several options that it lists, the status quo or else the
  /// first is taken; where that breaks a rule, the first combination of listed options that breaks none.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The outcome.
  func carriedOut(in scenario: Scenario) -> Outcome? {
    if let outcome = asItStands(in: scenario) { return outcome }
    let listed = scenario.issues.indices.filter { !levels[$0].isFull && levels[$0].count > 1 }
    let combinations = listed.reduce(1.0) { $0 * Double(levels[$1].count) }
    guard !listed.isEmpty, combinations <= mostCombinations else { return nil }
    var outcome = Outcome(
      zip(levels, scenario.issues).map { levels, issue in
        levels.contains(issue.statusQuo) ? issue.statusQuo : levels.levels.first ?? 0
      })
    for number in 0..<Int(combinations) {
      var rest = number
      for issue in listed.reversed() {
        let options = levels[issue].levels
        outcome.levels[issue] = options[rest % options.count]
        rest /= options.count
      }
      if zip(scenario.allowed, outcome.levels).allSatisfy({ $0.contains($1) }),
        scenario.rules.allSatisfy({ $0.condition.holds(for: outcome) })
      {
        return outcome
      }
    }
    return nil
  }
}

// Proposals list a few options for a few issues.
private let mostCombinations = 100_000.0
