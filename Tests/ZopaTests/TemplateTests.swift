import Foundation
import TestSupport
import Testing

// The models that `zopa new` writes: without a warning, worth reading in both languages, and with the answers that were
// counted by hand outside the project.

/// A model that stands in a folder of its own as long as somebody asks it.
private struct NewModel {
  private let folder: TemporaryFolder

  init(_ template: String) throws {
    folder = try TemporaryFolder()
    let run = try zopa("new", folder.path("talks"), "--template", template)
    #expect(run.exitCode == 0 && run.output.contains("zopa check"))
  }

  func ask(_ command: String, _ options: String...) throws -> Run {
    try zopa([command, folder.path("talks")] + options)
  }
}

@Test(arguments: ["ceasefire", "labour", "procurement"])
func templatesAreWithoutAWarning(template: String) throws {
  let model = try NewModel(template)
  let check = try model.ask("check")
  #expect(check.exitCode == 0 && check.errors.isEmpty, "\(check.errors)")
  let again = try model.ask("new", "--template", template)
  #expect(again.exitCode == 64 && again.errors.contains("already there"))
}

@Test(arguments: ["ceasefire", "labour", "procurement"], ["en", "ja"])
func briefsOfTemplatesAreShort(template: String, language: String) throws {
  let model = try NewModel(template)
  let run = try model.ask("brief", "--language", language)
  #expect(run.exitCode == 0 && run.errors.isEmpty)
  if language == "ja" {
    // Nothing of the model is left in English: what Latin letters remain are ids and commands.
    #expect(!run.output.contains(" the ") && !run.output.contains(" of "))
  }
  let json = try #require(try model.ask("brief", "--format", "json").json)
  let words = try #require(json["words"] as? [String: Int])
  #expect(words["headline", default: 99] <= 30 && words["beside_grid", default: 999] <= 350)
}

@Test func ceasefireHangsOnWhoDecidesAndWhatAPullBackIs() throws {
  let model = try NewModel("ceasefire")
  let json = try #require(try model.ask("worlds", "--stance", "final", "--format", "json").json)
  let worlds = try #require(json["worlds"] as? [[String: Any]])
  let counts = Dictionary(grouping: worlds.compactMap { $0["must_give"] as? Int }, by: \.self).mapValues(\.count)
  #expect(counts == [0: 4, 1: 4, 2: 6, 3: 2])
}

@Test func labourContractHasARangeThatAThinOrderBookCloses() throws {
  let model = try NewModel("labour")
  let base = try #require(try model.ask("zone", "--format", "json").json)
  #expect((base["agreements"] as? [String: Any])?["count"] as? Int == 138)
  let thin = try #require(try model.ask("zone", "--belief", "orders=thin", "--format", "json").json)
  #expect((thin["agreements"] as? [String: Any])?["count"] as? Int == 5)
  let brief = unwrapped(try model.ask("brief").output)
  #expect(brief.contains("As positions are stated, there is an agreement. If all are final, that depends on"))
  // Definitions that lead to one agreement stand in one row, each with what it means; what a fair agreement breaks is said.
  #expect(brief.contains("Kalai–Smorodinsky (equal shares of each one's best gain) and equal loss"))
  #expect(brief.contains("(breaks “The week stays at 40 hours” and “At least 3 % more pay”)"))
}

@Test func purchaseHasARangeThatARivalWhoDeliversCloses() throws {
  let model = try NewModel("procurement")
  let base = try #require(try model.ask("zone", "--format", "json").json)
  #expect((base["agreements"] as? [String: Any])?["count"] as? Int == 45)
  let onTime = try #require(try model.ask("zone", "--belief", "corvo=on_time", "--format", "json").json)
  #expect((onTime["agreements"] as? [String: Any])?["count"] as? Int == 0 && onTime["verdict"] as? String == "none")
}
