import Foundation
import Testing

// What people write out of habit is met with the mend of that habit, once, at its place.

private func model(scores: String = "{p: 1, q: 2}", worth: String = "no_agreement: 0", indent: String = "  ") -> String
{
  """
  zopa: 1
  title: T
  parties:
  \(indent)a: {}
  \(indent)b: {}
  issues: {x: {options: [p, q]}}
  preferences:
    a:
      scores: {x: \(scores)}
      \(worth)
    b: {scores: {x: {p: 1, q: 2}}, no_agreement: 0}

  """
}

@Test(arguments: [
  (model(scores: "{p: 1,5, q: 2}"), "9:21", "'1,5' is no number", "write 1.5"),
  (model(scores: "{p: 1, q: -2,25}"), "9:27", "'-2,25' is no number", "write -2.25"),
  (model(worth: "no_agreement: 1,5"), "10:19", "'1,5' is no number", "write 1.5"),
  (
    model(worth: "no_agreement: 1,000"), "10:19", "'1,000' is no number",
    "write 1000 where the comma stands for thousands"
  ),
  (model(worth: "no_agreement: 1,234,567"), "10:19", "'1,234,567' is no number", "write 1234567"),
  (model(indent: "\t"), "4:1", "a tab indents this line", "indent with blanks"),
  (model(indent: "  \t"), "4:1", "a tab indents this line", "indent with blanks"),
])
func habitsAreMendedByName(text: String, place: String, message: String, mend: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(text, to: "scenario.yaml")
  let run = try zopa("check", folder.path("scenario.yaml"))
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("scenario.yaml:\(place): error: \(message)"), "\(run.errors)")
  #expect(run.errors.contains("fix: \(mend)"), "\(run.errors)")
  #expect(run.errors.contains("\n1 error"), "one mistake is one error: \(run.errors)")
}

@Test func intervalsAndListsKeepTheirCommas() throws {
  let folder = try TemporaryFolder()
  try folder.write(model(scores: "{p: [1,5], q: 2}"), to: "scenario.yaml")
  #expect(try zopa("check", folder.path("scenario.yaml")).exitCode == 0)
}

@Test(arguments: ["scenario.yml", "Scenario.yaml", "scenario.yaml.txt"])
func aFileOfAlmostTheNameIsNamed(name: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(model(), to: name)
  let run = try zopa("check", folder.root)
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("there is no file 'scenario.yaml', but a '\(name)'"), "\(run.errors)")
  #expect(try zopa("check", folder.path(name)).exitCode == 0)
}

@Test func thingsOfOneNameAreWarnedOf() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    """
    zopa: 1
    title: T
    parties: {a: {name: Port}, b: {name: Port}, c: {name: Harbour}}
    issues:
      x: {name: Same, options: {p: One, q: One, r: Two}}
      y: {name: Same, options: {p: One, q: Two}}
    proposals: {d: {name: Draft, set: {x: p}}, e: {name: Draft, set: {x: q}}, f: {name: Other, set: {x: q}}}
    preferences: {a: {judge_by: red_lines, red_lines: {R: x != r}}, b: {judge_by: red_lines}, c: {judge_by: red_lines}}

    """, to: "scenario.yaml")
  let errors = try zopa("check", folder.path("scenario.yaml")).errors
  for warning in [
    "the parties 'a', 'b' have one name, 'Port'", "the issues 'x', 'y' have one name, 'Same'",
    "of the issue 'x' the options 'p', 'q' have one name, 'One'", "the proposals 'd', 'e' have one name, 'Draft'",
  ] { #expect(errors.contains("warning: \(warning)"), "\(errors)") }
  #expect(errors.components(separatedBy: "have one name").count == 5)
  // Reports tell them apart by their ids, and leave alone what needs none.
  let table = try zopa("zone", folder.path("scenario.yaml"), "--format", "csv").output
  for name in ["Port (a)", "Port (b)", "Same (x)", "One (p)", "One (q)", ",Harbour,", "Draft d"] {
    #expect(table.contains(name), "\(name) in \(table)")
  }
  #expect(!table.contains("Harbour ("))
}

/// A purchase with one line of its file written otherwise.
private func purchase(
  options: String = "{now: Now, later: Later}", unit: String = "euros", rule: String = "price >= 850",
  noAgreement: String = "no_agreement: 1", worth: String = "{now: 1, later: 0}"
) -> String {
  """
  zopa: 1
  title: Purchase
  parties: {buyer: {name: Buyer}}
  issues:
    price: {name: Price, quantity: {unit: \(unit), from: 800, to: 900, step: 50}}
    pay: {name: Payment, options: \(options)}
  rules: {r: {rule: "\(rule)", kind: law}}
  preferences:
    buyer:
      scores: {price: {800: 1, 900: 0}, pay: \(worth)}
      \(noAgreement)

  """
}

@Test(arguments: [
  (purchase(unit: "%"), "5:41: error: a text that begins with '%' needs quotes", "write \"%\""),
  (purchase(unit: "@home"), "5:41: error: a text that begins with '@' needs quotes", "write \"@home\""),
  (
    purchase(rule: "price => 850"), "7:26: error: '=>' means 'if … then' and compares no numbers",
    "write 'price >= 850'"
  ),
  (purchase(rule: "price =< 850"), "7:26: error: '=<' is not part of the condition language", "did you mean '<='?"),
  (
    purchase(noAgreement: "batna: 1"), "11:5: error: 'batna' is not a key of a preference file",
    "write 'no_agreement', which is what it is called here"
  ),
  (
    purchase(noAgreement: "Reservation-Value: 1"), "11:5: error: 'Reservation-Value' is not a key of a preference file",
    "write 'no_agreement', which is what it is called here"
  ),
  (
    purchase(options: "{and: Now, later: Later}", worth: "{and: 1, later: 0}"),
    "6:34: error: 'and' cannot be the id of an option", "choose another id"
  ),
  (
    purchase(options: "{Now!: Now, later: Later}", worth: "{Now!: 1, later: 0}"),
    "6:34: error: 'Now!' cannot be the id of an option", "write an id such as 'now_' and put the text under 'name'"
  ),
  (
    purchase(noAgreement: "no_agreement: [1,5, 2,5]"), "11:19: error: an interval has two ends, not 4",
    "write [1.5, 2.5] where the commas stand for points"
  ),
  (
    purchase(noAgreement: "no_agreement: \u{2212}20"),
    "11:19: error: '\u{2212}20' has a sign that only looks like a minus or a digit", "write -20"
  ),
  (purchase(noAgreement: "no_agreement: 1/0"), "11:19: error: '1/0' is no number", "write the number that is meant"),
  (purchase(rule: "price <> 850"), "7:26: error: '<>' is not part of the condition language", "did you mean '!='?"),
  (
    purchase(rule: "price <= 1,000"), "7:30: error: expected the end, 'and', 'or' or '=>', but found ','",
    "write 1000 where the comma stands for thousands, 1.000 where it stands for the point"
  ),
  (
    purchase().replacingOccurrences(of: "title: Purchase", with: "title:\u{A0}Purchase"),
    "2:7: error: a no-break space stands here", "write a blank"
  ),
])
func aMistakeIsMetWithItsOwnMendAndNoOther(text: String, message: String, mend: String) throws {
  let folder = try TemporaryFolder()
  try folder.write(text, to: "m.yaml")
  let errors = try zopa("check", folder.path("m.yaml")).errors
  #expect(errors.contains("m.yaml:\(message)"), "\(errors)")
  #expect(errors.contains("fix: \(mend)\n"), "\(errors)")
  #expect(errors.hasSuffix("\n1 error\n"), "\(errors)")
}

@Test func aConditionThatNamesAWordOfTheLanguageSaysSo() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    purchase(options: "{and: Now, later: Later}", rule: "pay = and", worth: "{and: 1, later: 0}"), to: "m.yaml")
  let errors = try zopa("check", folder.path("m.yaml")).errors
  #expect(errors.contains("7:26: error: 'and' is a word of the condition language"), "\(errors)")
  #expect(errors.hasSuffix("\n2 errors\n"))
}

@Test func aThousandsCommaInALevelIsNamed() throws {
  let folder = try TemporaryFolder()
  let text = purchase().replacingOccurrences(of: "from: 800, to: 900, step: 50", with: "from: 800, to: 1200, step: 50")
    .replacingOccurrences(of: "{800: 1, 900: 0}", with: "{800: 1, 1,200: 0}")
  try folder.write(text, to: "m.yaml")
  let errors = try zopa("check", folder.path("m.yaml")).errors
  #expect(errors.contains("error: '1,200' is no number"), "\(errors)")
  #expect(errors.contains("fix: write 1200"), "\(errors)")
  #expect(!errors.contains("is not a level"), "\(errors)")
}

@Test func utf16WithoutAMarkIsNamedAndLatin1GetsACommandThatWorks() throws {
  let folder = try TemporaryFolder()
  let bytes = try #require(purchase().data(using: .utf16LittleEndian))
  try bytes.write(to: URL(fileURLWithPath: folder.path("m.yaml")))
  #expect(
    try zopa("check", folder.path("m.yaml")).errors.contains("'m.yaml' looks like UTF-16 without its byte order mark"))
  let latin = try #require(purchase(unit: "\u{E9}cus").data(using: .windowsCP1252))
  try latin.write(to: URL(fileURLWithPath: folder.path("l.yaml")))
  #expect(try zopa("check", folder.path("l.yaml")).errors.contains("iconv -f WINDOWS-1252 -t UTF-8"))
}

@Test func adviceOnIdsNamesTheKeyThatTheThingHas() throws {
  let folder = try TemporaryFolder()
  for (more, mend) in [
    ("variants: {noE4: {question: Without it}}", "write an id such as 'noe4' and put the text under 'question'"),
    ("evidence: {records: {a-b: {says: It is so}}}", "write an id such as 'a_b' and put the text under 'says'"),
    ("proposals: {a-b: {set: {x: p}}}", "write an id such as 'a_b' and put the text under 'name'"),
  ] {
    try folder.write(model() + more + "\n", to: "m.yaml")
    let errors = try zopa("check", folder.path("m.yaml")).errors
    #expect(errors.contains("fix: \(mend)\n"), "\(errors)")
  }
  try folder.write(model(worth: "no_agreement: 0\n    types: {a-b: {no_agreement: 1}}"), to: "m.yaml")
  let errors = try zopa("check", folder.path("m.yaml")).errors
  #expect(errors.contains("fix: write an id such as 'a_b'\n"), "\(errors)")
}

@Test func everyNearestLevelIsNamed() throws {
  let folder = try TemporaryFolder()
  for (level, mend) in [
    ("3", "the nearest levels are 2 and 4"), ("3.1", "the nearest level is 4"), ("9", "the nearest level is 6"),
  ] {
    try folder.write(
      """
      zopa: 1
      title: T
      parties: {a: A, b: B}
      issues: {n: {quantity: {from: 0, to: 6, step: 2}}}
      proposals: {k: {set: {n: \(level)}, evidence: analyst}}

      """, to: "m.yaml")
    let errors = try zopa("check", folder.path("m.yaml")).errors
    #expect(errors.contains("fix: \(mend)\n"), "\(errors)")
  }
}

@Test func aWordForAllRedLinesIsMetWithAll() throws {
  let folder = try TemporaryFolder()
  for key in ["harden", "soften"] {
    try folder.write(model() + "variants: {v: {\(key): everything}}\n", to: "m.yaml")
    let errors = try zopa("check", folder.path("m.yaml")).errors
    #expect(errors.contains("'everything' does not say which red lines"), "\(errors)")
    #expect(errors.contains("fix: write 'all', or their ids in a list: '[A1, B2]'\n"), "\(errors)")
  }
}
