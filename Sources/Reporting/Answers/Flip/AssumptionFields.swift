internal import Negotiation

// What answers say of assumptions, and of what is taken to hold instead.

extension Field where Whole == Assumption {
  /// What is assumed.
  static let assumption: [Field] = [
    Field(
      "assumption", .text,
      "What is assumed: the path of a number, the id of a demand or record, or the party and the statement."
    ) { $0.id },
    Field("kind", .kind, "What kind of thing it is.") { $0.kind },
  ]
}

extension Field where Whole == Placed<Assumption> {
  /// What is assumed, by whom, on which evidence, and where that is written.
  static let assumption: [Field] =
    Field<Assumption>.assumption.map { $0.of(\.value) } + [
      Field(
        "party", .orNull(.id), "Whose file states it; null for the scenario's and for records."
      ) { assumption in assumption.value.party.map { assumption.party($0) } },
      Field("evidence", .list(.id), "The records that it rests on.") { $0.records },
      Field("file", .text, "The file that it is written in.") { $0.location.file },
      Field("line", .whole, "The line in that file, from 1.") { $0.location.line },
    ]
}

extension Shape where Value == Assumption.Kind {
  /// The kind of an assumption.
  fileprivate static var kind: Shape {
    Shape(schema: Shape.word.schema.named("kind"), json: Shape.word.json)
  }
}

extension Field where Whole == NumberChange {
  /// Where a number that moves makes an answer another one, beside the nearest double.
  static let threshold: [Field] = [
    Field(
      "flips_at_exactly", .exact,
      "flips_at as a decimal or a fraction; there where a number moves."
    ) { $0.threshold.number },
    Field("beyond", .truth, "Whether it changes only past flips_at; there with flips_at_exactly.") {
      $0.threshold.isBeyond
    },
    Field(
      "distance", .orNull(.number),
      "How far that is from now, in the unit of measure; null where it does not fit. There with flips_at_exactly."
    ) { $0.distance },
    Field(
      "measure", .word,
      "What distance is counted in: shares of the width of the number's interval, shares of the number itself (value), or points. There with flips_at_exactly."
    ) { $0.measure },
  ]
}

extension Shape where Value == Rational? {
  /// A number as it is stated, or that a statement is.
  static var stated: Shape {
    Shape(
      schema: .oneOf([
        Shape<Rational>.number.schema, Schema(keywords: ["const": .string("stated")]),
      ])
    ) { $0.map(Shape<Rational>.number.json) ?? .string("stated") }
  }
}

extension Shape where Value == Flips.Change {
  /// What is taken to hold instead.
  static var change: Shape {
    change(
      number: .record([
        Field("at", .number, "The number from which on it is so.") { $0.number },
        Field("beyond", .truth, "Whether only past that number.") { $0.isBeyond },
      ]))
  }

  /// The same, where what there is to say of a number stands beside it.
  static var place: Shape { change(number: .from(.number) { $0.number }) }

  private static func change(number: Shape<Threshold>) -> Shape {
    let (word, statements) = (Shape<String>.text, Shape<[String]>.list(.text))
    return Shape(
      schema: .oneOf([
        number.schema,
        word.schema.described(
          "What becomes of a statement (dropped, reversed, softened to reported, hardened to firm), or the id of the other belief."
        ),
        statements.schema.described("The ids of the statements that fall with a record."),
      ])
    ) { change in
      switch change {
      case .number(let change): number.json(change.threshold)
      case .revised(let revision): word.json(revision.rawValue)
      case .type(let id): word.json(id)
      case .falls(let ids): statements.json(ids)
      }
    }
  }
}

/// What every search through assumptions finds beside what it looks for.
protocol AssumptionSearch: Sendable {
  /// What cannot be otherwise without the statements contradicting each other.
  var contradictions: [Flips.Contradicted] { get }
  /// What could not be looked at, and why.
  var unexamined: [Flips.Unexamined] { get }
  /// How many assumptions there are.
  var assumptionCount: Int { get }
  /// Whether the work came to its end.
  var isComplete: Bool { get }
}

extension Flips: AssumptionSearch {}
extension SolutionFlips: AssumptionSearch {}

extension Field {
  /// What was found beside what was looked for.
  static func search<Found: AssumptionSearch>() -> [Field] where Whole == Placed<Found> {
    [
      Field(
        "contradictions", .list(.contradiction),
        "Changes that contradict other statements, so that there would be no answer."
      ) { $0.contradictions },
      Field("unexamined", .list(.unexamined), "Assumptions that were not looked at, and why.") {
        $0.unexamined
      },
      Field("assumptions", .whole, "How many assumptions there are.") { $0.assumptionCount },
    ]
  }
}

extension Shape where Value == Flips.Contradicted {
  /// A change that leaves no reading.
  fileprivate static var contradiction: Shape {
    .record(
      "contradiction", "What cannot be otherwise without the statements contradicting each other.",
      Field<Assumption>.assumption.map { $0.of(\.assumption) } + [
        Field("change", .change, "What would hold instead.") { $0.change }
      ])
  }
}

extension Shape where Value == Flips.Unexamined {
  /// An assumption that was passed over.
  fileprivate static var unexamined: Shape {
    .record(
      "unexamined", "An assumption that was not looked at.",
      [
        Field("assumption", .text, "Which.") { $0.assumption.id },
        Field(
          "reason", .word,
          "Why: the number multiplies numbers left open that other statements are about; there are too many outcomes to look at each; readings or numbers are too large; the central reading, of which solutions are asked, moves as a whole with the number; agreements need the consent of different parties; without it there is no solution; or a limit came first (stopped)."
        ) { $0.reason },
      ])
  }
}
