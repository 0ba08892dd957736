import Foundation
import Testing

@Test func robustSaysWhatHoldsInEveryReading() throws {
  let answered = try zopa("robust", "Models/abu-dhabi", "--belief", "russia=maximalist")
  #expect(answered.exitCode == 0)
  #expect(answered.output.contains("The files neither prove nor exclude an agreement"))
  #expect(answered.output.contains("the worth of European integration clauses: included"))
  let json = try zopa("robust", "Models/abu-dhabi", "--format", "json")
  let result = try #require(json.json)
  let model = try #require(result["model"] as? [String: Any])
  #expect(model["same_outcome_in_every"] as? Bool == false)
  #expect(model["every"] as? Bool == false)
  #expect(model["some"] as? Bool == true)
  let proposals = try #require(result["proposals"] as? [String: [String: [String: Any]]])
  #expect(proposals["freeze"]?["ukraine"]?["verdict"] as? String == "some")
  // Nobody in the source states a number, so there is no margin.
  #expect(proposals["freeze"]?["ukraine"]?["least"] is NSNull)
}

@Test func whoHasNoSayIsNotSaidToAccept() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: No say
    parties: {a: A, b: B, c: {name: C, consents_to: "tower = built"}}
    issues: {tower: {options: [none, built]}, path: {options: [north, south]}}
    proposals: {walk: {set: {path: south}}}
    preferences:
      a: {scores: {tower: {none: 0, built: [1, 2]}, path: {north: 0, south: 1}}, no_agreement: 0}
      b: {scores: {tower: {none: 0, built: 1}, path: {north: 0, south: 1}}, no_agreement: 0}
      c: {scores: {tower: {none: 0, built: -1}, path: {north: 0, south: 0}}, no_agreement: 0}

    """, to: "c.yaml")
  let text = unwrapped(try zopa("robust", folder.path("c.yaml")).output)
  let table = try #require(text.components(separatedBy: "If what a proposal leaves out stays as it is").last)
  #expect(table.contains("walk accepts accepts has no say here"))
}

@Test func contradictingStatementsGiveNoVerdict() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: A circle
    parties: {buyer: {name: Buyer}}
    issues: {colour: {options: [red, green, blue]}}
    preferences:
      buyer: {order: ["colour: red > green", "colour: green > blue", "colour: blue > red"]}

    """, to: "scenario.yaml")
  for command in ["check", "zone", "robust"] {
    let refused = try zopa(command, folder.root)
    #expect(refused.exitCode == 1, "\(command)")
    #expect(refused.errors.contains("scenario.yaml:6:"), "\(command)")
    #expect(refused.errors.contains("contradict each other"), "\(command)")
    #expect(refused.output.isEmpty, "\(command)")
  }
}

@Test func centralReadingIsNamedWhereverItCounts() throws {
  let model = "Models/abu-dhabi"
  for question in [
    ["frontier", model], ["bargain", model], ["improve", model, "--from", "freeze"],
    ["zone", model, "--reading", "central"], ["explain", model, "--reading", "central"],
  ] {
    let arguments = question + ["--belief", "russia=donbas_enough", "--belief", "united_states=reported"]
    let text = try zopa(arguments)
    #expect(text.exitCode == 0)
    #expect(unwrapped(text.output).contains("a payoff by at most 100 points (a convention"))
    let json = try #require(try zopa(arguments + ["--format", "json"]).json)
    #expect(json["reading"] as? String == "central")
    let central = try #require(json["central"] as? [String: [String: Any]])
    #expect(Set(central.keys) == ["ukraine", "russia", "united_states"])
    let scale = try #require(central["ukraine"]?["scale"] as? [String: Any])
    #expect(scale["convention"] as? Bool == true)
  }
  #expect(try zopa("robust", model, "--reading", "central").exitCode == 64)
}

@Test func numberThatNothingBoundsIsNamed() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Without end
    parties: {a: {name: A}, b: {name: B}}
    issues: {toll: {options: [none, low]}, land: {quantity: {from: 0, to: 2, step: 1}}}
    preferences:
      a:
        scores: {toll: {none: 0, low: 10}}
        conditional: {field: {when: "land > 0", per: land, worth: positive}}
        indifferent: [land]
        no_agreement: 1
      b: {order: ["toll: none > low", "land: less is better"], compare: []}

    """, to: "scenario.yaml")
  // Verdicts need no bound; what prints numbers does.
  #expect(try zopa("zone", folder.root).exitCode == 0)
  for command in ["frontier", "bargain"] {
    let refused = try zopa(command, folder.root)
    #expect(refused.exitCode == 1)
    #expect(refused.errors.contains("scenario.yaml:7:"))
    #expect(refused.errors.contains("nothing bounds what 'field' is worth to 'a'"))
    #expect(refused.errors.contains("scale: 100"))
  }
}

@Test func rivalBeliefsStandSideBySide() throws {
  func believed(_ variants: String...) throws -> [[String: String]] {
    let json = try #require(
      try zopa(["compare", "Models/abu-dhabi"] + variants + ["--format", "json"]).json)
    return try #require(json["beliefs"] as? [[String: Any]])
      .compactMap { $0["believed"] as? [String: String] }
  }
  let washington = ["reported", "content_is_theirs", "convener"]
  #expect(
    try believed("without_guarantee", "both_at_once")
      == ["donbas_enough", "maximalist"].flatMap { russia in
        washington.map { ["russia": russia, "united_states": $0] }
      })
  // A variant that chooses a belief about one party leaves those about the other.
  #expect(
    try believed("--belief", "russia=donbas_enough", "with_guarantee", "both_at_once")
      == washington.map { ["united_states": $0] })
  #expect(try believed("donbas_and_signature", "both_at_once") == [])
}

@Test func aBeliefSaysWhatTheVariantThatChoosesItSays() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Rival beliefs
    parties: {a: {name: A}, b: {name: B}}
    issues: {land: {options: [kept, given]}, toll: {options: [none, some]}}
    proposals: {swap: {set: {land: given, toll: some}}, gift: {set: {land: given, toll: none}}}
    preferences:
      a:
        order: ["toll: some > none"]
        types:
          proud: {compare: [no_agreement > swap]}
          poor: {compare: [swap > no_agreement, no_agreement > gift]}
      b: {judge_by: red_lines, red_lines: {B1: "land = given"}}
    variants: {proud: {types: {a: proud}}, poor: {types: {a: poor}}}

    """, to: "scenario.yaml")
  let report = try #require(try zopa("compare", folder.root, "--format", "json").json)
  let variants = try #require(report["variants"] as? [[String: Any]])
  let beliefs = try #require(report["beliefs"] as? [[String: Any]])
  #expect(beliefs.count == 2)
  for column in beliefs {
    let type = try #require((column["believed"] as? [String: String])?["a"])
    let variant = try #require(variants.first { $0["variant"] as? String == type })
    for key in ["verdict", "agreements", "possible", "proposals", "coalitions"] {
      let (own, same) = (try #require(column[key]), try #require(variant[key]))
      #expect(NSDictionary(dictionary: [key: own]) == NSDictionary(dictionary: [key: same]))
    }
  }
  // What a party says to a proposal hangs on beliefs about itself alone.
  let text = unwrapped(try zopa("compare", folder.root).output)
  #expect(text.contains("swap refuses accepts"), "\(text)")
}

@Test func everyOutcomeHasTheVerdictsThatAreCounted() throws {
  let model = ["Models/four-issues", "--format", "json"]
  let robust = try #require(try zopa(["robust"] + model + ["--all"]).json)
  let outcomes = try #require(robust["outcomes"] as? [[String: Any]])
  let zone = try #require(try zopa(["zone"] + model).json)
  #expect(outcomes.count == zone["meeting_rules"] as? Int)
  let agreements = outcomes.filter { found in
    let parties = found["parties"] as? [String: [String: Any]] ?? [:]
    return parties.values.allSatisfy { $0["verdict"] as? String == "every" }
  }
  #expect(agreements.count == (zone["agreements"] as? [String: Any])?["count"] as? Int)
  // The most widely accepted come first.
  #expect(
    NSArray(array: agreements) == NSArray(array: Array(outcomes.prefix(agreements.count))))
}

@Test(arguments: ["robust", "bargain", "frontier"])
func consentsThatAreNotOnRecordAreNamedWhereverPartiesAreSpokenOf(command: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: Loan
    parties: {buyer: {name: Buyer}, seller: {name: Seller}, bank: {name: Bank, consents_to: "price >= 3"}}
    issues: {price: {name: Price, quantity: {from: 0, to: 4, step: 1}}}
    preferences:
      buyer: {scores: {price: {0: 4, 4: 0}}, no_agreement: 0}
      seller: {scores: {price: {0: 0, 4: 4}}, no_agreement: 3}
    proposals: {high: {name: High, set: {price: 3}}}

    """, to: "loan.yaml")
  let output = try zopa(command, folder.path("loan.yaml")).output.split(whereSeparator: \.isWhitespace).joined(
    separator: " ")
  #expect(output.contains("Outcomes with “price >= 3” need the consent of Bank, which is not on record"), "\(output)")
  #expect(try !zopa(command, "\(projectFolder.path)/Models/wage-talks").output.contains("is not on record"))
}
