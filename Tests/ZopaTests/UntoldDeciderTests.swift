import Testing

// Somebody decides an issue alone, and nobody knows what it wants.

@Test(arguments: ["silent", "lines", "nothing"])
func whoeverOfUnknownWishesDecidesAloneMayMove(kind: String) throws {
  let folder = try TemporaryFolder()
  let guards = [
    "silent": "  guard: {silent: [fire, road]}\n",
    "lines": "  guard: {judge_by: red_lines, red_lines: {G1: \"fire = stop or fire = open\"}}\n",
    "nothing": "",
  ]
  try folder.write(road(guards[kind] ?? ""), to: "road.yaml")
  let json = try #require(
    try zopa("stability", folder.path("road.yaml"), "--format", "json").json)
  let readings = try #require(json["over_readings"] as? [String: Any])
  #expect(readings["untold"] as? [String] == ["guard"])
  #expect(readings["core"] as? [String: String] == ["plan": "some", "status_quo": "some"])
  for concept in ["nash", "gmr", "smr", "seq", "sseq"] {
    let found = try #require(readings[concept] as? [String: Any])
    #expect(found["equilibria"] as? [String: String] == ["plan": "some", "status_quo": "some"])
    let parties = try #require(found["parties"] as? [String: [String: String]])
    #expect(parties["guard"]?["plan"] == "some" && parties["league"]?["plan"] == "every")
  }
  let page = unwrapped(try zopa("stability", folder.path("road.yaml")).output)
  #expect(page.contains("Whether anybody gains by moving away from “Plan” and “Status quo” depends on the reading"))
  #expect(page.contains("Nothing is on file about how Guard ranks outcomes."))
  #expect(page.contains("No party and no group whose preferences are on file blocks"))
  #expect(!page.contains("who decides what alone"))
  let central = unwrapped(try zopa("stability", folder.path("road.yaml"), "--reading", "central").output)
  #expect(central.contains("Not examined: only Guard decides an issue alone"))
}

/// To say something of one issue says nothing of another.
@Test func oneOrderMoreTellsNothingOfAnIssueThatItIsNotAbout() throws {
  let folder = try TemporaryFolder()
  try folder.write(road("  guard: {silent: [fire, road]}\n"), to: "less.yaml")
  try folder.write(
    road("  guard: {order: [\"fire: stop > open\"], silent: [road]}\n"), to: "more.yaml")
  let nash = try ["less", "more"].map { name in
    let json = try zopa("stability", folder.path(name + ".yaml"), "--format", "json").json
    return (json?["over_readings"] as? [String: Any])?["nash"] as? [String: Any]
  }
  #expect(nash[0]?["equilibria"] as? [String: String] == ["plan": "some", "status_quo": "some"])
  #expect(
    nash[0]?["equilibria"] as? [String: String] == nash[1]?["equilibria"] as? [String: String])
}

/// The headline of one reading says whom it is about.
@Test func whoIsNotOnFileIsLeftOutOfTheHeadline() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    road("  guard: {silent: [fire, road]}\n").replacing(
      "options: [open, stop]", with: "options: [open, stop], decided_by: league"), to: "road.yaml")
  let page = unwrapped(try zopa("stability", folder.path("road.yaml")).output)
  #expect(
    page.contains(
      "Nobody whose preferences are on file gains by moving away from “Plan”."))
  #expect(!page.contains("Whatever the unstated numbers are, nobody gains"))
}

private func road(_ preferences: String) -> String {
  """
  zopa: 1
  title: Road
  parties: {league: {name: League}, guard: {name: Guard}}
  issues:
    fire: {name: Fire, options: [open, stop]}
    road: {name: Road, options: [shut, open], decided_by: guard}
  preferences:
    league: {order: ["fire: stop > open"], silent: [road]}
  \(preferences)
  proposals: {plan: {name: Plan, set: {fire: stop, road: shut}}}

  """
}

/// Where a party has too many moves to look at what answers them, its own are still looked at.
@Test(arguments: ["", "  c: {order: [\"i39: o0 > o1\"], silent: [i0, i1, i2, i3, i4]}\n"])
func manyMovesOfUnknownWorthAreJudgedByNash(preferences: String) throws {
  let folder = try TemporaryFolder()
  let options = (0..<5).map { "o\($0)" }.joined(separator: ", ")
  let issues = (0..<40).map { issue in
    let decider = issue < 5 ? ", decided_by: c" : issue == 5 ? ", decided_by: a" : ""
    return "  i\(issue): {options: [\(options)]\(decider)}\n"
  }
  let worths = (0..<40).map { "i\($0): {o0: 0, o1: 1, o2: 2, o3: 3, o4: 4}" }
  let scores = "{scores: {\(worths.joined(separator: ", "))}, no_agreement: 20}"
  try folder.write(
    """
    zopa: 1
    title: Many moves
    parties: {a: {}, b: {}, c: {}}
    issues:
    \(issues.joined())preferences:
      a: \(scores)
      b: \(scores)
    \(preferences)proposals:
      p: {set: {i5: o4}}
      q: {set: {i6: o4}}

    """, to: "many.yaml")
  let json = try #require(
    try zopa("stability", folder.path("many.yaml"), "--format", "json").json)
  let readings = try #require(json["over_readings"] as? [String: Any])
  let nash = try #require(readings["nash"] as? [String: Any])
  let equilibria = try #require(nash["equilibria"] as? [String: Any])
  #expect(equilibria["q"] as? String == "none")
  // Of one that says nothing at all it is plain that everything may be the same to it.
  if preferences.isEmpty { #expect(equilibria["p"] as? String == "some") }
  let gmr = try #require((readings["gmr"] as? [String: Any])?["equilibria"] as? [String: Any])
  #expect(gmr["p"] is String == false)
}
