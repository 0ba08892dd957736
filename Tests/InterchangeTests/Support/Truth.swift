import Foundation
import TestSupport
import Testing

/// The answers to one scenario, computed by others with an independent enumeration.
struct Truth: Decodable, Sendable {
  struct Point: Decodable, Sendable {
    let utils: [Double]
  }

  struct Solution: Decodable, Sendable {
    let value: Double
    let n_ties_in_utils: Int
    let points: [Point]
  }

  let n_outcomes: Int
  let n_rational: Int
  let n_pareto_utils: Int?
  let n_pareto_outcomes: Int?
  let pareto_utils: [[Double]]?
  let pareto_utils_truncated: Bool?
  let disagreement: [Double]
  let nash: Solution?
  let egalitarian: Solution?
  let ks_maximin_ideal_ir: Solution?
}

/// One scenario with the profiles that count and one set of answers.
struct TruthCase: Sendable, CustomTestStringConvertible {
  let scenario: String
  let variant: String?
  let key: String
  /// The profiles in the order of the answers; `nil` for all of the folder.
  let profiles: [String]?
  let truth: Truth

  var testDescription: String {
    [scenario, variant, key].compactMap(\.self).joined(separator: " ")
  }
}

/// The published answers to all scenarios.
struct PublishedAnswers: Decodable, Sendable {
  struct Entry: Decodable, Sendable {
    let files: [String]?
    let bf_genius: Truth?
    let bf_raw: Truth?
    let bf_raw_no_reserve: Truth?
    let bf: Truth?
    let variants: [String: Entry]?
  }

  let scenarios: [String: Entry]

  /// The answers beside the project; `nil` where they are not on this machine.
  static func onThisMachine() -> PublishedAnswers? {
    guard let folder = SharedData.folder("negotiation"),
      let data = try? Data(contentsOf: folder.appending(path: "expected.json"))
    else { return nil }
    return try? JSONDecoder().decode(PublishedAnswers.self, from: data)
  }

  /// Every set of exact answers.
  var cases: [TruthCase] {
    scenarios.sorted { $0.key < $1.key }.flatMap { name, entry in
      Self.cases(name, nil, entry)
        + (entry.variants ?? [:]).sorted { $0.key < $1.key }.flatMap {
          Self.cases(name, $0.key, $0.value)
        }
    }
  }

  private static func cases(_ name: String, _ variant: String?, _ entry: Entry) -> [TruthCase] {
    [
      ("bf_genius", entry.bf_genius), ("bf_raw", entry.bf_raw),
      ("bf_raw_no_reserve", entry.bf_raw_no_reserve), ("bf", entry.bf),
    ].compactMap { key, truth in
      truth.map {
        TruthCase(scenario: name, variant: variant, key: key, profiles: entry.files, truth: $0)
      }
    }
  }
}
