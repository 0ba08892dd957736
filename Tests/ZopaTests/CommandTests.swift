import Foundation
import Negotiation
import Reporting
import Testing

// The built command, run as a user would run it.

@Test func newModelIsCheckedAndHasAZone() throws {
  let folder = try TemporaryFolder()
  let made = try zopa("new", folder.path("talks"))
  #expect(made.exitCode == 0)
  #expect(made.errors.isEmpty)
  #expect(made.output.contains("zopa check"))

  let check = try zopa("check", folder.path("talks"))
  #expect(check.exitCode == 0)
  #expect(!check.output.isEmpty)
  let zone = try zopa("zone", folder.path("talks"))
  #expect(zone.exitCode == 0)
  #expect(zone.errors.isEmpty)
  let file = try zopa("zone", folder.path("talks/scenario.yaml"))
  #expect(file.output == zone.output)

  let before = try folder.contents()
  let again = try zopa("new", folder.path("talks"))
  #expect(again.exitCode == 64)
  #expect(again.output.isEmpty)
  #expect(again.errors.contains("already there"))
  #expect(try folder.contents() == before)
}

// MARK: Results and exit codes

@Test(
  arguments: ["zone", "frontier", "bargain", "compare", "report"],
  formats)
func resultGoesToStandardOutput(command: String, format: String) throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let result = try zopa(command, folder.path("talks"), "--format", format)
  #expect(result.exitCode == 0)
  #expect(result.errors.isEmpty)
  #expect(result.output.utf8.last == UInt8(ascii: "\n"))
  #expect(!result.output.contains("\u{1B}"))
  switch format {
  case "html":
    #expect(result.output.lowercased().hasPrefix("<!doctype html>"))
  case "json":
    let json = try #require(result.json)
    #expect(json["command"] as? String == command)
  case "markdown": #expect(result.output.hasPrefix("# Sale of a workshop\n\n\(command == "report" ? "> **" : "## ")"))
  case "csv":
    let rows = try csvTable(result.output)
    #expect(!rows.isEmpty && rows.allSatisfy { !$0[0].isEmpty && !$0[3].isEmpty })
  case "text": #expect(result.output.hasPrefix("Sale of a workshop\n══════════════════\n\n"))
  default: #expect(result.output.contains("\n"))
  }
  #expect(try zopa(command, folder.path("talks"), "--format", format).output == result.output)
}

@Test func zoneJSONHasTheKeysOfTheDesign() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let json = try #require(try zopa("zone", folder.path("talks"), "--format", "json").json)
  #expect(json["schema"] as? Int == 1)
  #expect(json["command"] as? String == "zone")
  #expect(json["model"] as? String == "Sale of a workshop")
  #expect(json["variant"] is NSNull)
  #expect(json["reading"] is String)
  #expect(json["status"] as? String == "complete")
  #expect(json["verdict"] as? String == "every")
  #expect(json["exists"] as? Bool == true)
  for key in ["agreements", "possible"] {
    let number = try #require(json[key] as? [String: Any])
    #expect(Set(number.keys) == ["count", "exact"])
    #expect((number["count"] as? Int ?? 0) > 0)
    #expect(number["exact"] as? Bool == true)
  }
  let surviving = try #require(json["surviving"] as? [String: [String]])
  #expect(Set(surviving.keys) == ["price", "payment", "handover"])
  let parties = try #require(json["parties"] as? [String: Any])
  #expect(Set(parties.keys) == ["seller", "buyer", "bank"])
  #expect(parties["bank"] is NSNull)
  let seller = try #require(parties["seller"] as? [String: Any])
  #expect(Set(seller.keys) == ["least", "greatest", "no_agreement"])
  #expect(seller["no_agreement"] as? Double == 45)
  let coalitions = try #require(json["coalitions"] as? [[String: Any]])
  #expect(coalitions.count == 3)
  for coalition in coalitions { #expect(Set(coalition.keys) == ["parties", "exists", "count"]) }
  let proposals = try #require(json["proposals"] as? [String: [String: Any]])
  #expect(Set(proposals.keys) == ["first_offer", "compromise"])
  let wanted: Set = [
    "verdict", "state", "accepted_by", "open", "broken", "rules_broken", "consents",
  ]
  for proposal in proposals.values { #expect(wanted.isSubset(of: proposal.keys)) }
  #expect(proposals["compromise"]?["state"] as? String == "in")
  #expect(proposals["first_offer"]?["open"] as? [String] == ["handover"])
}

@Test func emptyZoneFailsOnlyWhereThatIsAsked() throws {
  let model = projectFolder.appendingPathComponent("Models/abu-dhabi").path
  let asked = try zopa("zone", model, "--stance", "final", "--fail-if-empty")
  #expect(asked.exitCode == 2)
  #expect(!asked.output.isEmpty)
  let answered = try zopa("zone", model, "--stance", "final")
  #expect(answered.exitCode == 0)
  #expect(answered.output == asked.output)
  let folder = try TemporaryFolder(withNewModel: "talks")
  #expect(try zopa("zone", folder.path("talks"), "--fail-if-empty").exitCode == 0)
}

@Test func unknownVariantIsSuggested() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  for command in [["zone", "--variant"], ["report", "--variant"], ["compare"]] {
    var arguments = [command[0], folder.path("talks")]
    arguments += command.dropFirst() + ["hard_buyr"]
    let result = try zopa(arguments)
    #expect(result.exitCode == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("did you mean 'hard_buyer'?"))
  }
}

@Test(arguments: [
  ["zone", "MODEL", "--engine", "simplex"], ["zone", "MODEL", "--format", "pdf"],
  ["zone", "MODEL", "--language", "fr"], ["zone", "MODEL", "--reading", "first"],
  ["zone", "MODEL", "--time-limit", "0"], ["zone", "MODEL", "--time-limit", "soon"],
  ["zone", "MODEL", "--colour"], ["zone"], ["zones", "MODEL"],
])
func wrongUsageIsRefused(arguments: [String]) throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let result = try zopa(arguments.map { $0 == "MODEL" ? folder.path("talks") : $0 })
  #expect(result.exitCode == 64)
  #expect(result.output.isEmpty)
  #expect(result.errors.contains("Usage: zopa"))
}

@Test func failedExpectationFailsTheCheck() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  try folder.replace("compromise: in", with: "compromise: out", in: "talks/scenario.yaml")
  let result = try zopa("check", folder.path("talks"))
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("the state of 'compromise' is in, not out"))
  let json = try #require(try zopa("check", folder.path("talks"), "--format", "json").json)
  #expect((json["errors"] as? [Any])?.count == 1)
}

@Test func invalidModelIsToldOnStandardErrorAlone() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  try folder.replace("kind: linkage", with: "kind: lnkage", in: "talks/scenario.yaml")
  for command in ["check", "zone", "compare", "report"] {
    let result = try zopa(command, folder.path("talks"))
    #expect(result.exitCode == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("talks/scenario.yaml:21:71: error: "))
    #expect(result.errors.contains("did you mean 'linkage'?"))
    #expect(result.errors.hasSuffix("\n1 error\n"))
  }
  let check = try zopa("check", folder.path("talks"), "--format", "json")
  #expect(check.exitCode == 1)
  #expect(check.errors.isEmpty)
  #expect(try #require(check.json)["valid"] as? Bool == false)
}

// MARK: Options

@Test(arguments: ["enumerate", "glpk"])
func statisticsAreOneLineOnStandardError(engine: String) throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let plain = try zopa("zone", folder.path("talks"), "--engine", engine)
  let result = try zopa("zone", folder.path("talks"), "--engine", engine, "--stats")
  #expect(result.exitCode == 0)
  #expect(result.output == plain.output)
  let line = try #require(
    result.errors.wholeMatch(of: /stats: (\w+), \d+\.\d{3} ms, (\d+) GLPK programs\n/))
  #expect(line.1 == engine)
  #expect((line.2 == "0") == (engine == "enumerate"))
}

@Test func noColourIsWrittenWhereNoneIsWanted() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let model = folder.path("talks")
  // Under script(1) standard output is a terminal.
  let inTerminal = { (environment: [String: String]) in
    try run(
      "/usr/bin/script", ["-qec", "'\(command.path)' zone '\(model)'", "/dev/null"], environment)
  }
  let plain = try zopa("zone", model)
  #expect(!plain.output.contains("\u{1B}"))
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/script") else { return }
  #expect(try inTerminal(["TERM": "xterm", "NO_COLOR": ""]).output.contains("\u{1B}["))
  #expect(try !inTerminal(["TERM": "xterm", "NO_COLOR": "1"]).output.contains("\u{1B}"))
  #expect(try !inTerminal(["TERM": "dumb", "NO_COLOR": ""]).output.contains("\u{1B}"))
}

@Test func reportSpeaksJapanese() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let japanese = try zopa("report", folder.path("talks"), "--language", "ja")
  let english = try zopa("report", folder.path("talks"))
  #expect(japanese.exitCode == 0)
  #expect(japanese.output.contains("合意"))
  #expect(!english.output.contains("合意"))
}

@Test func frontierAndBargainJSONHaveTheKeysOfTheDesign() throws {
  let nash = "Models/literature/nash-1950"
  let frontier = try #require(try zopa("frontier", nash, "--format", "json").json)
  let points = try #require(frontier["points"] as? [[String: Any]])
  #expect(points.count == 7)
  for point in points { #expect(Set(point.keys) == ["payoffs", "count", "outcomes"]) }
  #expect(frontier["ideal"] as? [String: Double] == ["bill": 30, "jack": 14])
  #expect(frontier["nadir"] as? [String: Double] == ["bill": 14, "jack": 6])
  let bargain = try #require(try zopa("bargain", nash, "--format", "json").json)
  #expect(bargain["disagreement"] as? [String: Double] == ["bill": 12, "jack": 6])
  let solutions = try #require(bargain["solutions"] as? [String: [String: Any]])
  #expect(Set(solutions.keys) == Set(BargainingSolution.allCases.map(\.rawValue)))
  let solution = try #require(solutions["nash"]?["points"] as? [[String: Any]])
  #expect(solution.map { $0["payoffs"] as? [String: Double] } == [["bill": 24, "jack": 11]])
  #expect(solutions["nash"]?["undefined"] is NSNull)
}

@Test func gainsAreShownWithoutOutcomesToo() throws {
  // The freeze leaves 32, 33 and 22 points on the table, whether or not an agreement is listed.
  for outcomes in ["0", "1"] {
    let text = try zopa("frontier", "Models/four-issues", "--outcomes", outcomes).output
    for gain in ["+32", "+33", "+22"] { #expect(text.contains(gain), "--outcomes \(outcomes)") }
  }
}

@Test func unclippedFrontierWithoutOutcomesBlamesTheRules() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: T
    parties: {a: A, b: B}
    issues: {x: {options: [y, n]}}
    rules: {r: {rule: "x = y and x = n", kind: law}}
    preferences:
      a: {scores: {x: {y: 1, n: 0}}, no_agreement: 0}
      b: {scores: {x: {y: 0, n: 1}}, no_agreement: 0}
    """, to: "model.yaml")
  let model = folder.path("model.yaml")
  let json = try #require(try zopa("frontier", model, "--unclipped", "--format", "json").json)
  #expect(json["reason"] as? String == "no_outcome")
}

@Test func compareTakesVariantsInOneWayAtATime() throws {
  let model = "Models/four-issues"
  #expect(
    try zopa(
      "compare", model, "no_monitors", "monitors_a_must", "--variant", "confident_russia"
    ).exitCode == 64)
  let json = try #require(
    try zopa("compare", model, "--variant", "confident_russia", "--format", "json").json)
  let compared = try #require(json["variants"] as? [[String: Any]])
  #expect(compared.map { $0["variant"] as? String } == [nil, "confident_russia"])
}

@Test func checkOfOneVariantSaysSo() throws {
  let json = try #require(
    try zopa("check", "Models/four-issues", "--variant", "no_monitors", "--format", "json").json)
  #expect(json["variant"] as? String == "no_monitors")
  #expect(json["expectations"] as? Int == 1)
}

@Test func emptyZoneHasNoPointsAndAReason() throws {
  let model = ["Models/four-issues", "--variant", "confident_russia", "--format", "json"]
  let frontier = try #require(try zopa(["frontier"] + model).json)
  #expect((frontier["points"] as? [Any])?.isEmpty == true)
  #expect(frontier["reason"] as? String == "no_agreement")
  let bargain = try #require(try zopa(["bargain"] + model).json)
  let solutions = try #require(bargain["solutions"] as? [String: [String: Any]])
  #expect(solutions.count == BargainingSolution.allCases.count)
  for solution in solutions.values {
    #expect((solution["points"] as? [Any])?.isEmpty == true)
    #expect(solution["undefined"] as? String == "no_agreement")
  }
}

@Test(arguments: [("zoen", "zone"), ("barain", "bargain"), ("stabilty", "stability"), ("reprot", "report")])
func aSlipInACommandIsNamed(slip: String, meant: String) throws {
  let run = try zopa(slip, "Models/wage-talks")
  #expect(run.exitCode == 64)
  #expect(run.errors.contains("there is no command '\(slip)'; did you mean '\(meant)'?"), "\(run.errors)")
}

@Test(arguments: ["bash", "zsh", "fish"])
func completionsKnowEveryCommandAndValue(shell: String) throws {
  let script = try zopa("--generate-completion-script", shell).output
  for word in AnswerSchema.all.map(\.command) + formats + ReportLanguage.allCases.map(\.rawValue) {
    let isThere = script.range(of: "\\b\(word)\\b", options: .regularExpression) != nil
    #expect(isThere, "\(shell) does not complete \(word)")
  }
}
