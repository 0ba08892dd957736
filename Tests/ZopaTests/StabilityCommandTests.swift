import Foundation
import Testing

// `zopa stability`, as a user meets it.

@Test func stabilityJSONHasTheKeysOfTheDesign() throws {
  let json = try #require(try zopa("stability", "Models/four-issues", "--format", "json").json)
  #expect(json["schema"] as? Int == 1)
  #expect(json["command"] as? String == "stability")
  #expect(json["variant"] is NSNull)
  #expect(json["status"] as? String == "complete")
  #expect(json["base"] as? String == "status_quo")
  let nash = try #require(json["nash"] as? [String: Any])
  let parties = try #require(nash["parties"] as? [String: [String]])
  #expect(Set(parties.keys) == ["ukraine", "russia", "united_states"])
  // Russia decides nothing alone, so it has no move to make.
  let states = try #require(json["states"] as? [[String: Any]])
  #expect(parties["russia"]?.count == states.count)
  #expect(nash["equilibria"] as? [String] == ["status_quo"])
  for concept in ["gmr", "smr", "seq", "sseq"] {
    let equilibria = (json[concept] as? [String: Any])?["equilibria"] as? [String]
    #expect(equilibria?.contains("status_quo") == true, "\(concept)")
  }
  let graph = try #require(json["graph"] as? [String: Any])
  #expect(graph["own_issues"] as? [String: Int] == ["ukraine": 1, "russia": 0, "united_states": 1])
}

@Test(arguments: ["text", "markdown", "html", "csv"], ["en", "ja"])
func stabilityIsWrittenInEveryFormat(format: String, language: String) throws {
  let run = try zopa(
    "stability", "Models/four-issues", "--all", "--format", format, "--language", language)
  #expect(run.exitCode == 0)
  #expect(run.output.contains(language == "en" ? "Would it hold?" : "持ちこたえるか") || format == "csv")
}

@Test func baseDecidesWhoBlocks() throws {
  func blocks(_ base: String) throws -> [String: [[String]]] {
    let json = try #require(
      try zopa("stability", "Models/four-issues", "--base", base, "--format", "json").json)
    #expect(json["base"] as? String == base)
    var blocks: [String: [[String]]] = [:]
    for state in try #require(json["states"] as? [[String: Any]]) {
      let found = try #require(state["blocked_by"] as? [[String: Any]])
      blocks[try #require(state["id"] as? String)] = found.compactMap {
        $0["parties"] as? [String]
      }
    }
    return blocks
  }
  // From the status quo, Ukraine and the United States would do better by a withdrawal for a guarantee.
  #expect(try blocks("status_quo")["status_quo"] == [["ukraine", "united_states"]])
  // While the others go on, Ukraine keeps the guarantee and takes the withdrawal back.
  #expect(try blocks("in_force").values.allSatisfy { !$0.isEmpty })
}

@Test func largeModelIsAskedOfGLPK() throws {
  let folder = try TemporaryFolder()
  let issues = (0..<22).map { issue in
    "  i\(issue): {options: [x, y]" + (issue < 20 ? ", decided_by: \(["a", "b"][issue % 2])}" : "}")
  }
  func scores(_ own: Int) -> String {
    (0..<22).map { "i\($0): {x: 0, y: \($0 % 2 == own ? -1 : 3)}" }.joined(separator: ", ")
  }
  let all = (0..<22).map { "i\($0): y" }.joined(separator: ", ")
  try folder.write(
    """
    zopa: 1
    title: Many favours
    parties: {a: {name: A}, b: {name: B}}
    issues:
    \(issues.joined(separator: "\n"))
    proposals: {all: {set: {\(all)}}, one: {set: {i0: y}}}
    preferences:
      a: {scores: {\(scores(0))}, no_agreement: 0}
      b: {scores: {\(scores(1))}, no_agreement: 0}

    """, to: "large.yaml")
  let run = try zopa("stability", folder.path("large.yaml"), "--format", "json")
  #expect(run.exitCode == 0, "\(run.errors)")
  let json = try #require(run.json)
  #expect(json["graph"] is NSNull)
  #expect(json["nash"] is NSNull)
  #expect(json["proof"] as? String == "solver")
  #expect((json["core"] as? [String])?.contains("all") == true)
  let states = try #require(json["states"] as? [[String: Any]])
  let one = try #require(states.first { $0["id"] as? String == "one" })
  // A alone does one favour and gets nothing; without an agreement it would keep it.
  let blocks = try #require(one["blocked_by"] as? [[String: Any]])
  #expect(blocks.first?["parties"] as? [String] == ["a"])
  #expect(blocks.first?["gains"] as? [String: Double] == ["a": 1])
  let worst = try zopa("stability", folder.path("large.yaml"), "--base", "worst_case")
  #expect(worst.exitCode == 3)
  #expect(worst.errors.contains("no single program"))
  #expect(try zopa("stability", folder.path("large.yaml"), "--all").exitCode == 3)
}

@Test func stabilityWithoutPreferencesOrOutcomesIsRefused() throws {
  let shares = try zopa("stability", "Models/literature/trump-divorce")
  #expect(shares.exitCode == 1)
  #expect(
    shares.errors.contains("error: 'zopa stability' does not answer where issues can be split"))
  #expect(try zopa("stability", "Models/wage-talks", "--engine", "eliminate").exitCode == 64)
  #expect(try zopa("stability", "Models/wage-talks", "--base", "elsewhere").exitCode == 64)
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Nobody says
    parties: {a: {name: A}, b: {name: B}}
    issues: {fence: {options: [low, high], decided_by: a}}

    """, to: "none.yaml")
  let run = try zopa("stability", folder.path("none.yaml"))
  #expect(run.exitCode == 3)
  #expect(run.errors.contains("no party says how outcomes compare"))
}
