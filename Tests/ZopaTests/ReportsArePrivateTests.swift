import Foundation
import TestSupport
import Testing

// An answer is the same wherever the model lies, and says nothing about the machine or whose it is.

@Test(arguments: [
  ["zone"], ["frontier"], ["bargain"], ["explain"], ["robust"], ["flip"],
  ["flip", "--solution", "nash"],
  ["ensemble", "--draws", "3"], ["sequence"], ["stability"], ["compare"], ["report"], ["check"],
  ["explain", "--why-not", "freeze"], ["improve", "--from", "freeze"],
])
func answersAreTheSameEverywhere(command: [String]) throws {
  let folder = try TemporaryFolder()
  let places = ["marks-alice/talks", "marks-bob/other"]
  for place in places {
    try FileManager.default.createDirectory(
      atPath: folder.path(place).folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: projectFolder.appendingPathComponent("Models/four-issues").path,
      toPath: folder.path(place))
  }
  for (index, format) in formats.enumerated() {
    let rest = command.dropFirst() + ["--format", format]
    // By the path of either, and from inside of the other.
    let (named, entered) = index % 2 == 0 ? (places[0], places[1]) : (places[1], places[0])
    var runs = [
      try zopa([command[0], folder.path(named)] + rest),
      try zopa([command[0], "."] + rest, in: folder.path(entered)),
    ]
    if Verification.isThorough {
      runs.append(try zopa([command[0], folder.path(entered)] + rest))
    }
    for run in runs {
      #expect(run.exitCode == 0, "\(run.errors)")
      #expect(run.output == runs[0].output, "\(format)")
      for word in ["marks-", folder.root, NSUserName() + "/", NSHomeDirectory() + "/"] {
        #expect(!run.output.contains(word), "\(format): \(word)")
      }
    }
  }
}

@Test func mistakesAreNamedWithoutTheirPlaceOnDisk() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  try folder.replace("kind: linkage", with: "kind: lnkage", in: "talks/scenario.yaml")
  let run = try zopa("check", folder.path("talks"), "--format", "json")
  #expect(run.exitCode == 1 && !run.output.contains(folder.root))
  let errors = try #require(run.json?["errors"] as? [[String: Any]])
  #expect(errors.map { $0["file"] as? String } == ["scenario.yaml"])
  // Whoever typed the path finds it on the terminal.
  #expect(
    try zopa("check", folder.path("talks")).errors.contains(folder.path("talks/scenario.yaml:")))
  let missing = try zopa("check", folder.path("none"), "--format", "json")
  #expect(missing.exitCode == 1 && !missing.output.contains(folder.root))
}

@Test func modelsSideBySideAreNamedWithoutTheirPlaceOnDisk() throws {
  let folder = try TemporaryFolder(withNewModel: "a/talks")
  try #require(try zopa("new", folder.path("b/talks")).exitCode == 0)
  for format in formats {
    let run = try zopa(
      "compare", folder.path("a/talks"), "--with", folder.path("b/talks"), "--format", format)
    #expect(run.exitCode == 0 && !run.output.contains(folder.root), "\(format) \(run.errors)")
    #expect(run.output.contains("talks (1)") && run.output.contains("talks (2)"), "\(format)")
  }
}

@Test func partsDrawnAnywhereAddUp() throws {
  let folder = try TemporaryFolder()
  let copy = folder.path("elsewhere")
  try FileManager.default.copyItem(
    atPath: projectFolder.appendingPathComponent("Models/four-issues").path, toPath: copy)
  for (shard, model) in [("1", "Models/four-issues"), ("2", copy)] {
    let part = try zopa(
      "ensemble", model, "--draws", "6", "--shard", shard, "--of", "2", "--format", "json",
      "--output",
      folder.path(shard + ".json"))
    try #require(part.exitCode == 0, "\(part.errors)")
  }
  let merged = try zopa(
    ["ensemble", ".", "--merge", "../1.json", "../2.json", "--format", "json"], in: copy)
  #expect(merged.exitCode == 0, "\(merged.errors)")
  let whole = try zopa("ensemble", "Models/four-issues", "--draws", "6", "--format", "json")
  #expect(merged.json?["zone"] as? NSDictionary == whole.json?["zone"] as? NSDictionary)
}

extension String {
  fileprivate var folder: String { URL(fileURLWithPath: self).deletingLastPathComponent().path }
}
