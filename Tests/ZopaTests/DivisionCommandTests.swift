import Foundation
import Negotiation
import Testing

// Models whose issues can be split, as a user meets them.

private let model = "Models/literature/trump-divorce"

@Test(
  arguments: ["zone", "frontier", "bargain", "compare", "report", "check"],
  formats)
func sharesGoToStandardOutput(command: String, format: String) throws {
  for language in ["en", "ja"] {
    let run = try zopa([command, model, "--format", format, "--language", language])
    #expect(run.exitCode == 0, "\(run.errors)")
    // Names and shares are Latin; what is said of them is not.
    let isJapanese = run.output.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) }
    #expect(isJapanese == (language == "ja" && format != "json"))
    if format == "csv" { #expect(try !csvTable(run.output).isEmpty) }
    if format == "json" { #expect(try #require(run.json)["command"] as? String == command) }
  }
}

@Test func frontierOfSharesAsJSON() throws {
  let json = try #require(try zopa("frontier", model, "--format", "json").json)
  #expect(json["divisible"] as? Bool == true)
  #expect(json["engine"] as? String == "eliminate")
  let points = try #require(json["points"] as? [[String: Any]])
  let edges = try #require(json["edges"] as? [[String: Any]])
  #expect(points.count == 6 && edges.count == 5)
  #expect(
    edges[2]["issue"] as? String == "palm_beach" || edges[3]["issue"] as? String == "palm_beach")
  let first = points[0]
  #expect(first["payoffs"] as? [String: Double] == ["donald": 100, "ivana": 0])
  #expect(first["count"] is NSNull)
  let shares = try #require(first["shares"] as? [String: [String: Double]])
  #expect(shares["cash"] == ["donald": 1, "ivana": 0])
  #expect((first["outcomes"] as? [Any])?.count == 1)
}

@Test func solutionsOfSharesAsJSON() throws {
  let json = try #require(try zopa("bargain", model, "--format", "json").json)
  let solutions = try #require(json["solutions"] as? [String: [String: Any]])
  #expect(
    Set(solutions.keys)
      == Set(BargainingSolution.allCases.map(\.rawValue) + ["adjusted_winner"]))
  let winner = try #require(solutions["adjusted_winner"])
  let point = try #require((winner["points"] as? [[String: Any]])?.first)
  let exact = try #require(point["exact"] as? [String: Any])
  #expect(exact["payoffs"] as? [String: String] == ["donald": "218/3", "ivana": "218/3"])
  let shares = try #require(exact["shares"] as? [String: [String: String]])
  #expect(shares["palm_beach"] == ["donald": "13/15", "ivana": "2/15"])
  #expect(solutions["utilitarian"]?["between"] as? Bool == true)
}

@Test func agreementThatOnlySharesMakePossible() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: One field
    parties: {a: A, b: B}
    issues: {field: {options: [a, b], divisible: true}}
    preferences:
      a: {scores: {field: {a: 10, b: 0}}, no_agreement: 4}
      b: {scores: {field: {a: 0, b: 10}}, no_agreement: 5}
    expect: [{verdict: every, undivided: 0}]
    variants: {greedy: {set: {a.no_agreement: 6}}, whole: {set: {issues.field.divisible: false}}}
    """, to: "field.yaml")
  let file = folder.path("field.yaml")
  let zone = try #require(try zopa("zone", file, "--format", "json").json)
  #expect(zone["verdict"] as? String == "every")
  #expect((zone["agreements"] as? [String: Any])?["count"] is NSNull)
  let division = try #require(zone["division"] as? [String: Any])
  #expect(division["undivided"] as? Int == 0)
  let whole = try #require(
    try zopa("zone", file, "--variant", "whole", "--format", "json").json)
  #expect(whole["verdict"] as? String == "none")
  #expect(whole["division"] is NSNull)
  let greedy = try zopa("zone", file, "--variant", "greedy", "--fail-if-empty")
  #expect(greedy.exitCode == 2)
  #expect(try zopa("frontier", file, "--variant", "greedy").output.contains("no outcome is acceptable to every party"))
  #expect(try zopa("frontier", file, "--variant", "greedy", "--unclipped").exitCode == 0)
  #expect(try zopa("check", file).exitCode == 0)
  #expect(try zopa("compare", file).exitCode == 0)
  let engine = try zopa("frontier", file, "--engine", "glpk")
  #expect(engine.exitCode == 64)
  #expect(engine.errors.contains("shares cannot be listed"))
}

@Test func countThatSharesDoNotHaveIsExplained() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    parties: {a: A, b: B}
    issues: {field: {options: [a, b], divisible: true}}
    preferences:
      a: {scores: {field: {a: 10, b: 0}}, no_agreement: 4}
      b: {scores: {field: {a: 0, b: 10}}, no_agreement: 5}
    expect: [{agreements: 2}]
    """, to: "field.yaml")
  let run = try zopa("check", folder.path("field.yaml"))
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("is not countable where issues can be split, not 2"))
}
