import Foundation
import Testing

private let fixtures = projectFolder.appendingPathComponent("Tests/InterchangeTests/Fixtures").path

@Test(arguments: ["genius", "rectangles", "geniusweb", "negmas", "negolog"])
func importedFolderIsAValidModel(format: String) throws {
  let folder = try TemporaryFolder()
  let made = folder.path("made")
  // What is written beside the fixtures is no part of them.
  let run = try zopa("import", "\(fixtures)/Read/\(format)", "--output", made)
  #expect(run.exitCode == 0, "\(run.errors)")
  #expect(run.output.hasPrefix("Imported 2 parties"))
  let check = try zopa("check", made)
  #expect(check.exitCode == 0, "\(check.errors)")
  #expect(check.errors == "")
  for question in ["zone", "frontier", "bargain"] {
    #expect(try zopa(question, made).exitCode == 0)
  }
  #expect(try folder.contents().filter { $0.hasPrefix(".") } == [], "no draft is left")
}

@Test func everythingThatIsLeftOutIsSaid() throws {
  let folder = try TemporaryFolder()
  let run = try zopa("import", "\(fixtures)/Read/genius", "--output", folder.path("made"))
  #expect(run.errors.contains("quota_fleet.xml:30:3: warning: the discount 0.9 is left out"))
  #expect(run.errors.contains("'pareto.xml' is left aside"))
  #expect(try folder.text("made/fishing_fleet.yaml").contains("# Left out: the discount 0.9"))
  #expect(try folder.text("made/scenario.yaml").contains("not_modelled:"))
}

@Test func profilesCanBeNamed() throws {
  let folder = try TemporaryFolder()
  let genius = "\(fixtures)/Read/genius"
  let inFolder = try zopa(
    "import", genius, "quota_guard.xml", "--output", folder.path("one"))
  #expect(inFolder.exitCode == 0, "\(inFolder.errors)")
  #expect(
    try folder.contents().contains("one/coast_guard.yaml")
      && !folder.contents().contains("one/fishing_fleet.yaml"))
  let byPath = try zopa(
    "import", genius + "/quota_domain.xml", genius + "/quota_guard.xml",
    genius + "/quota_fleet.xml",
    "--output", folder.path("two"))
  #expect(byPath.exitCode == 0, "\(byPath.errors)")
  #expect(try folder.text("two/scenario.yaml").contains("coast_guard: {name: Coast guard"))
}

@Test func optionsReachTheFiles() throws {
  let folder = try TemporaryFolder()
  let run = try zopa(
    "import", "\(fixtures)/Read/genius", "--output", folder.path("made"), "--semantics", "raw",
    "--reservation", "as-is", "--steps", "4")
  #expect(run.exitCode == 0, "\(run.errors)")
  #expect(try folder.text("made/scenario.yaml").contains("as in NegMAS"))
  #expect(try folder.text("made/scenario.yaml").contains("{from: 4, to: 8, step: 1}"))
  #expect(try folder.text("made/coast_guard.yaml").contains("no_agreement: {worth: 0.05"))
  #expect(try zopa("import", "x", "--output", "y", "--steps", "0").exitCode == 64)
  #expect(try zopa("import", "x", "--output", "y", "--semantics", "other").exitCode == 64)
  #expect(try zopa("import", "--output", "y").exitCode == 64)
}

@Test func nothingThatIsThereIsOverwritten() throws {
  let folder = try TemporaryFolder(withNewModel: "mine")
  let before = try folder.text("mine/scenario.yaml")
  let run = try zopa("import", "\(fixtures)/Read/genius", "--output", folder.path("mine"))
  #expect(run.exitCode == 64)
  #expect(run.errors.contains("is already there; nothing was changed"))
  #expect(try folder.text("mine/scenario.yaml") == before)
  try FileManager.default.createDirectory(
    atPath: folder.path("empty"), withIntermediateDirectories: false)
  #expect(
    try zopa("import", "\(fixtures)/Read/genius", "--output", folder.path("empty")).exitCode == 0)
}

@Test func nothingIsWrittenWhereSomethingIsWrong() throws {
  let folder = try TemporaryFolder()
  let run = try zopa(
    "import", "\(fixtures)/Refused/evaluation-missing", "--output", folder.path("made"))
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("a.xml:5:5: error: 'high' has no evaluation"))
  #expect(run.errors.contains("b.xml:3:3: error: 'Wage' has no evaluation for 'high'"))
  #expect(run.errors.hasSuffix("2 errors\n"))
  #expect(try folder.contents() == [])
}

@Test func nonsenseIsExplained() throws {
  let folder = try TemporaryFolder()
  let manager = FileManager.default
  for name in ["empty", "binary", "list"] {
    try manager.createDirectory(atPath: folder.path(name), withIntermediateDirectories: false)
  }
  try Data([0xFF, 0xFE, 0, 1, 2]).write(to: URL(fileURLWithPath: folder.path("binary/a.xml")))
  try folder.write("[1, 2]", to: "list/a.json")
  for (source, message) in [
    ("missing", "there is no file or folder"), ("empty", "there is nothing to import"),
    ("binary", "is not UTF-8 text"), ("list", "there are no profiles"),
    ("list/a.json", "there are no profiles"), ("binary/a.xml", "is not UTF-8 text"),
  ] {
    let run = try zopa("import", folder.path(source), "--output", folder.path("made"))
    #expect(run.exitCode == 1, "\(source)")
    #expect(run.errors.contains(message), "\(source): \(run.errors)")
    #expect(run.errors.contains("fix: "), "\(source)")
  }
  #expect(!manager.fileExists(atPath: folder.path("made")))
}

private let latin = (
  domain: "<negotiation_template><utility_space><objective index=\"0\" name=\"root\"><issue index=\"1\" name=\"Größe\" "
    + "type=\"discrete\"><item value=\"10 €\"/></issue></objective></utility_space></negotiation_template>",
  profile: "<utility_space><objective index=\"0\" name=\"root\"><issue index=\"1\" name=\"Größe\" type=\"discrete\">"
    + "<item value=\"10 €\" evaluation=\"1\"/></issue><weight index=\"1\" value=\"1\"/></objective></utility_space>"
)

@Test(arguments: [
  (String.Encoding.utf8, "", false), (.utf8, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", false),
  (.windowsCP1252, "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>", false),
  (.windowsCP1252, "<?xml version='1.0' encoding='windows-1252'?>", false), (.windowsCP1252, "", true),
  (.windowsCP1252, "<?xml version=\"1.0\" encoding=\"utf-8\"?>", true),
  (.utf16, "<?xml version=\"1.0\" encoding=\"UTF-16\"?>", false), (.utf16, "", false),
])
func filesAreReadInTheEncodingTheyAreIn(encoding: String.Encoding, declaration: String, isGuessed: Bool) throws {
  let folder = try TemporaryFolder()
  for (name, text) in [("d.xml", latin.domain), ("p.xml", latin.profile)] {
    let bytes = try #require((declaration + text).data(using: encoding))
    try bytes.write(to: URL(fileURLWithPath: folder.path(name)))
  }
  let run = try zopa("import", folder.path("d.xml"), folder.path("p.xml"), "--output", folder.path("made"))
  #expect(run.exitCode == 0, "\(run.errors)")
  #expect(run.errors.contains("this is not UTF-8 text, and is read as Windows-1252") == isGuessed)
  #expect(try folder.text("made/scenario.yaml").contains("name: \"Größe\""))
  #expect(try folder.text("made/scenario.yaml").contains("\"10 €\""))
}

@Test func anEncodingThatIsNotKnownIsNamed() throws {
  let folder = try TemporaryFolder()
  try Data("<?xml version=\"1.0\" encoding=\"EBCDIC-X\"?><a b=\"".utf8 + [0xE4] + "\"/>".utf8)
    .write(to: URL(fileURLWithPath: folder.path("d.xml")))
  let run = try zopa("import", folder.path("d.xml"), "--output", folder.path("made"))
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("'d.xml' cannot be read in the encoding 'EBCDIC-X', which it names"))
}

@Test func aFolderOfSeveralDomainsBecomesSeveralModels() throws {
  let folder = try TemporaryFolder()
  for kind in ["A", "B"] {
    try folder.write(latin.domain, to: "in/Trade-\(kind)-domain.xml")
    for party in ["buyer", "seller"] { try folder.write(latin.profile, to: "in/Trade-\(kind)-\(party).xml") }
  }
  try folder.write("Notes", to: "in/notes.txt")
  let run = try zopa("import", folder.path("in"), "--output", folder.path("made"))
  #expect(run.exitCode == 0, "\(run.errors)")
  #expect(run.errors.contains("'notes.txt' is left aside"))
  #expect(run.output.contains("Imported 2 scenarios into"))
  for kind in ["a", "b"] {
    let check = try zopa("check", folder.path("made/trade_\(kind)"))
    #expect(check.exitCode == 0, "\(check.errors)")
    #expect(try zopa("zone", folder.path("made/trade_\(kind)")).exitCode == 0)
  }
}

@Test func aFolderOfAnotherFormatIsNamedByIt() throws {
  let folder = try TemporaryFolder()
  try folder.write("NFG 1 R", to: "games/one.nfg")
  let run = try zopa("import", folder.path("games"), "--output", folder.path("made"))
  #expect(run.exitCode == 1)
  #expect(run.errors.contains("one.nfg:1:1: error: this is a strategic game of Gambit"))
}

// YAML may be written in UTF-16, and PowerShell writes it so.
@Test func modelsMayBeWrittenInUTF16() throws {
  let folder = try TemporaryFolder()
  let model = """
    zopa: 1
    title: Größe
    parties: {a: {name: A}}
    issues: {x: {name: X, options: {p: P, q: Q}}}
    preferences: {a: {scores: {x: {p: 1, q: 0}}, no_agreement: 0}}
    """
  for encoding in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
    let mark: [UInt8] = encoding == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF]
    try (Data(mark) + #require(model.data(using: encoding))).write(to: URL(fileURLWithPath: folder.path("m.yaml")))
    let run = try zopa("zone", folder.path("m.yaml"))
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("Größe\n"))
  }
}
