internal import Negotiation

/// Who can bring an agreement about, and who can prevent one.
struct WinningGroupsSection: Section {
  let page: Page
  let votes: Votes
  /// Whether the verdict has been told before.
  var isBesideVerdict = false

  var blocks: [Block] {
    let agreement = votes.agreement
    let vetoes = agreement.minimalBlocking.filter { $0.count == 1 }.flatMap(\.self)
    let answer = words.whoMustAccept(
      vetoes: vetoes.map { name(ofParty: $0) }, isEverybody: vetoes.count == agreement.members.count,
      groups: words.count(agreement.minimalWinning.count), isOne: agreement.minimalWinning.count == 1)
    var blocks: [Block] =
      isBesideVerdict
      ? [.heading(2, words.whoMustAcceptHeading), .prose(answer)] : [.answer(RichText(answer), .neutral)]
    if agreement.minimalWinning.count > 1 {
      blocks += groups(words.winningHeading, agreement.minimalWinning)
    }
    // Who alone can prevent one has been said.
    let others = agreement.minimalBlocking.filter { $0.count > 1 }
    if !others.isEmpty { blocks += groups(words.preventingHeading, others) }
    return blocks
  }

  private func groups(_ title: String, _ groups: [[Int]]) -> [Block] {
    let shown = groups.prefix(mostShown)
    let more = groups.count - shown.count
    return [
      .heading(2, title), .list(shown.map { RichText(words.list($0.map { name(ofParty: $0) })) }),
    ] + (more > 0 ? [.muted(words.andMoreGroups(words.count(more)))] : [])
  }
}

private let mostShown = 20
