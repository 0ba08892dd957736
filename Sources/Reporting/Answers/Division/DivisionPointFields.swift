internal import Negotiation

extension Placed where Value == DivisibleFrontier {
  /// Something by party.
  func byParty<Part>(_ parts: [Part]) -> [(String, Part)] {
    Array(zip(parties(value.parties), parts))
  }

  /// The ids of parties, given by position among the two.
  func names(_ positions: [Int]) -> [String] { parties(positions.map { value.parties[$0] }) }

  /// A point and whose payoffs it has.
  func point(_ point: DivisionPoint) -> OnFrontier<DivisibleFrontier, DivisionPoint> {
    OnFrontier(frontier: self, part: point)
  }

  /// For a complete proposal, the most that each party could gain.
  func improvements(
    on outcome: Outcome
  ) -> [(String, OnFrontier<DivisibleFrontier, DivisionImprovement?>)] {
    byParty(value.improvements(on: outcome).map { OnFrontier(frontier: self, part: $0) })
  }
}

extension Field where Whole == Placed<DivisibleFrontier> {
  /// How points were found.
  static let basis: [Field] = [
    Field("divisible", .constant(true), "Tells this form from that where nothing can be split.") {
      _ in true
    },
    Field("engine", .choice([Engine.eliminate.rawValue]), "The engine that answered.") { _ in
      Engine.eliminate.rawValue
    },
  ]
}

extension Shape where Value == DivisibleFrontier.Reason {
  /// Why there are no points.
  static var reason: Shape {
    let words = Shape<String>.choice(Value.allCases.map(\.word))
    return Shape(
      schema: words.schema.described("too_fine: the fractions need more than 128 bits."),
      json: { words.json($0.word) })
  }
}

extension DivisibleFrontier.Reason {
  /// The reason as programs read it.
  var word: String {
    switch self {
    case .noAgreement: "no_agreement"
    case .tooFine: "too_fine"
    }
  }
}

extension Shape where Value == Bool {
  fileprivate static func constant(_ truth: Bool) -> Shape {
    Shape(schema: Schema(keywords: ["const": .bool(truth)])) { .bool($0) }
  }
}

extension Shape where Value == Void {
  /// Nothing.
  fileprivate static var nothing: Shape { Shape(schema: .type("null")) { .null } }
}

extension Shape where Value == OnFrontier<DivisibleFrontier, DivisionPoint> {
  /// A way to share out, and what it is worth.
  static var point: Shape {
    .record(
      "division_point", "A point of a line on which issues are split.",
      [
        Field("payoffs", .points, "What it is worth to each party.") {
          $0.frontier.byParty($0.part.payoffs)
        },
        Field("shares", .shares(.share), "For each issue the share of each option.") {
          $0.frontier.with($0.part.shares)
        },
        Field(
          "exact",
          .record([
            Field(
              "payoffs", .byID("The id of a party.", .exact), "What it is worth to each party."
            ) { $0.frontier.byParty($0.part.payoffs) },
            Field("shares", .shares(.exact), "For each issue the share of each option.") {
              $0.frontier.with($0.part.shares)
            },
          ]), "The same without rounding."
        ) { $0 },
        Field("count", .nothing, "null: what can be split cannot be counted.") { _ in },
        Field("outcomes", .list(.outcome), "The outcome where nothing is split.") { found in
          found.frontier.each([found.part.outcome].compactMap(\.self))
        },
      ])
  }
}

extension Shape where Value == OnFrontier<DivisibleFrontier, DivisionImprovement?> {
  /// What a party could gain over a proposal.
  static var improvement: Shape {
    .record(
      "division_improvement",
      "The most that one party could gain over a proposal with nobody losing.",
      [
        Field(
          "gain", .orNull(.points), "The gain; null where the fraction needs more than 128 bits."
        ) { $0.part?.gain },
        Field(
          "point", .orNull(.point),
          "One that shows it; null where there is nothing to gain, or gain is null."
        ) { found in found.part?.point.map { found.frontier.point($0) } },
      ])
  }
}
