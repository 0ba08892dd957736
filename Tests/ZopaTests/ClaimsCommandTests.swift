import Foundation
import Testing

// What commands claim where nothing can be looked at, and with which exit code.

/// Two parties with numbers; the third has none, or says nothing of an issue.
private func threeParties(_ third: String) throws -> TemporaryFolder {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Three
    parties: {a: {}, b: {}, c: {}}
    issues: {x: {options: [u, v], decided_by: a}}
    proposals: {d: {set: {x: u}}}
    preferences:
      a: {scores: {x: {u: 0, v: 5}}, no_agreement: 0}
      b: {scores: {x: {u: 0, v: 5}}, no_agreement: 0}
      c: {\(third)}

    """, to: "model.yaml")
  return folder
}

private let withoutReading = [
  "red_lines: {C1: {rule: \"x = v\", hardness: reported}}", "red_lines: {C1: \"x = v\"}",
  "silent: [x]",
]

@Test(arguments: withoutReading, ["--clipped", "--unclipped"])
func nothingIsProvenOfAFrontierThatNobodyLookedAt(third: String, clipping: String) throws {
  let folder = try threeParties(third)
  let options = clipping == "--unclipped" ? [clipping] : []
  let path = folder.path("model.yaml")
  let run = try zopa(["frontier", path, "--format", "json"] + options)
  let json = try #require(run.json, "\(run.errors)")
  #expect(run.exitCode == 0)
  #expect(json["reason"] as? String == "open_numbers" && json["proof"] is NSNull)
  #expect(json["engine_because"] is NSNull)
  let improvements = try #require(json["improvements"] as? [String: [String: [String: Any]]])
  #expect(improvements["d"].map { Set($0.keys) } == ["a", "b"])
  for (_, improvement) in try #require(improvements["d"]) {
    #expect(improvement["proven"] as? Bool == false && improvement["gain"] is NSNull)
  }
  for (command, more) in [("frontier", options), ("bargain", []), ("improve", ["--from", "d"])] {
    let text = try zopa([command, path] + more)
    #expect(text.exitCode == 0 && !text.output.contains("zopa \(command)"), "\(text.output)")
    let proof = try zopa([command, path, "--format", "json"] + more).json?["proof"]
    #expect(proof is NSNull)
  }
  let stability = try #require(try zopa("stability", path, "--format", "json").json)
  #expect(stability["all_efficient"] as? Bool == false)
}

@Test func aReportSendsToCommandsThatHaveAnAnswer() throws {
  let open = try threeParties("order: [\"x: u > v\"]")
  let hint = "“zopa frontier” and “zopa bargain” do so"
  #expect(unwrapped(try zopa("report", open.path("model.yaml")).output).contains(hint))
  #expect(try zopa("frontier", open.path("model.yaml")).output.contains("efficient"))
  let silent = try threeParties(withoutReading[0])
  #expect(!unwrapped(try zopa("report", silent.path("model.yaml")).output).contains(hint))
}

@Test func whereNobodyComparesOutcomesThatIsTheAnswer() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Red lines alone
    parties: {a: {}, b: {}}
    issues: {x: {options: [u, v], decided_by: a}}
    proposals: {d: {set: {x: v}}}
    preferences: {a: {red_lines: {A1: "x = v"}}, b: {red_lines: {B1: "x = v"}}}

    """, to: "model.yaml")
  let path = folder.path("model.yaml")
  for arguments in [
    ["stability"], ["stability", "--all"], ["stability", "--engine", "glpk"],
    ["stability", "--reading", "central"], ["sequence"], ["sequence", "--agreement", "d"],
    ["sequence", "--agreement", "nash"], ["sequence", "--engine", "enumerate"],
  ] {
    for format in formats {
      let run = try zopa(
        [arguments[0], path] + arguments.dropFirst() + ["--format", format])
      #expect(run.exitCode == 0 && run.errors.isEmpty, "\(arguments) \(format): \(run.errors)")
      if format == "json" {
        let json = try #require(run.json)
        #expect(json["reason"] is String && json["status"] as? String == "complete")
      }
    }
  }
  #expect(try zopa("report", path).exitCode == 0)
}

@Test func aSolutionThatSinglesOutNothingSaysWhy() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: No agreement
    parties: {a: {}, b: {}}
    issues: {x: {options: [u, v], decided_by: a}}
    preferences:
      a: {scores: {x: {u: 0, v: 1}}, no_agreement: 1}
      b: {scores: {x: {u: 1, v: 0}}, no_agreement: 1}

    """, to: "model.yaml")
  let path = folder.path("model.yaml")
  let run = try zopa("sequence", path, "--agreement", "nash", "--format", "json")
  #expect(run.exitCode == 0 && run.json?["reason"] as? String == "no_agreement")
  let none = try zopa("sequence", path, "--format", "json")
  #expect(none.exitCode == 0 && none.json?["reason"] as? String == "nothing_proposed")
  #expect(try zopa("sequence", path).output.contains("nothing to carry out"))
}

@Test func aModelBeyondTheEnginesIsALocatedErrorAndNoLimit() throws {
  let folder = try TemporaryFolder()
  let issues = (0..<21).map { "  i\($0): {options: [o, p], decided_by: a}" }
  let worths = (0..<21).map { "i\($0): {o: 0, p: 1}" }.joined(separator: ", ")
  try folder.write(
    """
    zopa: 1
    title: Many steps
    parties: {a: {}, b: {}}
    issues:
    \(issues.joined(separator: "\n"))
    preferences:
      a: {scores: {\(worths)}, no_agreement: 0}
      b: {scores: {\(worths)}, no_agreement: 0}

    """, to: "model.yaml")
  let run = try zopa("sequence", folder.path("model.yaml"), "--agreement", "nash")
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("model.yaml:5:") && run.errors.contains("no limit stopped them"))
}
