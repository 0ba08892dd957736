internal import Negotiation

/// What the model leaves out although it matters.
struct NotModelledSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    let left = subject.scenario.notModelled
    guard !left.isEmpty else { return [] }
    return [
      .heading(2, words.notModelledHeading), .paragraph(RichText(words.notModelledExplained)),
      .list(left.map { RichText(words.text($0)) }),
    ]
  }
}
