import Foundation
import Negotiation
import Reporting
import Testing

// The schemas of the files that Zopa reads: whatever is valid fits them, and they know the same keys as the validator.

private let isMissing = "jsonschema or PyYAML is missing; 'make judges' installs them"

@Test(.enabled(if: Judges.areThere, Comment(rawValue: isMissing)))
func everyModelFitsTheInputSchemas() throws {
  let folder = try TemporaryFolder(withNewModel: "new")
  // What an import writes is a model as well.
  let imports = try FileManager.default.contentsOfDirectory(
    atPath: projectFolder.appendingPathComponent(importFixtures).path)
  let models =
    try folders(below: "Models") + folders(below: "Models/literature")
    + imports.sorted().flatMap { try folders(below: "\(importFixtures)/\($0)") }
  try #require(models.count > 20)
  var files: [String: [String]] = [:]
  for model in models + [URL(fileURLWithPath: folder.path("new"))] {
    for name in try yamlFiles(in: model) {
      files[schema(of: name), default: []].append(model.appendingPathComponent(name).path)
    }
  }
  for (example, text) in try examplesOfTheFormat().enumerated() {
    let name = "\(example)-\(text.file)"
    try folder.write(text.yaml, to: name)
    files[schema(of: text.file), default: []].append(folder.path(name))
  }
  for (name, text) in InputSchema.all {
    try folder.write(text, to: name)
    let paths = try #require(files[name])
    let judged = try Judges.ask("input_schemas.py", ["fit", folder.path(name)] + paths)
    #expect(judged.exitCode == 0 && judged.output == "", "\(judged.output)\(judged.errors)")
  }
}

@Test(.enabled(if: Judges.areThere, Comment(rawValue: isMissing)))
func whatHasAKeyTooManyOrTooFewDoesNotFitTheSchemas() throws {
  let folder = try TemporaryFolder()
  let fixtures = "Tests/NegotiationTests/Fixtures/Invalid"
  var files: [String: [String]] = [:]
  for model in try folders(below: fixtures) {
    if beyondSchemas.contains(model.lastPathComponent) { continue }
    let expected = try String(
      contentsOf: model.appendingPathComponent("expected.txt"), encoding: .utf8)
    let refusal =
      /^(?<file>[a-z_]+\.yaml):[0-9:]+ error: .+ (is not a key of .+|has no '[a-z_]+')$/
      .anchorsMatchLineEndings()
    for match in expected.matches(of: refusal) {
      let name = String(match.output.file)
      files[schema(of: name), default: []].append(model.appendingPathComponent(name).path)
    }
  }
  for (name, text) in InputSchema.all {
    let paths = Set(try #require(files[name]))
    try folder.write(text, to: name)
    let judged = try Judges.ask("input_schemas.py", ["refuse", folder.path(name)] + paths.sorted())
    #expect(
      paths.subtracting(judged.output.split(separator: "\n").map(String.init)) == [],
      "\(judged.errors)")
  }
}

@Test(.enabled(if: Judges.areThere, Comment(rawValue: isMissing)))
func schemasRefuseEachKeyWithASlip() throws {
  let folder = try TemporaryFolder()
  for ((name, text), root) in zip(InputSchema.all, roots) {
    try folder.write(text, to: name)
    let judged = try Judges.ask("input_schemas.py", ["misspelt", folder.path(name)])
    let refused = Set(judged.output.split(separator: "\n").map(String.init))
    for kind in kinds(below: root) {
      for key in kind.keys {
        let place = (kind.name == root.name ? "" : kind.name) + "." + key.name
        #expect(refused.contains(place), "\(judged.errors)")
      }
    }
  }
}

@Test func everyKeyIsDocumented() throws {
  let text = try String(
    contentsOf: projectFolder.appendingPathComponent("Documentation/ScenarioFormat.md"),
    encoding: .utf8)
  let quoted = text.matches(of: /`[^`\n]+`/).flatMap { span in
    span.output.matches(of: /[A-Za-z_]+/).map { String($0.output) }
  }
  let words = Set(quoted)
  for kind in kinds(below: ScenarioFormat.scenario) {
    for key in kind.keys {
      #expect(words.contains(key.name), "'\(key.name)' of \(kind.what)")
      #expect(key.meaning.hasSuffix("."), "\(key.meaning)")
    }
  }
}

/// Fixtures with keys of which only the validator knows that they are wrong or missing: one that a path adds, a name that
/// might be an issue's, and what is required where other keys stand or do not.
private let beyondSchemas = [
  "set-path-adds-unknown-key", "scale-of-an-unknown-name", "effect-without-worth",
  "reaction-by-nobody", "agreement-of-whom",
]

private let importFixtures = "Tests/InterchangeTests/Fixtures/Read"

private let roots = [
  ScenarioFormat.scenario, ScenarioFormat.preferences, ScenarioFormat.evidence,
]

/// Every kind of map that a file may hold.
private func kinds(below root: MapKind) -> [MapKind] {
  var found = [root]
  func visit(_ form: ValueForm) {
    switch form {
    case .declared(let kind):
      if !found.contains(where: { $0.name == kind().name }) {
        found.append(kind())
        for key in kind().keys { visit(key.form) }
      }
    case .byID(_, let inner), .list(let inner): visit(inner)
    case .oneOf(let forms): for form in forms { visit(form) }
    default: break
    }
  }
  for key in root.keys { visit(key.form) }
  return found
}

/// The name of the schema that a file is to fit.
private func schema(of file: String) -> String {
  switch file {
  case "scenario.yaml": "scenario"
  case "evidence.yaml": "evidence"
  default: "preferences"
  }
}

private func folders(below folder: String) throws -> [URL] {
  let folder = projectFolder.appendingPathComponent(folder)
  return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    .map { folder.appendingPathComponent($0) }
    .filter {
      FileManager.default.fileExists(atPath: $0.appendingPathComponent("scenario.yaml").path)
    }
}

private func yamlFiles(in folder: URL) throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
    .sorted()
}

/// The examples of the page on the format; the pieces of one scenario are put together.
private func examplesOfTheFormat() throws -> [(file: String, yaml: String)] {
  let text = try String(
    contentsOf: projectFolder.appendingPathComponent("Documentation/ScenarioFormat.md"),
    encoding: .utf8)
  let blocks = text.matches(of: /(?s)```yaml\n(?<block>.+?)```/).map { String($0.output.block) }
  try #require(blocks.count > 15)
  var examples: [(file: String, yaml: String)] = []
  var pieces = ""
  for block in blocks {
    let file = block.firstMatch(of: /^# (?<file>[a-z]+\.yaml)/).map { String($0.output.file) }
    if let file, file != "scenario.yaml" {
      examples.append((file, block))
    } else if file == nil, block.hasPrefix("zopa:") {
      examples.append(("scenario.yaml", block))
    } else {
      pieces += block
    }
  }
  return examples + [("scenario.yaml", pieces)]
}
