public import Negotiation

extension Answer {
  /// Which ways to share out waste nothing.
  ///
  /// - Parameters:
  ///   - frontier: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa frontier` where issues can be split.
  public static func frontier(_ frontier: DivisibleFrontier, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(frontier, scenario), .divisibleFrontier, about: scenario, isComplete: true
    ) { page in
      DivisibleFrontierSection(page: page, frontier: frontier, bargain: nil)
    }
  }

  /// Which ways to share out are fair, by which definition of fair.
  ///
  /// - Parameters:
  ///   - bargain: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa bargain` where issues can be split.
  public static func bargain(_ bargain: DivisibleBargain, _ scenario: Scenario) -> Answer {
    Answer(
      Placed(bargain, scenario), .divisibleBargain, about: scenario, isComplete: true
    ) { page in
      DivisibleBargainSection(page: page, bargain: bargain, isBesideFrontier: false)
    }
  }
}
