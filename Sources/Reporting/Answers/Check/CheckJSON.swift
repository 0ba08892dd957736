internal import Negotiation

extension CheckFindings {
  /// The result of `zopa check` as JSON, for a valid model and for one that is not.
  ///
  /// - Returns: The JSON text.
  public func json() -> String {
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
      "expectations": JSON(scenario == nil ? nil : expectations),
    ]).text
  }
}
