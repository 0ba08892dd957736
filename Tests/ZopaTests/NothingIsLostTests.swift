import Foundation
import TestSupport
import Testing

// Nothing of the user's is overwritten, half-written, opened to others or left lying about.

/// Every command that answers from a model, with what else it needs.
private let commands: [[String]] = [
  ["zone"], ["frontier"], ["bargain"], ["explain"], ["robust"], ["flip"],
  ["ensemble", "--draws", "2"], ["sequence"],
  ["stability"], ["compare"], ["report"], ["check"], ["check", "--format", "json"],
  ["improve", "--from", "deal"],
]

@Test(arguments: commands)
func outputIsNoFileThatWasRead(command: [String]) throws {
  let folder = try TemporaryFolder()
  let model = folder.path("orders")
  let manager = FileManager.default
  try manager.copyItem(
    atPath: projectFolder.appendingPathComponent("Models/abu-dhabi").path, toPath: model)
  try manager.linkItem(atPath: model + "/russia.yaml", toPath: folder.path("hard.html"))
  try manager.createSymbolicLink(
    atPath: folder.path("soft.html"), withDestinationPath: "orders/evidence.yaml")
  let before = try digests(of: model)
  for target in ["orders/scenario.yaml", "orders/../orders/ukraine.yaml", "hard.html", "soft.html"] {
    let run = try zopa(
      [command[0], model] + command.dropFirst() + ["--output", folder.path(target)])
    #expect(
      run.exitCode == 64 && run.errors.contains("nothing was changed"), "\(target): \(run.errors)")
  }
  #expect(try digests(of: model) == before)
}

@Test func outputIsNoModelComparedWithAndNoPart() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  try FileManager.default.copyItem(atPath: folder.path("talks"), toPath: folder.path("older"))
  let before = try digests(of: folder.root)
  let compared = try zopa(
    "compare", folder.path("talks"), "--with", folder.path("older"), "--output",
    folder.path("older/buyer.yaml"))
  #expect(compared.exitCode == 64 && compared.errors.contains("nothing was changed"))
  #expect(try digests(of: folder.root) == before)
  for shard in ["1", "2"] {
    let run = try zopa(
      "ensemble", "Models/four-issues", "--draws", "4", "--shard", shard, "--of", "2", "--format",
      "json", "--output",
      folder.path("part\(shard).json"))
    try #require(run.exitCode == 0)
  }
  let parts = try digests(of: folder.root)
  let merged = try zopa(
    "ensemble", "Models/four-issues", "--merge", folder.path("part1.json"),
    folder.path("part2.json"), "--output",
    folder.path("part2.json"))
  #expect(merged.exitCode == 64 && merged.errors.contains("nothing was changed"))
  #expect(try digests(of: folder.root) == parts)
}

@Test func aModelThatCannotBeReadIsNotOverwrittenEither() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  for (broken, target) in [
    ("{", "talks/scenario.yaml"), ("{", "talks/evidence.yaml"),
    ("zopa: 2\n", "talks/scenario.yaml"),
  ] {
    try folder.write(broken, to: "talks/scenario.yaml")
    let run = try zopa(
      "check", folder.path("talks"), "--format", "json", "--output", folder.path(target))
    #expect(run.exitCode == 64)
    #expect(try folder.text("talks/scenario.yaml") == broken)
    #expect(try folder.text("talks/evidence.yaml").contains("records"))
  }
}

@Test func rewritingKeepsModeAndOwner() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let report = folder.path("report.html")
  for mode in [mode_t(0o600), 0o640, 0o604, 0o222] {
    try folder.write("old", to: "report.html")
    chmod(report, mode)
    try #require(try zopa("report", folder.path("talks"), "--output", report).exitCode == 0)
    #expect(try status(report).st_mode & 0o7777 == mode)
    #expect(try status(report).st_size > 1_000)
  }
  if geteuid() == 0 {
    chown(report, 12_345, 54_321)
    try #require(try zopa("report", folder.path("talks"), "--output", report).exitCode == 0)
    let written = try status(report)
    #expect(written.st_uid == 12_345 && written.st_gid == 54_321)
  }
  try folder.write("old", to: "read-only.html")
  chmod(folder.path("read-only.html"), 0o444)
  let refused = try zopa("report", folder.path("talks"), "--output", folder.path("read-only.html"))
  #expect(refused.exitCode == 74 && refused.errors.contains("permissions"))
  #expect(try folder.text("read-only.html") == "old")
  #expect(try status(folder.path("read-only.html")).st_mode & 0o777 == 0o444)
}

@Test(arguments: [("077", mode_t(0o600)), ("022", 0o644), ("007", 0o660)])
func newFilesHonourTheUmask(mask: String, mode: mode_t) throws {
  let folder = try TemporaryFolder()
  let script = """
    umask \(mask); "$0" new "$1/talks" && "$0" zone "$1/talks" --output "$1/zone.txt" \
    && "$0" import Tests/InterchangeTests/Fixtures/Read/negolog --output "$1/deep/er"
    """
  try #require(try run("/bin/sh", ["-c", script, command.path, folder.root]).exitCode == 0)
  for name in ["zone.txt", "talks/scenario.yaml", "deep/er/scenario.yaml"] {
    #expect(try status(folder.path(name)).st_mode & 0o777 == mode, "\(name)")
  }
  let folders = (mode | (mode & 0o444) >> 2)
  for name in ["talks", "deep", "deep/er"] {
    #expect(try status(folder.path(name)).st_mode & 0o777 == folders, "\(name)")
  }
}

@Test func anEmptyFolderThatIsFilledKeepsItsMode() throws {
  let folder = try TemporaryFolder()
  for verb in [["new"], ["import", "Tests/InterchangeTests/Fixtures/Read/negolog", "--output"]] {
    let made = folder.path(verb[0])
    try FileManager.default.createDirectory(atPath: made, withIntermediateDirectories: false)
    chmod(made, 0o700)
    try #require(try zopa(verb + [made]).exitCode == 0)
    #expect(try status(made).st_mode & 0o777 == 0o700)
  }
}

@Test func whatCannotBeWrittenLeavesNothing() throws {
  let folder = try TemporaryFolder()
  // A limit on the size of files stands for a full disk, and needs no superuser.
  let script = """
    ulimit -f 0; trap '' XFSZ
    "$0" new "$1/a/b"; [ $? -eq 74 ] || exit 1
    "$0" import Tests/InterchangeTests/Fixtures/Read/negolog --output "$1/c"; [ $? -eq 74 ] || exit 2
    "$0" zone Models/wage-talks --output "$1/zone.txt"; [ $? -eq 74 ] || exit 3
    """
  let run = try run(
    "/bin/sh", ["-c", "{ \(script)\n} >/dev/null 2>&1", command.path, folder.root])
  #expect(run.exitCode == 0)
  #expect(try folder.contents() == [])
}

@Test func whatCannotBeWrittenHasACodeOfItsOwn() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let talks = folder.path("talks")
  for arguments in [
    ["zone", talks], ["report", talks], ["check", talks], ["--help"], ["zone", "--help"],
    ["help", "zone"],
    ["--version"], ["--generate-completion-script", "bash"], ["new", folder.path("n")],
    ["import", "Tests/InterchangeTests/Fixtures/Read/negolog", "--output", folder.path("i")],
  ] {
    let full = try run(
      "/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/full", command.path] + arguments)
    #expect(full.exitCode == 74 && full.errors.contains("no room"), "\(arguments) \(full.errors)")
    for trapped in ["trap '' PIPE", ":"] {
      let closed = try run(
        "/bin/bash",
        [
          "-c", "\(trapped); \"$0\" \"$@\" | true; echo ${PIPESTATUS[0]}", command.path,
          arguments[0],
        ] + arguments.dropFirst())
      let isWritten = ["new", "import"].contains(arguments[0])
      #expect(closed.output == (isWritten ? "64\n" : "0\n"), "\(arguments) \(closed.output)")
      #expect(
        isWritten || closed.errors.isEmpty || arguments[0] == "check",
        "\(arguments) \(closed.errors)")
    }
  }
}

/// Kills the command at random moments, from its start to after its end.
@Test func aKillLeavesOldOrNewAndNothingElse() throws {
  let folder = try TemporaryFolder()
  let old = String(repeating: "old\n", count: 50_000)
  let start = ContinuousClock.now
  let whole = try zopa("report", "Models/wage-talks", "--output", folder.path("whole.html"))
  // Half of the kills come while the command is at work, however fast or busy the machine is.
  let longest = (ContinuousClock.now - start) / .microseconds(1) * 2
  try #require(whole.exitCode == 0)
  let new = try folder.text("whole.html")
  var stream = SystemRandomNumberGenerator()
  var found: [String: Int] = [:]
  let rounds = Verification.isThorough ? 500 : 40
  for round in 0...rounds {
    if round % 2 == 0 {
      try folder.write(old, to: "report.html")
    } else {
      unlink(folder.path("report.html"))
    }
    let process = Process()
    process.executableURL = command
    process.arguments = ["report", "Models/wage-talks", "--output", folder.path("report.html")]
    process.currentDirectoryURL = projectFolder
    process.standardError = FileHandle.nullDevice
    try process.run()
    // The last is left to come to its end.
    if round < rounds {
      let share = Double.random(in: 0...1, using: &stream)
      usleep(UInt32(longest * share))
      kill(process.processIdentifier, SIGKILL)
    }
    process.waitUntilExit()
    let left = try folder.contents()
    let text = try? folder.text("report.html")
    found[
      text == nil ? "none" : text == old ? "old" : text == new ? "new" : "broken", default: 0] += 1
    #expect(text == new || text == (round % 2 == 0 ? old : nil), "round \(round)")
    #expect(
      left.allSatisfy { ["report.html", "whole.html"].contains($0) }, "round \(round): \(left)")
  }
  #expect(found["broken"] == nil, "\(found)")
  #expect((found["new"] ?? 0) > 0 && (found["old"] ?? 0) + (found["none"] ?? 0) > 0, "\(found)")
}

private func status(_ path: String) throws -> stat {
  var status = stat()
  try #require(stat(path, &status) == 0, "\(path)")
  return status
}

private func digests(of folder: String) throws -> [String: Data] {
  let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
  return Dictionary(
    uniqueKeysWithValues: files.map {
      ($0, FileManager.default.contents(atPath: folder + "/" + $0) ?? Data())
    })
}

@Test func noTerminalIsSteeredByWhatWasTyped() throws {
  let sign = "\u{1B}[31m\u{9B}31m\u{202E}\nerror: forged"
  let model = "Models/four-issues"
  for arguments in [
    ["zone", model, "--output", "none/\(sign)"], ["zone", model, "--format", sign], ["zone", sign],
    ["zone", model, "--variant", sign], ["zone", model, sign], [sign],
    ["import", sign, "--output", "x"], ["explain", model, "--why-not", sign],
  ] {
    let run = try zopa(arguments)
    #expect([1, 64].contains(run.exitCode), "\(arguments)")
    let controls = (run.errors + run.output).unicodeScalars.filter {
      $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
    }
    #expect(controls.isEmpty, "\(arguments) \(run.errors)")
  }
}

@Test func jsonHoldsNoSignThatSteersATerminal() throws {
  let folder = try TemporaryFolder()
  try folder.write(
    "zopa: 1\ntitle: \"\\x9b31m\\x7f\\u202e\\U0001fffe!\"\nparties: {a: {}}\nissues: {x: {options: [p, q]}}\n",
    to: "m.yaml")
  let run = try zopa("zone", folder.path("m.yaml"), "--format", "json")
  #expect(run.json?["model"] as? String == "\u{9B}31m\u{7F}\u{202E}\u{1FFFE}!")
  #expect(run.output.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) })
}
