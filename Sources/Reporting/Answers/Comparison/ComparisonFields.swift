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
        "if_final", .list(.ifAllIsFinal),
        "What each comes to if all positions are final; empty where nothing is only reported."
      ) { compared in zip(compared.ifFinal, compared.variants).map { FinalCase(found: $0, scenario: $1.scenario) } },
      Field(
        "beliefs", .list(.variant), "The first variant under each combination of rival beliefs."
      ) { $0.beliefs },
    ])
}

/// Variants of a model side by side.
struct ComparedVariants: Sendable {
  /// What was found in each; the first is what the others are compared with.
  let variants: [Findings]
  /// What each comes to if all positions are final; empty where that was not asked.
  let ifFinal: [IfAllIsFinal]
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

/// What one variant comes to if all positions are final.
struct FinalCase: Sendable {
  let found: IfAllIsFinal
  let scenario: Scenario
}

extension Shape where Value == FinalCase {
  fileprivate static var ifAllIsFinal: Shape {
    .record([
      Field("possible", .orNull(.truth), "Whether some outcome meets every demand; null where that is not known.") {
        (each: FinalCase) in each.found.isPossible
      },
      Field("must_give", .orNull(.whole), "How many demands must give at least; null where that is not known.") {
        $0.found.mustGive
      },
      Field("conflicts", .orNull(.whole), "How many minimal conflict sets there are; null where not all are known.") {
        $0.found.conflicts
      },
      Field("alone", .orNull(.list(.id)), "The parties that could open a zone alone; null where that is not known.") {
        each in each.found.alone.map { $0.map { each.scenario.parties[$0].id } }
      },
    ])
  }
}
