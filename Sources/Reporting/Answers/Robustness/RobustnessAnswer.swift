public import Negotiation

extension Answer {
  /// What holds in every reading of what the files state, in some, and in none.
  ///
  /// - Parameters:
  ///   - robustness: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa robust`.
  public static func robustness(_ robustness: Robustness, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(robustness, scenario), .robustness, about: scenario,
      isComplete: robustness.isComplete
    ) { page in
      robustnessSections(robustness, page)
      OutcomeVerdictsSection(page: page, robustness: robustness)
    }
  }

  /// What holds over all readings, but for single outcomes.
  @SectionList
  static func robustnessSections(_ robustness: Robustness, _ page: Page) -> [any Section] {
    RobustnessSection(page: page, robustness: robustness)
    PreferencesSection(page: page, robustness: robustness)
    MissingSection(page: page, robustness: robustness)
  }
}
