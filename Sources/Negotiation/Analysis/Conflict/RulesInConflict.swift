extension PayoffModel {
  /// Finds a smallest-by-inclusion set of rules that exclude every outcome together, of those that never give.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - isEnumerating: Whether to look at every outcome; if not, GLPK is asked.
  ///   - effort: When to stop.
  /// - Returns: The definitions and laws by position, and the issues of which the variant allows too little; without any one of
  ///   these some outcome would be left.
  /// - Throws: ``Stopped``, or ``SolverGaveUp``.
  /// - Complexity: A search for an outcome for each definition, law and restricted issue.
  func rulesInConflict(
    _ payoffs: ExactPayoffs, isEnumerating: Bool, _ effort: Effort
  ) throws -> RulesInConflict {
    var search = OutcomeSearch(effort)
    func exists(_ set: RulesInConflict) throws -> Bool {
      let domains = scenario.issues.indices.map { issue in
        set.allowed.contains(issue)
          ? scenario.allowed[issue] : LevelSet(levelCount: scenario.issues[issue].options.count, where: { _ in true })
      }
      guard !domains.contains(where: \.isEmpty) else { return false }
      let conditions = set.rules.map { scenario.rules[$0].condition }
      guard isEnumerating else {
        var program = AgreementProgram(self, payoffs, within: domains)
        program.require(conditions.map { .condition($0) })
        return try search.find(in: program) != nil
      }
      var isFound = false
      try OutcomeWalk(
        self, ExactPayoffs.none(scenario), within: domains, meeting: conditions, effort
      ).run { _ in
        isFound = true
        return false
      }
      return isFound
    }
    var core = RulesInConflict(
      rules: scenario.rules.indices.filter { scenario.rules[$0].kind != .linkage },
      allowed: scenario.issues.indices.filter {
        scenario.allowed[$0].count < scenario.issues[$0].options.count
      })
    for issue in core.allowed {
      var without = core
      without.allowed.removeAll { $0 == issue }
      if try !exists(without) { core = without }
    }
    for rule in core.rules {
      var without = core
      without.rules.removeAll { $0 == rule }
      if try !exists(without) { core = without }
    }
    return core
  }
}

/// Rules that exclude every outcome together, though not without any one of them.
public struct RulesInConflict: Hashable, Sendable {
  /// The definitions and laws, by position among the rules.
  public internal(set) var rules: [Int]
  /// The issues of which the variant allows too little, by position.
  public internal(set) var allowed: [Int]
}
