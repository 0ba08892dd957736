internal import Negotiation

extension AnswerFields where Found == Placed<DivisibleFrontier> {
  /// What `zopa frontier` answers where issues can be split.
  static let divisibleFrontier = AnswerFields(
    "frontier",
    "The efficient ways of two parties to share out issues that can be split, by what they are worth to each.",
    reading: .only,
    [
      Field(
        "points", .list(.point),
        "The ends and the corners of a line, best for the first party first; one where there is no more."
      ) { $0.value.points.map($0.point) },
      Field(
        "edges", .list(.edge),
        "What is split between each point and the next. Everything in between is efficient as well."
      ) { frontier in
        frontier.edges.enumerated().map { OnFrontier(frontier: frontier, part: ($0, $1)) }
      },
      .ideal { $0.points.isEmpty ? nil : $0.byParty($0.ideal) },
      .nadir { $0.points.isEmpty ? nil : $0.byParty($0.nadir) },
      .disagreement { $0.byParty($0.disagreement) },
      Field(
        "clipped", .truth, "Whether only agreements count; if not, all ways to share."
      ) { $0.isClipped },
      Field("reason", .orNull(.reason), "Why there are no points; null where there are some.") {
        $0.reason
      },
      .improvements(.improvement) { frontier in
        frontier.byCompleteProposal { frontier.improvements(on: $0) }
      },
    ] + Field.basis)
}

extension Shape where Value == OnFrontier<DivisibleFrontier, (Int, DivisionEdge)> {
  /// What is split between two points.
  fileprivate static var edge: Shape {
    .record(
      "edge", "What is split between a point and the next.",
      [
        Field("from", .whole, "The position of the point, from 0.") { $0.part.0 },
        Field("to", .whole, "The position of the next.") { $0.part.0 + 1 },
        Field("issue", .id, "What is split.") { $0.frontier.scenario.issues[$0.part.1.issue].id },
        Field(
          "rate", .orNull(.number),
          "What the second party gains on its scale for each point that the first gives up on its own; null where the fraction needs more than 128 bits."
        ) { $0.part.1.rate },
        Field(
          "exact_rate", .orNull(.exact), "The same without rounding; null together with it."
        ) { $0.part.1.rate },
      ])
  }
}
