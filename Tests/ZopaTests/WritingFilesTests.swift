import Foundation
import Testing

// Results are written whole or not at all.

@Test func outputIsWrittenWholeOrNotAtAll() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let before = try folder.contents()
  let missing = try zopa(
    "report", folder.path("talks"), "--output", folder.path("none/report.html"))
  #expect(missing.exitCode == 64)
  #expect(missing.output.isEmpty)
  #expect(missing.errors.contains("cannot be written"))
  let onFolder = try zopa("report", folder.path("talks"), "--output", folder.path("talks"))
  #expect(onFolder.exitCode == 64)
  #expect(try folder.contents() == before)

  try folder.write("old", to: "report.html")
  try folder.replace("kind: linkage", with: "kind: lnkage", in: "talks/scenario.yaml")
  let invalid = try zopa("report", folder.path("talks"), "--output", folder.path("report.html"))
  #expect(invalid.exitCode == 1)
  #expect(try folder.text("report.html") == "old")

  try folder.replace("kind: lnkage", with: "kind: linkage", in: "talks/scenario.yaml")
  let written = try zopa("report", folder.path("talks"), "--output", folder.path("report.html"))
  #expect(written.exitCode == 0)
  #expect(written.output.isEmpty)
  #expect(try folder.text("report.html").lowercased().hasPrefix("<!doctype html>"))
  #expect(try folder.contents() == (before + ["report.html"]).sorted())
}

@Test(arguments: ["xlsx", "ODT", "htlm", "png"])
func anEndingThatNoFormatHasIsRefused(ending: String) throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let before = try folder.contents()
  for command in ["report", "zone"] {
    let run = try zopa(command, folder.path("talks"), "--output", folder.path("result.\(ending)"))
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("writes no .\(ending.lowercased())") && run.errors.contains(".html"))
    #expect(try folder.contents() == before)
  }
  let run = try zopa(
    "report", folder.path("talks"), "--format", "html", "--output", folder.path("result.\(ending)"))
  #expect(run.exitCode == 0, "who says the format means it")
}
