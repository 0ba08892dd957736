internal import Negotiation

/// The numbers, statements and beliefs on which the verdict on the order shown hangs.
struct OrderFlipsSection: Section {
  let page: Page
  let flips: [Flip]
  /// The numbers of which nothing exact can be said.
  let unexamined: [Assumption]

  var blocks: [Block] {
    let claims = flips.filter { if case .number = $0.change { false } else { true } }
    let unexamined = unexamined.map(\.id)
    return [.heading(3, words.orderFlipsHeading)]
      + (flips.isEmpty ? [.prose(words.nothingFlipsTheOrder)] : [])
      + numbers(flips.numbers, words.orderVerdict)
      + self.claims(claims, words.orderVerdict)
      + (unexamined.isEmpty
        ? [] : [.notice(RichText(words.unexamined(.multiplied, words.some(of: unexamined))))])
  }
}
