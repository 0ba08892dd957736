internal import Negotiation

/// That a report does not look at stability, and why; and where more of it is told.
struct StabilityLeftOutSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    if subject.leavesStabilityOut {
      let count = subject.scenario.combinationCount.map { words.count($0) } ?? words.unknownCount
      return [
        .heading(2, words.stabilityHeading),
        .paragraph(RichText(words.stabilityLeftOut(of: count))),
      ]
    }
    return subject.stability == nil ? [] : [.paragraph(RichText(.muted(words.moreOfStability)))]
  }
}
