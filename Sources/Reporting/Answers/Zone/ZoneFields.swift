internal import Negotiation

extension AnswerFields where Found == Findings {
  /// What `zopa zone` answers.
  static let zone = AnswerFields(
    "zone", "The zone of possible agreement of one model or variant.", reading: .asAsked, Field.zone
  )
}

extension Field where Whole == Findings {
  /// What was found about one zone.
  static let zone: [Field] = [
    Field(
      "verdict", .orNull(.verdict),
      "Whether there is an outcome that every party accepts; null: a limit came first."
    ) { $0.zone.verdict },
    Field("exists", .orNull(.truth), "Whether the verdict is not none.") {
      $0.zone.verdict.map { $0 != Verdict.none }
    },
    Field("agreements", .known, "Outcomes that every party accepts in every reading.") {
      $0.zone.agreements
    },
    Field(
      "agreements_between", .orNull(.list(.count)),
      "The least and the most that agreements can number, both proven, where they were not counted; null elsewhere."
    ) { $0.zone.agreementsBetween.map { [$0.lowerBound, $0.upperBound] } },
    Field(
      "possible_between", .orNull(.list(.count)),
      "The same of what every party accepts in some reading at least."
    ) { $0.zone.possibleBetween.map { [$0.lowerBound, $0.upperBound] } },
    Field("possible", .known, "Outcomes that every party accepts in some reading at least.") {
      $0.zone.possible
    },
    Field(
      "meeting_rules", .orNull(.count), "Outcomes that meet the rules; null: not counted."
    ) { $0.zone.meetingRules },
    Field("engine", .engine, "How outcomes were looked at.") { $0.zone.engine },
    Field(
      "proof", .word, "Whether what is not there is proven, or GLPK's claim (solver)."
    ) { $0.zone.proof },
    Field(
      "confirmed_by_glpk", .orNull(.truth),
      "true where GLPK, asked by report, found the same; false where it could not be asked; null where nobody asked."
    ) { $0.confirmation == .notAsked ? nil : $0.confirmation != .impossible },
    Field(
      "surviving_exact", .truth, "Whether surviving is whole; false where a limit came first."
    ) { $0.zone.isSurvivingKnown },
    Field(
      "surviving", .byID("The id of an issue.", .list(.level)),
      "For each issue the options that some possible outcome has, or has a share of."
    ) { found in
      found.placed.byIssue { issue in
        found.zone.surviving[issue].levels.map { found.scenario.issues[issue].options[$0].id }
      }
    },
    Field(
      "parties", .byID("The id of a party.", .orNull(.payoffRange)),
      "What the possible outcomes are worth to each party; null for a party without payoffs. Where numbers are open, only no_agreement is given."
    ) { found in
      found.placed.byParty { party in
        let preferences = found.placed.scenario.parties[party].preferences
        if let range = found.zone.payoffs[party] { return .some(range) }
        guard preferences?.hasPayoffs == true, case .exactly(let worth)? = preferences?.noAgreement?.worth
        else { return .some(nil) }
        return .some(PayoffRange(least: nil, greatest: nil, noAgreement: worth))
      }
    },
    Field(
      "coalitions", .list(.coalition),
      "Groups of signatories and the outcomes that all members could accept."
    ) { found in found.placed.each(found.zone.coalitions) },
    Field(
      "proposals", .byID("The id of a proposal.", .proposal), "What becomes of each proposal."
    ) { found in found.placed.byProposal { found.placed.with(found.zone.proposals[$0]) } },
    Field(
      "division", .orNull(.division),
      "Where issues can be split: what there is to say beside counts, which do not exist then. Null where nothing can be split."
    ) { found in found.zone.division.map { found.placed.with($0) } },
    Field(
      "example", .orNull(.outcome),
      "One agreement, or else one possible outcome; null where none was found."
    ) { found in found.zone.example.map { found.placed.with($0) } },
  ]
}

extension Findings {
  /// The findings beside the ids of their scenario.
  fileprivate var placed: Placed<Findings> { Placed(self, scenario) }
}

extension Shape where Value == OutcomeCount? {
  /// A count, or that nobody has counted.
  fileprivate static var known: Shape {
    .record(
      "count", "How many outcomes there are.",
      [
        Field("count", .orNull(.count), "How many; null where they were not counted.") { $0 },
        Field("exact", .truth, "Whether they were counted.") { $0 != nil },
      ])
  }
}

extension Shape where Value == PayoffRange {
  /// What outcomes are worth to a party.
  static var payoffRange: Shape {
    .record(
      "payoffs", "What outcomes are worth to a party, on its own scale.",
      [
        Field(
          "least", .orNull(.points),
          "The least; null where there is no outcome, silence on what some outcome moves, or too much to look through."
        ) { $0.least },
        Field("greatest", .orNull(.points), "The greatest; null for the same reasons.") { $0.greatest },
        Field("no_agreement", .points, "The reservation value.") { $0.noAgreement },
      ])
  }
}

extension Shape where Value == Placed<Coalition> {
  /// What one group of signatories could accept.
  fileprivate static var coalition: Shape {
    .record(
      "coalition", "A group of signatories.",
      [
        Field("parties", .list(.id), "Its members.") { $0.parties($0.value.parties) },
        Field(
          "exists", .orNull(.truth),
          "Whether all could accept some outcome; null: a limit came first."
        ) { $0.exists },
        Field("count", .orNull(.count), "How many; null where not counted.") { $0.count },
      ])
  }
}

extension Shape where Value == Placed<ProposalFinding> {
  /// What becomes of a proposal.
  fileprivate static var proposal: Shape {
    .record("proposal", "What becomes of a proposal.", Field.proposal)
  }
}

extension Field where Whole == Placed<ProposalFinding> {
  fileprivate static let proposal: [Field] =
    [
      Field("verdict", .orNull(.verdict), "The model's verdict with the proposal's options fixed.") {
        $0.verdict
      },
      Field("open", .list(.id), "Issues that the proposal leaves open.") {
        $0.issues($0.value.open)
      },
      Field(
        "payoffs", .byID("The id of a party.", .orNull(.payoffRange)),
        "From the worst to the best completion, and reading where numbers are open; null where that is not bounded."
      ) { found in found.byParty { .some(found.value.range(of: $0)) } },
    ] + reception

  /// How a proposal is received.
  static let reception: [Field] = [
    Field("state", .orNull(.word), "Where it lies; null: a limit came first.") { $0.state },
    Field(
      "accepted_by", .orNull(.byID("The id of a party.", .verdict)),
      "By party, but for consents not on record; null: no completion, or a limit."
    ) { found in
      found.acceptedBy.map { verdicts in found.byParty { verdicts[$0] } }
    },
    Field("broken", .list(.id), "Red lines, firm or reported, that every completion breaks.") {
      $0.redLines($0.value.broken)
    },
    Field(
      "rules_broken", .list(.text),
      "What keeps every completion out: ids of rules, or allow.ISSUE."
    ) { $0.rulesBroken },
    Field(
      "consents", .list(.id),
      "Parties whose consent some completion needs and nobody has on record."
    ) { $0.parties($0.value.consents) },
  ]
}
