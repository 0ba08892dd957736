internal import Negotiation

extension AnswerFields where Found == ExplainedModel {
  /// What `zopa explain` answers.
  static let explanation = AnswerFields(
    "explain",
    "Which demands of one model or variant cannot hold together and what would open a zone, or which demands bound the zone there is.",
    reading: .asAsked,
    Field<Placed<Explanation>>.explanation.map { $0.of(\.explanation) } + [
      Field(
        sometimes: "why_not", .whyNot,
        "Only with --why-not: why that proposal is no agreement, and what is nearest to it."
      ) { found in found.whyNot.map { found.explanation.with($0) } }
    ])
}

/// What blocks or bounds the zone of a model, and why one proposal is no agreement.
struct ExplainedModel: Sendable {
  /// What blocks or bounds the zone.
  let explanation: Placed<Explanation>
  /// Why one proposal is no agreement; `nil` where nobody asked.
  let whyNot: WhyNot?
}

extension Shape where Value == Placed<Explanation> {
  /// What blocks or bounds a zone, as a part of another answer.
  static var explanation: Shape { .record(Field.explanation) }
}

extension Field where Whole == Placed<Explanation> {
  /// What blocks or bounds a zone.
  static let explanation: [Field] =
    [
      Field(
        "possible", .orNull(.truth),
        "Whether some outcome meets definitions, law and every demand; null: a limit came first."
      ) { $0.isPossible },
      Field(
        "demands", .list(.demand),
        "What may give, in the order of the parties, linkages last. A demand on payoffs is met where it is met in some reading; with --reading central, in that one."
      ) { found in found.each(found.demands) },
      Field(
        "complete", .truth,
        "Whether all sets were found and everything else was answered; if not, because --sets, --time-limit or Ctrl-C came first, an empty list proves nothing."
      ) { $0.isComplete },
      Field("engine", .choice(["enumerate", "glpk"]), "How outcomes were looked at.") {
        $0.engine.rawValue
      },
      Field(
        "proof", .word,
        "On what it rests that demands cannot hold together: whole numbers (exact), or GLPK's claim (solver)."
      ) { $0.proof },
      Field("programs", .whole, "How many programs GLPK solved.") { $0.programs },
    ] + blocking + moving + bounding

  /// What cannot hold together, and what would open a zone.
  private static let blocking: [Field] = [
    Field(
      "conflicts", .list(.demandSet),
      "The minimal conflict sets, smallest first; the empty set alone where definitions and law exclude every outcome."
    ) { found in found.conflicts.map(found.ids) },
    Field(
      sometimes: "rules_in_conflict", .list(.text),
      "Only where definitions and law exclude every outcome: a minimal set of them that does, by their ids, or allow.ISSUE where the variant allows too little."
    ) { found in
      found.rulesInConflict.map { set in
        set.rules.map { found.scenario.rules[$0].id }
          + set.allowed.map { "allow.\(found.scenario.issues[$0].id)" }
      }
    },
    Field("concessions", .list(.demandSet), "The minimal concession sets, smallest first.") {
      found in
      found.concessions.map(found.ids)
    },
    Field(
      "opened", .list(.orNull(.count)),
      "For each concession set, in the same order, how many outcomes it opens; null where they were not counted."
    ) { found in found.concessions.map { found.opened[$0] } },
    Field(
      "most_that_hold", .orNull(.whole),
      "The largest number of demands that can hold at once; null where that is not proven, or definitions and law exclude every outcome."
    ) { $0.mostThatHold },
    Field(
      "fewest_that_give", .whole,
      "The fewest demands that must give, as far as that is proven: there is no smaller concession set; 0 where all can be met, or definitions and law exclude every outcome."
    ) { $0.isPossible == false && !$0.isExcludedByDefinition ? $0.fewestThatGive : 0 },
    Field(
      "unanswered", .list(.demandID),
      "Demands in no conflict found to which no other signatory's file answers. What a party has without an agreement is among them; reports leave it out."
    ) { found in found.unanswered.map(found.id(ofDemand:)) },
    Field("proven_size", .whole, "All sets of up to this many demands are listed.") {
      $0.provenSize
    },
    Field(
      "proven_sizes",
      .record([
        Field(
          "conflicts", .whole, "All conflict sets of up to this many demands are listed."
        ) { $0.provenConflictSize },
        Field(
          "concessions", .whole, "All concession sets of up to this many demands are listed."
        ) { $0.provenConcessionSize },
      ]), "The same of each kind alone: the smallest sets of each are looked for first."
    ) { $0 },
    Field(
      "coalitions", .list(.coalitionConflicts),
      "Every pair of signatories and all of them: the conflicts between their own demands. Linkages bind every group."
    ) { $0.parts($0.coalitions) },
  ]

  /// Who would have to move, and how far.
  private static let moving: [Field] = [
    Field(
      "ladder", .list(.ladderStep),
      "For each number of parties that move, the concession sets with the fewest demands."
    ) { $0.parts($0.ladder) },
    Field(
      "burdens", .byID("The id of a party with demands.", .burden),
      "What would lie with each party: the fewest demands that would have to be dropped."
    ) { found in found.parts(found.burdens).map { (found.party($0.party), $0) } },
    Field(
      "distances", .list(.distance),
      "For the smallest concession sets, how far each demand in them has to move while the rest of the set is given up."
    ) { $0.parts($0.distances) },
    Field(
      "trade_offs", .list(.tradeOff),
      "For each pair of parties whose reservation values alone could open the zone, the least drops that do so together."
    ) { $0.parts($0.tradeOffs) },
  ]

  /// What bounds a zone that exists.
  private static let bounding: [Field] = [
    Field(
      "binding", .list(.binding),
      "Where there is a zone, the demands without which there would be more outcomes in it."
    ) { $0.parts($0.binding) },
    Field(
      "emptying", .list(.id),
      "Where there is a zone, the reported red lines that would leave no outcome if they were firm."
    ) { $0.redLines($0.emptying) },
  ]
}
