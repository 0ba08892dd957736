internal import Negotiation

/// The ledger of each of several agreements that some order can carry out, with bonds where it takes them.
struct LedgersSection: Section {
  let page: Page
  let sequences: [StepSequence]
  let test: CarryingOut.Test
  let isLeftOut: Bool

  var blocks: [Block] {
    if isLeftOut {
      return [.heading(2, words.sequenceHeading), .prose(words.sequencesLeftOut)]
    }
    let taken = sequences.filter { !$0.plan.steps.isEmpty }
    guard !taken.isEmpty else { return [] }
    let note = CentralReadingNote(taken.first?.central ?? [], page)
    var ledgers: [Block] = []
    var leftOut: [String] = []
    for sequence in taken {
      let name = name(of: sequence.subject)
      let answer = sequence.answer(by: test)
      guard let order = answer.order ?? answer.bondedOrder,
        sequence.worseThanNone.isEmpty || sequence.verdict(on: order, test) != .none
      else {
        leftOut.append(name)
        continue
      }
      let bonds = named(answer.leastTotalBonds ?? [], in: sequence)
      let how = answer.order == nil ? words.bonded(bonds) : words.leastExposed
      let orders = OrderBlocks(page: page, sequence: sequence, test: test, note: note)
      ledgers.append(.heading(3, name))
      ledgers += orders.blocks(
        order,
        after: how + words.fullStop
          + (worseThanNone(sequence).map { $0 + words.sentenceSpace } ?? ""))
    }
    if !ledgers.isEmpty { ledgers.append(.muted(words.ledgerExplained)) }
    if !leftOut.isEmpty { ledgers.append(.prose(words.noLedger(leftOut))) }
    return [.heading(2, words.ledgersHeading), .prose(words.ledgersSummary)] + ledgers
  }
}
