import Foundation

@testable import Interchange
@testable import Negotiation

/// A folder of another tool, imported and read back as a model.
struct ImportedModel {
  let written: WrittenScenario
  let warnings: [Diagnostic]
  let model: PayoffModel
  let problems: [Diagnostic]

  /// Imports a folder, or some profiles of it.
  init(
    folder: URL, profiles: [String]?, _ options: ImportOptions = ImportOptions()
  ) throws {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { ["xml", "json", "yml", "yaml"].contains(URL(filePath: $0).pathExtension) }
      .sorted { $0.compare($1, options: .numeric) == .orderedAscending }
    func read(_ names: [String]) throws -> [SourceFile] {
      try names.map {
        SourceFile(
          name: $0, text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8))
      }
    }
    try self.init(
      read(profiles ?? names),
      candidates: read(profiles.map { named in names.filter { !named.contains($0) } } ?? []),
      options)
  }

  /// Imports files that are in memory.
  init(
    _ files: [SourceFile], candidates: [SourceFile] = [], _ options: ImportOptions = ImportOptions()
  ) throws {
    let made = try WrittenImport(files, candidates: candidates, title: "test", options)
    written = made.scenarios[0].scenario
    warnings = made.warnings
    let document = try Self.document(of: written)
    let scenario = try Scenario(document)
    problems = document.problemsOfAllVariants + scenario.warnings
    model = PayoffModel(scenario)
  }

  /// The model read again with a variant added to its text, which sets some values.
  func model(setting values: [String: Rational]) throws -> PayoffModel {
    let entries = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    let variant = "\nvariants:\n  changed: {set: {\(entries.joined(separator: ", "))}}\n"
    return PayoffModel(
      try Scenario(try Self.document(of: written, adding: variant), variant: "changed"))
  }

  private static func document(
    of written: WrittenScenario, adding lines: String = ""
  ) throws -> ScenarioDocument {
    let texts = Dictionary(
      uniqueKeysWithValues: written.files.map {
        ($0.name, SourceFile(name: $0.name, text: $0.text))
      })
    return try ScenarioDocument.parse(
      SourceFile(name: "scenario.yaml", text: written.files[0].text + lines),
      evidence: texts["evidence.yaml"]
    ) { path throws(UnreadableFile) in
      guard let file = texts[path] else { throw UnreadableFile("no '\(path)'", why: "", fix: "") }
      return file
    }
  }

  /// The text of a file that was written.
  func text(_ name: String) -> String { written.files.first { $0.name == name }?.text ?? "" }
}
