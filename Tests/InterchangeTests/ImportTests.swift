import Foundation
import Testing

@testable import Interchange
@testable import Negotiation

@Test(arguments: [
  ("0.25", "0.25"), (".5", "0.5"), ("5.", "5"), ("+3", "3"), ("-0", "0"), ("1.0E-4", "0.0001"),
  ("3e2", "300"), ("-12.5e-1", "-1.25"), (" 7 ", "7"), ("0.10000000000000000", "0.1"),
  ("0e99", "0"), ("1e-30", "0.000000000000000000000000000001"),
])
func foreignDecimalIsExact(text: String, value: String) throws {
  let number = try #require(ForeignNumber(text))
  #expect(number.literal.digits == value)
  #expect(number.meant == number.literal)
}

@Test(arguments: ["", ".", "e5", "1,5", "0x10", "1e999", "NaN", "--1", "1 2", "½"])
func whatIsNoNumberIsNone(text: String) { #expect(ForeignNumber(text) == nil) }

@Test(arguments: [
  ("0.42857142857142855", "3/7"), ("0.33333333333333337", "1/3"), ("0.011904761904761916", "1/84"),
  ("-0.7777777777777779", "-7/9"), ("0.30000000000000004", "0.3"), ("33.333333333333336", "100/3"),
  ("0.5636588380716935", "456/809"), ("0.1234567000000001", "0.1234567"),
])
func digitsOfProgramsAreTheFractionsTheyWerePrintedFrom(text: String, value: String) throws {
  let number = try #require(ForeignNumber(text))
  #expect(number.meant.written == value)
  #expect(number.literal != number.meant)
}

// A person's digits, digits that no short fraction lies near, and what is nearly nothing.
@Test(arguments: [
  "0.333333333", "0.705882353", "0.61803398874989485", "2.7755575615628914E-17", "123456789012345678",
  "0.70710678118654752",
])
func otherDigitsAreTheNumbersThatTheyAre(text: String) throws {
  let number = try #require(ForeignNumber(text))
  #expect(number.meant == number.literal)
}

@Test(arguments: [
  ("0.0000000005", "0.000000001"), ("-0.0000000005", "-0.000000001"),
  ("0.00000000049999999", "0"), ("0.9999999995", "1"),
  ("123456789.0000000014", "123456789.000000001"),
])
func roundingIsHalfUp(text: String, value: String) {
  #expect(ForeignNumber(text)?.literal.rounded(to: 9).written == value)
}

@Test(arguments: [
  ("Size of Fund", "size_of_fund"), ("$100 Billion", "n100_billion"), ("~1km", "about_1km"),
  ("MoneyFlowToNS", "money_flow_to_ns"), ("NS+ProRail", "ns_pro_rail"), ("19'' LCD", "n19_lcd"),
  ("-10", "minus_10"), ("5% off", "n5_percent_off"), ("<5", "below_5"),
  ("IS_BT_Acquisition", "is_bt_acquisition"),
  ("Größe", "grosse"), ("…", ""), ("東京", "dong_jing"),
])
func idReadsLikeTheName(name: String, id: String) { #expect(name.asIdentifier == id) }

@Test func idsAreUniqueAndNoWordsOfConditions() {
  var ids = Identifiers(taken: ["price"])
  #expect(ids.id(for: "Price", or: "option_1") == "price_2")
  #expect(ids.id(for: "PRICE", or: "option_2") == "price_3")
  #expect(ids.id(for: "not", or: "option_3") == "option_3_not")
  #expect(ids.id(for: "???", or: "option_4") == "option_4")
  #expect(ids.ids(for: ["A-prof1", "A-prof2"], or: "party") == ["prof1", "prof2"])
  #expect(ids.ids(for: ["x_buyer_u", "x_seller_u"], or: "party") == ["buyer", "seller"])
  #expect(ids.ids(for: ["pie_A", "pie_B"], or: "party") == ["pie_a", "pie_b"])
}

@Test func numbersAreReadAsEachToolReadsThem() throws {
  let folder = Fixtures.folder("Read/genius")
  let raw = try ImportedModel(folder: folder, profiles: nil, ImportOptions(semantics: .raw))
  // Weight times evaluation, slopes from 0, nothing clamped.
  #expect(
    raw.text("coast_guard.yaml").contains("worth: {none: 0.4, n4_weeks: 2, above_8_weeks: 2.8}"))
  #expect(raw.text("coast_guard.yaml").contains("inspectors: {worth: {2: 0.15, 6: 0.45}"))
  #expect(raw.text("fishing_fleet.yaml").contains("inspectors: {worth: {2: 0.1, 6: -0.14}"))
  #expect(raw.text("scenario.yaml").contains("Payoffs are as in NegMAS"))
}

@Test func reservationValueFollowsTheRule() throws {
  let folder = Fixtures.folder("Read/genius")
  let expected: [(ImportOptions.Reservation, String)] = [
    (.larger, "17/175"), (.asIs, "0.05"), (.ignore, "17/175"),
  ]
  for (rule, worth) in expected {
    let text = try ImportedModel(folder: folder, profiles: nil, ImportOptions(reservation: rule))
      .text("coast_guard.yaml")
    #expect(text.contains("no_agreement: {worth: \(worth), evidence: F2}"), "\(rule)")
  }
  let ignored = try ImportedModel(
    folder: folder, profiles: nil, ImportOptions(reservation: .ignore))
  #expect(ignored.text("fishing_fleet.yaml").contains("no_agreement: {worth: 0, evidence: F1}"))
}

@Test func stepsDivideRealIssues() throws {
  let folder = Fixtures.folder("Read/genius")
  let four = try ImportedModel(folder: folder, profiles: nil, ImportOptions(steps: 4))
  #expect(four.text("scenario.yaml").contains("quantity: {from: 4, to: 8, step: 1}"))
  #expect(throws: InvalidScenario.self) {
    try ImportedModel(folder: folder, profiles: nil, ImportOptions(steps: 3))
  }
}

@Test func sumsAboveOneCountAsOne() throws {
  let imported = try ImportedModel(additive(weights: ("0.6", "0.5")))
  #expect(imported.problems == [])
  #expect(imported.text("scenario.yaml").contains("zopa: 1"))
  #expect(imported.text("a.yaml").contains("worth: -0.1"))
  #expect(imported.text("a.yaml").contains("wage = high and hours = few"))
  #expect(
    imported.warnings.contains { $0.message == "1 outcome would be worth more than 1" })
  // The other tool's raw numbers have no such limit.
  let raw = try ImportedModel(additive(weights: ("0.6", "0.5")), ImportOptions(semantics: .raw))
  #expect(!raw.text("a.yaml").contains("cap_1"))
  // Rounding alone is no reason for exceptions.
  let even = try ImportedModel(additive(weights: ("0.50000000000000011", "0.5")))
  #expect(!even.text("a.yaml").contains("cap_1"))
}

@Test func tooManySumsAboveOneAreReported() throws {
  let items = (1...40).map { "<item value=\"v\($0)\"/>" }.joined()
  let worth = (1...40).map { "<item value=\"v\($0)\" evaluation=\"1\"/>" }.joined()
  let domain = domain("<issue index=\"1\" name=\"Wage\" type=\"discrete\">\(items)</issue>")
  let profile = SourceFile(
    name: "a.xml",
    text: "<utility_space><weight index=\"1\" value=\"1.5\"/><issue index=\"1\" name=\"Wage\" "
      + "type=\"discrete\">\(worth)</issue></utility_space>")
  let imported = try ImportedModel([domain, profile])
  #expect(
    imported.warnings.contains {
      $0.message == "payoffs reach 1.5, and the other tool counts all above 1 as 1"
    })
  #expect(imported.text("a.yaml").contains("The largest sum is 1.5"))
}

@Test func domainIsFoundBesideNamedProfiles() throws {
  let files = additive(weights: ("0.5", "0.5"))
  let broken = SourceFile(name: "broken.xml", text: "<utility_space>")
  let imported = try ImportedModel([files[1]], candidates: [files[0], broken])
  #expect(imported.model.scenario.parties.map(\.id) == ["a"])
}

@Test func namesComeBackAsTheyWere() throws {
  let names = [
    "plain", "no", "a: b", "# hash", "\"quoted\"", "back\\slash", "{x}", "[y]", "- dash", "ends:",
    "über",
    "東京", "emoji 😀", "'single'", "&anchor", "*alias", "!tag", "%percent", "@at", "`tick`", "1.5",
    "right\u{202E}left", "bell\u{7}", "a, b", "~", "null", "x # y", "",
  ]
  let values = try names.map { name in
    try String(decoding: JSONEncoder().encode(name), as: UTF8.self)
  }
  let table = values.enumerated().map { "\($0.element): 0.\($0.offset)1" }.joined(separator: ", ")
  let file = SourceFile(
    name: "a.json", text: "{\"issueWeights\": {\"Wage\": 1}, \"issues\": {\"Wage\": {\(table)}}}")
  let imported = try ImportedModel([file])
  #expect(imported.problems == [])
  let found = imported.model.scenario.issues[0].options.map { $0.name.text(in: "en") }
  #expect(found == names.map { $0.isEmpty ? "(no name)" : $0 })
}

@Test func jsonIsReadAsOtherProgramsWriteIt() throws {
  let text =
    "{\n\t\"reservationValue\": 1e-1,\n\t\"issueWeights\": {\"Wa\\/ge\": 1.0},\n\t\"issues\": "
    + "{\"Wa\\/ge\": {\"\\ud83d\\ude00\": 1, \"\\\\ud83d\": 0.5, \"caf\\u00e9\": 0}}\n}"
  let imported = try ImportedModel([SourceFile(name: "a.json", text: text)])
  let issue = imported.model.scenario.issues[0]
  #expect(issue.name.text(in: "en") == "Wa/ge")
  #expect(issue.options.map { $0.name.text(in: "en") } == ["😀", "\\ud83d", "café"])
  #expect(imported.text("a.yaml").contains("no_agreement: {worth: 0.1"))
}

@Test func oldKeysOfGeniusWebAreRead() throws {
  let text = """
    {"LinearAdditive": {"domain": {"name": "d", "issuesValues": {"Wage": {"values": ["low", "high"]}}},
      "issueUtilities": {"Wage": {"discreteutils": {"low": 0, "high": 0.5}}},
      "issueWeights": {"Wage": 0.5}}}
    """
  let imported = try ImportedModel([SourceFile(name: "a.json", text: text)])
  #expect(imported.text("a.yaml").contains("worth: {low: 0, high: 0.25}"))
}

@Test func whatAFileDoesNotReachIsReported() throws {
  let text = """
    {"LinearAdditiveUtilitySpace": {"name": "a",
      "domain": {"name": "d", "issuesValues": {"x": {"range": [0, 10, 5]}, "y": {"values": ["u", "v"]}}},
      "issueUtilities": {
        "x": {"NumberValueSetUtilities": {"lowValue": 0, "lowUtility": 0, "highValue": 8, "highUtility": 1}},
        "y": {"DiscreteValueSetUtilities": {"valueUtilities": {"u": 0, "v": 1}}}},
      "issueWeights": {"x": 0.5, "y": 0.5}, "reservationBid": {"issuevalues": {"y": "v"}}}}
    """
  let imported = try ImportedModel([SourceFile(name: "a.json", text: text)])
  let messages = imported.warnings.map(\.message)
  #expect(messages.contains("the line of 'x' ends at 0 and 8, and the domain goes further"))
  #expect(messages.contains("the reservation bid leaves out 'x'"))
}

@Test func biasIsPartOfThePayoff() throws {
  let domain = "name: d\nissues: [{name: Wage, type: CategoricalIssue, values: [low, high]}]\n"
  let profile = """
    type: LinearAdditiveUtilityFunction
    values: [{type: TableFun, mapping: {low: 0, high: 1}}]
    weights: [0.5]
    bias: 0.1
    """
  let imported = try ImportedModel([
    SourceFile(name: "d.yml", text: domain), SourceFile(name: "a.yml", text: profile),
  ])
  #expect(imported.text("a.yaml").contains("worth: {low: 0.1, high: 0.6}"))
  #expect(
    imported.text("a.yaml").contains("# The bias 0.1 of the file is part of what Wage is worth."))
}

@Test(arguments: ["0.333333333", "0.705882353", "0.6666666667"])
func decimalsTellWhereAFractionWasRounded(text: String) throws {
  #expect(ForeignNumber(text)?.roundedTo == text.count - 2)
  #expect(ForeignNumber("0.123456789")?.roundedTo == nil)
  #expect(ForeignNumber("0.250000000")?.roundedTo == nil)
}

@Test(arguments: ["1e30", "9876543210987654321"])
func whatNoScenarioCanHoldIsRefused(number: String) throws {
  let text =
    "{\"issueWeights\": {\"W\": 1}, \"issues\": {\"W\": {\"a\": \(number), \"b\": 0.000000001}}}"
  let error = #expect(throws: InvalidScenario.self) {
    _ = try ImportedModel([SourceFile(name: "a.json", text: text)])
  }
  #expect(error?.diagnostics.count == 1)
  #expect(error?.diagnostics.first?.location.file == "a.json")
}

private func domain(_ issues: String) -> SourceFile {
  SourceFile(
    name: "domain.xml",
    text: "<negotiation_template><utility_space><objective index=\"0\" name=\"root\">\(issues)"
      + "</objective></utility_space></negotiation_template>")
}

private func additive(weights: (String, String)) -> [SourceFile] {
  let profile = """
    <utility_space><objective index="0"><weight index="1" value="\(weights.0)"/>
    <weight index="2" value="\(weights.1)"/>
    <issue index="1" name="Wage" type="discrete"><item value="low" evaluation="1"/>
    <item value="high" evaluation="4"/></issue>
    <issue index="2" name="Hours" type="discrete"><item value="few" evaluation="2"/>
    <item value="many" evaluation="1"/></issue></objective></utility_space>
    """
  return [
    domain(
      "<issue index=\"1\" name=\"Wage\" type=\"discrete\"><item value=\"low\"/>"
        + "<item value=\"high\"/></issue><issue index=\"2\" name=\"Hours\" type=\"discrete\">"
        + "<item value=\"few\"/><item value=\"many\"/></issue>"),
    SourceFile(name: "a.xml", text: profile), SourceFile(name: "b.xml", text: profile),
  ]
}
