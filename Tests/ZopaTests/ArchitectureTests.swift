import Foundation
import Negotiation
import Testing

// The invariants of ARCHITECTURE.md, read off the sources.

@Test(arguments: [
  ("CGLPK", ["MILP/GLPK.swift"]),
  ("GLPKGuard", ["MILP/GLPK.swift", "MILP/SolveLimits.swift"]),
  (
    "BigInt",
    [
      "Negotiation/Analysis/Bargaining/SolutionRanking.swift",
      "Negotiation/Analysis/Bargaining/NashChords.swift",
      "Negotiation/Numbers/OutcomeCount.swift", "Interchange/Numbers/ExactFraction.swift",
      "Interchange/Numbers/ForeignNumber.swift",
    ]
  ),
  ("Yams", ["Negotiation/Parsing/YAMLNode.swift"]),
  ("FoundationXML", ["Interchange/Markup/MarkupElement.swift"]),
])
func onlyOneFileImports(module: String, allowed: [String]) throws {
  #expect(try sources().filter { $0.imports(module) }.map(\.name).sorted() == allowed.sorted())
}

@Test(arguments: [
  ("MILP", ["zopa", "Reporting", "Interchange"]),
  ("ArgumentParser", ["MILP", "Negotiation", "Reporting", "Interchange"]),
  ("Reporting", ["MILP", "Negotiation", "Interchange"]),
  ("Interchange", ["MILP", "Negotiation", "Reporting"]), ("Negotiation", ["MILP"]),
  ("Foundation", ["MILP", "Negotiation"]),
])
func moduleIsNotImportedBy(module: String, targets: [String]) throws {
  for target in targets {
    #expect(
      try sources().filter { $0.name.hasPrefix(target + "/") && $0.imports(module) }.map(\.name)
        == [])
  }
}

@Test func onlyTheCommandTouchesAnythingOutside() throws {
  let banned = [
    "print(", "FileManager", "FileHandle", "ContinuousClock", "SuspendingClock", "clock_gettime",
    "SystemRandomNumberGenerator",
    ".random(in", ".shuffled()", "Date(", "ProcessInfo", "getenv", "exit(",
  ]
  for file in try sources()
  where ["MILP/", "Negotiation/", "Reporting/", "Interchange/"].contains(where: file.name.hasPrefix) {
    for word in banned where file.code.contains(word) {
      Issue.record("\(file.name) uses \(word)")
    }
  }
}

@Test func whatComesBeforeTheAnalysesNamesNoneOfThem() throws {
  let (analyses, others) = try sources().filter { $0.name.hasPrefix("Negotiation/") }
    .reduce(into: ([Source](), [Source]())) { parts, file in
      file.name.hasPrefix("Negotiation/Analysis/") ? parts.0.append(file) : parts.1.append(file)
    }
  let declaration = /^(public |package )?(struct|enum|protocol) (?<name>\w+)/
    .anchorsMatchLineEndings()
  let names = Set(
    analyses.flatMap { $0.code.matches(of: declaration).map { String($0.output.name) } })
  try #require(names.count > 100)
  for file in others {
    let words = Set(file.code.matches(of: /\w+/).map { String($0.output) })
    #expect(words.isDisjoint(with: names), "\(file.name): \(words.intersection(names))")
  }
}

@Test func pathsAreTakenApartAndFilesWrittenInOnePlace() throws {
  // Foundation's path functions crash on some paths, and its writers leave drafts, change modes and swallow failures.
  let banned = [
    "NSString", "PathComponent", "pathExtension", "fileURLWithPath", "createFile", "standardOutput",
    "print(",
  ]
  for file in try sources() {
    for word in banned where file.code.contains(word) { Issue.record("\(file.name) uses \(word)") }
  }
}

@Test func valuesAreValues() throws {
  // One class holds the flag that C reads at a fixed address, one is what XMLParser calls.
  let classes = try sources().filter { $0.code.contains(/\bclass\s+[A-Z]/) }.map(\.name)
  #expect(classes == ["Interchange/Markup/MarkupElement.swift", "MILP/SolveLimits.swift"])
  for file in try sources() {
    #expect(!file.code.contains(/static var \w+(\s*:[^={]+)?\s*=/), "\(file.name)")
    #expect(!file.code.contains("@unchecked"), "\(file.name)")
    #expect(!file.code.contains("try!"), "\(file.name)")
    #expect(!file.code.contains("fatalError"), "\(file.name)")
  }
}

@Test func nothingInNegotiationIsCodable() throws {
  let codable = try sources().filter {
    $0.name.hasPrefix("Negotiation/") && $0.code.contains(/\b(Codable|Encodable|Decodable)\b/)
  }
  #expect(codable.map(\.name) == [])
}

@Test func pagesAndFormatsKnowNoAnswer() throws {
  // The walk goes one way: what is declared in a folder of `Answers` is named there and nowhere before.
  let reporting = try sources().filter { $0.name.hasPrefix("Reporting/") }
  let answers = reporting.filter { $0.name.hasPrefix("Reporting/Answers/") }
  let declared = Set(
    answers.flatMap { file in
      file.code.matches(of: /\n(?:public )?(?:struct|enum|protocol) (\w+)/).map { String($0.output.1) }
    })
  #expect(declared.count > 80)
  for file in reporting
  where ["Page/", "Formats/", "Words/", "Fields/"].contains(where: { file.name.hasPrefix("Reporting/" + $0) }) {
    for word in file.code.matches(of: /[A-Z]\w+/).map({ String($0.output) })
    where declared.contains(word) {
      Issue.record("\(file.name) names \(word), which is declared in Answers")
    }
  }
}

@Test func everySectionIsShownAndEveryDeclarationPublished() throws {
  let answers = try sources().filter { $0.name.hasPrefix("Reporting/Answers/") }
  let all = answers.map(\.code).joined(separator: "\n")
  let sections = all.matches(of: /struct (\w+): Section \{/).map { String($0.output.1) }
  #expect(sections.count > 40)
  for section in sections where !all.contains("\(section)(page:") && !all.contains("\(section)(\n") {
    Issue.record("no answer shows \(section): put it into the list of one")
  }
  let fields = all.matches(of: /static let (\w+) = AnswerFields\(/).map { String($0.output.1) }
  #expect(fields.count > 15)
  let published = try #require(answers.first { $0.name.hasSuffix("/AnswerSchema.swift") }).code
  for name in fields where !published.contains("(.\(name))") {
    Issue.record("AnswerSchema.all does not have .\(name)")
  }
}

@Test func guidesNameEverySolution() throws {
  let guide = try String(
    contentsOf: projectFolder.appendingPathComponent(
      "Documentation/Guides/BargainingSolutions.md"), encoding: .utf8)
  for solution in BargainingSolution.allCases {
    let author = try #require(solution.definition.citation.split(separator: " ").first)
    let row = solution.rawValue.split(separator: "_")[0]
    #expect(
      guide.lowercased().contains("| \(row)"),
      "the table of Documentation/Guides/BargainingSolutions.md has no row for \(row) (\(author))")
  }
}

@Test func filesStaySmall() throws {
  for file in try sources() + files(in: "Tests") {
    #expect(file.code.split(separator: "\n").count <= 300, "split \(file.name)")
  }
}

@Test func noRoomIsADrawer() throws {
  let banned = ["Util", "Helper", "Manager", "Core", "Common", "Misc", "Shared"]
  for file in try sources() {
    for word in banned where file.name.contains(word) { Issue.record("\(file.name)") }
  }
}

/// One Swift file.
private struct Source: Sendable {
  /// Its path below `Sources` or `Tests`.
  let name: String
  /// Its text without comments.
  let code: String

  func imports(_ module: String) -> Bool {
    code.split(separator: "\n").contains { line in
      line.hasSuffix("import \(module)")
    }
  }
}

/// The folder of the project.
let projectFolder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

private func sources() throws -> [Source] { try allSources.get() }

// Read once for all tests.
private let allSources = Result { try files(in: "Sources") }

private func files(in folder: String) throws -> [Source] {
  let folder = projectFolder.appendingPathComponent(folder)
  let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
  let swift = names.filter { $0.hasSuffix(".swift") }.sorted()
  try #require(swift.count > 50)
  return try swift.map { name in
    let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let code = text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
      .joined(separator: "\n")
    return Source(name: name, code: code)
  }
}
