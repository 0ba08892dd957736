import Foundation
import Testing

// `zopa stability` on models with many outcomes.

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
  // No limit stopped anything: the model is beyond the engines.
  #expect(worst.exitCode == 1)
  #expect(worst.errors.contains("large.yaml:") && worst.errors.contains("no single program"))
  #expect(try zopa("stability", folder.path("large.yaml"), "--all").exitCode == 1)
}

@Test func stabilityThatIsStoppedSaysWhatIsProven() throws {
  let folder = try TemporaryFolder()
  let issues = (0..<11).map {
    "  i\($0): {options: [x, y, z], decided_by: \(["a", "b", "c"][$0 % 3])}"
  }
  func scores(_ own: Int) -> String {
    (0..<11).map { "i\($0): {x: 0, y: \($0 % 3 == own ? -1 : 3), z: 1}" }.joined(separator: ", ")
  }
  try folder.write(
    """
    zopa: 1
    title: Many states
    parties: {a: {name: A}, b: {name: B}, c: {name: C}}
    issues:
    \(issues.joined(separator: "\n"))
    preferences:
      a: {scores: {\(scores(0))}, no_agreement: 0}
      b: {scores: {\(scores(1))}, no_agreement: 0}
      c: {scores: {\(scores(2))}, no_agreement: 0}

    """, to: "large.yaml")
  let model = folder.path("large.yaml")
  let runs = try stoppedRuns(
    ["stability", model, "--format", "json"], looks: [1, 100, 300, 1_000])
  for run in runs {
    let json = try #require(run.json)
    #expect(json["status"] as? String == "limit" && json["complete"] as? Bool == false)
  }
  let last = try #require(runs.last?.json)
  #expect((last["states"] as? [[String: Any]])?.isEmpty == false)
  for text in try stoppedRuns(["stability", model], looks: [300]) {
    #expect(unwrapped(text.output).contains("The work was stopped before the end"))
  }
  for text in try stoppedRuns(["stability", model, "--language", "ja"], looks: [300]) {
    #expect(text.output.contains("途中で止められた"))
  }
}
