/// What JSON Schema (2020-12) says of one value, and the definitions that it refers to.
struct Schema: Sendable {
  /// The keywords and their values.
  var keywords: [String: JSON]
  /// What is referred to, by name.
  var definitions: [String: Schema] = [:]

  /// The keywords as JSON.
  var json: JSON { .object(keywords) }

  /// A value of one type.
  static func type(_ name: String, _ more: [String: JSON] = [:]) -> Schema {
    Schema(keywords: more.merging(["type": .string(name)]) { own, _ in own })
  }

  /// One of several texts.
  static func choice(_ values: [String]) -> Schema {
    Schema(keywords: ["enum": .array(values.map { .string($0) })])
  }

  /// A list.
  static func array(of items: Schema) -> Schema {
    Schema(
      keywords: ["type": .string("array"), "items": items.json], definitions: items.definitions)
  }

  /// An object that has a member for each of several ids.
  static func object(byID values: Schema, _ names: String) -> Schema {
    .object(byID: values, Schema.type("string").described(names))
  }

  /// An object that has a member for each of several names.
  static func object(byID values: Schema, _ names: Schema) -> Schema {
    Schema(
      keywords: [
        "type": .string("object"), "additionalProperties": values.json,
        "propertyNames": names.json,
      ], definitions: values.definitions)
  }

  /// An object of which every member is declared.
  static func object(_ members: [(name: String, schema: Schema, isRequired: Bool)]) -> Schema {
    Schema(
      keywords: [
        "type": .string("object"), "additionalProperties": .bool(false),
        "required": .array(members.filter(\.isRequired).map { .string($0.name) }),
        "properties": .object(
          Dictionary(
            members.map { ($0.name, $0.schema.json) }, uniquingKeysWith: { first, _ in first })),
      ], definitions: Self.definitions(of: members.map(\.schema)))
  }

  /// A value that fits one of several.
  static func oneOf(_ schemas: [Schema]) -> Schema {
    Schema(
      keywords: ["oneOf": .array(schemas.map(\.json))], definitions: definitions(of: schemas))
  }

  /// The same under a name, so that it stands once however often it is used.
  func named(_ name: String) -> Schema {
    Schema(
      keywords: ["$ref": .string("#/$defs/" + name)],
      definitions: definitions.merging([name: self]) { first, _ in first })
  }

  /// The same value, or null.
  var orNull: Schema {
    var schema = self
    if case .string(let type)? = keywords["type"] {
      schema.keywords["type"] = .array([.string(type), .string("null")])
    } else if case .array(let values)? = keywords["enum"] {
      schema.keywords["enum"] = .array(values + [.null])
    } else {
      schema.keywords = ["oneOf": .array([json, .object(["type": .string("null")])])]
    }
    return schema
  }

  /// The same value, with what it means.
  func described(_ meaning: String) -> Schema {
    var schema = self
    let own: String? = if case .string(let text)? = keywords["description"] { text } else { nil }
    schema.keywords["description"] = .string(
      [meaning, own].compactMap(\.self).joined(separator: " "))
    return schema
  }

  /// A whole document, with what it means where the schema does not say so itself.
  func document(_ title: String, _ meaning: String? = nil) -> JSON {
    var keywords = (meaning.map(described) ?? self).keywords
    keywords["$schema"] = .string("https://json-schema.org/draft/2020-12/schema")
    keywords["title"] = .string(title)
    if !definitions.isEmpty { keywords["$defs"] = .object(definitions.mapValues(\.json)) }
    return .object(keywords)
  }

  private static func definitions(of schemas: [Schema]) -> [String: Schema] {
    schemas.reduce(into: [:]) { all, schema in
      all.merge(schema.definitions) { first, second in
        precondition(
          first.json.text == second.json.text, "two definitions have one name: \(first.json.text)")
        return first
      }
    }
  }
}
