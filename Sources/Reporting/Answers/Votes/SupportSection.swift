internal import Negotiation

/// How many agreements there are, how widely each is accepted, and how many each party accepts.
struct SupportSection: Section {
  let page: Page
  let votes: Votes

  var blocks: [Block] {
    guard let agreements = votes.agreements else { return [] }
    let heading = words.enoughAccept(words.count(agreements))
    guard agreements > 0 else { return [.heading(2, heading)] }
    let members = votes.agreement.members
    let supports = votes.agreementsBySupport.sorted { $0.key > $1.key }
    return [
      .heading(2, heading),
      .list(
        supports.map {
          RichText(words.acceptedByMembers(words.count($0.value), words.count($0.key), of: words.count(members.count)))
        }),
      .table(
        words.acceptedOfThese,
        columns: [Table.Column(words.party), Table.Column(words.acceptedOfThese, isNumeric: true)],
        rows: members.map {
          [Table.Cell.head(name(ofParty: $0)), Table.Cell(words.count(votes.agreementsAccepted[$0]))]
        }),
    ]
  }
}
