internal import Negotiation

extension Shape where Value == Placed<WhyNot> {
  /// Why one proposal is no agreement.
  static var whyNot: Shape { .record(Field.whyNot) }
}

extension Field where Whole == Placed<WhyNot> {
  /// Why one proposal is no agreement, and what is nearest to it.
  fileprivate static let whyNot: [Field] =
    [
      Field("proposal", .id, "The proposal.") { $0.scenario.proposals[$0.finding.proposal].id },
      Field(
        "shortfall", .byID("The id of a party.", .orNull(.points)),
        "How far it is short of no agreement even in the best reading and completion; null for a party to which it is not short for certain, or that has no numbers."
      ) { found in found.byParty { .some(found.value.shortfall(of: $0, in: found.scenario)?.least) } },
      Field(
        "margins", .byID("The id of a party.", .orNull(.margin)),
        "What it is worth over no agreement, in points; null without numbers, and where it is an agreement."
      ) { found in found.byParty { .some(found.margins[$0]) } },
      Field(
        "nearest", .list(.outcome),
        "Some of the agreements with the fewest issues changed and then the least greatest loss; none where the proposal is in, or there is no agreement."
      ) { found in found.each(found.nearest?.outcomes ?? []) },
      Field(
        "nearest_count", .orNull(.whole),
        "How many are equally near; null where they were not counted, or there are none."
      ) { $0.nearest?.count },
      Field(
        "nearest_is_certain", .orNull(.truth),
        "Whether they are accepted in every reading, or in some; null where there are none."
      ) { $0.nearest?.isCertain },
    ] + Field<Placed<ProposalFinding>>.reception.map { $0.of { $0.with($0.finding) } }
}

extension Shape where Value == Margin {
  /// What something is worth over no agreement.
  fileprivate static var margin: Shape {
    .record(
      "margin", "What something is worth to a party over no agreement.",
      [
        Field(
          "least", .orNull(.points), "From the worst reading and completion; null without bound."
        ) { $0.least },
        Field("greatest", .orNull(.points), "From the best; null without bound.") { $0.greatest },
      ])
  }
}
