internal import Negotiation

/// Why there is no order to look for.
struct NothingToCarryOutSection: Section {
  let page: Page
  let nothing: NothingToCarryOut
  /// The proposals that cannot be carried out as they stand.
  var notCarriedOut: [ExcludedProposal] = []

  var blocks: [Block] {
    [.heading(2, words.sequenceHeading), .answer(RichText(sentence), .neutral)]
      + excluded(notCarriedOut)
  }

  private var sentence: String {
    switch nothing {
    case .noPayoffs:
      words.noPayoffsToWalkAwayFor(
        isRanked: scenario.parties.contains { $0.preferences?.ordinal != nil })
    case .nothingProposed: words.nothingProposed
    case .noProposal: words.noProposalStands
    case .noSolution(let solution, let reason):
      words.labelled(
        words.solutionName(solution),
        words.noFrontier(reason, reason.parties.map { name(ofParty: $0) }))
    case .tooFine(let solution): words.labelled(words.solutionName(solution), words.tooFine)
    }
  }
}
