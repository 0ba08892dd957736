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
      ] + rules + cheapest + unfinished + [
        .muted(
          explanation.engine == .glpk && explanation.programs == 0
            ? words.narrowedDown
            : words.explanationBasis(explanation.engine, programs: words.count(explanation.programs)))
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
      guard let most = explanation.mostThatHold else {
        guard let enough = explanation.concessions.first?.count else { return words.noMostYet }
        return words.atLeastMustGive(
          words.count(explanation.fewestThatGive), of: words.count(all), enough: words.count(enough))
      }
      return words.mostHold(words.count(most), of: words.count(all), give: words.count(all - most))
    }
  }

  /// Which rules exclude each other.
  private var rules: [Block] {
    guard let set = explanation.rulesInConflict else { return [] }
    let texts =
      set.rules.map { index -> RichText in
        let rule = scenario.rules[index]
        return words.quoted(rule.id, rule.name.map { words.text($0) } ?? rule.text, rule.evidence)
      } + set.allowed.map { RichText(words.allowedLevels(of: words.text(scenario.issues[$0].name))) }
    guard !texts.isEmpty else { return [] }
    return [.paragraph(words.excludeEachOther(words.all(of: texts), isOne: texts.count == 1))]
  }

  private var cheapest: [Block] {
    let smallest = explanation.smallestConcessions
    let sets = smallest.isEmpty ? Array(explanation.concessions.prefix(1)) : smallest
    guard !sets.isEmpty else { return [] }
    let shown = sets.prefix(mostWaysOut)
    let more =
      sets.count > shown.count ? [RichText(.muted(words.steadyMore(words.count(sets.count - shown.count))))] : []
    return [
      .paragraph(RichText(words.enoughToDrop(isOne: sets.count == 1))),
      .list(shown.map { set in words.all(of: set.positions.map { demand(explanation.demands[$0]) }) } + more),
    ]
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

// All of them are in JSON.
private let mostWaysOut = 8
