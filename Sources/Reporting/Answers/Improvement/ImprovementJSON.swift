internal import Negotiation

extension WhyNot {
  /// The answer as a member of the result of `zopa explain`.
  func json(_ scenario: Scenario) -> JSON {
    .object([
      "proposal": .string(scenario.proposals[finding.proposal].id),
      "state": JSON(finding.state?.rawValue),
      "accepted_by": finding.acceptedBy.map { verdicts in
        .object(
          Dictionary(
            scenario.parties.indices.compactMap { index in
              verdicts[index].map { (scenario.parties[index].id, JSON($0)) }
            }, uniquingKeysWith: { first, _ in first }))
      } ?? .null,
      "consents": .array(finding.consents.map { .string(scenario.parties[$0].id) }),
      "shortfall": .object(
        Dictionary(
          scenario.parties.indices.map { (scenario.parties[$0].id, JSON(shortfall(of: $0))) },
          uniquingKeysWith: { first, _ in first })),
      "broken": .array(
        finding.broken.compactMap { line in
          (scenario.parties[line.party].preferences?.redLines[line.redLine].id).map { .string($0) }
        }),
      "rules_broken": .array(finding.rulesBroken.map { .string($0) }),
      "nearest": .array((nearest?.outcomes ?? []).map { JSON($0, scenario) }),
      "nearest_count": JSON(nearest?.count),
      "nearest_is_certain": JSON(nearest?.isCertain),
    ])
  }
}
