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
        "How far its best completion is short of no agreement; null for a party to which it is not short, or that has no payoffs."
      ) { found in found.byParty { .some(found.value.shortfall(of: $0)) } },
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
