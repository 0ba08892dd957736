internal import Negotiation

extension AnswerFields where Found == Placed<DivisibleBargain> {
  /// What `zopa bargain` answers where issues can be split.
  static let divisibleBargain = AnswerFields(
    "bargain",
    "The ways to share out issues that can be split that each bargaining solution, and Adjusted Winner, singles out.",
    reading: .only,
    [
      .disagreement { $0.frontier.byParty($0.frontier.disagreement) },
      .ideal { $0.frontier.points.isEmpty ? nil : $0.frontier.byParty($0.frontier.ideal) },
      .withoutGain { $0.frontier.names($0.withoutGain) },
      Field(
        "solutions",
        .record(
          Field.solutions(.solution) { OnFrontier(frontier: $0.frontier, part: $0.results[$1]) } + [
            Field(
              "adjusted_winner", .adjustedWinner,
              "Both parties' totals are equal, each counted from the worst settlement of every issue."
            ) { OnFrontier(frontier: $0.frontier, part: $0.adjustedWinner) }
          ]), "What each solution, and Adjusted Winner, singles out."
      ) { $0 },
    ] + Field<Placed<DivisibleFrontier>>.basis.map { $0.of(\.frontier) })
}

extension Placed where Value == DivisibleBargain {
  /// The frontier with the scenario.
  fileprivate var frontier: Placed<DivisibleFrontier> { with(value.frontier) }
}

extension Shape where Value == OnFrontier<DivisibleFrontier, DivisibleBargain.Result?> {
  /// What one solution singles out.
  fileprivate static var solution: Shape {
    .record(
      "division_solution", "What one solution singles out.",
      [
        Field(
          "points", .list(.point),
          "All that attain it, or the ends and corners of a line that does."
        ) { ($0.part?.points ?? []).map($0.frontier.point) },
        Field(
          "undefined", .orNull(.reason), "Why there are no points; null where there are some."
        ) { found in
          found.frontier.reason == .noAgreement
            ? .noAgreement : found.part?.isTooFine == true ? .tooFine : nil
        },
        .leximin { $0.part?.isLeximin ?? false },
        Field(
          "between", .truth, "Whether everything between the points attains it as well."
        ) { ($0.part?.points.count ?? 0) > 1 },
      ])
  }
}

extension Shape where Value == OnFrontier<DivisibleFrontier, DivisibleBargain.AdjustedWinner> {
  /// What Adjusted Winner singles out.
  fileprivate static var adjustedWinner: Shape {
    .record([
      Field(
        "points", .list(.point), "How the issues are shared out; empty where that is undefined."
      ) {
        [$0.part.point].compactMap(\.self).map($0.frontier.point)
      },
      Field(
        "undefined", .orNull(.choice([DivisibleFrontier.Reason.tooFine.word])),
        "Why there is no point: the fractions need more than 128 bits; null where there is one."
      ) { $0.part.point == nil ? DivisibleFrontier.Reason.tooFine.word : nil },
      Field(
        "received", .orNull(.points),
        "What each party receives, counted from its worst settlement of every issue; null where there is no point."
      ) { $0.part.received.isEmpty ? nil : $0.frontier.byParty($0.part.received) },
      Field("totals", .points, "What each would receive with every issue settled as it wants.") {
        $0.frontier.byParty($0.part.totals)
      },
      Field("refused_by", .list(.id), "The parties that have more without an agreement.") {
        $0.frontier.names($0.part.refusedBy)
      },
    ])
  }
}
