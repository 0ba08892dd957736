public import Negotiation

extension Answer {
  /// Who can bring an agreement about, and whose answer decides.
  ///
  /// - Parameters:
  ///   - votes: What was found.
  ///   - scenario: The scenario it belongs to.
  /// - Returns: The answer of `zopa votes`.
  public static func votes(_ votes: Votes, _ scenario: Scenario) -> Answer {
    Answer(Placed(votes, scenario), .votes, about: scenario, isComplete: votes.isComplete) { page in
      WinningGroupsSection(page: page, votes: votes)
      SupportSection(page: page, votes: votes)
      ProposalVotesSection(page: page, votes: votes)
      RatificationSection(page: page, ratifications: votes.ratifications)
      PowerSection(page: page, votes: votes)
    }
  }
}
