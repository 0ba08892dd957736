import Foundation
import TestSupport
import Testing

// Documents that other programs make of a page: made whole, or refused with what to install.

/// Whether a program is on the path of programs.
private func isThere(_ name: String) -> Bool {
  (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
    FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
  }
}

@Test(arguments: [("pdf", "chromium"), ("docx", "pandoc librsvg2-bin")])
func aDocumentThatNothingHereMakesIsRefusedWithWhatToInstall(ending: String, packages: String) throws {
  let folder = try TemporaryFolder()
  let run = try run(
    command.path, ["brief", "Models/wage-talks", "--output", folder.path("brief.\(ending)")],
    ["PATH": folder.path("")])
  #expect(run.exitCode == 64 && run.output.isEmpty)
  #expect(run.errors.contains("nothing here makes \(ending.uppercased())"))
  #expect(run.errors.contains("sudo apt-get install \(packages)"), "\(run.errors)")
  #expect(try folder.contents().isEmpty)
}

@Test func aProgramThatFailsLeavesNothingBehind() throws {
  let folder = try TemporaryFolder()
  try folder.write("#!/bin/sh\nexit 3\n", to: "chromium")
  try folder.write("#!/bin/sh\n: > \"$2\"\n", to: "weasyprint")
  for name in ["chromium", "weasyprint"] {
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path(name))
  }
  let before = try folder.contents()
  let run = try run(
    command.path, ["brief", "Models/wage-talks", "--output", folder.path("brief.pdf")],
    ["PATH": folder.path(""), "TMPDIR": folder.path("")])
  #expect(run.exitCode == 64)
  #expect(run.errors.contains("chromium ended with code 3") && run.errors.contains("weasyprint wrote nothing"))
  #expect(try folder.contents() == before)
}

@Test(.enabled(if: isThere("chromium") || isThere("weasyprint"), "neither Chromium nor WeasyPrint is here"))
func aBriefIsAPDF() throws {
  let folder = try TemporaryFolder()
  let run = try zopa("brief", "Models/wage-talks", "--output", folder.path("brief.pdf"))
  #expect(run.exitCode == 0 && run.errors.isEmpty)
  let bytes = try #require(FileManager.default.contents(atPath: folder.path("brief.pdf")))
  #expect(bytes.starts(with: Array("%PDF-".utf8)) && bytes.count > 10_000)
}

@Test(.enabled(if: isThere("pandoc") && isThere("rsvg-convert"), "pandoc or rsvg-convert is not here"))
func aReportIsADOCXWithItsCharts() throws {
  let folder = try TemporaryFolder()
  let run = try zopa("report", "Models/four-issues", "--output", folder.path("report.docx"))
  #expect(run.exitCode == 0 && run.errors.isEmpty)
  let bytes = try #require(FileManager.default.contents(atPath: folder.path("report.docx")))
  #expect(bytes.starts(with: Array("PK".utf8)))
  // A picture is kept in the archive under this folder.
  #expect(bytes.range(of: Data("word/media/".utf8)) != nil)
}
