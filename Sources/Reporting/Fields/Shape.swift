internal import Negotiation

/// How the values of one type are written for programs: as JSON, and as what a schema says of it.
struct Shape<Value>: Sendable {
  private let makeSchema: @Sendable () -> Schema
  /// A value as JSON.
  let json: @Sendable (Value) -> JSON

  /// What a schema says; made when somebody asks, as most who write JSON do not.
  var schema: Schema { makeSchema() }

  init(
    schema: @autoclosure @escaping @Sendable () -> Schema,
    json: @escaping @Sendable (Value) -> JSON
  ) {
    makeSchema = schema
    self.json = json
  }
}

extension Shape {
  /// The value, or null.
  static func orNull<Some>(_ shape: Shape<Some>) -> Shape<Some?> where Value == Some? {
    Shape<Some?>(schema: shape.schema.orNull) { $0.map(shape.json) ?? .null }
  }

  /// A list.
  static func list<Element>(_ shape: Shape<Element>) -> Shape<[Element]>
  where Value == [Element] {
    Shape<[Element]>(schema: .array(of: shape.schema)) { .array($0.map(shape.json)) }
  }

  /// An object with a member for each of several ids; of what kind is said in words.
  static func byID<Element>(
    _ names: String, _ shape: Shape<Element>
  ) -> Shape<[(String, Element)]> where Value == [(String, Element)] {
    Shape<[(String, Element)]>(schema: .object(byID: shape.schema, names)) { members in
      .object(
        Dictionary(
          members.map { ($0, shape.json($1)) }, uniquingKeysWith: { first, _ in first }))
    }
  }

  /// A value of another type, written as this one.
  static func from<Other>(
    _ shape: Shape<Other>, _ value: @escaping @Sendable (Value) -> Other
  ) -> Shape { Shape(schema: shape.schema) { shape.json(value($0)) } }
}

extension Shape where Value == String {
  /// Any text.
  static var text: Shape { Shape(schema: .type("string")) { .string($0) } }

  /// Always the same text.
  static func constant(_ text: String) -> Shape {
    Shape(schema: Schema(keywords: ["const": .string(text)])) { .string($0) }
  }

  /// One of several texts.
  static func choice(_ values: [String]) -> Shape {
    Shape(schema: .choice(values)) { .string($0) }
  }
}

extension Shape where Value == Bool {
  /// Yes or no.
  static var truth: Shape { Shape(schema: .type("boolean")) { .bool($0) } }
}

extension Shape where Value == Int {
  /// A whole number that is not negative.
  static var whole: Shape {
    Shape(schema: .type("integer", ["minimum": .count(0)])) { JSON($0) }
  }
}

extension Shape where Value == OutcomeCount {
  /// A count of outcomes, however large.
  static var count: Shape {
    Shape(schema: .type("integer", ["minimum": .count(0)])) { .count($0) }
  }
}

extension Shape where Value == Double {
  /// A number.
  static var double: Shape { Shape(schema: .type("number")) { .number($0) } }
}

extension Shape where Value == Rational {
  /// A number, with every digit where these come to an end.
  static var number: Shape { Shape(schema: .type("number")) { JSON($0) } }

  /// A payoff.
  static var points: Shape {
    Shape(schema: .type("number", ["unit": .string("points of the party's own scale")])) {
      JSON($0)
    }
  }

  /// A number as it is, "0.25" or "2/15".
  static var exact: Shape {
    let pattern = "^-?[0-9]+(\\.[0-9]{1,18}|/[0-9]+)?$"
    return Shape(schema: .type("string", ["pattern": .string(pattern)])) {
      .string($0.description)
    }
  }
}

extension Shape where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
  /// One of the words of a closed list.
  static var word: Shape {
    Shape(schema: .choice(Value.allCases.map(\.rawValue))) { .string($0.rawValue) }
  }
}

extension Shape {
  /// An object with a member for each of some words of a closed list; of what kind is said in words.
  static func byWord<Word: RawRepresentable & CaseIterable & Sendable, Element>(
    _ names: String, _ shape: Shape<Element>
  ) -> Shape<[(Word, Element)]> where Value == [(Word, Element)], Word.RawValue == String {
    let members = Shape<[(String, Element)]>.byID(names, shape)
    return Shape<[(Word, Element)]>(
      schema: .object(
        byID: shape.schema, Schema.choice(Word.allCases.map(\.rawValue)).described(names))
    ) { words in
      members.json(words.map { ($0.rawValue, $1) })
    }
  }
}
