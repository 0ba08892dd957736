public import Negotiation

extension Answer {
  /// What blocks the zone or bounds it, and why a proposal is no agreement.
  ///
  /// - Parameters:
  ///   - explanation: What blocks or bounds the zone.
  ///   - whyNot: Why one proposal is no agreement; `nil` where nobody asked.
  ///   - scenario: The scenario they belong to.
  /// - Returns: The answer of `zopa explain`.
  public static func explanation(
    _ explanation: Explanation, _ whyNot: WhyNot?, _ scenario: Scenario
  ) -> Answer {
    Answer(
      ExplainedModel(explanation: Placed(explanation, scenario), whyNot: whyNot), .explanation,
      about: scenario, isComplete: explanation.isComplete && whyNot?.isComplete ?? true,
      central: explanation.central
    ) { page in
      if let whyNot { WhyNotSection(page: page, whyNot: whyNot) }
      conflictSections(explanation, page)
    }
  }

  /// What blocks the zone or bounds it.
  @SectionList
  static func conflictSections(_ explanation: Explanation, _ page: Page) -> [any Section] {
    ExplanationSection(page: page, explanation: explanation)
    ConflictsSection(page: page, explanation: explanation)
    ConcessionsSection(page: page, explanation: explanation)
    DistancesSection(page: page, explanation: explanation)
    CoalitionConflictsSection(page: page, explanation: explanation)
    BoundsSection(page: page, explanation: explanation)
    UnansweredSection(page: page, explanation: explanation)
  }
}
