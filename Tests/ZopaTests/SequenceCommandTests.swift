import Foundation
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
  // Guarantee first tempts Ukraine to keep the land; at once, or withdrawing first, does not. Russia has what it wants
  // before the zone is set up, whatever the order.
  #expect(bonds["guarantee_first"]?["ukraine"] ?? 0 > 30)
  #expect(bonds["deal_first"]?["ukraine"] == 0 && bonds["guarantee_in_escrow"]?["ukraine"] == 0)
  #expect(bonds.values.allSatisfy { $0["russia"] == 100 })
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
  (["Models/four-issues", "--agreement", "nsh"], 1, "there is no proposal 'nsh'"),
  (
    ["Models/abu-dhabi", "--variant", "escrow", "--agreement", "us_current_fez"], 1,
    "the variant does not allow it"
  ),
  (["Models/abu-dhabi", "--variant", "hard_positions"], 3, "no party has payoffs"),
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
  let chosen = try #require(try zopa(arguments + ["--variant", "maximalist_russia"]).json)
  #expect(chosen["verdict"] as? String == "none" && chosen["not_excluded"] as? Int == 0)
}
