internal import Negotiation

extension AnswerFields where Found == Placed<Votes> {
  /// What `zopa votes` answers.
  static let votes = AnswerFields(
    "votes",
    "Who can bring an agreement about, whose answer decides on each proposal, and what power the rule gives to each.",
    reading: .all,
    [
      Field("members", .list(.id), "The parties whose acceptances are counted.") { $0.parties($0.agreement.members) },
      Field(
        "minimal_winning", .list(.list(.id)),
        "The groups whose acceptance makes an agreement, and that of no smaller part does; smallest first."
      ) { votes in votes.agreement.minimalWinning.map { votes.parties($0) } },
      Field(
        "minimal_blocking", .list(.list(.id)),
        "The groups without any of whose members nobody can bring an agreement about; smallest first."
      ) { votes in votes.agreement.minimalBlocking.map { votes.parties($0) } },
      Field("power", .list(.power), "What the rule gives to each, whatever anybody wants.") { votes in
        votes.each(votes.value.power)
      },
      Field(
        "agreements", .orNull(.whole),
        "How many outcomes enough accept in every reading; null where outcomes were not listed."
      ) { $0.value.agreements },
      Field(
        "by_support", .list(.support), "How many of these so many members accept; empty where outcomes were not listed."
      ) { $0.agreementsBySupport.sorted { $0.key > $1.key } },
      Field(
        "accepted", .byID("The id of a party.", .whole),
        "How many of these each party accepts in every reading; empty where outcomes were not listed."
      ) { votes in
        votes.agreementsAccepted.isEmpty ? [] : votes.byParty { .some(votes.value.agreementsAccepted[$0]) }
      },
      Field("proposals", .list(.proposalVotes), "Who accepts each proposal, and whose answer decides.") { votes in
        votes.each(votes.value.proposals)
      },
    ])
}

extension Shape where Value == Placed<VotingPower> {
  /// The power of one party.
  fileprivate static var power: Shape {
    .record([
      Field("party", .id, "The party.") { $0.party($0.value.party) },
      Field("shapley_shubik", .exact, "The share of all orders in which its joining makes the agreement.") {
        $0.shapleyShubik
      },
      Field("banzhaf", .exact, "Its share of all swings.") { $0.banzhaf },
      Field("swings", .whole, "In how many groups of the others its joining makes the agreement.") { $0.swings },
    ])
  }
}

extension Shape where Value == (key: Int, value: Int) {
  /// How many agreements so many members accept.
  fileprivate static var support: Shape {
    .record([
      Field("members", .whole, "How many members accept.") { $0.key },
      Field("agreements", .whole, "How many agreements that are.") { $0.value },
    ])
  }
}

extension Shape where Value == Placed<ProposalVotes> {
  /// Who accepts one proposal.
  fileprivate static var proposalVotes: Shape {
    .record([
      Field("proposal", .id, "The proposal.") { $0.scenario.proposals[$0.proposal].id },
      Field(
        "verdict", .verdict, "Whether enough accept it, whatever it leaves open: every, some (perhaps) or none."
      ) { $0.verdict },
      Field("accepting", .list(.id), "Who accepts it in every reading.") { $0.parties($0.accepting) },
      Field("undecided", .list(.id), "Who may accept it.") { $0.parties($0.undecided) },
      Field("refusing", .list(.id), "Who refuses it.") { $0.parties($0.refusing) },
      Field(
        "decisive", .list(.id),
        "On whose answer it hangs, whatever the undecided say: with it there is an agreement, without it none."
      ) { $0.parties($0.decisive) },
      Field(
        "sometimes_decisive", .list(.id), "On whose answer it hangs where the undecided answer in some way."
      ) { $0.parties($0.sometimesDecisive) },
    ])
  }
}
