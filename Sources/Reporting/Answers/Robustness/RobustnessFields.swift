internal import Negotiation

extension AnswerFields where Found == Placed<Robustness> {
  /// What `zopa robust` answers.
  static let robustness = AnswerFields(
    "robust", "What holds over all readings of one model or variant.", Field.robustness)
}

extension Field where Whole == Placed<Robustness> {
  fileprivate static let robustness: [Field] = [
    Field("title", .text, "The title in English, or else in the first language written.") {
      $0.scenario.title.text(in: "en")
    },
    // Where other answers have the title.
    Field("model", .model, "What holds for the model; null where that was not decided.") {
      $0.value
    },
    Field(
      "proposals", .byID("The id of a proposal.", .byID("The id of a party.", .acceptance)),
      "Each party's verdict on each proposal over all readings and completions, but for consents not on record; none where no completion meets the rules."
    ) { found in
      found.byProposal { proposal in
        let verdicts = found.zone.proposals[proposal].acceptedBy
        let margins = found.margins.indices.contains(proposal) ? found.margins[proposal] : nil
        return found.byParty { Acceptance(verdicts?[$0], margins?[$0]) }
      }
    },
    Field(
      "as_it_stands", .byID("The id of a proposal.", .byID("The id of a party.", .verdict)),
      "Each party's verdict on each proposal with what it leaves out kept at its status quo, where that meets the rules."
    ) { found in
      found.byProposal { proposal in
        guard found.asItStands.indices.contains(proposal) else { return nil }
        return found.asItStands[proposal].map { completion in
          found.byParty { completion.verdicts[$0] }
        }
      }
    },
    Field(
      "outcomes", .list(.verdicts),
      "With --all: every outcome that meets the rules, the most widely accepted first; empty without."
    ) { found in found.each(found.outcomes) },
    Field(
      "preferences", .list(.preference),
      "Whether a complete proposal is at least as good as another to a party."
    ) { found in found.each(found.preferences) },
    Field(
      "missing", .list(.missing),
      "Statements that would settle a verdict on a proposal as it stands: the sign of a single number, or, where none settles it, of what two things are worth together."
    ) { found in
      found.missing.map {
        found.with(MissingPath($0, on: found.asItStands[$0.proposal]?.outcome))
      }
    },
    Field("programs", .whole, "How many programs GLPK solved for the model's own answers.") {
      $0.programs
    },
  ]
}

extension Shape where Value == Robustness {
  fileprivate static var model: Shape {
    .record([
      Field(
        "same_outcome_in_every", .orNull(.truth),
        "Whether one and the same outcome is accepted by all in every reading."
      ) { $0.sameOutcomeInEvery },
      Field("every", .orNull(.truth), "Whether every reading has an agreement.") { $0.every },
      Field("some", .orNull(.truth), "Whether some reading has an agreement.") { $0.some },
    ])
  }
}

/// What a party says to something, and by how much it is more than no agreement.
private struct Acceptance {
  let verdict: Verdict
  let margin: Margin?

  /// Nothing for a party whose consent is not on record.
  init?(_ verdict: Verdict?, _ margin: Margin?) {
    guard let verdict else { return nil }
    self.verdict = verdict
    self.margin = margin
  }
}

extension Shape where Value == Acceptance {
  fileprivate static var acceptance: Shape {
    .record(
      "acceptance", "What a party says, and its margin: what it gains over no agreement.",
      [
        Field("verdict", .verdict, "Whether it accepts.") { $0.verdict },
        Field(
          "least", .orNull(.points),
          "The margin from the worst reading and completion; null without numbers, or without bound."
        ) { $0.margin?.least },
        Field("greatest", .orNull(.points), "The margin from the best; null as above.") {
          $0.margin?.greatest
        },
      ])
  }
}

extension Shape where Value == Placed<OutcomeVerdicts> {
  fileprivate static var verdicts: Shape {
    .record([
      Field("outcome", .outcome, "The outcome.") { $0.with($0.outcome) },
      Field(
        "parties", .byID("The id of a party.", .acceptance),
        "What each party says to it, but for consents not on record."
      ) { found in
        found.byParty { Acceptance(found.verdicts[$0], found.margins[$0]) }
      },
    ])
  }
}

extension Shape where Value == Placed<ProposalPreference> {
  fileprivate static var preference: Shape {
    .record([
      Field("party", .id, "The party.") { $0.party($0.value.party) },
      Field("at_least_as_good", .id, "The proposal that is asked about.") {
        $0.scenario.proposals[$0.first].id
      },
      Field("as", .id, "The proposal that it is compared with.") {
        $0.scenario.proposals[$0.second].id
      },
      Field("verdict", .verdict, "Whether the first is at least as good.") { $0.verdict },
    ])
  }
}
