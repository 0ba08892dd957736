internal import Negotiation

extension ReportSubject {
  /// The result of `zopa compare --with` as JSON.
  ///
  /// - Returns: The JSON text.
  public func modelsJSON() -> String {
    JSON.envelope(
      "compare", scenario,
      isComplete: models.allSatisfy(\.findings.zone.isComplete) && revision?.isComplete != false,
      [
        "models": .array(
          models.map { model in
            .object(
              model.findings.members().merging([
                "name": .string(model.name),
                "title": .string(model.findings.scenario.title.text(in: "en")),
              ]) { own, _ in own })
          }),
        "changes": revision.map { revision in
          .array(revision.changes.map { $0.json })
        } ?? .null,
      ]
    ).text
  }
}

extension VersionDifference.Change {
  fileprivate var json: JSON {
    .object([
      "path": .string(path), "change": .string(kind.rawValue), "before": JSON(before),
      "after": JSON(after), "file": .string(location.file), "line": JSON(location.line),
      "by_itself": alone.map { alone in
        .object([
          "verdict": JSON(alone.verdict), "agreements": JSON(alone.agreements),
          "possible": JSON(alone.possible),
          "proposals": .object(alone.proposals.mapValues { .string($0.rawValue) }),
          "as_it_stands": .object(
            Dictionary(
              alone.answers.map { ("\($0.key.proposal).\($0.key.party)", JSON($0.value)) },
              uniquingKeysWith: { first, _ in first })),
        ])
      } ?? .null,
    ])
  }
}
