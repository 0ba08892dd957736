internal import Foundation
internal import Negotiation

/// A JSON value whose nulls are written and whose counts stay whole.
enum JSON: Encodable, Sendable {
  case null
  case bool(Bool)
  case count(Int)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([String: JSON])

  init(_ count: Int?) { self = count.map { .count($0) } ?? .null }
  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  init(_ truth: Bool?) { self = truth.map { .bool($0) } ?? .null }
  init(_ verdict: Verdict?) { self.init(verdict?.rawValue) }
  init(_ number: Rational?) { self = number.map { .number($0.double) } ?? .null }

  init(_ outcome: Outcome, _ scenario: Scenario) {
    self = .object(
      Dictionary(
        scenario.issues.enumerated().map { index, issue in
          (issue.id, JSON.string(issue.options[outcome[index]].id))
        }, uniquingKeysWith: { first, _ in first }))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .count(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .string(let value): try container.encode(value)
    case .array(let values): try container.encode(values)
    case .object(let members): try container.encode(members)
    }
  }

  /// The value as text with sorted keys, so that equal results give equal bytes.
  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Every case encodes, and no number here is infinite.
    guard let data = try? encoder.encode(self) else { return "null\n" }
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

extension JSON {
  /// What stands around every result.
  static func envelope(
    _ command: String, _ scenario: Scenario, isComplete: Bool, _ members: [String: JSON],
    reading: String = "all"
  ) -> JSON {
    .object(
      members.merging([
        "schema": .count(1),
        "command": .string(command),
        "model": .string(scenario.title.text(in: "en")),
        "variant": JSON(scenario.variant?.id),
        "reading": .string(reading),
        "status": .string(isComplete ? "complete" : "limit"),
      ]) { own, _ in own })
  }
}
