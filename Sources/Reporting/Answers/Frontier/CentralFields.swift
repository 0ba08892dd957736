internal import Negotiation

/// The numbers of the central reading that were chosen for one party.
struct PartyReading: Sendable {
  /// The party's position.
  let party: Int
  /// What was chosen.
  let central: CentralReading

  init(_ party: Int, _ central: CentralReading) {
    self.party = party
    self.central = central
  }
}

extension Shape where Value == Placed<PartyReading> {
  /// The scale of a party's reading, and its numbers.
  static var centralNumbers: Shape {
    .record(
      "central", "One party's numbers in the central reading.",
      [
        Field(
          "scale", .orNull(.scale),
          "How far an unstated number can go; null where what is stated bounds every number."
        ) { reading in
          reading.central.scale.map { reading.with(PartyScale(reading.value.party, $0)) }
        },
        Field(
          "numbers", .byID("What was left open, as ISSUE.OPTION or the like.", .number),
          "What was chosen for each of them."
        ) { reading in
          zip(reading.central.unknowns, reading.central.values).map { unknown, value in
            (unknown.key(reading.scenario.parties[reading.value.party], reading.scenario), value)
          }
        },
      ])
  }
}

/// How far the unstated numbers of one party can go.
struct PartyScale: Sendable {
  /// The party's position.
  let party: Int
  /// How far.
  let scale: Scale

  init(_ party: Int, _ scale: Scale) {
    self.party = party
    self.scale = scale
  }
}

extension Shape where Value == Placed<PartyScale> {
  /// A party's scale.
  static var scale: Shape {
    let limit = Shape<Rational>.points
    let fields: [Field<Value>] = [
      Field("each", limit, "What no unstated number moves a payoff by more than.") {
        $0.scale.each
      },
      Field(
        "convention", .truth, "Whether the scale is a convention, and nobody's statement."
      ) { $0.scale.isConvention },
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
      let party = scale.scenario.parties[scale.value.party]
      let limits = scale.scale.own.map { subject, most in
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
