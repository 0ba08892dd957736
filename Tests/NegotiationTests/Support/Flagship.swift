import Foundation

@testable import Negotiation

/// The flagship as its files in `Models/` state it, with one variant.
func flagship(variant: String?) throws -> Scenario {
  try Scenario(document(ofModel: "abu-dhabi"), variant: variant)
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
