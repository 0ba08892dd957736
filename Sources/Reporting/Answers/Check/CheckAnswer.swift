public import Negotiation

extension Answer {
  /// Whether a model is valid, and answers as it expects of itself.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - scenario: The model.
  /// - Returns: The answer of `zopa check`.
  public static func check(_ found: CheckFindings, _ scenario: Scenario) -> Answer {
    Answer(scenario, isComplete: true) {
      found.json()
    } sections: { page in
      CheckSection(page: page, found: found)
    }
  }
}
