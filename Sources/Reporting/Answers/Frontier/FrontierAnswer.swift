public import Negotiation

extension Answer {
  /// Which agreements waste nothing.
  ///
  /// - Parameters:
  ///   - frontier: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa frontier`.
  public static func frontier(_ frontier: ParetoFrontier, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(frontier, scenario), .frontier, about: scenario, isComplete: frontier.isComplete,
      central: frontier.central
    ) { page in
      FrontierSection(page: page, frontier: frontier, bargain: nil)
      CentralNumbersSection(page: page, frontier: frontier)
    }
  }
}
