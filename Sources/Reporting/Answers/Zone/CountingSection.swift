internal import Negotiation

/// That a number is still to come.
struct CountingSection: Section {
  let page: Page

  var blocks: [Block] { [.muted(words.countingGoesOn)] }
}
