public import Negotiation

extension Answer {
  /// Which agreements are fair, by which definition of fair.
  ///
  /// - Parameters:
  ///   - bargain: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa bargain`.
  public static func bargain(_ bargain: Bargain, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(bargain, scenario), .bargain, about: scenario,
      isComplete: bargain.frontier.isComplete, central: bargain.frontier.central
    ) { page in
      BargainSection(page: page, bargain: bargain, isBesideFrontier: false)
    }
  }
}
