import Foundation
import Testing

// `zopa explain`, as a user meets it.

private let hardPositions = [
  "explain", "Models/abu-dhabi", "--stance", "final", "--belief", "russia=maximalist", "--belief",
  "united_states=reported",
]

@Test func explanationJSONHasTheKeysOfTheDesign() throws {
  let json = try #require(try zopa(hardPositions + ["--format", "json"]).json)
  #expect(json["schema"] as? Int == 1)
  #expect(json["command"] as? String == "explain")
  #expect(json["variant"] is NSNull && json["stance"] as? String == "final")
  let beliefs = try #require(json["beliefs"] as? [String: String])
  #expect(beliefs["russia"] == "maximalist" && beliefs["US1"] == "signed" && beliefs["pace"] == "observed")
  #expect(json["reading"] as? String == "all")
  #expect(json["status"] as? String == "complete")
  #expect(json["complete"] as? Bool == true)
  #expect(json["possible"] as? Bool == false)
  #expect(json["most_that_hold"] as? Int == 15)
  let conflicts = try #require(json["conflicts"] as? [[String]])
  #expect(
    conflicts == [
      ["UA3", "RU2"], ["RU4", "FW1"], ["UA1", "RU1", "RU2"], ["UA1", "RU2", "US2"],
    ])
  let concessions = try #require(json["concessions"] as? [[String]])
  #expect(concessions.map(\.count) == [2, 2, 3, 3, 4, 4])
  #expect((json["opened"] as? [Int])?.count == concessions.count)
  #expect(
    json["unanswered"] as? [String] == [
      "UA2", "UA4", "ukraine.no_agreement", "RU3", "russia.no_agreement", "US1", "US3", "US4",
      "united_states.no_agreement", "arms_for_land",
    ])
  let demands = try #require(json["demands"] as? [[String: Any]])
  #expect(demands.count == 17)
  for demand in demands { #expect(Set(demand.keys) == ["id", "party", "evidence"]) }
  #expect(json["why_not"] == nil)
}

@Test func explanationOfTheFlagshipReadsAsItShould() throws {
  let text = unwrapped(try zopa(hardPositions).output)
  for line in [
    "At most 15 of the 17 demands can hold at once; at least 2 must give.",
    "(1) Ukraine: The guarantee must be legally binding [UA3: S10]; Russia: No meaningful security for "
      + "Ukraine [RU2: S37]. These cannot hold together.",
    "(4) Ukraine: No territory before the guarantee is confirmed [UA1: S47]; Russia: No meaningful security for "
      + "Ukraine [RU2: S37]; United States: Ukraine withdraws from Donbas [US2: S02, S11, S48]. These cannot hold "
      + "together.",
    "Russia alone could make an agreement possible by dropping RU2 + RU4. If Russia gives nothing, the smallest way out "
      + "for the others is to drop UA1 + UA3 + FW1.",
    "“No meaningful security for Ukraine” (RU2) allows only “none” or “political declaration” on “US security guarantee "
      + "for Ukraine”; Russia would have to accept “legally binding” at least for some choice of the unstated numbers, and "
      + "nothing nearer is enough",
    "Russia: NATO back to the lines of 1997, and a new government in Kyiv [RU3: S31, S32, S33, S49, S53, S54]",
  ] { #expect(text.contains(line), "\(line)") }
  let order = unwrapped(
    try zopa("explain", "Models/abu-dhabi", "--variant", "only_land_left_first", "--stance", "final").output)
  let lines = "It would be enough to drop the demands in any one of these lines:"
  #expect(order.contains("\(lines) • Ukraine: No territory before the guarantee is confirmed [UA1"))
  #expect(order.contains("• United States: A peace deal comes before the guarantee [US1"))
}

@Test func allLevelsThatMeetADemandAreNamed() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Nothing binding
    parties: {a: A, b: B}
    issues:
      guarantee: {options: {none: none, political: political declaration, binding: binding}, ordered: true}
      price: {quantity: {from: 0, to: 10, step: 1}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: "guarantee = binding", A2: "price <= 6"}}
      b: {judge_by: red_lines, red_lines: {B1: "guarantee != binding", B2: "price >= 8"}}

    """, to: "n.yaml")
  let text = unwrapped(try zopa("explain", folder.path("n.yaml")).output)
  #expect(
    text.contains("(B1) allows only “none” or “political declaration” on “guarantee”; B would have to accept “binding”")
  )
  #expect(
    text.contains("(A2) allows only “0 … 6” on “price”; A would have to accept “8”, and nothing nearer is enough"))
  let json = try #require(try zopa("explain", folder.path("n.yaml"), "--format", "json").json)
  let distances = try #require(json["distances"] as? [[String: Any]])
  let line = try #require(distances.first { $0["demand"] as? String == "B1" && $0["issue"] as? String == "guarantee" })
  #expect(line["meeting"] as? [String] == ["none", "political"])
  #expect(line["asked"] as? String == "political" && line["enough"] as? String == "binding")
}

@Test(
  arguments: [
    ["explain", "Models/abu-dhabi", "--stance", "final", "--why-not", "ua_counter"],
    ["explain", "Models/four-issues", "--why-not", "freeze"],
    ["improve", "Models/four-issues", "--from", "freeze"],
    ["improve", "Models/four-issues", "--from", "monitored_zone"],
  ], formats)
func explanationHasEveryFormatInBothLanguages(arguments: [String], format: String) throws {
  for language in ["en", "ja"] {
    let run = try zopa(arguments + ["--format", format, "--language", language])
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.isEmpty)
    #expect(!run.output.isEmpty)
    // Ids and NATO are Latin; two words in a row would be a sentence left in English.
    if language == "ja", format == "text" {
      #expect(run.output.firstMatch(of: /[A-Za-z]{3,} [a-z]{2,}/) == nil)
    }
    if format == "json" { #expect(run.json?["command"] as? String == arguments[0]) }
  }
}

@Test func fewSetsAreAPartialAnswer() throws {
  let run = try zopa(hardPositions + ["--sets", "1", "--format", "json"])
  #expect(run.exitCode == 3)
  let json = try #require(run.json)
  #expect(json["complete"] as? Bool == false)
  #expect(json["status"] as? String == "limit")
  // How much must give is proven before sets of a kind are listed.
  #expect(json["most_that_hold"] as? Int == 15)
  let text = try zopa(hardPositions + ["--sets", "1"])
  #expect(text.exitCode == 3)
  #expect(text.output.contains("The search did not finish"))
}

@Test func wrongQuestionsAreRefused() throws {
  let typing = try zopa("explain", "Models/wage-talks", "--why-not", "mediatr")
  #expect(typing.exitCode == 1)
  #expect(typing.output.isEmpty)
  #expect(typing.errors.contains("scenario.yaml:9:13: error: there is no proposal 'mediatr'"))
  #expect(typing.errors.contains("did you mean 'mediator'?"))
  let shares = try zopa("explain", "Models/literature/pirate-loot")
  #expect(shares.exitCode == 1)
  #expect(shares.output.isEmpty)
  #expect(shares.errors.contains("error: 'zopa explain' does not answer where issues can be split"))
  let engine = try zopa(hardPositions + ["--engine", "eliminate"])
  #expect(engine.exitCode == 64)
  #expect(engine.errors.contains("conflicts are looked for by enumerate and glpk"))
  #expect(try zopa(hardPositions + ["--sets", "0"]).exitCode == 64)
}

@Test(arguments: ["enumerate", "glpk"])
func definitionsThatExcludeEverythingAreNobodysConflict(engine: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    parties: {a: A, b: B}
    issues: {x: {options: [y, n]}}
    rules: {one: {rule: "x = y", kind: law}, two: {rule: "x = n", kind: definition}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: "x = y"}}
      b: {judge_by: red_lines, red_lines: {B1: "x = n"}}
    """, to: "model.yaml")
  let model = folder.path("model.yaml")
  let run = try zopa("explain", model, "--engine", engine, "--format", "json")
  #expect(run.exitCode == 0)
  let json = try #require(run.json)
  #expect(json["conflicts"] as? [[String]] == [[]])
  #expect((json["concessions"] as? [Any])?.isEmpty == true)
  #expect(json["most_that_hold"] is NSNull)
  #expect(json["complete"] as? Bool == true)
  #expect(json["rules_in_conflict"] as? [String] == ["one", "two"])
  let text = unwrapped(try zopa("explain", model, "--engine", engine).output)
  #expect(text.contains("Definitions and law alone leave no outcome."))
  #expect(
    text.contains(
      "These exclude each other: “x = y” [one] and “x = n” [two]. Without any one of them, some outcome would be left."
    ))
  #expect(!text.contains("enough to drop"))
}

@Test(arguments: ["enumerate", "glpk"])
func onlyRulesThatExcludeEachOtherAreNamed(engine: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    parties: {a: A, b: B}
    issues: {x: {quantity: {from: 0, to: 9, step: 1}}, y: {options: [u, v]}}
    rules:
      harmless: {rule: "x >= 1", kind: law}
      high: {rule: "y = u => x >= 6", kind: law, name: High where u}
      demanded: {rule: "x = 3", kind: linkage, by: a}
      low: {rule: "x <= 4", kind: definition}
    variants: {u: {allow: {y: u}}, itself: {add_rules: {never: {rule: "x = 2 and x = 3", kind: law}}}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: "x = 5"}}
      b: {judge_by: red_lines, red_lines: {B1: "x = 6"}}
    """, to: "model.yaml")
  let asked = ["explain", folder.path("model.yaml"), "--engine", engine]
  let json = try #require(try zopa(asked + ["--variant", "u", "--format", "json"]).json)
  #expect(json["rules_in_conflict"] as? [String] == ["high", "low", "allow.y"])
  let text = unwrapped(try zopa(asked + ["--variant", "u"]).output)
  #expect(
    text.contains("exclude each other: “High where u” [high], “x <= 4” [low] and what the variant allows for “y”."))
  let one = unwrapped(try zopa(asked + ["--variant", "itself"]).output)
  #expect(one.contains("No outcome meets this: “x = 2 and x = 3” [never]."))
  let zone = unwrapped(try zopa("zone", folder.path("model.yaml"), "--variant", "u").output)
  #expect(zone.contains("No. No outcome meets the rules, so there is nothing to agree on."))
  #expect(!zone.contains("None of the 0") && !zone.contains("All 0"))
  // Demands that cannot hold together are no rules.
  #expect(try zopa(asked + ["--format", "json"]).json?["rules_in_conflict"] == nil)
}

@Test func expectedConflictsAreChecked() throws {
  let folder = try TemporaryFolder()
  func model(_ expected: String) -> String {
    """
    zopa: 1
    parties: {a: A, b: B}
    issues: {x: {quantity: {from: 0, to: 9, step: 1}}}
    preferences:
      a: {judge_by: red_lines, red_lines: {A1: {rule: "x > 5", evidence: analyst}}}
      b: {scores: {x: {0: 9, 9: 0}}, no_agreement: 6}
    expect: [\(expected)]
    """
  }
  let path = folder.path("model.yaml")
  try folder.write(
    model("{conflict: [A1, b.no_agreement], concession: [[A1], [b.no_agreement]]}"),
    to: "model.yaml")
  #expect(try zopa("check", path).exitCode == 0)
  try folder.write(model("{conflict: [A1], concession: [A1, b.no_agreement]}"), to: "model.yaml")
  let failed = try zopa("check", path)
  #expect(failed.exitCode == 1)
  #expect(failed.errors.contains("[A1] is no minimal conflict set"))
  #expect(failed.errors.contains("[A1, b.no_agreement] is no minimal concession set"))
  try folder.write(model("{conflict: [A2]}"), to: "model.yaml")
  let unknown = try zopa("check", path)
  #expect(unknown.exitCode == 1)
  #expect(unknown.errors.contains("there is no demand 'A2'"))
}

/// Text without the line breaks that a terminal's width asks for.
func unwrapped(_ text: String) -> String {
  text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
}

@Test func tablesForProgramsLoseNothingOfAnExplanation() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Rent
    parties: {a: {name: Tenant}, b: {name: Owner}}
    issues: {rent: {name: Rent, quantity: {from: 0, to: 6, step: 1}}}
    preferences:
      a: {scores: {rent: {0: 2, 6: 0}}, no_agreement: 3/2}
      b: {scores: {rent: {0: 0, 6: 2}}, no_agreement: 4/3}

    """, to: "rent.yaml")
  let table = try zopa("explain", folder.path("rent.yaml"), "--format", "csv").output
  // The set of demands that cannot hold together, how far a concession is, and both sides of what could be shared.
  #expect(table.contains("These cannot hold together."), "\(table)")
  #expect(table.contains("Tenant would have to accept 0.833 points less"), "\(table)")
  #expect(
    table.contains(",1,Tenant gives up,0\r\n") && table.contains(",2,Tenant gives up,0.166666666666666666\r\n"),
    "\(table)")
}

@Test func aRedLineOverSeveralIssuesAsksForNoneOfThemAlone() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Press
    parties: {a: {name: Buyer}, b: {name: Seller}}
    issues:
      price: {name: Price, quantity: {from: 200, to: 300, step: 20}}
      delivery: {name: Delivery, options: {now: At once, month: In a month}, ordered: true}
    preferences:
      a: {judge_by: red_lines, red_lines: {B: price <= 220 or delivery = now}}
      b: {judge_by: red_lines, red_lines: {S: price >= 260 and delivery = month}}

    """, to: "press.yaml")
  let text = unwrapped(try zopa("explain", folder.path("press.yaml")).output)
  #expect(!text.contains("(B) allows only"), "\(text)")
  #expect(
    text.contains(
      "(B) ties “Price” to other issues; with the right choice of these, Buyer would have to accept “260” on it, and "
        + "nothing nearer is enough"),
    "\(text)")
  #expect(text.contains("(S) allows only “260 … 300” on “Price”"), "\(text)")
  // Dropping B is the fewest that Buyer could do, and so is S for Seller.
  #expect(text.contains("If Seller gives nothing, the smallest way out for the others is to drop B."), "\(text)")
}
