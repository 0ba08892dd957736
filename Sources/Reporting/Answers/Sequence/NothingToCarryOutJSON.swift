public import Negotiation

extension NothingToCarryOut {
  /// The result of `zopa sequence --agreement` as JSON where there is no order to look for.
  ///
  /// - Parameters:
  ///   - agreement: What was asked for.
  ///   - scenario: The scenario it belongs to.
  ///   - test: Whom a step is asked of.
  /// - Returns: The JSON text.
  public func json(
    of agreement: String, _ scenario: Scenario, _ test: CarryingOut.Test
  ) -> String {
    JSON.envelope(
      "sequence", scenario, isComplete: true,
      [
        "agreement": .string(agreement), "test": .string(test.rawValue), "reason": .string(word),
      ]
    ).text
  }

  var word: String {
    switch self {
    case .noPayoffs: "no_payoffs"
    case .noProposal: "no_proposal"
    case .noSolution(_, let reason): reason.word
    case .tooFine: "too_fine"
    }
  }
}
