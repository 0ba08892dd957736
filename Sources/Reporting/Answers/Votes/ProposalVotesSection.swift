internal import Negotiation

/// Who accepts each proposal, and on whose answer it hangs.
struct ProposalVotesSection: Section {
  let page: Page
  let votes: Votes

  var blocks: [Block] {
    guard !votes.proposals.isEmpty else { return [] }
    return [
      .heading(2, words.votesOnProposals),
      .table(
        words.votesOnProposals,
        columns: [
          words.proposalAsWritten, words.enoughHead, words.acceptHead, words.mayAcceptHead, words.refuseHead,
          words.hangsOnHead,
        ].map { Table.Column($0) },
        rows: votes.proposals.map { found in
          [
            Table.Cell.head(words.text(scenario.proposals[found.proposal].name)),
            Table.Cell(RichText(words.enough(found.verdict)), found.verdict.tone), cell(found.accepting),
            cell(found.undecided), cell(found.refusing), Table.Cell(hangsOn(found)),
          ]
        }),
    ]
  }

  private func cell(_ parties: [Int]) -> Table.Cell {
    Table.Cell(parties.isEmpty ? words.nothing : words.list(parties.map { name(ofParty: $0) }))
  }

  private func hangsOn(_ found: ProposalVotes) -> String {
    let sure = words.list(found.decisive.map { name(ofParty: $0) })
    let perhaps = words.list(found.sometimesDecisive.map { name(ofParty: $0) })
    if found.decisive.isEmpty, found.sometimesDecisive.isEmpty { return words.nobodyAlone }
    return [sure, found.sometimesDecisive.isEmpty ? "" : words.perhaps(perhaps)].filter { !$0.isEmpty }
      .joined(separator: words.clauseSeparator)
  }
}
