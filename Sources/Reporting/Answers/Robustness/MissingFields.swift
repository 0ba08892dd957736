internal import Negotiation

/// A statement nobody has made, and the outcome that it would be about.
struct MissingPath: Sendable {
  /// The statement.
  let missing: MissingStatement
  /// The proposal as it stands.
  let outcome: Outcome?

  init(_ missing: MissingStatement, on outcome: Outcome?) {
    self.missing = missing
    self.outcome = outcome
  }
}

extension Shape where Value == Placed<MissingPath> {
  /// A statement nobody has made.
  static var missing: Shape {
    .record([
      Field("proposal", .id, "The proposal.") { $0.scenario.proposals[$0.missing.proposal].id },
      Field("party", .id, "The party that would state it.") { $0.party($0.missing.party) },
      Field(
        sometimes: "unknown", .text,
        "Where the sign of a single number settles it: ISSUE.OPTION, ISSUE[number], an effect's id, no_agreement, or parameters.PARAMETER."
      ) { found in
        guard case .number(let unknown) = found.missing.subject else { return nil }
        return unknown.path(in: found.scenario, found.missing.party)
      },
      Field(
        sometimes: "together", .list(.text),
        "Where no single sign does: two of ISSUE.OPTION, an effect's id, and no_agreement, which is taken away."
      ) { found in
        guard case .together(let first, let second) = found.missing.subject else { return nil }
        return [first, second].map {
          $0.unknown(in: found.outcome).path(in: found.scenario, found.missing.party)
        }
      },
      Field(
        "settles", .settles, "The verdict that each answer leads to, where it settles anything."
      ) { $0.missing.settles },
    ])
  }
}

extension Shape where Value == [MissingStatement.Answer: Verdict] {
  fileprivate static var settles: Shape {
    .record([
      Field(sometimes: "positive", .verdict, "Where more than 0 settles it.") { $0[.positive] },
      Field(sometimes: "zero", .verdict, "Where exactly 0 settles it.") { $0[.zero] },
      Field(sometimes: "negative", .verdict, "Where less than 0 settles it.") { $0[.negative] },
    ])
  }
}

extension MissingStatement.Contribution {
  /// The number that the part is worth.
  fileprivate func unknown(in outcome: Outcome?) -> PartyPayoff.Unknown {
    switch self {
    case .issue(let issue): .level(issue: issue, level: outcome?[issue] ?? 0)
    case .effect(let effect): .effect(effect)
    case .noAgreement: .noAgreement
    }
  }
}

extension PartyPayoff.Unknown {
  /// The unknown as a path of ids.
  fileprivate func path(in scenario: Scenario, _ party: Int) -> String {
    let preferences = scenario.parties[party].preferences
    return switch self {
    case .level(let issue, let level):
      "\(scenario.issues[issue].id).\(scenario.issues[issue].options[level].id)"
    case .number(let issue, let number): "\(scenario.issues[issue].id)[\(number)]"
    case .effect(let effect): preferences?.effects[effect].id ?? ""
    case .noAgreement: "no_agreement"
    case .parameter(let parameter):
      "parameters.\(preferences?.parameters[parameter].id ?? "")"
    }
  }
}
