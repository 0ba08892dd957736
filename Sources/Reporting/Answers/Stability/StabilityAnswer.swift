public import Negotiation

extension Answer {
  /// Whether outcomes would hold once they are reached.
  ///
  /// - Parameters:
  ///   - stability: What was found in one reading.
  ///   - overReadings: What holds over all readings; `nil` where there is one.
  ///   - scenario: The scenario they belong to.
  /// - Returns: The answer of `zopa stability`.
  public static func stability(
    _ stability: Stability, _ overReadings: StabilityOverReadings?, _ scenario: Scenario
  ) -> Answer {
    let found = FoundStability(
      inOneReading: PlacedStates(stability, scenario),
      overReadings: overReadings.map { PlacedStates($0, scenario) })
    return Answer(
      found, .stability, about: scenario, isComplete: found.isComplete,
      central: stability.central
    ) { page in
      if let overReadings {
        StabilityReadingsSection(
          page: page, stability: overReadings, isBesideOneReading: true)
      }
      StabilitySection(page: page, stability: stability, isAnswered: overReadings != nil)
      MovesSection(page: page, stability: stability)
      CoalitionBlocksSection(page: page, stability: stability)
      PathsSection(page: page, stability: stability)
    }
  }
}
