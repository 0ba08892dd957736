internal import Negotiation

/// The numbers, statements and beliefs on which the verdict on the order shown hangs.
struct OrderFlipsSection: Section {
  let page: Page
  let orderFlips: [Flip]
  let orderNumbersUnexamined: [Assumption]

  var blocks: [Block] {
    let flips = orderFlips
    let claims = flips.filter { if case .number = $0.change { false } else { true } }
    let unexamined = orderNumbersUnexamined.map(\.id)
    return [.heading(3, words.orderFlipsHeading)]
      + (flips.isEmpty ? [.prose(words.nothingFlipsTheOrder)] : [])
      + numbers(flips.numbers, words.orderVerdict)
      + self.claims(claims, words.orderVerdict)
      + (unexamined.isEmpty
        ? [] : [.notice(RichText(words.unexamined(.multiplied, words.some(of: unexamined))))])
  }
}
