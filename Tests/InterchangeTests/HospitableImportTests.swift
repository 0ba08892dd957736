import Testing

@testable import Interchange
@testable import Negotiation

// What other tools read is read, with a warning; what no importer reads is named by what it is.

private let domain = """
  <negotiation_template><utility_space><objective index="0" name="root">
  <issue index="1" name="Wage" type="discrete"><item value="low"/><item value="high &amp; dry"/></issue>
  </objective></utility_space></negotiation_template>
  """

private func profile(_ value: String = "high &amp; dry", _ more: String = "", items: String = "") -> String {
  """
  <utility_space><objective index="0" name="root">
  <issue index="1" name="Wage" type="discrete"><item value="low" evaluation="1"/>\
  <item value="\(value)" evaluation="2"\(items)/></issue><weight index="1" value="1.0"/></objective>\(more)
  </utility_space>
  """
}

private func imported(_ files: [(String, String)]) throws -> WrittenImport {
  try WrittenImport(files.map { SourceFile(name: $0.0, text: $0.1) }, title: "test")
}

@Test(arguments: [
  (
    "<!-- one -->\n<!-- two\nlines -->\n<?xml version=\"1.0\" encoding=\"utf-8\" ?>\n" + profile(),
    "a.xml:4:1: the XML declaration stands behind a comment"
  ),
  ("\n\n<?xml version=\"1.0\"?>\n<!-- after -->" + profile(), ""),
  ("\u{FEFF}<?xml version=\"1.0\"?>" + profile(), ""),
  (profile("high & dry"), "a.xml:2:98: a bare '&' is read as it stands"),
  (profile("high &amp; dry", "<!-- a & b &c; -->"), ""),
  (profile(items: "cost=\"0\""), "a.xml:2:123: a blank is missing before 'cost'"),
  (profile("high &#38; dry"), ""),
])
func whatTheOtherToolReadsIsRead(text: String, warning: String) throws {
  let made = try imported([("d.xml", domain), ("a.xml", text)])
  #expect(made.scenarios.count == 1)
  let told = made.warnings.map { "\($0.location.file):\($0.location.line):\($0.location.column): \($0.message)" }
  #expect(told == (warning.isEmpty ? [] : [warning]))
}

@Test func everythingUnknownIsNamedOnceAtAnyDepth() throws {
  let text = """
    <utility_space mood="good"><objective index="0" name="root">
    <issue index="1" name="Wage" type="discrete"><item value="low" evaluation="1" tint="red"/>
    <item value="high &amp; dry" evaluation="2" tint="red"><extra><deep/></extra></item><!-- not this --></issue>
    <weight index="1" value="1.0"/></objective><optout value="120"/></utility_space>
    """
  let made = try imported([("d.xml", domain), ("a.xml", text), ("b.xml", text)])
  #expect(
    made.warnings.map { "\($0.location.line): \($0.message)" } == [
      "1: 'mood' of <utility_space> is left out", "2: 'tint' of <item> is left out, 2 times",
      "3: <extra> in <item> is left out", "3: <deep> in <extra> is left out",
      "4: <optout> in <utility_space> is left out",
    ])
  #expect(made.warnings.allSatisfy { $0.alsoIn.map(\.file) == ["b.xml"] })
  #expect(made.scenarios[0].scenario.files[1].text.contains("# Left out: 'tint' of <item>, 2 times."))
}

@Test func everyUnknownKeyIsNamedOnceAtAnyDepth() throws {
  let domain = """
    name: d
    issues:
    - {name: Wage, type: CategoricalIssue, values: [low, high], colour: red}
    - {name: Hours, type: CategoricalIssue, values: [few, many], colour: red}
    """
  let profile = """
    type: LinearAdditiveUtilityFunction
    values:
    - {type: TableFun, mapping: {low: 0, high: 1}, spin: 3}
    - {few: 0, many: 1}
    weights: [0.5, 0.5]
    mood: good
    """
  let made = try imported([("d.yml", domain), ("a.yml", profile)])
  #expect(
    made.warnings.map { "\($0.location.file):\($0.location.line): \($0.message)" }.sorted() == [
      "a.yml:3: 'spin' is left out", "a.yml:6: 'mood' is left out",
      "d.yml:3: 'colour' in 'issues' is left out, 2 times",
    ])
  let json = """
    {"LinearAdditiveUtilitySpace": {"name": "a", "issueWeights": {"Wage": 1}, "mood": 1,
    "issueUtilities": {"Wage": {"DiscreteValueSetUtilities": {"valueUtilities": {"low": 0, "high": 1}, "spin": 2}}},
    "domain": {"name": "d", "issuesValues": {"Wage": {"values": ["low", "high"], "colour": 3}}}}}
    """
  #expect(
    try imported([("a.json", json)]).warnings.map(\.message).sorted() == [
      "'colour' in 'issuesValues' is left out", "'mood' in 'LinearAdditiveUtilitySpace' is left out",
      "'spin' in 'DiscreteValueSetUtilities' is left out",
    ])
}

@Test func eachDomainOfAFolderBecomesAScenario() throws {
  let other = domain.replacing("Wage", with: "Rent")
  let rent = profile().replacing("Wage", with: "Rent")
  let made = try imported([
    ("Trade-A-domain.xml", domain), ("Trade-A-prof1.xml", profile()), ("Trade-A-prof2.xml", profile()),
    ("Trade-B-domain.xml", domain), ("Trade-B-prof1.xml", profile()), ("house.xml", other), ("x.xml", rent),
    ("spare.xml", domain.replacing("Wage", with: "Time")),
  ])
  #expect(made.scenarios.map(\.folder) == ["trade_a", "trade_b", "house"])
  #expect(
    made.scenarios.map(\.scenario.summary) == [
      "2 parties and 1 issue from GENIUS XML", "1 party and 1 issue from GENIUS XML",
      "1 party and 1 issue from GENIUS XML",
    ])
  #expect(made.scenarios[2].scenario.files[0].text.contains("rent:"))
  #expect(made.warnings.map(\.message) == ["'spare.xml' is left aside"])
}

@Test func aProfileThatFitsTwoDomainsAlikeIsNobodys() throws {
  let error = #expect(throws: InvalidScenario.self) {
    try imported([("one.xml", domain), ("two.xml", domain), ("a.xml", profile())])
  }
  #expect(error?.diagnostics.map(\.message) == ["this profile fits 'one.xml' and 'two.xml' alike"])
}

@Test(arguments: [
  ("game.nfg", "NFG 1 R \"g\" { \"a\" } { 2 }\n1 1", "a strategic game of Gambit"),
  ("game.json", "  NFG 1 R \"g\" { \"a\" }", "a strategic game of Gambit"),
  ("tree.efg", "EFG 2 R \"g\" { \"a\" }", "an extensive game of Gambit"),
  ("water.gmcr", "{}", "a conflict of the graph model (GMCR)"),
  ("water.json", "{\"options\": [], \"decisionMakers\": []}", "a conflict of the graph model (GMCR)"),
  ("points.csv", "Issue,Buyer\nPrice,1", "a table"), ("points.XLSX", "", "a table"),
  ("votes.soc", "3\n", "a set of rankings (PrefLib)"), ("a.zip", "PK", "an archive"),
  ("minutes.docx", "", "a document"), ("scenario.yaml", "zopa: 1\ntitle: x", "a model of Zopa already"),
])
func otherFormatsAreNamedWithWhatToDo(name: String, text: String, what: String) throws {
  let error = #expect(throws: InvalidScenario.self) { try imported([(name, text)]) }
  let told = try #require(error?.diagnostics)
  #expect(told.map(\.message) == ["this is \(what)"])
  #expect(told[0].fix.contains("zopa ") || told[0].fix.contains("unpack"))
}
