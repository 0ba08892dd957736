import Foundation

@testable import Negotiation

/// The flagship as its files in `Models/` state it, with one variant and some answers taken to be right.
func flagship(variant: String?, _ beliefs: [String: String] = [:], _ stance: Stance = .firm) throws -> Scenario {
  var document = try document(ofModel: "abu-dhabi")
  document.stance = stance
  document.beliefs = beliefs.sorted { $0.key < $1.key }.map { Belief(question: $0.key, answer: $0.value) }
  return try Scenario(document, variant: variant)
}

/// The files of a folder in `Models/`.
func document(ofModel name: String) throws -> ScenarioDocument {
  let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Models/\(name)")
  func file(_ name: String) throws(UnreadableFile) -> SourceFile {
    do {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(name: name, text: text)
    } catch {
      throw UnreadableFile("\(name) cannot be read", why: "\(error)", fix: "")
    }
  }
  let evidence = folder.appendingPathComponent("evidence.yaml")
  return try ScenarioDocument.parse(
    file("scenario.yaml"),
    evidence: FileManager.default.fileExists(atPath: evidence.path) ? file("evidence.yaml") : nil,
    reading: file)
}
