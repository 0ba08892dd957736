import Foundation

/// A reader of JSON Schema (2020-12) as far as the schemas of answers use it, made for tests; a reader that is not ours
/// judges the same in `AnswerSchemaTests`.
public struct SchemaCheck: Sendable {
  private let schema: JSONValue

  /// Reads a schema.
  public init(_ text: String) throws {
    schema = JSONValue(try JSONSerialization.jsonObject(with: Data(text.utf8)))
  }

  /// What of an answer does not fit the schema, each with its place; nothing where all of it does.
  public func problems(in text: String) throws -> [String] {
    let value = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    return problems(JSONValue(value), schema, "$")
  }

  private func problems(_ value: JSONValue, _ schema: JSONValue, _ place: String) -> [String] {
    guard case .object(let keywords) = schema else { return [] }
    var found: [String] = []
    if case .string(let reference)? = keywords["$ref"] {
      let name = String(reference.dropFirst("#/$defs/".count))
      found += problems(value, self.schema["$defs"][name], place)
    }
    if case .array(let forms)? = keywords["oneOf"] {
      let each = forms.map { problems(value, $0, place) }
      let fitting = each.count { $0.isEmpty }
      if fitting > 1 { found.append("\(place) fits \(fitting) forms") }
      if fitting == 0 { found += each.min { $0.count < $1.count } ?? [] }
    }
    if let constant = keywords["const"], constant != value {
      found.append("\(place) is not \(constant)")
    }
    if case .array(let values)? = keywords["enum"], !values.contains(value) {
      found.append("\(place) is \(value), none of \(values)")
    }
    if let types = keywords["type"], !types.list.contains(where: { value.has(type: $0) }) {
      found.append("\(place) is \(value), not \(types)")
    }
    switch value {
    case .number(let number):
      if case .number(let least)? = keywords["minimum"], number < least {
        found.append("\(place) is \(number), less than \(least)")
      }
      if case .number(let most)? = keywords["maximum"], number > most {
        found.append("\(place) is \(number), more than \(most)")
      }
    case .string(let text):
      if case .string(let pattern)? = keywords["pattern"],
        text.range(of: pattern, options: .regularExpression) == nil
      {
        found.append("\(place) is \(text), not \(pattern)")
      }
    case .array(let elements):
      if let items = keywords["items"] {
        for (index, element) in elements.enumerated() {
          found += problems(element, items, "\(place)[\(index)]")
        }
      }
    case .object(let members): found += self.problems(members, keywords, place)
    case .null, .bool: break
    }
    return found
  }

  private func problems(
    _ members: [String: JSONValue], _ keywords: [String: JSONValue], _ place: String
  ) -> [String] {
    var found: [String] = []
    for name in keywords["required"]?.list ?? [] {
      if case .string(let name) = name, members[name] == nil {
        found.append("\(place) has no \(name)")
      }
    }
    for (name, value) in members {
      let own = keywords["properties"]?[name] ?? .null
      if own != .null {
        found += problems(value, own, "\(place).\(name)")
      } else if keywords["additionalProperties"] == .bool(false) {
        found.append("\(place).\(name) is not in the schema")
      } else if let others = keywords["additionalProperties"] {
        found += problems(value, others, "\(place).\(name)")
      }
    }
    return found
  }
}

/// A JSON value that can be compared.
private enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(_ value: Any) {
    switch value {
    case let text as String: self = .string(text)
    case let number as NSNumber:
      self =
        isTruth(number) ? .bool(number.boolValue) : .number(number.doubleValue)
    case let elements as [Any]: self = .array(elements.map { JSONValue($0) })
    case let members as [String: Any]: self = .object(members.mapValues { JSONValue($0) })
    default: self = .null
    }
  }

  /// A member of an object; null where there is none.
  subscript(name: String) -> JSONValue {
    if case .object(let members) = self { members[name] ?? .null } else { .null }
  }

  /// The elements of a list, or the value alone.
  var list: [JSONValue] { if case .array(let elements) = self { elements } else { [self] } }

  func has(type: JSONValue) -> Bool {
    switch (self, type) {
    case (.null, .string("null")), (.bool, .string("boolean")), (.number, .string("number")),
      (.string, .string("string")), (.array, .string("array")), (.object, .string("object")):
      true
    case (.number(let number), .string("integer")): number.rounded() == number
    default: false
    }
  }
}

/// Whether a number of Foundation's is one of its booleans.
private func isTruth(_ number: NSNumber) -> Bool {
  String(cString: number.objCType) == "c"
}
