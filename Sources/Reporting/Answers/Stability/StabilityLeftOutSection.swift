internal import Negotiation

/// That a report does not look at stability, and why; and where more of it is told.
struct StabilityLeftOutSection: Section {
  let page: Page
  let isLeftOut: Bool
  let isMoreTold: Bool

  var blocks: [Block] {
    if isLeftOut {
      let count = scenario.combinationCount.map { words.count($0) } ?? words.unknownCount
      return [
        .heading(2, words.stabilityHeading),
        .prose(words.stabilityLeftOut(of: count)),
      ]
    }
    return isMoreTold ? [.muted(words.moreOfStability)] : []
  }
}
