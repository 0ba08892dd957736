import Testing

// What `zopa check` warns of in a valid model, once each.

private let purchase = """
  zopa: 1
  title: Purchase
  parties: {buyer: Buyer, seller: Seller}
  issues:
    price: {quantity: {from: 0, to: 10, step: 5}}
    rail: {options: [without, with]}
  proposals: {offer: {set: {price: 5, rail: with}}, other: {set: {price: 10, rail: with}}}
  evidence:
    sources: {letter: A letter, memo: A memo, note: A note}
    records:
      E1: {source: letter, contested_by: E2}
      E2: {says: It is not so}
      E3: {says: Nobody needs this}
      E4: {says: Nor this}
      E5: {says: A belief that no variant chooses rests on it}
  variants:
    same: {question: Does it matter?, soften: [B1]}
    allowed: {allow: {rail: with}}
    child: {extends: allowed, allow: {rail: [with]}}
    dearer: {set: {buyer.no_agreement: 2}}
    stated_again: {set: {seller.no_agreement: 1}}
  preferences:
    buyer:
      order: ["rail: with > without"]
      scores: {price: {0: 8, 10: 0}}
      red_lines: {B1: {rule: "rail = with", hardness: reported, evidence: E1}}
      no_agreement: 1
      types: {proud: {no_agreement: {worth: 3, evidence: E5}}}
    seller:
      scores: {price: {worth: {0: 0, 10: 8}, evidence: E1}, rail: {worth: {without: 0, with: 1}, evidence: E1}}
      no_agreement: 1
  """

@Test func eachKindOfWarningIsGivenOnce() throws {
  let folder = try TemporaryFolder()
  try folder.write(purchase, to: "p.yaml")
  let run = try zopa("check", folder.path("p.yaml"))
  #expect(run.exitCode == 0)
  // A record is nothing that a variant could drop.
  #expect(
    run.errors.contains(
      "fix: 'zopa flip' says what changes without it; a variant can set other numbers, and drop or soften red lines"))
  // Where the answer is written to a file, it says that there are some.
  #expect(unwrapped(run.output).contains("Warnings 12"))
  let warnings = run.errors.split(separator: "\n").filter { $0.contains("warning: ") }
    .map { $0.split(separator: "/").last.map(String.init) ?? "" }
  #expect(
    warnings == [
      "p.yaml:7:13: warning: nothing is cited for 2 statements of the scenario: the proposal 'offer', the proposal 'other'",
      "p.yaml:9:31: warning: 2 sources are named by no record: 'memo', 'note'",
      "p.yaml:13:5: warning: 2 evidence records are cited nowhere: 'E3', 'E4'",
      "p.yaml:17:3: warning: the variant 'same' changes nothing of the model as it stands",
      "p.yaml:19:3: warning: the variant 'child' changes nothing of 'allowed'",
      "p.yaml:20:38: warning: nothing is cited for the worth of no agreement",
      "p.yaml:21:3: warning: the variant 'stated_again' changes nothing of the model as it stands",
      "p.yaml:21:45: warning: nothing is cited for the worth of no agreement",
      "p.yaml:24:5: warning: nothing bounds what 'with' of 'rail' is worth to 'buyer', which has no 'scale:'",
      "p.yaml:24:13: warning: nothing is cited for 3 statements of 'buyer': the order of 'rail', the scores of 'price', the "
        + "worth of no agreement",
      "p.yaml:26:17: warning: E1, cited for 3 statements, is contested: the red line 'B1', the scores of 'price', the scores of "
        + "'rail'",
      "p.yaml:31:19: warning: nothing is cited for the worth of no agreement",
    ])
  // With what the warning says six commands answer that refuse without it.
  let commands = [
    ["frontier"], ["bargain"], ["improve", "--from", "offer"], ["stability"], ["sequence"],
    ["ensemble", "--draws", "10"],
  ]
  for command in commands {
    #expect(try zopa([command[0], folder.path("p.yaml")] + command.dropFirst()).exitCode == 1, "\(command)")
  }
  try folder.write(
    purchase.replacing("no_agreement: 1\n    types", with: "no_agreement: 1\n    scale: 10\n    types"), to: "p.yaml")
  #expect(!(try zopa("check", folder.path("p.yaml")).errors.contains("scale")))
  for command in commands {
    #expect(try zopa([command[0], folder.path("p.yaml")] + command.dropFirst()).exitCode == 0, "\(command)")
  }
}

@Test func repeatedWarningsAreOneWithTheFirstPlace() throws {
  let folder = try TemporaryFolder()
  let issues = (0..<20).map { "  i\($0): {options: [x, y]}" }.joined(separator: "\n")
  let scores = (0..<20).map { "i\($0): {x: 0, y: 1}" }.joined(separator: ", ")
  try folder.write(
    """
    zopa: 1
    title: Many
    parties: {a: A}
    issues:
    \(issues)
    preferences:
      a: {no_agreement: 0, scores: {\(scores)}}

    """, to: "m.yaml")
  let json = try #require(try zopa("check", folder.path("m.yaml"), "--format", "json").json)
  let warnings = try #require(json["warnings"] as? [[String: Any]])
  #expect(
    warnings.map { $0["message"] as? String } == [
      "nothing is cited for 21 statements of 'a': the worth of no agreement, the scores of 'i0', the scores of 'i1' and 18 more"
    ])
}

/// A model with a rule, a red line and a consent of a test's own.
private func conditions(rules: String = "{}", line: String = "x = p", consent: String = "x = p", more: String = "")
  -> String
{
  """
  zopa: 1
  title: Conditions
  parties:
    a: A
    b: B
    c: {consents_to: "\(consent)"}
  issues: {x: {options: [p, q]}, aid: {quantity: {from: 0, to: 40, step: 20}}}
  rules: \(rules)
  preferences:
    a: {judge_by: red_lines, red_lines: {A1: {rule: "\(line)", evidence: analyst}}}
    b: {judge_by: red_lines, red_lines: {B1: {rule: "x = p", evidence: analyst}}}
    c: {judge_by: red_lines, red_lines: {C1: {rule: "x = p", evidence: analyst}}}
  \(more)

  """
}

@Test(arguments: [
  (
    conditions(rules: "{L1: {rule: \"aid >= 0\", kind: law, evidence: analyst}}"),
    "8:9: warning: the law 'L1' always holds"
  ),
  (
    conditions(rules: "{L1: {rule: \"aid > 20 and aid < 20\", kind: law, evidence: analyst}}"),
    "8:9: warning: the law 'L1' can never be met"
  ),
  (
    conditions(
      rules:
        "{L1: {rule: \"aid > 20\", kind: law, evidence: analyst}, D1: {rule: \"aid < 20\", kind: definition, evidence: analyst}}"
    ),
    "8:9: warning: the rules leave no outcome"
  ),
  (conditions(line: "aid > 40"), "10:40: warning: the red line 'A1' of 'a' can never be met"),
  (conditions(consent: "x = p and x = q"), "6:3: warning: 'c' never has a say"),
  (
    conditions(more: "variants: {v: {add_rules: {L2: {rule: \"aid <= 40\", kind: law, evidence: analyst}}}}"),
    "13:28: warning: the law 'L2' always holds"
  ),
])
func conditionsThatSayNothingOrTooMuchAreWarnedOf(text: String, warning: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(text, to: "m.yaml")
  let errors = try zopa("check", folder.path("m.yaml")).errors
  #expect(errors.contains("m.yaml:\(warning)\n"), "\(errors)")
  #expect(errors.hasSuffix("\n1 warning\n"), "\(errors)")
  // Nothing is said of conditions that some outcomes meet.
  try folder.write(conditions(rules: "{L1: {rule: \"aid > 0\", kind: law, evidence: analyst}}"), to: "n.yaml")
  #expect(try zopa("check", folder.path("n.yaml")).errors.isEmpty)
}

@Test func shippedModelsHaveNoConditionThatSaysNothing() throws {
  for model in [
    "abu-dhabi", "four-issues", "wage-talks", "three-orders", "literature/panama-canal", "literature/elmira",
  ] {
    let errors = try zopa("check", "Models/\(model)").errors
    for text in ["always holds", "never be met", "leave no outcome", "never has a say"] {
      #expect(!errors.contains(text), "\(model): \(errors)")
    }
  }
}
