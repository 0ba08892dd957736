internal import Foundation
internal import Negotiation

/// A JSON value whose nulls are written and whose counts stay whole, however long they are.
enum JSON: Sendable {
  case null
  case bool(Bool)
  case count(OutcomeCount)
  case number(Double)
  /// A number with every digit that it has.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(_ whole: Int) { self = .count(OutcomeCount(whole)) }

  /// An exact number, with all its digits where these come to an end.
  init(_ number: Rational) { self = .decimal(number.digits) }

  /// The value as text with sorted keys, so that equal results give equal bytes.
  var text: String { text(indent: "") + "\n" }

  private func text(indent: String) -> String {
    let inner = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .count(let value): return value.description
    case .number(let value): return encoded(value)
    case .decimal(let digits): return digits
    case .string(let value): return quoted(value)
    case .array(let values):
      if values.isEmpty { return "[]" }
      return "[\n" + values.map { inner + $0.text(indent: inner) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let lines = members.sorted { $0.key < $1.key }.map {
        "\(inner)\(quoted($0.key)) : \($0.value.text(indent: inner))"
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  /// A text as JSON writes it; most texts need nothing but quotes around them.
  private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    // JSON may hold them as they are, and a terminal would be steered by them.
    return encoded(text).replacingScalars { scalar in
      scalar.isInvisibleControl
        ? scalar.utf16.map { "\\u" + String(0x10000 | Int($0), radix: 16).dropFirst() }.joined()
        : nil
    }
  }

  /// A number or a text as JSON writes it; Foundation knows how, but has no whole numbers of any length.
  private func encoded(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    // Text encodes, and no number here is infinite.
    guard let data = try? encoder.encode(value) else { return "null" }
    return String(decoding: data, as: UTF8.self)
  }
}
