import Foundation
import TestSupport
import Testing

@Test(
  .enabled(if: Judges.areThere, "PyYAML is missing; 'make judges' installs it"),
  arguments: ["2025-01", "2025-08", "2026-01-25", "2026-01-26", "2026-01-27"])
func whatWasOnFileIsTheModelWithoutWhatCameLater(date: String) throws {
  let folder = try TemporaryFolder()
  let model = projectFolder.appendingPathComponent("Models/abu-dhabi").path
  let judged = try Judges.ask("on_file.py", [model, date, folder.path("by-hand")])
  try #require(judged.exitCode == 0, "\(judged.errors)")
  for (command, keys) in [
    (["zone"], ["verdict", "agreements", "possible", "meeting_rules", "proposals", "surviving"]),
    (["worlds", "--stance", "final"], ["worlds", "must_give", "common", "verdict", "decides", "demands"]),
    (["worlds"], ["worlds", "decides", "demands"]),
  ] {
    let asked = try #require(try zopa(command + ["Models/abu-dhabi", "--as-of", date, "--format", "json"]).json)
    let byHand = try zopa(command + [folder.path("by-hand"), "--format", "json"])
    let expected = try #require(byHand.json, "\(byHand.errors)")
    #expect(asked["on_file_by"] as? String == date && expected["on_file_by"] == nil)
    #expect(keys.contains { expected[$0] != nil })
    for key in keys {
      let (a, b) = (told(asked[key]), told(expected[key]))
      #expect(a == b, "\(command) \(key)")
    }
  }
}

@Test func whatWasOnFileIsSaidOnThePage() throws {
  let run = try zopa("brief", "Models/abu-dhabi", "--as-of", "2026-01-26")
  #expect(run.output.contains("Only what was on file by 2026-01-26"))
  let report = try zopa("report", "Models/abu-dhabi", "--format", "text")
  #expect(report.output.contains("Who moved when?") && report.output.contains("2026-01-27"))
}

@Test(arguments: ["yesterday", "2026-13", "2026-02-30", "26-01-01", ""])
func whatIsNoDateIsRefused(date: String) throws {
  let run = try zopa("zone", "Models/abu-dhabi", "--as-of", date)
  #expect(run.exitCode == 64 && run.errors.contains("--as-of"), "\(run.errors)")
}

@Test func anAnswerThatWasNotOnFileCannotBeTaken() throws {
  let run = try zopa("worlds", "Models/abu-dhabi", "--as-of", "2026-01-26", "--belief", "pace=observed")
  #expect(run.exitCode == 64 && run.errors.contains("was not on file by 2026-01-26"), "\(run.errors)")
}

/// A value of JSON as text, with its keys in order, and without what an answer to a question says of the question's own place.
private func told(_ value: Any?) -> String {
  guard let value, let data = try? JSONSerialization.data(withJSONObject: [value], options: [.sortedKeys]) else {
    return ""
  }
  return String(decoding: data, as: UTF8.self)
}
