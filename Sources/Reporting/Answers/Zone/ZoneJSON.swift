public import Negotiation

extension Findings {
  /// The result of `zopa zone` as JSON.
  public func zoneJSON() -> String {
    JSON.envelope(
      "zone", scenario, isComplete: zone.isComplete, members(),
      reading: central.contains { $0 != nil } ? "central" : "all", central: central
    ).text
  }

  /// The result of `zopa compare` as JSON: one zone for each variant, the first being compared with.
  ///
  /// - Parameters:
  ///   - all: The variants.
  ///   - beliefs: The combinations of rival beliefs.
  /// - Returns: The JSON text.
  public static func comparisonJSON(_ all: [Findings], beliefs: [Findings] = []) -> String {
    guard let first = all.first else { return JSON.null.text }
    return JSON.envelope(
      "compare", first.scenario,
      isComplete: (all + beliefs).allSatisfy(\.zone.isComplete),
      ["variants": variants(all), "beliefs": variants(beliefs)]
    ).text
  }

  static func variants(_ all: [Findings]) -> JSON {
    .array(
      all.map { findings -> JSON in
        var members = findings.members()
        members["variant"] = JSON(findings.scenario.variant?.id)
        let scenario = findings.scenario
        if !scenario.beliefs.isEmpty {
          members["believed"] = .object(
            Dictionary(
              scenario.beliefs.map { (scenario.parties[$0.party].id, JSON.string($0.type)) },
              uniquingKeysWith: { first, _ in first }))
        }
        return .object(members)
      })
  }

  /// The zone's own members.
  func members() -> [String: JSON] {
    let parties = scenario.parties
    func number(_ count: OutcomeCount?) -> JSON {
      .object(["count": JSON(count), "exact": .bool(count != nil)])
    }
    return [
      "verdict": JSON(zone.verdict),
      "exists": JSON(zone.verdict.map { $0 != Verdict.none }),
      "agreements": number(zone.agreements),
      "possible": number(zone.possible),
      "meeting_rules": JSON(zone.meetingRules),
      "engine": .string(zone.engine.rawValue),
      "proof": .string(zone.proof.rawValue),
      "confirmed_by_glpk": confirmation == .notAsked ? .null : .bool(confirmation != .impossible),
      "surviving_exact": .bool(zone.isSurvivingKnown),
      "surviving": .object(
        named(scenario.issues.map(\.id)) { index in
          .array(
            zone.surviving[index].levels.map { .string(scenario.issues[index].options[$0].id) })
        }),
      "parties": .object(named(parties.map(\.id)) { JSON(zone.payoffs[$0]) }),
      "coalitions": .array(
        zone.coalitions.map { coalition in
          .object([
            "parties": .array(coalition.parties.map { .string(parties[$0].id) }),
            "exists": JSON(coalition.exists), "count": JSON(coalition.count),
          ])
        }),
      "proposals": .object(
        named(scenario.proposals.map(\.id)) { proposal(zone.proposals[$0]) }),
      "division": zone.division.map { $0.json(scenario) } ?? .null,
      "example": zone.example.map { JSON($0, scenario) } ?? .null,
    ]
  }

  private func proposal(_ finding: ProposalFinding) -> JSON {
    let parties = scenario.parties
    let acceptedBy = finding.acceptedBy.map { verdicts in
      JSON.object(
        Dictionary(
          uniqueKeysWithValues: verdicts.indices.compactMap { index in
            verdicts[index].map { (parties[index].id, JSON($0)) }
          }))
    }
    return .object([
      "verdict": JSON(finding.verdict),
      "state": JSON(finding.state?.rawValue),
      "accepted_by": acceptedBy ?? .null,
      "open": .array(finding.open.map { .string(scenario.issues[$0].id) }),
      "broken": .array(
        finding.broken.compactMap { line in
          parties[line.party].preferences.map { .string($0.redLines[line.redLine].id) }
        }),
      "rules_broken": .array(finding.rulesBroken.map { .string($0) }),
      "consents": .array(finding.consents.map { .string(parties[$0].id) }),
      "payoffs": .object(named(parties.map(\.id)) { JSON(finding.payoffs[$0]) }),
    ])
  }

  private func named(_ names: [String], _ value: (Int) -> JSON) -> [String: JSON] {
    Dictionary(
      names.enumerated().map { ($1, value($0)) }, uniquingKeysWith: { first, _ in first })
  }
}

extension JSON {
  init(_ range: PayoffRange?) {
    guard let range else {
      self = .null
      return
    }
    self = .object([
      "least": JSON(range.bounds?.lowerBound), "greatest": JSON(range.bounds?.upperBound),
      "no_agreement": JSON(range.noAgreement),
    ])
  }
}
