public import Negotiation

extension Robustness {
  /// The result of `zopa robust` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    let parties = scenario.parties
    return JSON.envelope(
      "robust", scenario, isComplete: isComplete,
      [
        // The result's own "model" stands where other results have the title.
        "title": .string(scenario.title.text(in: "en")),
        "model": .object([
          "same_outcome_in_every": JSON(sameOutcomeInEvery), "every": JSON(every),
          "some": JSON(some),
        ]),
        "proposals": .named(scenario.proposals.map(\.id)) { index in
          guard zone.proposals.indices.contains(index) else { return nil }
          return .named(parties.map(\.id)) { party in
            guard let verdict = zone.proposals[index].acceptedBy?[party] else { return nil }
            let margin = margins.indices.contains(index) ? margins[index][party] : nil
            return .object([
              "verdict": JSON(verdict), "least": JSON(margin?.least),
              "greatest": JSON(margin?.greatest),
            ])
          }
        },
        "as_it_stands": .named(scenario.proposals.map(\.id)) { index in
          guard asItStands.indices.contains(index), let completion = asItStands[index] else {
            return nil
          }
          return .named(parties.map(\.id)) { party in
            completion.verdicts[party].map { JSON($0) }
          }
        },
        "outcomes": .array(
          outcomes.map { verdicts in
            .object([
              "outcome": JSON(verdicts.outcome, scenario),
              "parties": .named(parties.map(\.id)) { party in
                guard let verdict = verdicts.verdicts[party] else { return nil }
                let margin = verdicts.margins[party]
                return .object([
                  "verdict": JSON(verdict), "least": JSON(margin?.least),
                  "greatest": JSON(margin?.greatest),
                ])
              },
            ])
          }),
        "preferences": .array(
          preferences.map { preference in
            .object([
              "party": .string(parties[preference.party].id),
              "at_least_as_good": .string(scenario.proposals[preference.first].id),
              "as": .string(scenario.proposals[preference.second].id),
              "verdict": JSON(preference.verdict),
            ])
          }),
        "missing": .array(
          missing.map { missing in
            var members: [String: JSON] = [
              "proposal": .string(scenario.proposals[missing.proposal].id),
              "party": .string(parties[missing.party].id),
              "settles": .object(
                Dictionary(
                  missing.settles.map { ($0.key.rawValue, JSON($0.value)) },
                  uniquingKeysWith: { first, _ in first })),
            ]
            switch missing.subject {
            case .number(let unknown):
              members["unknown"] = .string(unknown.id(in: scenario, missing.party))
            case .together(let first, let second):
              let outcome = asItStands[missing.proposal]?.outcome
              members["together"] = .array(
                [first, second].map { .string($0.id(in: scenario, missing.party, outcome)) })
            }
            return .object(members)
          }),
        "programs": JSON(programs),
      ]
    ).text
  }
}

extension MissingStatement.Contribution {
  /// The part as a path of ids.
  fileprivate func id(in scenario: Scenario, _ party: Int, _ outcome: Outcome?) -> String {
    switch self {
    case .issue(let index):
      PartyPayoff.Unknown.level(issue: index, level: outcome?[index] ?? 0).id(in: scenario, party)
    case .effect(let index): PartyPayoff.Unknown.effect(index).id(in: scenario, party)
    case .noAgreement: PartyPayoff.Unknown.noAgreement.id(in: scenario, party)
    }
  }
}

extension PartyPayoff.Unknown {
  /// The unknown as a path of ids.
  fileprivate func id(in scenario: Scenario, _ party: Int) -> String {
    switch self {
    case .level(let issue, let level):
      "\(scenario.issues[issue].id).\(scenario.issues[issue].options[level].id)"
    case .number(let issue, let number): "\(scenario.issues[issue].id)[\(number)]"
    case .effect(let index): scenario.parties[party].preferences?.effects[index].id ?? ""
    case .noAgreement: "no_agreement"
    case .parameter(let index):
      "parameters.\(scenario.parties[party].preferences?.parameters[index].id ?? "")"
    }
  }
}
