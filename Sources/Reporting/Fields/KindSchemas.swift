internal import Negotiation

/// What schemas say of the declared kinds of maps, each under its name.
struct KindSchemas {
  /// The kinds met so far.
  private(set) var definitions: [String: Schema] = [:]

  /// A map with its keys and no others.
  ///
  /// - Parameters:
  ///   - kind: What the map describes.
  ///   - isWhole: Whether what the kind requires must be there; not so where the map is laid over another one.
  /// - Returns: What a schema says of it.
  mutating func object(_ kind: MapKind, isWhole: Bool) -> Schema {
    let isWhole = isWhole && !kind.isLaidOver
    var schema = Schema.object(
      kind.keys.map { key in
        (
          key.name, self.schema(key.form, isWhole: isWhole).described(key.meaning),
          key.isRequired && isWhole
        )
      })
    if let others = kind.others {
      schema.keywords["additionalProperties"] = self.schema(others, isWhole: isWhole).json
    }
    if isWhole, !kind.alternatives.isEmpty {
      schema.keywords["anyOf"] = .array(
        kind.alternatives.map { .object(["required": .array([.string($0)])]) })
    }
    return schema
  }

  private mutating func reference(_ kind: MapKind, isWhole: Bool) -> Schema {
    let name = isWhole ? kind.name : kind.name + "LaidOver"
    if definitions[name] == nil {
      // Places of a tree hold places, so the name must be known before what it stands for.
      definitions[name] = Schema(keywords: [:])
      definitions[name] = object(kind, isWhole: isWhole).with(["title": .string(kind.what)])
    }
    return .reference(name)
  }

  /// What a schema says of a value.
  private mutating func schema(_ form: ValueForm, isWhole: Bool) -> Schema {
    if let (name, schema) = form.plain {
      definitions[name] = schema
      return .reference(name)
    }
    return switch form {
    case .word(let words):
      // A word such as `1` is a number to editors.
      Schema(
        keywords: [
          "enum": .array(
            words.map { .string($0) } + words.compactMap { Int($0) }.map { JSON($0) })
        ])
    case .declared(let kind): reference(kind(), isWhole: isWhole)
    case .byID(let what, let values):
      .object(byID: schema(values, isWhole: isWhole), "By \(what).")
    // Lists are put one after the other where a map is laid over another, so what stands in them is whole.
    case .list(let elements): .array(of: schema(elements, isWhole: true))
    case .oneOf(let forms): .anyOf(forms.map { schema($0, isWhole: isWhole) })
    // Whatever may stand where a path leads; the others are plain.
    default: Schema(keywords: [:])
    }
  }
}

extension Schema {
  fileprivate static func reference(_ name: String) -> Schema {
    Schema(keywords: ["$ref": .string("#/$defs/" + name)])
  }
}
