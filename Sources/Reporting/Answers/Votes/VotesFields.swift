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
      Field(
        "ratification", .list(.ratification),
        "What each body lets pass; empty where there is none, or where outcomes were not listed."
      ) {
        votes in votes.each(votes.value.ratifications)
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

extension Shape where Value == Placed<RatificationVotes> {
  /// What one body lets pass.
  fileprivate static var ratification: Shape {
    .record([
      Field("body", .id, "The body.") { $0.scenario.bodies[$0.value.body].id },
      Field("undetermined", .list(.id), "The blocs of which nothing is on file.") { found in
        found.parties(
          found.scenario.bodies[found.value.body].blocs.map(\.party).filter {
            found.scenario.parties[$0].preferences == nil
          })
      },
      Field("every", .whole, "How many of the outcomes that it is asked about pass in every reading.") {
        $0.winSet.every
      },
      Field("some", .whole, "How many pass in some, and not in every one.") { $0.winSet.some },
      Field("none", .whole, "How many pass in none.") { $0.winSet.none },
      Field("quotas", .list(.quota), "The same talks with each quota that makes a difference, the lowest first.") {
        found in
        found.each(found.value.quotas)
      },
    ])
  }
}

extension Shape where Value == Placed<QuotaEffect> {
  /// What the talks come to with one quota.
  fileprivate static var quota: Shape {
    .record([
      Field("quota", .whole, "How many votes ratify; 0 where nothing has to be ratified.") { $0.quota },
      Field("agreements", .whole, "How many agreements there are in every reading.") { $0.agreements },
      Field("possible", .whole, "How many outcomes may be agreements.") { $0.possible },
      Field(
        "payoffs", .byID("The id of a party.", .list(.points)),
        "The least and the most that these are worth to a party."
      ) { found in
        found.byParty { found.value.payoffs[$0].map { [$0.lowerBound, $0.upperBound] } }
      },
    ])
  }
}
