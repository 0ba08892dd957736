internal import Negotiation

extension AnswerFields where Found == ComparedVariants {
  /// What `zopa compare` answers.
  static let comparison = AnswerFields(
    "compare",
    "The zones of variants, and of rival beliefs; the first is what others are compared with.",
    reading: .asAsked,
    [
      Field("variants", .list(.variant), "The variants.") { $0.variants },
      Field(
        "beliefs", .list(.variant), "The first variant under each combination of rival beliefs."
      ) { $0.beliefs },
    ])
}

/// Variants of a model side by side.
struct ComparedVariants: Sendable {
  /// What was found in each; the first is what the others are compared with.
  let variants: [Findings]
  /// What was found under each combination of rival beliefs.
  let beliefs: [Findings]
}

extension Shape where Value == Findings {
  /// The zone of one variant.
  static var variant: Shape {
    .record(
      "variant", "The zone of one variant.",
      Field.zone + [
        Field("variant", .orNull(.id), "Its id; null for the model as it stands.") {
          $0.scenario.variant?.id
        },
        Field(
          sometimes: "believed", .byID("The id of a party.", .id),
          "Where rival beliefs are taken in turn: which type each party is believed to be."
        ) { found in
          let scenario = found.scenario
          return scenario.beliefs.isEmpty
            ? nil : scenario.beliefs.map { ($0.question, $0.answer) }
        },
      ])
  }
}
