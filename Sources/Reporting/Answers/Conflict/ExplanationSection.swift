internal import Negotiation

/// The head of an explanation: how many demands can hold at once, and how much of that is proven.
struct ExplanationSection: Section {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    let isPossible = explanation.isPossible == true
    return [.heading(2, isPossible ? words.boundsHeading : words.explanationHeading)]
      + CentralReadingNote(explanation.central, page).blocks + [
        .answer(RichText(answer(explanation)), tone(explanation))
      ] + cheapest(explanation) + unfinished(explanation) + [
        .muted(
          words.explanationBasis(
            explanation.engine, programs: words.count(explanation.programs)))
      ]
  }

  private func answer(_ explanation: Explanation) -> String {
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

  private func cheapest(_ explanation: Explanation) -> [Block] {
    let sets = explanation.smallestConcessions
    guard !sets.isEmpty else { return [] }
    return [.paragraph(words.enoughToDrop(words.anyOf(sets, explanation)))]
  }

  private func tone(_ explanation: Explanation) -> Tone {
    explanation.isPossible.map { $0 ? .every : .none } ?? .neutral
  }

  private func unfinished(_ explanation: Explanation) -> [Block] {
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
