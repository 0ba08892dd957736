public import Negotiation

extension Answer {
  /// What is better than a proposal with nobody losing.
  ///
  /// - Parameters:
  ///   - improvement: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa improve`.
  public static func improvement(_ improvement: Improvement, _ scenario: Scenario) -> Answer {
    Answer(scenario, isComplete: improvement.isComplete) {
      improvement.json(scenario)
    } sections: { page in
      ImprovementSection(page: page, improvements: [improvement], isBesideFrontier: false)
    }
  }
}
