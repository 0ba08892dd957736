@testable import Negotiation

/// A scenario from the text of one file, with one variant if any.
func scenario(of text: String, variant: String? = nil) throws -> Scenario {
  try Scenario(document(of: text), variant: variant)
}

/// A document from the text of one file.
func document(of text: String, under effort: Effort = Effort()) throws -> ScenarioDocument {
  try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil, under: effort
  ) {
    path throws(UnreadableFile) in
    throw UnreadableFile("no '\(path)'", why: "", fix: "")
  }
}
