/// One member of a JSON object: its name, its type, what it means and where it comes from.
///
/// It is declared once; what is written and what a schema says are both made from it.
struct Field<Whole>: Sendable {
  /// Its name.
  let name: String
  private let makeSchema: @Sendable () -> Schema
  /// Whether it is there whatever was found.
  let isAlwaysThere: Bool
  /// Its value; `nil` where it is not there.
  let json: @Sendable (Whole) -> JSON?

  /// What a schema says of it.
  var schema: Schema { makeSchema() }

  /// Declares a member that is always there.
  init<Value>(
    _ name: String, _ shape: Shape<Value>, _ meaning: String,
    _ value: @escaping @Sendable (Whole) -> Value
  ) {
    self.name = name
    makeSchema = { shape.schema.described(meaning) }
    isAlwaysThere = true
    json = { shape.json(value($0)) }
  }

  /// Declares a member that is there in some results only; the meaning says when.
  init<Value>(
    sometimes name: String, _ shape: Shape<Value>, _ meaning: String,
    _ value: @escaping @Sendable (Whole) -> Value?
  ) {
    self.name = name
    makeSchema = { shape.schema.described(meaning) }
    isAlwaysThere = false
    json = { value($0).map(shape.json) }
  }

  /// The same member of another whole, of which this one is a part.
  func of<Other>(_ part: @escaping @Sendable (Other) -> Whole) -> Field<Other> {
    Field<Other>(name, makeSchema, isAlwaysThere: isAlwaysThere) { json(part($0)) }
  }

  /// Declares a member that is there where a part of another whole is.
  func ofSome<Other>(_ part: @escaping @Sendable (Other) -> Whole?) -> Field<Other> {
    Field<Other>(name, makeSchema, isAlwaysThere: false) { part($0).flatMap(json) }
  }

  private init(
    _ name: String, _ makeSchema: @escaping @Sendable () -> Schema, isAlwaysThere: Bool,
    json: @escaping @Sendable (Whole) -> JSON?
  ) {
    self.name = name
    self.makeSchema = makeSchema
    self.isAlwaysThere = isAlwaysThere
    self.json = json
  }
}

extension Shape {
  /// An object with fields of its own.
  static func record(_ fields: [Field<Value>]) -> Shape {
    Shape(schema: .object(fields.map { ($0.name, $0.schema, $0.isAlwaysThere) })) { whole in
      .object(
        Dictionary(
          fields.compactMap { field in field.json(whole).map { (field.name, $0) } },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  /// An object with fields of its own, under a name of its own in the schema.
  static func record(_ name: String, _ meaning: String, _ fields: [Field<Value>]) -> Shape {
    let record = record(fields)
    return Shape(schema: record.schema.described(meaning).named(name), json: record.json)
  }
}
