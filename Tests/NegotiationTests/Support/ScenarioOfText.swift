@testable import Negotiation

/// A scenario from the text of one file, with one variant if any.
func scenario(of text: String, variant: String? = nil) throws -> Scenario {
  let document = try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil
  ) { path throws(UnreadableFile) in
    throw UnreadableFile("no '\(path)'", why: "", fix: "")
  }
  return try Scenario(document, variant: variant)
}
