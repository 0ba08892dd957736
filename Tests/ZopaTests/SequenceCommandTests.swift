import Foundation
import TestSupport
import Testing

@Test func sequenceComparesTheThreeOrdersOfTheFlagship() throws {
  func answer(_ variant: String) throws -> [String: Any] {
    try #require(
      try zopa(
        "sequence", "Models/abu-dhabi", "--variant", variant, "--agreement", "us_current_fez",
        "--format", "json"
      ).json)
  }
  // No order of the current American proposal holds in every reading, and none is excluded in every one.
  var bonds: [String: [String: Double]] = [:]
  for variant in ["guarantee_first", "deal_first", "guarantee_in_escrow"] {
    let found = try answer(variant)
    #expect(found["in_every_reading"] as? Int == 0 && found["verdict"] as? String == "some")
    bonds[variant] = found["bonds"] as? [String: Double]
  }
  // Ukraine's own conditions can be carried out with the whole withdrawal alone; what stops them is not their order.
  let counter = try #require(
    try zopa(
      "sequence", "Models/abu-dhabi", "--agreement", "ua_counter", "--format", "json"
    ).json)
  #expect((counter["outcome"] as? [String: String])?["withdrawal"] == "1")
  #expect(counter["orders"] as? Int == 40 && counter["in_every_reading"] as? Int == 0)
  #expect(counter["in_some_reading"] as? Int == 40)
  #expect(counter["worse_than_none"] as? [String] == ["russia"])
  // A guarantee that is in force before the land is left tempts nobody in Kyiv, whatever the order. Russia has what it wants
  // before the zone is set up.
  #expect(bonds.values.allSatisfy { $0["ukraine"] == 0 })
  #expect(bonds.count == 3 && bonds.values.allSatisfy { $0["russia"] == 100 })
}

@Test func sequenceOfASolutionIsAsked() throws {
  let run = try zopa("sequence", "Models/four-issues", "--agreement", "nash")
  #expect(run.exitCode == 0 && run.output.contains("Carrying out: Nash"))
  let page = try zopa("sequence", "Models/four-issues", "--agreement", "nash", "--format", "html")
  #expect(page.output.contains("<svg"))
}

@Test func theLedgerSaysTheMarginOfEverybodyAtEveryStep() throws {
  let arguments = ["sequence", "Models/three-orders", "--agreement", "deal"]
  let json = try #require(try zopa(arguments + ["--format", "json"]).json)
  let ledger = try #require(json["ledger"] as? [[String: Any]])
  #expect(ledger.count == 3)
  for entry in ledger {
    let parties = try #require(entry["parties"] as? [String: [String: Any]])
    #expect(parties.count == 3)
    for side in parties.values {
      let numbers = ["finishing", "walking_away", "margin"].compactMap { side[$0] as? Double }
      try #require(numbers.count == 3)
      #expect(numbers[0] - numbers[1] == numbers[2])
    }
  }
  for (format, language, word) in [
    ("text", "en", "margin"), ("markdown", "en", "margin"), ("html", "en", "margin"),
    ("csv", "en", "margin"), ("text", "ja", "差"), ("html", "ja", "差"),
  ] {
    let run = try zopa(arguments + ["--format", format, "--language", language])
    #expect(run.exitCode == 0 && run.output.contains(word), "\(format) \(language)")
  }
}

@Test(arguments: [
  (["Models/four-issues", "--agreement", "nsh"], 1, "there is no proposal and no solution 'nsh'"),
  (
    ["Models/abu-dhabi", "--variant", "both_at_once", "--agreement", "us_current_fez"], 1,
    "the variant does not allow it"
  ),
  (["Models/four-issues", "--reading", "central"], 64, "leave out --reading"),
  (["Models/four-issues", "--test", "everybody"], 64, "'owner' and 'anyone'"),
])
func sequenceRefusesWhatMakesNoSense(arguments: [String], code: Int32, message: String) throws {
  let run = try zopa(["sequence"] + arguments)
  #expect(run.exitCode == code && run.errors.contains(message), "\(run.exitCode) \(run.errors)")
}

@Test func theOrderDecidesBetweenWarAFrozenLineAndTheDeal() throws {
  let json = try #require(try zopa("sequence", "Models/three-orders", "--format", "json").json)
  let reactions = try #require(json["reactions"] as? [[String: Any]])
  let ends = reactions.map { reaction -> [[Int]] in
    (reaction["plays"] as? [[String: Any]] ?? []).map { play in
      let payoffs = play["payoffs"] as? [String: Int] ?? [:]
      return ["united_states", "ukraine", "russia"].compactMap { payoffs[$0] }
    }
  }
  #expect(ends == [[[3, 3, 3]], [[4, 7, 4]], [[5, 6, 7]]])
}

@Test func anOrderHangsOnWhatRussiaWants() throws {
  let arguments = [
    "sequence", "Models/abu-dhabi", "--agreement", "us_current_fez", "--format", "json",
  ]
  let json = try #require(try zopa(arguments).json)
  let flips = try #require(json["flips"] as? [[String: Any]])
  let belief = try #require(flips.first { $0["assumption"] as? String == "russia.types" })
  #expect(belief["flips_at"] as? String == "maximalist")
  #expect(belief["verdict_after"] as? String == "none")
  // The variant that chooses the belief says the same of every order.
  let chosen = try #require(try zopa(arguments + ["--belief", "russia=maximalist"]).json)
  #expect(chosen["verdict"] as? String == "none" && chosen["not_excluded"] as? Int == 0)
}

@Test func theReportShowsTheLedgerOfWhatAnOrderCanCarryOut() throws {
  // Orders that hold, and one that a bond makes hold.
  for (model, format, language, words) in [
    (
      "three-orders", "text", "en",
      ["Step by step", "least risk for everybody", "finishing 5, walking away 3 (margin +2)"]
    ),
    ("three-orders", "csv", "en", ["margin"]),
    ("three-orders", "html", "ja", ["段階ごとの損得", "誰がいつ何をするか", "履行 5／離脱 3"]),
    ("literature/nash-1950", "markdown", "en", ["forfeited by whoever walks away: Jack: 1", "margin −1), walks away"]),
  ] {
    let run = try zopa("report", "Models/\(model)", "--format", format, "--language", language)
    let text = unwrapped(run.output)
    for word in words {
      #expect(run.exitCode == 0 && text.contains(word), "\(model) \(format) \(language) \(word)")
    }
  }
  let report = try #require(try zopa("report", "Models/three-orders", "--format", "json").json)
  let command = try #require(try zopa("sequence", "Models/three-orders", "--format", "json").json)
  let sequences = try #require(report["sequences"] as? [NSDictionary])
  #expect(sequences == command["agreements"] as? [NSDictionary] && sequences.count == 2)
  #expect((report["reactions"] as? [Any])?.count == 3)
}

@Test func aReportLeavesOutWhatNoOrderCanBeSearchedFor() throws {
  let folder = try TemporaryFolder()
  func report(_ count: Int, worth: Int) throws -> (exitCode: Int32, text: String, errors: String) {
    let issues = (0..<count).map {
      "  i\($0): {options: [x, y], decided_by: \(["a", "b"][$0 % 2])}"
    }
    let scores = (0..<count).map { "i\($0): {x: 0, y: \(worth)}" }.joined(separator: ", ")
    try folder.write(
      """
      zopa: 1
      title: Steps
      parties: {a: {name: A}, b: {name: B}}
      issues:
      \(issues.joined(separator: "\n"))
      proposals: {all: {name: Everything, set: {\((0..<count).map { "i\($0): y" }.joined(separator: ", "))}}}
      preferences:
        a: {scores: {\(scores)}, no_agreement: 0}
        b: {scores: {\(scores)}, no_agreement: 0}

      """, to: "steps.yaml")
    let run = try zopa("report", folder.path("steps.yaml"), "--format", "text")
    return (run.exitCode, unwrapped(run.output), run.errors)
  }
  let many = try report(21, worth: 1)
  #expect(many.exitCode == 0 && many.text.contains("“zopa sequence” says why"), "\(many.errors)")
  #expect(many.errors.contains("at most 20 are searched"))
  // What is worth less than no agreement to somebody is not made better by any order.
  let bad = try report(3, worth: -1)
  #expect(
    bad.exitCode == 0 && bad.text.contains("No order of these holds"), "\(bad.text)")
}

@Test func aReportThatIsCutShortSaysSo() throws {
  let report = ["report", "Models/abu-dhabi"]
  let looks = [10, 100, 1_000, 3_000, 10_000, 100_000]
  for cut in try stoppedRuns(report, looks: looks) {
    #expect(cut.output.contains("The work was stopped before"))
  }
  for cut in try stoppedRuns(
    report + ["--format", "json"], looks: Verification.isThorough ? looks : [10, 1_000, 10_000])
  {
    #expect(try #require(cut.json)["status"] as? String == "limit")
  }
}

@Test func theTableOfAllProposalsIsOfTheTestAsked() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Three
    parties: {a: {}, b: {}, c: {}}
    issues: {x: {options: [o, p], decided_by: a}, y: {options: [o, p], decided_by: b}}
    proposals: {both: {set: {x: p, y: p}}}
    preferences:
      a: {scores: {x: {o: 0, p: 1}, y: {o: 0, p: 1}}, no_agreement: 0}
      b: {scores: {x: {o: 0, p: 1}, y: {o: 0, p: 1}}, no_agreement: 0}
      c: {scores: {x: {o: 0, p: 3}, y: {o: 0, p: -4}}, no_agreement: 0}

    """, to: "three.yaml")
  // The whole is worth -1 to c: with nothing done it would walk away by 1, and after y it would not.
  for (test, bond) in [("owner", "0"), ("anyone", "1")] {
    let table = try zopa(
      "sequence", folder.path("three.yaml"), "--test", test, "--format", "csv"
    ).output
    #expect(table.contains("both,Smallest deposit that holds everyone,\(bond)\r\n"), "\(test) \(table)")
  }
}

@Test func anAgreementThatThereIsNotIsMetWithThoseThatThereAre() throws {
  let unknown = try zopa("sequence", "Models/four-issues", "--agreement", "pareto")
  #expect(unknown.exitCode == 1)
  #expect(unknown.errors.contains("there is no proposal and no solution 'pareto'"))
  for name in ["'nash'", "'equal_loss'", "'freeze'"] { #expect(unknown.errors.contains(name), "\(unknown.errors)") }
  let slip = try zopa("sequence", "Models/four-issues", "--agreement", "utilitarain")
  #expect(slip.errors.contains("did you mean 'utilitarian'?"), "\(slip.errors)")
}

@Test(arguments: [[], ["--agreement", "deal"]])
func statusOfASequenceAgreesWithItsExitCode(agreement: [String]) throws {
  var answered = 0
  for looks in [60, 70, 80, 100, 2_000, 20_000] {
    let run = try zopa(
      ["sequence", "Models/three-orders", "--format", "json", "--stop-after-looks", "\(looks)"] + agreement)
    guard let status = run.json?["status"] as? String else { continue }
    answered += 1
    #expect((status == "limit") == (run.exitCode == 3), "\(looks)")
  }
  #expect(answered > 0)
}
