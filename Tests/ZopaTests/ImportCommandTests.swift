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
