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
  let heading = language == "en" ? "Would it hold?" : "合意の安定性"
  if format == "csv" {
    #expect(try csvTable(run.output).first?[0] == heading)
  } else {
    #expect(run.output.contains(heading))
  }
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

/// Where issues can be split the question is refused; where nobody has preferences that is the answer, and nothing is
/// looked at.
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
  #expect(run.exitCode == 0)
  #expect(run.output.contains("No party says how outcomes compare"))
}

/// Two neighbours who each decide one thing; what quiet is worth to the one is not stated.
private let neighbours = """
  zopa: 1
  title: Neighbours
  parties: {a: {name: A}, b: {name: B}}
  issues:
    music: {options: ["on", "off"], decided_by: a}
    hedge: {options: [high, low], decided_by: b}
  proposals: {peace: {set: {music: "off", hedge: low}}}
  preferences:
    a: {scores: {music: {"on": 0, "off": [-3, 1]}, hedge: {high: 0, low: 2}}, no_agreement: 0}
    b: {scores: {music: {"on": 0, "off": 4}, hedge: {high: 0, low: -1}}, no_agreement: 0}

  """

@Test func stabilitySaysInWhichReadingsOutcomesHold() throws {
  let folder = try TemporaryFolder()
  try folder.write(neighbours, to: "neighbours.yaml")
  let model = folder.path("neighbours.yaml")
  let json = try #require(try zopa("stability", model, "--format", "json").json)
  let over = try #require(json["over_readings"] as? [String: Any])
  #expect(over["open"] as? [String] == ["a"])
  #expect(over["complete"] as? Bool == true && over["all_groups"] as? Bool == true)
  let nash = try #require(over["nash"] as? [String: Any])
  let parties = try #require(nash["parties"] as? [String: [String: String]])
  // A turns the music on again where quiet costs it something; B never wants the low hedge.
  #expect(parties["a"] == ["peace": "some", "status_quo": "some"])
  #expect(parties["b"] == ["peace": "none", "status_quo": "every"])
  #expect(nash["equilibria"] as? [String: String] == ["peace": "none", "status_quo": "some"])
  // Falling back costs A the low hedge, which outweighs what quiet can cost but for the last point.
  #expect(over["core"] as? [String: String] == ["peace": "some", "status_quo": "some"])
  let text = unwrapped(try zopa("stability", model).output)
  #expect(text.contains("Would it hold, whatever the unstated numbers are?"))
  #expect(text.contains("In every reading somebody gains by moving away from “peace”."))
  let japanese = try zopa("stability", model, "--language", "ja")
  #expect(japanese.exitCode == 0 && japanese.output.contains("述べられていない数値がどうであれ"))
  let central = try #require(
    try zopa("stability", model, "--reading", "central", "--format", "json").json)
  #expect(central["over_readings"] is NSNull)
  let single = try #require(try zopa("stability", "Models/four-issues", "--format", "json").json)
  #expect(single["over_readings"] is NSNull)
}

@Test(arguments: ["[-3, 1]", "1"])
func whereNobodyIsStatedToDecideNothingIsSaidToHold(worth: String) throws {
  let folder = try TemporaryFolder()
  let model = neighbours.replacing("[-3, 1]", with: worth)
  try folder.write(
    model.replacing(", decided_by: a", with: "").replacing(", decided_by: b", with: ""),
    to: "unsaid.yaml")
  let unsaid = try zopa("stability", folder.path("unsaid.yaml"))
  #expect(unsaid.exitCode == 0)
  let text = unwrapped(unsaid.output)
  #expect(
    text.components(separatedBy: "Nothing can be said: the files do not say who decides what alone").count == 2)
  #expect(text.contains("for instance “decided_by: a” at “music”."))
  for claim in ["gains by moving away", "holds", "No moves of single parties"] {
    #expect(!text.contains(claim), "\(claim)")
  }
  // What groups could block by falling back does not depend on it.
  #expect(text.contains("Who could block it"))
  // What is stated to be decided together is not left unsaid.
  try folder.write(
    model.replacing("decided_by: a", with: "decided_by: [a, b]")
      .replacing("decided_by: b", with: "decided_by: [a, b]"), to: "together.yaml")
  let together = unwrapped(try zopa("stability", folder.path("together.yaml")).output)
  #expect(together.contains("Not examined: nobody who says how outcomes compare decides an issue alone"))
  let japanese = try zopa("stability", folder.path("unsaid.yaml"), "--language", "ja")
  #expect(japanese.output.contains("判定できない。"))
}

@Test func stabilityIsPartOfTheReport() throws {
  let folder = try TemporaryFolder()
  try folder.write(neighbours, to: "neighbours.yaml")
  let model = folder.path("neighbours.yaml")
  for (format, language, word) in [
    ("text", "en", "Who gains in every reading by moving alone"),
    ("markdown", "en", "Nobody blocks it"),
    ("html", "en", "Who could block it, over all readings"), ("csv", "en", "Nobody blocks it"),
    ("html", "ja", "誰も阻止しない"), ("text", "ja", "どの解釈でも"),
  ] {
    let run = try zopa("report", model, "--format", format, "--language", language)
    #expect(run.exitCode == 0 && run.output.contains(word), "\(format) \(language)")
  }
  let open = try #require(try zopa("report", model, "--format", "json").json)
  #expect(open["stability"] is NSNull && open["stability_over_readings"] is [String: Any])
  let stated = try #require(
    try zopa("report", "Models/three-orders", "--format", "json").json)
  #expect((stated["stability"] as? [String: Any])?["core"] as? [String] == ["deal", "frozen_line"])
  #expect(stated["stability_over_readings"] is NSNull)
  // Where nobody is said to decide anything, there is nothing to ask.
  let none = try #require(try zopa("report", "Models/wage-talks", "--format", "json").json)
  #expect(none["stability"] is NSNull)
  // Too many moves for a report are said to be left out.
  let issues = (0..<9).map { "  i\($0): {options: [x, y, z], decided_by: \(["a", "b"][$0 % 2])}" }
  let scores = (0..<9).map { "i\($0): {x: 0, y: 1, z: \($0)}" }.joined(separator: ", ")
  try folder.write(
    """
    zopa: 1
    title: Many moves
    parties: {a: {name: A}, b: {name: B}}
    issues:
    \(issues.joined(separator: "\n"))
    preferences:
      a: {scores: {\(scores)}, no_agreement: 0}
      b: {scores: {\(scores)}, no_agreement: 0}

    """, to: "many.yaml")
  let many = unwrapped(try zopa("report", folder.path("many.yaml"), "--format", "text").output)
  #expect(many.contains("Not looked at in this report: there are 19,683 outcomes"))
}

@Test func expectedStabilityIsChecked() throws {
  let folder = try TemporaryFolder()
  func check(_ expected: String) throws -> Run {
    try folder.write(
      neighbours.replacing(
        "preferences:", with: "expect: [{stability: \(expected)}]\npreferences:"),
      to: "neighbours.yaml")
    return try zopa("check", folder.path("neighbours.yaml"))
  }
  // One number is left open, so that the status quo holds in some readings only.
  #expect(try check("{nash: [], gmr: []}").exitCode == 0)
  let wrong = try check("{nash: [peace], core: [status_quo]}")
  #expect(wrong.exitCode == 1)
  #expect(wrong.errors.contains("'peace' does not hold by 'nash' in every reading"))
  #expect(wrong.errors.contains("'status_quo' does not hold by 'core' in every reading"))
  let strong = try check("{strong: []}")
  #expect(strong.errors.contains("whether 'peace' holds by 'strong' in every reading is not known"))
  // A published answer that somebody has changed.
  let elmira = try String(
    contentsOf: projectFolder.appendingPathComponent(
      "Models/literature/elmira/scenario.yaml"), encoding: .utf8)
  try folder.write(
    elmira.replacing("seq: [s5, s6, s7,", with: "seq: [s1, s5, s6,"), to: "elmira.yaml")
  let changed = try zopa("check", folder.path("elmira.yaml"))
  #expect(changed.exitCode == 1)
  #expect(changed.errors.contains("'s1' does not hold by 'seq'"))
  #expect(changed.errors.contains("'s7' holds by 'seq'"))
  try folder.write(
    """
    zopa: 1
    title: Nobody says
    parties: {a: {name: A}, b: {name: B}}
    issues: {fence: {options: [low, high], decided_by: a}}
    expect: [{stability: {nash: [status_quo]}}]

    """, to: "none.yaml")
  let nobody = try zopa("check", folder.path("none.yaml"))
  #expect(nobody.exitCode == 1 && nobody.errors.contains("no party says how outcomes compare"))
}

@Test func aProposalIsLookedAtWithTheOptionsThatAreAllowed() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Options
    parties: {a: {}, b: {}}
    issues: {x: {options: [o, p, q], decided_by: a}, y: {options: [o, p], decided_by: b}}
    rules: {d: {rule: "x = p => y = p", kind: definition}}
    proposals: {either: {set: {x: [p, q], y: o}}}
    preferences:
      a: {scores: {x: {o: 0, p: 1, q: 2}, y: {o: 0, p: 1}}, no_agreement: 0}
      b: {scores: {x: {o: 0, p: 1, q: 2}, y: {o: 0, p: 1}}, no_agreement: 0}

    """, to: "options.yaml")
  let run = try zopa("stability", folder.path("options.yaml"))
  #expect(run.exitCode == 0 && run.output.contains("either"), "\(run.errors)")
  #expect(!run.output.contains("is not looked at"))
}
