internal import Negotiation

extension NamedFindings {
  /// The result of `zopa compare --with` as JSON.
  static func json(
    _ models: [NamedFindings], _ revision: VersionDifference?, _ scenario: Scenario
  ) -> String {
    JSON.envelope(
      "compare", scenario,
      isComplete: models.allSatisfy(\.findings.zone.isComplete) && revision?.isComplete != false,
      [
        "models": .array(
          models.map { model in
            .object(
              Field<Findings>.members(of: model.findings).merging([
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
