internal import Negotiation

extension JSON {
  /// The readings that numbers were computed in, party by party, as members of a result.
  static func central(_ central: [CentralReading?], _ scenario: Scenario) -> [String: JSON] {
    let parties = central.enumerated().compactMap { index, central in
      central.map { (scenario.parties[index], $0) }
    }
    guard !parties.isEmpty else { return [:] }
    return [
      "central": .object(
        Dictionary(
          parties.map { party, central in
            (
              party.id,
              JSON.object([
                "scale": central.scale.map { scale($0, party, scenario) } ?? .null,
                "numbers": .object(
                  Dictionary(
                    zip(central.unknowns, central.values).map { unknown, value in
                      (unknown.key(party, scenario), JSON(value))
                    }, uniquingKeysWith: { first, _ in first })),
              ])
            )
          }, uniquingKeysWith: { first, _ in first }))
    ]
  }

  /// A party's scale.
  static func scale(_ scale: Scale, _ party: Party, _ scenario: Scenario) -> JSON {
    var members: [String: JSON] = [
      "each": JSON(scale.each), "convention": .bool(scale.isConvention),
    ]
    for (subject, most) in scale.own {
      let name =
        switch subject {
        case .issue(let issue): scenario.issues[issue].id
        case .effect(let effect): party.preferences?.effects[effect].id ?? ""
        case .noAgreement: "no_agreement"
        }
      members[name] = JSON(most)
    }
    return .object(members)
  }
}

extension PartyPayoff.Unknown {
  /// The unknown as JSON names it.
  fileprivate func key(_ party: Party, _ scenario: Scenario) -> String {
    switch self {
    case .level(let issue, let level):
      "\(scenario.issues[issue].id).\(scenario.issues[issue].options[level].id)"
    case .number(let issue, let number): "\(scenario.issues[issue].id).number_\(number + 1)"
    case .effect(let effect): party.preferences?.effects[effect].id ?? ""
    case .noAgreement: "no_agreement"
    case .parameter(let index): "parameters.\(party.preferences?.parameters[index].id ?? "")"
    }
  }
}
