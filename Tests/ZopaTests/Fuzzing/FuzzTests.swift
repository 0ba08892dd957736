import Foundation
import TestSupport
import Testing

// Models and other tools' files with changes made at random, from a seed: whatever they are, the command ends by itself
// in time and says the same twice, and every mistake it names has a place.

// A command built to check its own memory, which 'make sanitize' makes, is slow.
private let isSanitized = ProcessInfo.processInfo.environment["ZOPA_COMMAND"] != nil
private let isWhole = isSanitized || Verification.isThorough
private let modelParts = isSanitized ? 25 : Verification.isThorough ? 500 : 10
/// How many files a part has.
private let batch = isWhole ? 20 : 10

@Test(arguments: 0..<modelParts)
func mutatedModelsAreAnsweredOrRefusedWithAPlace(part: Int) throws {
  let bases = try models()
  for seed in (part * batch)..<((part + 1) * batch) {
    var stream = SplitMix64(seed: UInt64(seed))
    let base = stream.pick(bases)
    let (folder, mutated) = try base.written(&stream)
    // In turn, so that a hundred files have met every command in every format; 7 takes neighbours far apart.
    let commands = commands(base)
    let command = commands[seed * 7 % commands.count]
    try judge(
      command, in: folder, twice: isWhole || seed % 2 == 0,
      "model \(seed): \(base.name)/\(mutated), \(command)")
  }
}

@Test(arguments: 0..<(Verification.isThorough ? 150 : 10))
func mutatedImportsAreReadOrRefusedWithAPlace(part: Int) throws {
  let bases = try foreign()
  let batch = isWhole ? batch : 6
  for seed in (part * batch)..<((part + 1) * batch) {
    var stream = SplitMix64(seed: UInt64(1_000_000 + seed))
    let base = stream.pick(bases)
    let (folder, mutated) = try base.written(&stream)
    let title = "import \(seed): \(base.name)/\(mutated)"
    try judge(
      ["import", ".", "--output", "../" + (folder.root as NSString).lastPathComponent + "-made"],
      in: folder, twice: isWhole || seed % 2 == 0, title)
    let made = folder.root + "-made"
    guard FileManager.default.fileExists(atPath: made) else { continue }
    defer { try? FileManager.default.removeItem(atPath: made) }
    // What is written must be a model, whatever it was made from.
    let checked = try zopa("check", made)
    #expect(checked.exitCode == 0, "\(title) \(checked.errors)")
  }
}

/// Runs a command, once or twice, and expects an answer, or mistakes with their places.
private func judge(
  _ command: [String], in folder: TemporaryFolder, twice: Bool, _ title: String
) throws {
  let run = try zopa(command, in: folder.root)
  #expect(
    [0, 1, 2, 3, 64].contains(run.exitCode), "\(title) ended with \(run.exitCode): \(run.errors)")
  if twice, run.exitCode != 3 {
    if command[0] == "import" { try? FileManager.default.removeItem(atPath: folder.root + "-made") }
    let again = try zopa(command, in: folder.root)
    #expect(
      run.exitCode == again.exitCode && run.output == again.output && run.errors == again.errors,
      "\(title)")
  }
  #expect(
    [0, 3].contains(run.exitCode) || !(run.errors + run.output).isEmpty, "\(title) says nothing")
  // The JSON of a check holds the mistakes itself, each with its place.
  if run.exitCode == 1, run.json?["command"] as? String == "check" {
    let errors = try #require(run.json?["errors"] as? [[String: Any]])
    #expect(!errors.isEmpty && errors.allSatisfy { $0["line"] as? Int ?? 0 > 0 }, "\(title)")
    return
  }
  guard run.exitCode == 1 else { return }
  let errors = run.errors.split(separator: "\n").filter {
    $0.contains("error: ") && !$0.hasPrefix("  ")
  }
  #expect(!errors.isEmpty, "\(title): \(run.errors)")
  for error in errors {
    #expect(error.contains(#/:[0-9]+:[0-9]+: error: /#), "\(title): \(error)")
  }
}

/// Files that belong together.
private struct Base {
  let name: String
  let files: [String: String]

  /// The words and numbers of all of them.
  var words: [String] {
    Set(
      files.values.flatMap { $0.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") } }
        .map { String($0) }
    )
    .sorted()
  }

  /// Writes the files to a folder, one of them with changes, and says which.
  func written(_ stream: inout SplitMix64) throws -> (TemporaryFolder, String) {
    let folder = try TemporaryFolder()
    let mutated = stream.pick(Array(files.keys).sorted())
    for (name, text) in files {
      let text = name == mutated ? MutatedText(text, words: words, &stream).text : text
      try folder.write(text, to: name)
    }
    return (folder, mutated)
  }

  init(_ folder: URL) throws {
    name = folder.lastPathComponent
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    files = Dictionary(
      uniqueKeysWithValues: try names.filter { $0.contains(".") }.map {
        ($0, try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8))
      })
  }
}

private func models() throws -> [Base] {
  let names = [
    "four-issues", "three-orders", "wage-talks", "literature/nash-1950", "literature/panama-canal",
    "literature/inheritance", "literature/trump-divorce", "literature/cuban-missiles",
    "literature/garrison",
    "literature/earn-out", "literature/equivalent-offers", "literature/price-haggle",
  ]
  let starter = try TemporaryFolder(withNewModel: "talks")
  return try names.map { try Base(projectFolder.appendingPathComponent("Models/\($0)")) }
    + [Base(URL(fileURLWithPath: starter.path("talks")))]
}

private func foreign() throws -> [Base] {
  let read = projectFolder.appendingPathComponent("Tests/InterchangeTests/Fixtures/Read")
  return try ["genius", "geniusweb", "negmas", "negolog", "rectangles"].map {
    try Base(read.appendingPathComponent($0))
  }
}

private func commands(_ base: Base) -> [[String]] {
  let proposals = ["deal", "freeze", "mediator", "offer_3"]
  let proposal =
    proposals.first { id in base.files.values.contains { $0.contains("  \(id):") } } ?? "d"
  let verbs: [[String]] = [
    ["check"], ["zone"], ["frontier"], ["bargain"], ["explain"],
    ["explain", "--why-not", proposal], ["robust"], ["flip"],
    ["flip", "--solution", "nash"], ["ensemble", "--draws", "7"], ["sequence"],
    ["sequence", "--agreement", proposal],
    ["stability"], ["improve", "--from", proposal], ["compare"], ["report"],
    ["report", "--language", "ja"],
    ["zone", "--reading", "central"], ["zone", "--engine", "glpk"],
  ]
  return verbs.flatMap { verb in
    ["text", "markdown", "html", "json", "csv"].map {
      [verb[0], "."] + verb.dropFirst() + ["--format", $0, "--time-limit", "5"]
    }
  }
}
