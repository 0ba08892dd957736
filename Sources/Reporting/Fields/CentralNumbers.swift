internal import Negotiation

/// Something of one party.
struct OfParty<Value: Sendable>: Sendable {
  /// The party's position.
  let position: Int
  /// What it is.
  let part: Value

  init(_ position: Int, _ part: Value) {
    self.position = position
    self.part = part
  }
}

extension Shape where Value == Placed<OfParty<CentralReading>> {
  /// The scale of a party's reading, and its numbers.
  static var centralNumbers: Shape {
    .record(
      "central", "One party's numbers in the central reading.",
      [
        Field(
          "scale", .orNull(.scale),
          "How far a number can go that no statement bounds; null where what is stated bounds every number."
        ) { reading in
          reading.part.scale.map { reading.with(OfParty(reading.position, $0)) }
        },
        Field(
          "numbers", .byID("What was left open, as ISSUE.OPTION or the like.", .number),
          "What was chosen for each of them."
        ) { reading in
          zip(reading.part.unknowns, reading.part.values).map { unknown, value in
            (unknown.key(reading.scenario.parties[reading.position], reading.scenario), value)
          }
        },
      ])
  }
}

extension Shape where Value == Placed<OfParty<Scale>> {
  /// A party's scale.
  static var scale: Shape {
    let limit = Shape<Rational>.points
    let fields: [Field<Value>] = [
      Field("each", limit, "What a number moves a payoff by at most, where no statement bounds it.") {
        $0.part.each
      },
      Field(
        "convention", .truth, "Whether the scale is a convention, and nobody's statement."
      ) { $0.part.isConvention },
    ]
    let record = Shape.record(fields)
    return Shape(
      schema: Schema(
        keywords: record.schema.keywords.merging([
          "additionalProperties": limit.schema.described(
            "A limit of its own: for the issue or effect of that id, or for no_agreement."
          ).json
        ]) { _, new in new },
        definitions: record.schema.definitions
      ).named("scale")
    ) { scale in
      guard case .object(let members) = record.json(scale) else { return .null }
      let party = scale.scenario.parties[scale.position]
      let limits = scale.part.own.map { subject, most in
        switch subject {
        case .issue(let issue): (scale.scenario.issues[issue].id, JSON(most))
        case .effect(let effect): (party.preferences?.effects[effect].id ?? "", JSON(most))
        case .noAgreement: ("no_agreement", JSON(most))
        }
      }
      return .object(members.merging(limits) { _, own in own })
    }
  }
}

extension PartyPayoff.Unknown {
  /// The unknown as programs name it.
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
