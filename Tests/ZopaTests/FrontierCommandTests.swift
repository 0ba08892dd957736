import Foundation
import Testing

private func written(_ text: String) throws -> (folder: TemporaryFolder, path: String) {
  let folder = try TemporaryFolder()
  try folder.write(text, to: "model.yaml")
  return (folder, folder.path("model.yaml"))
}

/// A proposal that a law excludes, beside one that it allows.
private let valley = """
  zopa: 1
  title: Valley
  parties: {a: A, b: B}
  issues: {fields: {options: [kept, split]}, guards: {options: [none, some]}}
  rules: {watched: {rule: "fields = split => guards = some", kind: law}}
  proposals:
    bare: {set: {fields: split, guards: none}}
    full: {set: {fields: split, guards: some}}
  preferences:
    a: {scores: {fields: {kept: 0, split: 4}, guards: {none: 0, some: -1}}, no_agreement: 1}
    b: {scores: {fields: {kept: 3, split: 5}, guards: {none: 0, some: -1}}, no_agreement: 1}

  """

@Test func proposalsThatAreNoOutcomesAreCalledSo() throws {
  let folder = try TemporaryFolder()
  try folder.write(valley, to: "v.yaml")
  for command in ["frontier", "bargain"] {
    let text = unwrapped(try zopa(command, folder.path("v.yaml")).output)
    #expect(text.contains("bare (excluded by watched)"), "\(command)")
    #expect(!text.contains("full ("), "\(command)")
  }
  let improve = unwrapped(try zopa("improve", folder.path("v.yaml"), "--from", "bare").output)
  #expect(improve.contains("“bare” does not meet the rules: it is excluded by watched."))
  #expect(!unwrapped(try zopa("improve", folder.path("v.yaml"), "--from", "full").output).contains("excluded"))
}

@Test func tablesForProgramsHaveEveryPointAsItIs() throws {
  // What a gives up b gets, in steps of half a thousandth: all 60 are efficient.
  let options = (0..<60).map { "o\($0)" }
  func scores(_ worth: (Int) -> Int) -> String {
    options.indices.map { "o\($0): 0.\(String("000\(worth($0) * 5)".suffix(4)))" }
      .joined(separator: ", ")
  }
  let model = try written(
    """
    zopa: 1
    title: A line
    parties: {a: {name: A}, b: {name: B}}
    issues: {x: {options: [\(options.joined(separator: ", "))]}}
    preferences:
      a: {scores: {x: {\(scores { $0 })}}, no_agreement: 0}
      b: {scores: {x: {\(scores { 59 - $0 })}}, no_agreement: 0}

    """)
  let table = try zopa("frontier", model.path, "--format", "csv").output
  for point in 0..<60 {
    let worth = "0.\(String("000\((59 - point) * 5)".suffix(4)))"
    let short = Double(worth).map { "\($0)" } ?? worth
    #expect(
      table.contains(
        "Agreements that waste nothing,\(point + 1),A,\(short == "0.0" ? "0" : short)\r\n"),
      "\(point)")
  }
  let text = try zopa("frontier", model.path).output
  #expect(text.contains("20 more points are not shown"))
}

@Test func whoRefusesAProposalIsNamedWhereItHasASay() throws {
  let contract = unwrapped(try zopa("frontier", "Models/literature/labour-contract").output)
  // Worth 18 to the employer, for whom no agreement is worth 40.
  #expect(
    contract.contains("refused by") && contract.contains("Left out because issues are open"))
  // C has a say on x = q alone.
  let model = try written(
    """
    zopa: 1
    title: A say
    parties: {a: {name: A}, b: {name: B}, c: {name: C, consents_to: "x = q"}}
    issues: {x: {options: [o, q]}, y: {options: [o, p]}}
    proposals: {free: {name: Free, set: {x: o, y: p}}, bound: {name: Bound, set: {x: q, y: p}}}
    preferences:
      a: {scores: {x: {o: 0, q: 1}, y: {o: 0, p: 1}}, no_agreement: 0}
      b: {scores: {x: {o: 1, q: 0}, y: {o: 0, p: 1}}, no_agreement: 0}
      c: {judge_by: red_lines, red_lines: {C1: "y = o"}}

    """)
  let run = try zopa("frontier", model.path, "--format", "csv")
  #expect(run.exitCode == 0 && run.output.contains("Bound (refused by C)"), "\(run.errors)")
  #expect(!run.output.contains("Free (refused"))
}

@Test func whatIsStoppedClaimsNothing() throws {
  let issues = (0..<12).map { issue in
    "  i\(issue): {options: [\((0..<10).map { "o\($0)" }.joined(separator: ", "))]}"
  }
  func scores(_ party: Int) -> String {
    (0..<12).map { issue in
      let worths = (0..<10).map { "o\($0): \(($0 * (party * 7 + issue + 3) * 37 + party) % 101)" }
      return "i\(issue): {\(worths.joined(separator: ", "))}"
    }.joined(separator: ", ")
  }
  let model = try written(
    """
    zopa: 1
    title: Large
    parties: {a: {}, b: {}, c: {}}
    issues:
    \(issues.joined(separator: "\n"))
    proposals: {first: {set: {\((0..<12).map { "i\($0): o0" }.joined(separator: ", "))}}}
    preferences:
      a: {scores: {\(scores(0))}, no_agreement: 0}
      b: {scores: {\(scores(1))}, no_agreement: 0}
      c: {scores: {\(scores(2))}, no_agreement: 0}

    """)
  let arguments = [model.path, "--engine", "glpk", "--format", "json"]
  let looks = [1, 10, 30, 100, 300]
  for run in try stoppedRuns(["frontier"] + arguments, looks: looks) {
    let frontier = try #require(run.json)
    #expect(frontier["status"] as? String == "limit")
    let improvements = try #require(frontier["improvements"] as? [String: [String: [String: Any]]])
    #expect(improvements["first"].map { Set($0.keys) } == ["a", "b", "c"])
    for (_, improvement) in try #require(improvements["first"]) {
      #expect(improvement["proven"] as? Bool == false)
      #expect(improvement["gain"] is NSNull || improvement["gain"] as? Double ?? 0 > 0)
    }
  }
  for run in try stoppedRuns(["bargain"] + arguments, looks: looks) {
    let bargain = try #require(run.json)
    #expect(bargain["status"] as? String == "limit" && bargain["without_gain"] as? [String] == [])
  }
}

@Test func bargainSaysFromWhatItComes() throws {
  let model = "Models/literature/nash-1950"
  let text = unwrapped(try zopa("bargain", model).output)
  for words in ["∏ (u − d)", "best for each", "no agreement", "were combined"] {
    #expect(text.contains(words), "\(words)")
  }
  // Documentation/Background/Bargaining.md: gains of 12 and 5 over keeping what they have.
  let json = try #require(try zopa("bargain", model, "--format", "json").json)
  let gaps = try #require(json["gaps"] as? [String: [String: [String: Double]]])
  #expect(gaps["nash_solution"]?["nash"] == ["bill": 0, "jack": 0])
  #expect(gaps["no_trade"]?["nash"] == ["bill": -12, "jack": -5])
}

@Test func rankingsAreNoNumbersLeftOpen() throws {
  let json = try #require(
    try zopa("frontier", "Models/literature/cuban-missiles", "--format", "json").json)
  #expect(json["reason"] as? String == "no_payoffs")
}
