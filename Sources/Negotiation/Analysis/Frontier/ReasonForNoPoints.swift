extension PayoffModel {
  /// Why a frontier has no points: nothing is acceptable to every party, or nothing meets the rules in the first place.
  ///
  /// - Parameters:
  ///   - isClipped: Whether only agreements count.
  ///   - effort: When to stop.
  /// - Returns: The reason.
  /// - Complexity: Up to one look at every outcome; one integer program where there are too many.
  func reasonForNoPoints(_ isClipped: Bool, _ effort: Effort) -> ParetoFrontier.Reason {
    guard isClipped else { return .noOutcome }
    // Where that cannot be told it remains true that there is no agreement.
    return (try? hasOutcomes(effort)) ?? true ? .noAgreement : .noOutcome
  }

  /// Whether some outcome meets the rules.
  private func hasOutcomes(_ effort: Effort) throws -> Bool {
    guard !scenario.allowed.contains(where: \.isEmpty) else { return false }
    guard !scenario.rules.isEmpty else { return true }
    let requirements = scenario.rules.map { Requirement.condition($0.condition) }
    if scenario.isEnumerable {
      var exists = false
      try RequiredOutcomes(requirements, self, .none(scenario), effort).run { _ in
        exists = true
        return false
      }
      return exists
    }
    var program = AgreementProgram(self, .none(scenario), within: scenario.allowed)
    program.require(requirements)
    var search = OutcomeSearch(effort)
    return try search.find(in: program) != nil
  }
}
