internal import Negotiation

/// The head of an explanation: how many demands can hold at once, and how much of that is proven.
struct ExplanationSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    let isPossible = explanation.isPossible == true
    return [.heading(2, isPossible ? words.boundsHeading : words.explanationHeading)]
      + CentralReadingNote(explanation.central, page).blocks + [
        .answer(RichText(answer), tone)
      ] + cheapest + unfinished + [
        .muted(
          words.explanationBasis(
            explanation.engine, programs: words.count(explanation.programs)))
      ]
  }

  private var answer: String {
    let all = explanation.demands.count
    switch explanation.isPossible {
    case nil: return words.notYetKnown
    case true?:
      return all == 0 ? words.nothingDemanded : words.allHold(words.count(all))
    case false?:
      if explanation.isExcludedByDefinition { return words.excludedByDefinition }
      guard let most = explanation.mostThatHold else { return words.noMostYet }
      return words.mostHold(words.count(most), of: words.count(all), give: words.count(all - most))
    }
  }

  private var cheapest: [Block] {
    let sets = explanation.smallestConcessions
    guard !sets.isEmpty else { return [] }
    return [.paragraph(words.enoughToDrop(anyOf(sets)))]
  }

  private var tone: Tone {
    explanation.isPossible.map { $0 ? .every : .none } ?? .neutral
  }

  private var unfinished: [Block] {
    guard !explanation.isComplete, explanation.isPossible == false else { return [] }
    return [
      .notice(
        RichText(
          words.provenUpTo(
            words.count(explanation.provenSize),
            conflicts: words.count(explanation.conflicts.count),
            concessions: words.count(explanation.concessions.count))))
    ]
  }
}
