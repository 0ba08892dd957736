import Foundation
import Reporting
import TestSupport
import Testing

// Whatever a file, a path or an argument brings comes out as text, also beside marks that join a sign to make one
// character with it. What a report has become is judged by readers of HTML, Markdown, CSV and JSON that are not ours:
// its elements and attributes, its cells and keys are those of the same report with harmless texts.

private let endings = ReportFormat.allCases.map { $0.endings[0] }

/// A model, and which texts stand where in it.
private struct Planting: CustomTestStringConvertible {
  let model: String
  let round: Int
  let commands: [[String]]

  var testDescription: String { "\(model), round \(round)" }
}

private let every: [[String]] = [
  ["report"], ["report", "--language", "ja"], ["zone"], ["frontier"], ["bargain"], ["explain"],
  ["robust"], ["flip"],
  ["ensemble", "--draws", "5"], ["sequence"], ["stability"], ["compare"], ["check"],
]

private let plantings: [Planting] = {
  let short = [
    Planting(model: "four-issues", round: 0, commands: [["report"]]),
    Planting(model: "four-issues", round: 1, commands: every),
    Planting(model: "three-orders", round: 2, commands: [["report"]]),
    Planting(
      model: "wage-talks", round: 3, commands: [["report"], ["improve", "--from", "mediator"]]),
  ]
  guard Verification.isThorough else { return short }
  let models = [
    "abu-dhabi", "four-issues", "three-orders", "wage-talks", "literature/panama-canal",
  ]
  return short
    + models.flatMap { model in
      (0..<8).map { Planting(model: model, round: $0, commands: every) }
    }
}()

@Test(
  .enabled(
    if: Judges.areThere, "html5lib, cmark-gfm or PyYAML is missing; 'make judges' installs them"),
  arguments: plantings)
private func reportsAreMadeOfWhatHarmlessReportsAreMadeOf(planting: Planting) throws {
  let folder = try TemporaryFolder()
  // Paths are texts, too.
  let models = [
    "planted": folder.path("<b>\"' &|`@x.www.x.com\u{301}[a](b)"),
    "harmless": folder.path("xbxxi xixxxiwwwixicom\u{301}xaxixi"),
  ]
  let planted = try Judges.ask(
    "plant.py",
    [
      projectFolder.appendingPathComponent("Models/\(planting.model)").path, "\(planting.round)",
      models["planted"] ?? "", models["harmless"] ?? "",
    ])
  try #require(planted.exitCode == 0, "\(planted.errors)")
  let reports = folder.path("reports")
  try FileManager.default.createDirectory(atPath: reports, withIntermediateDirectories: false)
  var written = 0
  for (index, command) in planting.commands.enumerated() {
    for ending in endings {
      let codes = try models.map { kind, model in
        try zopa(
          [command[0], model] + command.dropFirst()
            + ["--output", "\(reports)/\(index)-\(command[0]).\(kind).\(ending)"]
        ).exitCode
      }
      #expect(
        Set(codes).count == 1 && codes.allSatisfy { [0, 1, 64].contains($0) }, "\(command) \(codes)"
      )
      if codes[0] == 0 { written += 1 }
    }
  }
  try #require(written >= endings.count)
  let judged = try Judges.ask("judge.py", [reports])
  #expect(
    judged.exitCode == 0 && judged.output == "judged \(written) pairs\n",
    "\(judged.output)\(judged.errors)")
}
