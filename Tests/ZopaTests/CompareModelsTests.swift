import Foundation
import Testing

@Test func modelsStandSideBySide() throws {
  let json = try #require(
    try zopa(
      "compare", "Models/wage-talks", "--with", "Models/four-issues", "--with",
      "Models/literature/nash-1950", "--format", "json"
    ).json)
  let models = try #require(json["models"] as? [[String: Any]])
  #expect(models.map { $0["name"] as? String } == ["wage-talks", "four-issues", "nash-1950"])
  #expect(json["changes"] is NSNull)
  for (model, path) in zip(models, ["wage-talks", "four-issues", "literature/nash-1950"]) {
    let alone = try #require(try zopa("zone", "Models/" + path, "--format", "json").json)
    #expect(model["verdict"] as? String == alone["verdict"] as? String)
    let (own, same) = (model["agreements"] as? [String: Any], alone["agreements"] as? [String: Any])
    #expect(own?["count"] as? Int == same?["count"] as? Int)
  }
}

@Test func versionsAreComparedStatementByStatement() throws {
  let folder = try TemporaryFolder()
  let text = try String(contentsOfFile: "Models/wage-talks/scenario.yaml", encoding: .utf8)
  try folder.write(text, to: "scenario.yaml")
  try folder.replace("no_agreement: 45", with: "no_agreement: 70", in: "scenario.yaml")
  let arguments = ["compare", "Models/wage-talks", "--with", folder.root]
  let json = try #require(try zopa(arguments + ["--format", "json"]).json)
  let changes = try #require(json["changes"] as? [[String: Any]])
  #expect(changes.map { $0["path"] as? String } == ["employer.no_agreement"])
  #expect(changes[0]["change"] as? String == "changed")
  #expect(changes[0]["before"] as? String == "45" && changes[0]["after"] as? String == "70")
  #expect((changes[0]["by_itself"] as? [String: Any])?["verdict"] as? String == "none")
  let run = try zopa(arguments)
  #expect(unwrapped(run.output).contains("1 statement differs, and so do the conclusions."))
  let same = try zopa("compare", "Models/wage-talks", "--with", "Models/wage-talks")
  #expect(same.output.contains("The two versions state the same."))
}

@Test func modelsAndVariantsAreNotNamedTogether() throws {
  let run = try zopa("compare", "Models/wage-talks", "x", "--with", "Models/four-issues")
  #expect(run.exitCode == 64 && run.errors.contains("choose a variant of all models"))
}
