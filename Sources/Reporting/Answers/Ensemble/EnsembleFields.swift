internal import Negotiation

extension AnswerFields where Found == Placed<ListedEnsemble> {
  /// What `zopa ensemble` answers, and reads again.
  static let ensemble = AnswerFields(
    "ensemble",
    "In how many readings drawn at random conclusions hold: counts, the shares they are, and standard errors.",
    Field.drawing + Field.counts)
}

extension Field where Whole == Placed<ListedEnsemble> {
  /// How readings were drawn.
  fileprivate static let drawing: [Field] = [
    Field("draws", .whole, "How many draws were made.") { $0.draws },
    Field("asked", .whole, "How many draws there are in all parts together.") { $0.range.all },
    Field("shard", .orNull(.part), "Which part this is; null for the whole.") {
      $0.range.shards == 1 ? nil : $0.range
    },
    Field("seed", .whole, "What the draws follow from.") { Int(clamping: $0.seed) },
    Field(
      "model_digest", .text,
      "SHA-256 over the files, the variant, a final stance and the beliefs; parts can be put together only where it is the same."
    ) { $0.scenario.digest },
    Field(
      "drawn", .byID("The id of a party that leaves numbers open.", .drawn),
      "How the readings of each party are drawn."
    ) { found in
      found.byParty { party in
        found.drawn[party].map { found.with(OfParty(party, $0)) }
      }
    },
    Field(
      "without_payoff", .list(.id), "Parties for whose sake there are no solutions."
    ) { $0.parties($0.withoutPayoff) },
    Field("has_payoffs", .truth, "Whether some party has payoffs.") { $0.hasPayoffs },
  ]

  /// What was counted.
  fileprivate static let counts: [Field] = [
    Field("zone", .zone, "Readings with an outcome that nobody is sure to refuse.") { $0.ensemble },
    Field(
      "proposals", .byID("The id of a proposal.", .orNull(.proposal)),
      "Readings in which every completion is an agreement, and in which some may be one; null where no completion meets the rules."
    ) { found in
      found.byProposal { proposal in
        let counts = found.ensemble.proposals[proposal]
        return .some(counts.hasCompletions ? ProposalShares(counts, found) : nil)
      }
    },
    Field(
      "options", .byID("The id of an issue.", .byID("The id of an option.", .share)),
      "For each option of each issue, the readings in which some agreement has it."
    ) { found in
      found.byIssue { issue in
        found.byOption(of: issue) { found.ensemble.counted(found.options[issue][$0]) }
      }
    },
    Field(
      "solutions",
      .record(
        Ensemble.counted.map { solution in
          Field<Placed<ListedEnsemble>>(
            solution.rawValue, .solution, "What this solution singles out."
          ) { found in found.with(SolutionCounts(solution, found.value)) }
        }),
      "How many outcomes each solution singles out in some reading, and the most frequent of them; a part lists all."
    ) { $0 },
  ]
}

extension Shape where Value == DrawRange {
  fileprivate static var part: Shape {
    .record([
      Field("number", .whole, "Its number, from 1.") { $0.shard },
      Field("of", .whole, "How many parts there are.") { $0.shards },
    ])
  }
}

extension Shape where Value == Placed<OfParty<Ensemble.Drawn>> {
  fileprivate static var drawn: Shape {
    .record([
      Field(
        "scale", .orNull(.scale), "The scale; null where what is stated bounds every number."
      ) { found in
        found.part.scale.map { found.with(OfParty(found.position, $0)) }
      },
      Field(
        "dimensions", .whole,
        "How many of its numbers can be chosen, the others following from them."
      ) { $0.part.dimensions },
      Field("steps", .whole, "How many moves make one draw.") { $0.part.steps },
      Field(
        "likely", .whole,
        "How many numbers have a likeliest value stated, by which they are drawn."
      ) { $0.part.likely },
    ])
  }
}

/// What one solution singles out.
private struct SolutionCounts: Sendable {
  let distinct: Int
  let winners: [(winner: Ensemble.Winner, share: DrawShare)]

  init(_ solution: BargainingSolution, _ found: ListedEnsemble) {
    let winners = found.solutions[solution] ?? []
    distinct = winners.count
    self.winners = winners.prefix(found.outcomes).map { ($0, found.ensemble.counted($0.count)) }
  }
}

extension Shape where Value == Placed<SolutionCounts> {
  fileprivate static var solution: Shape {
    .record(
      "solution_shares", "The outcomes that a solution singles out; ties count for each.",
      [
        Field("distinct", .whole, "How many they are.") { $0.distinct },
        Field("outcomes", .list(.winner), "The most frequent first.") { found in
          found.winners.map { found.with($0) }
        },
      ])
  }
}

extension Shape where Value == Placed<(winner: Ensemble.Winner, share: DrawShare)> {
  fileprivate static var winner: Shape {
    .record(
      Field<DrawShare>.share.map { $0.of { $0.share } } + [
        Field(
          "outcome", .outcome,
          "The outcome, or the first of those that are worth the same to everybody in every reading."
        ) { $0.with($0.winner.outcome) },
        Field("alike", .whole, "How many outcomes are worth the same, itself among them.") {
          $0.winner.alike
        },
      ])
  }
}
