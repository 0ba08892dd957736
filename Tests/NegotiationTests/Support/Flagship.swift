import Foundation

@testable import Negotiation

/// The flagship as its files in `Models/` state it, with one variant.
func flagship(variant: String?) throws -> Scenario {
  let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Models/abu-dhabi")
  func file(_ name: String) throws(UnreadableFile) -> SourceFile {
    do {
      let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
      return SourceFile(name: name, text: text)
    } catch {
      throw UnreadableFile("\(name) cannot be read", why: "\(error)", fix: "")
    }
  }
  let document = try ScenarioDocument.parse(
    file("scenario.yaml"), evidence: file("evidence.yaml"), reading: file)
  return try Scenario(document, variant: variant)
}
