// What a proposal comes to that leaves something open: an issue that it does not mention keeps its status quo, and of
// several options that it lists the status quo is taken where it is among them, and the first otherwise.

extension Proposal {
  /// The outcome with what the proposal leaves open left as it is, whether or not that meets the rules.
  func leftAsItIs(in scenario: Scenario) -> Outcome {
    Outcome(
      scenario.issues.enumerated().map { index, issue in
        levels[index].contains(issue.statusQuo)
          ? issue.statusQuo : firstListed[index] ?? levels[index].levels.first ?? 0
      })
  }

  /// The outcome with what the proposal leaves open left as it is; `nil` where that breaks a rule.
  func asItStands(in scenario: Scenario) -> Outcome? {
    let outcome = leftAsItIs(in: scenario)
    return scenario.admits(outcome) ? outcome : nil
  }

  /// The outcome that is carried out: as it stands, or where that breaks a rule, the first combination of listed options
  /// that breaks none; `nil` where each one does.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The outcome.
  func carriedOut(in scenario: Scenario) -> Outcome? {
    var outcome = leftAsItIs(in: scenario)
    if scenario.admits(outcome) { return outcome }
    let listed = scenario.issues.indices.filter { !levels[$0].isFull && levels[$0].count > 1 }
    let combinations = listed.reduce(1.0) { $0 * Double(levels[$1].count) }
    guard !listed.isEmpty, combinations <= mostCombinations else { return nil }
    for number in 0..<Int(combinations) {
      var rest = number
      for issue in listed.reversed() {
        let options = levels[issue].levels
        outcome.levels[issue] = options[rest % options.count]
        rest /= options.count
      }
      if scenario.admits(outcome) { return outcome }
    }
    return nil
  }
}

extension Scenario {
  /// The outcome that everything is left at as it is.
  public var statusQuo: Outcome { Outcome(issues.map(\.statusQuo)) }

  /// Whether an outcome meets the rules and the variant allows it.
  func admits(_ outcome: Outcome) -> Bool {
    zip(allowed, outcome.levels).allSatisfy { $0.contains($1) }
      && rules.allSatisfy { $0.condition.holds(for: outcome) }
  }
}

// Proposals list a few options for a few issues.
private let mostCombinations = 100_000.0
