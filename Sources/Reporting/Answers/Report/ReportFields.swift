internal import Negotiation

extension AnswerFields where Found == ReportFindings {
  /// What `zopa report` answers.
  static let report = AnswerFields(
    "report",
    "Everything that the report on a model rests on: the zone, what blocks or bounds it, in what order proposals can be carried out, whether they would hold, and the comparison with variants and rival beliefs.",
    reading: .asAsked,
    Field<Findings>.zone.map { $0.of(\.findings) } + [
      Field(
        "variants", .list(.variant),
        "The model and all its variants; empty where there is nothing to compare."
      ) { $0.compared },
      Field(
        "beliefs", .list(.variant),
        "The model under each combination of rival beliefs; empty where there is none."
      ) { $0.beliefs },
      Field(
        "worlds", .list(.worlds),
        "What the model answers in every world, if all positions are final and as they are stated; empty where nothing is left open."
      ) { $0.worlds },
      Field(
        "explanation", .orNull(.explanation),
        "What blocks or bounds the zone; null where that is not known."
      ) { found in found.explanation.map { found.placed.with($0) } },
      Field(
        "sequences", .list(.sequence), "In what order each proposal can be carried out."
      ) { $0.tested($0.orders?.sequences ?? [], $0.scenario) },
      Field(
        "sequences_of_variants", .list(.ordersOfVariant),
        "The same in each variant that changes nothing but the steps."
      ) { found in
        (found.orders?.variants ?? []).map {
          OrdersOfVariant(
            id: $0.scenario.variant?.id, agreements: found.tested($0.sequences, $0.scenario))
        }
      },
      Field("reactions", .list(.reaction), "What happens where parties answer each other.") {
        $0.placed.each($0.orders?.reactions ?? [])
      },
      Field(
        "stability", .orNull(.stability),
        "Whether outcomes would hold; null where nobody says who decides what, or there are several readings."
      ) { found in found.stability.map { PlacedStates($0, found.scenario) } },
      Field(
        "stability_over_readings", .orNull(.stabilityOverReadings(by: [.nash])),
        "In which readings proposals would hold; null where there is one reading."
      ) { found in found.stabilityOverReadings.map { PlacedStates($0, found.scenario) } },
    ])
}

extension ReportFindings {
  fileprivate var placed: Placed<Findings> { Placed(findings, scenario) }

  /// The orders of several agreements of the model or a variant, by the test of the report.
  fileprivate func tested(
    _ sequences: [StepSequence], _ scenario: Scenario
  ) -> [SequencePart<TestedAnswer>] {
    sequences.map { Placed($0, scenario).tested(by: orders?.test ?? .owner) }
  }
}

/// The orders that a variant asks about.
private struct OrdersOfVariant: Sendable {
  /// The variant's id.
  let id: String?
  /// What was found for each proposal.
  let agreements: [SequencePart<TestedAnswer>]
}

extension Shape where Value == OrdersOfVariant {
  fileprivate static var ordersOfVariant: Shape {
    .record([
      Field("variant", .orNull(.id), "The variant.") { $0.id },
      Field("agreements", .list(.sequence), "What was found for each proposal.") {
        $0.agreements
      },
    ])
  }
}
