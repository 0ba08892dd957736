internal import Negotiation

/// The numbers, statements and beliefs on which the verdict on the order shown hangs.
struct OrderFlipsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    guard let flips = subject.orderFlips else { return [] }
    let claims = flips.filter { if case .number = $0.change { false } else { true } }
    let unexamined = subject.orderNumbersUnexamined.map(\.id)
    return [.heading(3, words.orderFlipsHeading)]
      + (flips.isEmpty ? [.paragraph(RichText(words.nothingFlipsTheOrder))] : [])
      + FlipsSection.numbers(flips.numbers, words.orderVerdict, words)
      + FlippedClaims.blocks(claims, words.orderVerdict, words)
      + (unexamined.isEmpty
        ? [] : [.notice(RichText(words.unexamined(.multiplied, words.some(of: unexamined))))])
  }
}
