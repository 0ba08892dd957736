internal import Negotiation

/// The statements and beliefs on which the verdict on the order shown hangs.
struct OrderFlipsSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: any Catalogue) -> [Block] {
    guard let flips = subject.orderFlips else { return [] }
    return [.heading(3, words.orderFlipsHeading)]
      + (flips.isEmpty
        ? [.paragraph(RichText(words.nothingFlipsTheOrder))]
        : FlippedClaims.blocks(flips, words.orderVerdict, words))
  }
}
