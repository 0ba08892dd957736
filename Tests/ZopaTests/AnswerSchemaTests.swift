import Foundation
import Reporting
import TestSupport
import Testing

// The schemas in Documentation/schemas are what the program says of its own answers, and its answers fit them. Beside these
// tests, every answer in JSON that a command gives in any test is held against its schema (`zopa` in RunningZopa.swift).

private let folder = projectFolder.appendingPathComponent("Documentation/schemas")

@Test(arguments: AnswerSchema.all.map(\.command))
func schemaIsCurrent(command: String) throws {
  let file = folder.appendingPathComponent("\(command).schema.json")
  let run = try zopa("schema", command)
  #expect(run.exitCode == 0)
  #expect(
    run.output == (try? String(contentsOf: file, encoding: .utf8)),
    "Documentation/schemas/\(command).schema.json is out of date; run 'make schemas'")
}

@Test func everyAnswerFitsItsSchemaByAReaderThatIsNotOurs() throws {
  try #require(Judges.areThere, "make judges installs what this needs")
  let answers = try TemporaryFolder()
  var written = 0
  for schema in AnswerSchema.all {
    try answers.write("\(schema.command).schema.json", schema.text)
    for (index, arguments) in try questions(to: schema.command).enumerated() {
      let run = try zopa(arguments + ["--format", "json"])
      #expect(!run.output.isEmpty, "\(arguments): \(run.errors)")
      try answers.write("\(schema.command).\(index).json", run.output)
      written += 1
    }
  }
  let judged = try Judges.ask("schemas.py", [answers.path])
  #expect(judged.exitCode == 0, "\(judged.errors)")
  let lines = judged.output.split(separator: "\n").map(String.init)
  #expect(lines.filter { $0.hasPrefix("judged ") }.count == AnswerSchema.all.count)
  #expect(lines.filter { $0.hasPrefix("unfit ") } == [])
  let unseen = lines.filter { $0.hasPrefix("unseen ") }.map { $0.dropFirst("unseen ".count) }
  #expect(Set(unseen.map(String.init)) == neverSeen)
}

/// Questions to a command whose answers have every property that an answer can have.
private func questions(to command: String) throws -> [[String]] {
  func about(_ models: [String], _ options: String...) -> [[String]] {
    models.map { [command, "Models/\($0)"] + options }
  }
  let few = ["abu-dhabi", "four-issues", "wage-talks", "literature/inheritance"]
  return switch command {
  default: about(few)
  }
}

/// Properties that no answer of the above has, with the reason.
private let neverSeen: Set<String> = []
