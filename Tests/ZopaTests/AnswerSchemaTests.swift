import Foundation
import Reporting
import TestSupport
import Testing

// The schemas in Documentation/schemas are what the program says of its own answers, and its answers fit them. Beside these
// tests, every answer in JSON that a command gives in any test is held against its schema (`zopa` in RunningZopa.swift).

private let folder = projectFolder.appendingPathComponent("Documentation/schemas")

@Test func schemasAreCurrent() throws {
  let names = try zopa("schema").output.split(separator: "\n").map(String.init)
  #expect(names == AnswerSchema.all.map(\.command) + InputSchema.all.map(\.name))
  for name in names {
    let file = folder.appendingPathComponent("\(name).schema.json")
    let isCurrent =
      try zopa("schema", name).output == (try? String(contentsOf: file, encoding: .utf8))
    #expect(
      isCurrent, "Documentation/schemas/\(name).schema.json is out of date; run 'make schemas'")
  }
  let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
  #expect(Set(files) == Set(names.map { "\($0).schema.json" }))
}

@Test(
  .enabled(if: Judges.areThere, "python3-jsonschema is missing; 'make judges' installs it"))
func everyAnswerFitsItsSchemaByAReaderThatIsNotOurs() throws {
  let answers = try TemporaryFolder()
  let models = try TemporaryFolder()
  for (name, text) in smallModels { try models.write(text, to: name) }
  for schema in AnswerSchema.all {
    try answers.write(schema.text, to: "\(schema.command).schema.json")
    let asked = try #require(
      schemaQuestions[schema.command], "ask 'zopa \(schema.command)' something")
    for (index, options) in asked.enumerated() {
      let words = (options + " --format json").split(separator: " ").map(String.init)
      let run = try zopa(
        [schema.command] + words.map { smallModels[$0] == nil ? $0 : models.path($0) })
      #expect(run.output.hasPrefix("{"), "\(schema.command) \(options): \(run.errors)")
      try answers.write(run.output, to: "\(schema.command).\(index).json")
    }
  }
  let judged = try Judges.ask("answer_schemas.py", [answers.root])
  #expect(judged.exitCode == 0, "\(judged.errors)")
  let lines = judged.output.split(separator: "\n").map(String.init)
  #expect(lines.filter { $0.hasPrefix("judged ") }.count == AnswerSchema.all.count)
  #expect(lines.filter { $0.hasPrefix("unfit ") } == [])
  let unseen = lines.filter { $0.hasPrefix("unseen ") }.map { String($0.dropFirst(7)) }
  for property in Set(unseen).subtracting(neverSeen).sorted() {
    Issue.record("no answer above has \(property): ask for one, or say below why none can have it")
  }
  for property in neverSeen.subtracting(unseen).sorted() {
    Issue.record("an answer has \(property): take it off the list below")
  }
}

/// Properties that no answer has, each with the reason.
private let neverSeen: Set<String> = []

@Test func aReadingThatWasAskedForIsSaid() throws {
  // Which agreements there are depends on it, so that nobody may take one answer for the other.
  for command in ["zone", "explain", "compare", "report"] {
    let json = try #require(
      try zopa(command, "Models/abu-dhabi", "--reading", "central", "--format", "json").json)
    #expect(json["reading"] as? String == "central", "\(command)")
    #expect((json["central"] as? [String: Any])?.isEmpty == false, "\(command)")
  }
  for command in ["check", "robust", "flip", "ensemble", "sequence"] {
    let run = try zopa(command, "Models/abu-dhabi", "--reading", "central")
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("leave out --reading"), "\(command)")
  }
}
