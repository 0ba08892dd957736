internal import Negotiation

/// What the model leaves out although it matters.
struct NotModelledSection: Section {
  let page: Page

  var blocks: [Block] {
    let left = scenario.notModelled
    guard !left.isEmpty else { return [] }
    return [
      .heading(2, words.notModelledHeading), .prose(words.notModelledExplained),
      .list(left.map { RichText(words.text($0)) }),
    ]
  }
}
