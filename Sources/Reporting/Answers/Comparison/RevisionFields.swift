internal import Negotiation

extension AnswerFields where Found == ComparedModels {
  /// What `zopa compare --with` answers.
  static let models = AnswerFields(
    "compare", "The zones of several models, and the changes between two versions of one.",
    [
      Field(
        "models", .list(.model),
        "The members of zopa zone, without the envelope, for each model; the first is what the others are compared with."
      ) { $0.models },
      Field(
        "changes", .orNull(.list(.change)),
        "What is not the same in two versions of a model; null where the models are no two versions of one."
      ) { $0.revision?.changes },
    ])
}

/// Several models side by side.
struct ComparedModels: Sendable {
  /// What was found in each.
  let models: [NamedFindings]
  /// What changed between two versions of one; `nil` where they are none.
  let revision: VersionDifference?
}

extension Shape where Value == NamedFindings {
  fileprivate static var model: Shape {
    .record(
      [
        Field("name", .text, "What the model is called beside the others.") { $0.name },
        Field("title", .text, "The title in English, or else in the first language written.") {
          $0.findings.scenario.title.text(in: "en")
        },
      ] + Field<Findings>.zone.map { $0.of(\.findings) })
  }
}

extension Shape where Value == VersionDifference.Change {
  fileprivate static var change: Shape {
    .record([
      Field("path", .text, "Where the statement stands.") { $0.path },
      Field("change", .word, "How it changed.") { $0.kind },
      Field("before", .orNull(.text), "What the old version says; null: nothing.") { $0.before },
      Field("after", .orNull(.text), "What the new version says; null: nothing.") { $0.after },
      Field(
        "file", .text, "Where it was written: in the new version, or in the old one if removed."
      ) { $0.location.file },
      Field("line", .whole, "The line in that file, from 1.") { $0.location.line },
      Field(
        "by_itself", .orNull(.conclusion),
        "What the old version would conclude if this were the only change; null where it cannot stand alone or changes no conclusion by its nature."
      ) { $0.alone },
    ])
  }
}

extension Shape where Value == VersionDifference.Conclusion {
  fileprivate static var conclusion: Shape {
    .record([
      Field(
        "verdict", .orNull(.verdict), "Whether there is an agreement; null: a limit came first."
      ) { $0.verdict },
      Field(
        "agreements", .orNull(.count),
        "Outcomes that every party accepts in every reading; null where they were not counted."
      ) { $0.agreements },
      Field(
        "possible", .orNull(.count),
        "Outcomes that every party accepts in some reading at least; null as above."
      ) { $0.possible },
      Field("proposals", .byID("The id of a proposal.", .word), "Where each proposal lies.") {
        $0.proposals.map { ($0, $1) }
      },
      Field(
        "as_it_stands", .byID("PROPOSAL.PARTY", .verdict),
        "What each party says to each proposal with what it leaves out kept at its status quo."
      ) { conclusion in
        conclusion.answers.map { ("\($0.proposal).\($0.party)", $1) }
      },
    ])
  }
}
