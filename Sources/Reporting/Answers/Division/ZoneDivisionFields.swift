internal import Negotiation

extension Shape where Value == Placed<ZoneDivision> {
  /// What there is to say of a zone where issues can be split.
  static var division: Shape {
    .record([
      Field(
        "undivided", .orNull(.count),
        "How many agreements split nothing; null where they were not counted."
      ) { $0.undivided },
      Field(
        "undivided_outcomes", .orNull(.count),
        "How many outcomes split nothing; null where the count needs more than 63 bits."
      ) { $0.undividedOutcomes },
      Field(
        "example", .orNull(.shares(.share)),
        "One agreement that splits an issue; null where example has one that splits none."
      ) { division in division.example.map { division.with($0.shares) } },
      Field(
        "shares", .orNull(.shares(.shareRange)),
        "For each issue and option the least and the greatest share that it has in some agreement; null where there is none."
      ) { $0.value.shares.isEmpty ? nil : $0.with($0.value.shares) },
    ])
  }
}

extension Shape {
  /// For each issue something about each of its options.
  static func shares<Share>(_ share: Shape<Share>) -> Shape<Placed<[[Share]]>>
  where Value == Placed<[[Share]]> {
    .from(.byID("The id of an issue.", .byID("The id of an option.", share))) { shares in
      shares.byIssue { issue in shares.byOption(of: issue) { shares.value[issue][$0] } }
    }
  }
}

extension Shape where Value == Rational {
  /// A share of an option.
  static var share: Shape {
    Shape(schema: .type("number", ["minimum": .count(0), "maximum": .count(1)])) { JSON($0) }
  }
}

extension Shape where Value == ClosedRange<Rational> {
  /// The shares that an option can have.
  fileprivate static var shareRange: Shape {
    .record([
      Field("least", .share, "The least.") { $0.lowerBound },
      Field("greatest", .share, "The greatest.") { $0.upperBound },
    ])
  }
}
