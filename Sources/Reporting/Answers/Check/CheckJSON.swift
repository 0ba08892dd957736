public import Negotiation

extension Report {
  /// The result of `zopa check` as JSON, for a valid model and for one that is not.
  ///
  /// - Parameters:
  ///   - scenario: The model; `nil` where it is not valid.
  ///   - variant: The variant whose expectations were checked; `nil` for all.
  ///   - expectations: How many were checked; `nil` where the model is not valid.
  ///   - errors: What is wrong, failed expectations included.
  ///   - warnings: What a reader should know.
  /// - Returns: The JSON text.
  public static func checkJSON(
    _ scenario: Scenario?, variant: String? = nil, expectations: Int? = nil, errors: [Diagnostic],
    warnings: [Diagnostic]
  ) -> String {
    func list(_ diagnostics: [Diagnostic]) -> JSON {
      .array(
        diagnostics.map { diagnostic in
          .object([
            "file": .string(diagnostic.location.file),
            "line": JSON(diagnostic.location.line),
            "column": JSON(diagnostic.location.column),
            "message": .string(diagnostic.message),
            "why": .string(diagnostic.reason),
            "fix": .string(diagnostic.fix),
          ])
        })
    }
    return JSON.object([
      "schema": .count(1), "command": .string("check"), "status": .string("complete"),
      "model": JSON(scenario?.title.text(in: "en")), "variant": JSON(variant),
      "reading": .string("all"),
      "valid": .bool(errors.isEmpty), "errors": list(errors), "warnings": list(warnings),
      "expectations": JSON(expectations),
    ]).text
  }
}
