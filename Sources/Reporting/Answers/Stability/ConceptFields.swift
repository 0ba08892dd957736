internal import Negotiation

// What answers say by solution concepts.

extension Field where Whole: Sendable {
  /// A member for each of several solution concepts.
  static func concepts<Value>(
    of concepts: [SolutionConcept] = SolutionConcept.allCases, _ shape: Shape<Value>,
    _ value: @escaping @Sendable (Whole, SolutionConcept) -> Value
  ) -> [Field] {
    concepts.map { concept in
      Field(concept.rawValue, shape, concept.meaning) { value($0, concept) }
    }
  }
}

extension SolutionConcept {
  /// When a state is stable for a player.
  var meaning: String {
    switch self {
    case .nash: "Nash stability: a player gains by no move of its own."
    case .gmr:
      "General metarationality: the others can answer each gain so that the mover is no better off."
    case .smr: "Symmetric metarationality: as gmr, and no move of the mover after that helps it."
    case .seq: "Sequential stability: as gmr, by moves that each of the others gains by."
    case .sseq:
      "Symmetric sequential stability: as seq, and no move of the mover after that helps it."
    }
  }
}

/// The states that are stable by one concept.
struct StableStates: Sendable {
  /// For each player those that are stable for it.
  let byPlayer: [(String, [String])]
  /// Those that are stable for everybody.
  let equilibria: [String]
}

extension Shape where Value == StableStates {
  /// The states that are stable by one concept.
  static var stableStates: Shape {
    .record(
      "concept", "The states that are stable by one concept.",
      [
        Field(
          "parties", .byID("The id of a player.", .list(.state)),
          "For each player the states that are stable for it."
        ) { $0.byPlayer },
        Field("equilibria", .list(.state), "The states that are stable for every player.") {
          $0.equilibria
        },
      ])
  }
}

/// In which readings states are stable by one concept.
struct StableReadings: Sendable {
  /// For each player by state.
  let byPlayer: [(String, [(String, Verdict?)])]
  /// For everybody at once, by state.
  let equilibria: [(String, Verdict?)]
}

extension Shape where Value == StableReadings {
  /// In which readings states are stable by one concept.
  static var stableReadings: Shape {
    .record(
      "concept_over_readings", "In which readings states are stable by one concept.",
      [
        Field(
          "parties", .byID("The id of a player.", .verdicts),
          "For each player and state, whether it is stable for it."
        ) { $0.byPlayer },
        Field(
          "equilibria", .verdicts,
          "Whether it is stable for every player in one and the same reading."
        ) { $0.equilibria },
      ])
  }
}

extension Shape where Value == [(String, Verdict?)] {
  /// A verdict for each state; null where neither could be proven.
  static var verdicts: Shape {
    .byID("A state; the verdict is null where it could not be proven.", .orNull(.verdict))
  }
}

extension Shape where Value == [SolutionConcept: Int] {
  /// A count for each concept.
  static var counts: Shape {
    .record(
      "counts", "A count for each solution concept.",
      Field.concepts(.whole) { $0[$1] ?? 0 })
  }
}

extension Shape where Value == CoalitionBase {
  /// What becomes of the issues that a group does not control.
  static var base: Shape {
    Shape(
      schema: Shape.word.schema.described(
        "What becomes of the issues that a group does not control: the status quo, what is in force, or what hurts the group most."
      ).named("base"), json: Shape.word.json)
  }
}
