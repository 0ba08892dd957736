import Testing

// No outcome meets the rules, or rules exclude what is proposed.

@Test(arguments: ["en", "ja"])
func stabilityWhereNoOutcomeMeetsTheRulesSaysSo(language: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(closed, to: "closed.yaml")
  for variant in [[], ["--variant", "alone"]] {
    let model = [folder.path("closed.yaml")] + variant
    let page = unwrapped(try zopa(["stability"] + model + ["--language", language]).output)
    #expect(
      page.contains(
        language == "en" ? "No outcome meets the rules, so there is none" : "規則を満たす状態が存在しない"))
    for wrong in ["stopped", "止められた", "Nash", "Not examined", "GMR", "The outcomes", " 0 "] {
      #expect(!page.contains(wrong), "\(wrong) \(page)")
    }
    #expect(page.contains("L1"))
    let json = try #require(try zopa(["stability"] + model + ["--format", "json"]).json)
    #expect(json["reason"] as? String == "no_outcome")
    #expect(json["status"] as? String == "complete" && json["proof"] is String == false)
  }
}

/// Definitions and laws leave outcomes, but none that is proposed, and nobody agrees to any.
@Test func stabilityWithoutAnOutcomeToLookAtSaysSo() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Road
    parties: {a: {name: A}, b: {name: B}}
    issues: {road: {options: [shut, half, open], decided_by: a}}
    rules: {L1: {rule: "road = half", kind: law}}
    preferences:
      a: {scores: {road: {shut: 0, half: 1, open: 2}}, no_agreement: 5}
      b: {scores: {road: {shut: 0, half: 1, open: 2}}, no_agreement: 5}
    proposals: {p: {set: {road: open}}}

    """, to: "road.yaml")
  let json = try #require(
    try zopa("stability", folder.path("road.yaml"), "--format", "json").json)
  #expect(json["reason"] as? String == "no_state")
  let page = unwrapped(try zopa("stability", folder.path("road.yaml")).output)
  #expect(page.contains("No outcome was looked at: definitions and laws exclude the status quo"))
  #expect(!page.contains("stopped"))
  let all = try zopa("stability", folder.path("road.yaml"), "--all", "--format", "json").json
  #expect(all?["reason"] is String == false && (all?["states"] as? [Any])?.count == 1)
}

@Test(arguments: [
  ["bargain"], ["frontier"], ["sequence", "--agreement", "nash"],
  ["bargain", "--engine", "glpk"], ["frontier", "--engine", "enumerate"],
])
func whereNoOutcomeMeetsTheRulesNobodyIsSaidToRefuse(question: [String]) throws {
  let folder = try TemporaryFolder()
  try folder.write(closed, to: "closed.yaml")
  let asked = [question[0], folder.path("closed.yaml")] + question.dropFirst()
  let page = unwrapped(try zopa(asked).output)
  #expect(page.contains("no outcome meets the rules"), "\(page)")
  #expect(!page.contains("acceptable"))
  let json = try #require(try zopa(asked + ["--format", "json"]).json)
  #expect(json["reason"] as? String == "no_outcome")
}

@Test func whereOutcomesMeetTheRulesAndNobodyAcceptsOneThatIsSaid() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    closed.replacing("L2: {rule: \"fire = stop\", kind: law}", with: ""), to: "open.yaml")
  let json = try #require(try zopa("bargain", folder.path("open.yaml"), "--format", "json").json)
  #expect(json["reason"] as? String == "no_agreement")
}

private let closed = """
  zopa: 1
  title: Out
  parties: {army: {name: Army}, militia: {name: Militia}}
  issues: {fire: {name: Fire, options: [open, stop]}}
  rules:
    L1: {rule: "fire = open", kind: law}
    L2: {rule: "fire = stop", kind: law}
  preferences:
    army: {scores: {fire: {open: 0, stop: 1}}, no_agreement: 1}
    militia: {scores: {fire: {open: 0, stop: 5}}, no_agreement: 0}
  proposals: {p: {name: Paper, set: {fire: stop}}}
  variants: {alone: {question: Alone?, set: {issues.fire.decided_by: army}}}

  """
