internal import Negotiation

extension ValueForm {
  /// What a schema says of a value that is not made of other declared ones, and under which name.
  ///
  /// Zopa reads every scalar as text. Other readers of YAML, such as those of editors, have made numbers and truth
  /// values of some by the time a schema sees them, so wherever such text may stand, both are allowed.
  var plain: (name: String, schema: Schema)? {
    switch self {
    case .text: ("text", .text.described("Text."))
    case .localizedText:
      (
        "localizedText",
        .text(orLanguages: "^[a-z]{2,3}$").described(
          "Text, or a map of languages: {en: …, ja: …}.")
      )
    case .nameAlone:
      (
        "nameAlone",
        .text(orLanguages: "^(?!by$)[a-z]{2}$").described(
          "Its name, or a map of languages: {en: …, ja: …}.")
      )
    case .id:
      (
        "id",
        .scalar(["string", "boolean"], "^[A-Za-z][A-Za-z0-9_]*$").described("An id of the model.")
      )
    case .level:
      (
        "level",
        .scalar(
          ["string", "number", "boolean"],
          "^([A-Za-z][A-Za-z0-9_]*|-?[0-9]{1,18}(\\.[0-9]{1,9})?)$"
        ).described("The id of an option, or a level of a quantity.")
      )
    case .condition:
      (
        "condition",
        .type("string", ["minLength": .count(1)]).described(
          "A condition, such as \"price >= 120 and payment = at_once\".")
      )
    case .number:
      (
        "number",
        .number.described("Digits, with a point and a minus where needed, or a fraction: 0.5, 1/3.")
      )
    case .decimal: ("decimal", .decimal.described("Digits, with a point and a minus where needed."))
    case .count:
      (
        "count",
        .scalar(["integer", "string"], "^[0-9]+$").with(["minimum": .count(0)]).described(
          "A whole number.")
      )
    case .interval:
      (
        "interval",
        Schema.array(of: .number).with(["minItems": .count(2), "maxItems": .count(3)])
          .described("[least, greatest], or [least, likeliest, greatest].")
      )
    case .sum:
      (
        "sum",
        .scalar(["string"], "^[-+*./ A-Za-z0-9_]*[A-Za-z][-+*./ A-Za-z0-9_]*$").described(
          "A sum of numbers, some of them times a parameter: 100 * trust - 40.")
      )
    case .truth: ("truth", .truth.described("true or false."))
    case .word, .anything, .declared, .byID, .list, .oneOf: nil
    }
  }
}

extension Schema {
  fileprivate static let text = scalar(["string", "number", "boolean"], "^.")

  fileprivate static let truth = Schema(
    keywords: ["enum": .array([.bool(true), .bool(false), .string("true"), .string("false")])])

  /// The same, or a fraction of whole numbers.
  fileprivate static let number = scalar(
    ["number", "string"], "^-?[0-9]{1,18}(\\.[0-9]{1,18}|/0*[1-9][0-9]{0,9})?$")

  /// As many digits as numbers are kept with.
  fileprivate static let decimal = scalar(
    ["number", "string"], "^-?[0-9]{1,18}(\\.[0-9]{1,9})?$")

  /// Text, or a map with keys of a pattern.
  fileprivate static func text(orLanguages codes: String) -> Schema {
    anyOf([
      text,
      Schema(
        keywords: [
          "type": .string("object"), "minProperties": .count(1), "additionalProperties": text.json,
          "propertyNames": .object(["pattern": .string(codes)]),
        ]),
    ])
  }

  /// A value of one of several types, with a pattern where it is text.
  fileprivate static func scalar(_ types: [String], _ pattern: String) -> Schema {
    Schema(
      keywords: ["type": .array(types.map { .string($0) }), "pattern": .string(pattern)])
  }

  /// A value that fits one of several, or more of them.
  static func anyOf(_ schemas: [Schema]) -> Schema {
    Schema(keywords: ["anyOf": .array(schemas.map(\.json))])
  }

  /// The same with more keywords.
  func with(_ more: [String: JSON]) -> Schema {
    Schema(keywords: keywords.merging(more) { own, _ in own }, definitions: definitions)
  }
}
