internal import Negotiation

extension AnswerFields where Found == CheckFindings {
  /// What `zopa check` answers, also of a model that is not valid.
  static let check = AnswerFields(
    "check", "What is wrong with a model, and what a reader should know before trusting it.",
    [
      Field("variant", .orNull(.id), "The variant whose expectations were checked; null for all.") {
        $0.variant
      },
      Field(
        "valid", .truth,
        "Whether there are no errors; an expectation that is not met is one."
      ) { $0.errors.isEmpty },
      Field("errors", .list(.diagnostic), "What is wrong.") { $0.errors },
      Field("warnings", .list(.diagnostic), "What a reader should know.") { $0.warnings },
      Field(
        "expectations", .orNull(.whole),
        "How many expectations were checked; null where the files could not be used."
      ) { $0.scenario == nil ? nil : $0.expectations },
    ])
}

extension Shape where Value == Diagnostic {
  fileprivate static var diagnostic: Shape {
    .record(
      "diagnostic", "One thing that is wrong, or worth a second look.",
      [
        Field("file", .text, "The name of the file.") { $0.location.file },
        Field("line", .whole, "The line, from 1.") { $0.location.line },
        Field("column", .whole, "The column in Unicode scalars, from 1.") { $0.location.column },
        Field("message", .text, "What is wrong.") { $0.message },
        Field("why", .text, "Why that matters.") { $0.reason },
        Field("fix", .text, "What to do about it.") { $0.fix },
      ])
  }
}
