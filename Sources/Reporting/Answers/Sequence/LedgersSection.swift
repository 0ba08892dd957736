internal import Negotiation

/// The ledger of each of several agreements that some order can carry out, with bonds where it takes them.
struct LedgersSection: ReportSection {
  func blocks(on subject: ReportSubject, _ words: Words) -> [Block] {
    let (scenario, test) = (subject.scenario, subject.sequenceTest)
    if subject.leavesSequencesOut {
      return [.heading(2, words.sequenceHeading), .paragraph(RichText(words.sequencesLeftOut))]
    }
    let taken = subject.sequences.filter { !$0.plan.steps.isEmpty }
    guard !taken.isEmpty else { return [] }
    let note = CentralReadingNote(taken.first?.central ?? [], scenario, words)
    var ledgers: [Block] = []
    var leftOut: [String] = []
    for sequence in taken {
      let name = words.name(of: sequence.subject, scenario)
      guard let answer = sequence.answers[test], let order = answer.order ?? answer.bondedOrder,
        sequence.worseThanNone.isEmpty || sequence.verdict(on: order, test) != .none
      else {
        leftOut.append(name)
        continue
      }
      let bonds = sequence.named(answer.leastTotalBonds ?? [], scenario, words)
      let how = answer.order == nil ? words.bonded(bonds) : words.leastExposed
      let orders = OrderBlocks(
        sequence: sequence, scenario: scenario, test: test, note: note, words: words)
      ledgers.append(.heading(3, name))
      ledgers += orders.blocks(
        order,
        after: how + words.fullStop
          + (sequence.worseThanNone(scenario, words).map { $0 + words.sentenceSpace } ?? ""))
    }
    if !ledgers.isEmpty { ledgers.append(.paragraph(RichText(.muted(words.ledgerExplained)))) }
    if !leftOut.isEmpty { ledgers.append(.paragraph(RichText(words.noLedger(leftOut)))) }
    return [.heading(2, words.ledgersHeading), .paragraph(RichText(words.ledgersSummary))] + ledgers
  }
}
