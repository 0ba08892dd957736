public import Negotiation

extension Answer {
  /// What is better than a proposal with nobody losing.
  ///
  /// - Parameters:
  ///   - improvement: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa improve`.
  public static func improvement(_ improvement: Improvement, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(improvement, scenario), .improvement, about: scenario,
      isComplete: improvement.isComplete, central: improvement.bargain.frontier.central
    ) { page in
      ImprovementSection(page: page, improvements: [improvement], isBesideFrontier: false)
    }
  }
}
