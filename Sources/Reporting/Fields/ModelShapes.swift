internal import Negotiation

// What every answer names: ids, verdicts, outcomes.

extension Shape where Value == String {
  /// An id of the model.
  static var id: Shape {
    Shape(
      schema: Schema.type("string", ["pattern": .string("^[A-Za-z][A-Za-z0-9_]*$")])
        .described("An id of the model.").named("id")
    ) { .string($0) }
  }
}

extension Shape where Value == String {
  /// The id of an option, or a level of a quantity as a decimal.
  static var level: Shape {
    let pattern = "^([A-Za-z][A-Za-z0-9_]*|-?[0-9]+(\\.[0-9]{1,9})?)$"
    return Shape(
      schema: Schema.type("string", ["pattern": .string(pattern)])
        .described("The id of an option, or a level of a quantity as a decimal.").named("level")
    ) { .string($0) }
  }
}

extension Shape where Value == Verdict {
  /// In every reading, in some, or in none.
  static var verdict: Shape {
    Shape(
      schema: Schema.choice(["every", "some", "none"])
        .described("In every reading of what the files state, in some, or in none.").named(
          "verdict")
    ) { .string($0.rawValue) }
  }
}

extension Shape where Value == Placed<Outcome> {
  /// An outcome: for each issue the id of its option, or its level as a decimal.
  static var outcome: Shape {
    Shape(
      schema: Schema.object(
        byID: Shape<String>.level.schema, "The id of an issue."
      )
      .described("An outcome: for each issue the id of its option, or its level as a decimal.")
      .named("outcome")
    ) { outcome in
      let issues = outcome.scenario.issues
      return .object(
        Dictionary(
          zip(issues, outcome.value.levels).map { ($0.id, .string($0.options[$1].id)) },
          uniquingKeysWith: { first, _ in first }))
    }
  }
}
