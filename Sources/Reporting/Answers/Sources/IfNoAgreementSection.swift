internal import Negotiation

/// What it would mean if there is no agreement, with what is known of it and what has no price.
struct IfNoAgreementSection: Section {
  let page: Page

  var blocks: [Block] {
    guard let stated = scenario.ifNoAgreement else { return [] }
    var says = RichText(words.text(stated.says))
    if !stated.facts.isEmpty {
      says = says + RichText(" ") + .joined(stated.facts.map { RichText(.code($0)) }, by: " ")
    }
    var blocks: [Block] = [.heading(2, words.ifNoAgreementHeading), .paragraph(says)]
    if !stated.beyondPrice.isEmpty {
      blocks += [.prose(words.beyondPrice), .list(stated.beyondPrice.compactMap(fact))]
    }
    return blocks
  }

  private func fact(_ id: String) -> RichText? {
    guard let record = scenario.records.first(where: { $0.id == id }) else { return nil }
    let says = record.says.map { words.text($0) } ?? record.quote.map { words.inQuotes($0) } ?? id
    return RichText(says + " [") + RichText(.code(id)) + RichText("]")
  }
}
