internal import Negotiation

/// Why there is no order to look for.
struct NothingToCarryOutSection: Section {
  let page: Page
  let nothing: NothingToCarryOut

  var blocks: [Block] {
    [.heading(2, words.sequenceHeading), .answer(RichText(sentence), .neutral)]
  }

  private var sentence: String {
    switch nothing {
    case .noPayoffs: words.nobodyWalksAway
    case .noProposal: words.nothingProposed
    case .noSolution(let solution, let reason):
      words.labelled(
        words.solutionName(solution),
        words.noFrontier(reason, reason.parties.map { name(ofParty: $0) }))
    case .tooFine(let solution): words.labelled(words.solutionName(solution), words.tooFine)
    }
  }
}
