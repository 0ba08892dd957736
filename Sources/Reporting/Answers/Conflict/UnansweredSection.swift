internal import Negotiation

/// Demands that stand in no conflict only because nobody has answered them.
struct UnansweredSection: ExplainingSection {
  let page: Page
  let explanation: Explanation

  var blocks: [Block] {
    guard explanation.isComplete else { return [] }
    // What no agreement is worth to a party is nothing that another could answer.
    let unanswered = explanation.unanswered.map { explanation.demands[$0] }.filter {
      if case .noAgreement = $0.source { false } else { true }
    }
    guard !unanswered.isEmpty else { return [] }
    return [
      .heading(3, words.unansweredHeading), .notice(RichText(words.unansweredExplained)),
      .list(unanswered.map(demand)),
    ]
  }
}
