internal import Negotiation

/// JSON Schemas (2020-12) of the files that Zopa reads, for editors and for whoever writes models by program.
///
/// They are made from the declarations by which the files are checked, so they know the same keys. What a schema
/// allows may still be refused: only the validator looks ids up and reads conditions.
public enum InputSchema {
  /// The schemas, each with the name of what it describes: `scenario`, `preferences`, `evidence`.
  public static var all: [(name: String, text: String)] {
    [
      (
        "scenario",
        text(
          ScenarioFormat.scenario, "Zopa scenario file",
          "A negotiation scenario: who negotiates about what, and what was proposed.")
      ),
      (
        "preferences",
        text(
          ScenarioFormat.preferences, "Zopa preference file",
          "What one party wants, and what no agreement is worth to it.")
      ),
      (
        "evidence",
        text(
          ScenarioFormat.evidence, "Zopa evidence file",
          "Who said what, where, and who disputes it.")
      ),
    ]
  }

  private static func text(_ kind: MapKind, _ title: String, _ meaning: String) -> String {
    var kinds = KindSchemas()
    var schema = kinds.object(kind, isWhole: true)
    schema.definitions = kinds.definitions
    return schema.document(title, meaning).text
  }
}
