import Foundation
import Testing

// What a model may name, and what is said of files that cannot be read.

@Test func missingModelIsAnError() throws {
  let folder = try TemporaryFolder()
  let missing = try zopa("zone", folder.path("none"))
  #expect(missing.exitCode == 1)
  #expect(missing.errors.contains("there is no file or folder"))
  let empty = try zopa("zone", folder.path("."))
  #expect(empty.exitCode == 1)
  #expect(empty.errors.contains("there is no file 'scenario.yaml'"))
}

@Test func whatTheSystemRefusesIsNotCalledMissing() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let long = try zopa("zone", folder.path(String(repeating: "a", count: 300)))
  #expect(long.exitCode == 1)
  #expect(long.errors.contains("' cannot be read") && !long.errors.contains("there is no"))
  #expect(long.errors.contains("why: the system says: File name too long"))
  // Whoever may do everything is refused nothing.
  guard geteuid() != 0 else { return }
  chmod(folder.path("talks"), 0o000)
  defer { chmod(folder.path("talks"), 0o700) }
  let closed = try zopa("zone", folder.path("talks"))
  #expect(closed.exitCode == 1)
  #expect(closed.errors.contains("'scenario.yaml' cannot be read"))
  #expect(closed.errors.contains("check its permissions and those of the folders that it lies in"))
}

@Test func tooManyVariantsAreOneMistake() throws {
  let folder = try TemporaryFolder()
  let variants = (1...201).map { "v\($0): {allow: {x: u}}" }.joined(separator: ", ")
  try folder.write(
    """
    zopa: 1
    title: Many
    parties: {a: A}
    issues: {x: {options: [u, v]}}
    variants: {\(variants)}
    expect: [{variant: v7, verdict: some}]

    """, to: "many.yaml")
  for arguments in [["check"], ["zone"], ["zone", "--variant", "v3"]] {
    let run = try zopa([arguments[0], folder.path("many.yaml")] + arguments.dropFirst())
    #expect(run.exitCode == 1)
    #expect(run.errors.components(separatedBy: "error: ").count == 2, "\(run.errors.prefix(500))")
    #expect(run.errors.contains("there are 201 variants") && run.errors.contains("the limit is 200"))
  }
}

/// What a preference file is replaced by, and the first line that says so.
private let unreadableFiles: [(name: String, make: @Sendable (String) throws -> Void, String)] = [
  ("nothing", { _ in }, "there is no file 'seller.yaml'"),
  (
    "a folder",
    { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: false) },
    "'seller.yaml' is not a file"
  ),
  ("a pipe", { mkfifo($0, 0o600) }, "'seller.yaml' is not a file"),
  (
    "a link to endless zeros",
    { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "/dev/zero") },
    "the path 'seller.yaml' leaves the model's folder"
  ),
  (
    "a link to a foreign file",
    { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: "../secret") },
    "the path 'seller.yaml' leaves the model's folder"
  ),
  (
    "a link to itself",
    { try FileManager.default.createSymbolicLink(atPath: $0, withDestinationPath: $0) },
    "there is no file 'seller.yaml'"
  ),
  (
    "more than ten megabytes",
    {
      try Data(repeating: UInt8(ascii: "#"), count: 10_000_001).write(to: URL(fileURLWithPath: $0))
    },
    "'seller.yaml' is larger than 10 MB"
  ),
  (
    "what is not UTF-8",
    { try Data("party: seller\nnote: \u{FF}".latin1).write(to: URL(fileURLWithPath: $0)) },
    "'seller.yaml' is not UTF-8 text, first on line 2"
  ),
]

@Test(arguments: unreadableFiles.indices)
func preferenceFileThatCannotBeReadIsNamed(index: Int) throws {
  let (name, make, message) = unreadableFiles[index]
  let folder = try TemporaryFolder(withNewModel: "talks")
  // A word that no random name of a folder can hold.
  try folder.write("party: seller\nsecret: hushed\n", to: "secret")
  try FileManager.default.removeItem(atPath: folder.path("talks/seller.yaml"))
  try make(folder.path("talks/seller.yaml"))
  let result = try zopa("check", folder.path("talks"))
  #expect(result.exitCode == 1, "\(name)")
  #expect(result.output.isEmpty, "\(name)")
  #expect(result.errors.contains("talks/scenario.yaml:9:39: error: \(message)\n"), "\(name)")
  #expect(!result.errors.contains("hushed"), "\(name)")
}

@Test func scenarioThatCannotBeReadIsNamed() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let path = folder.path("talks/scenario.yaml")
  try FileManager.default.removeItem(atPath: path)
  mkfifo(path, 0o600)
  #expect(try zopa("check", folder.path("talks")).errors.contains("is not a file"))
  #expect(try zopa("check", path).errors.contains("is not a file"))
  try FileManager.default.removeItem(atPath: path)
  try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
  let result = try zopa("check", folder.path("talks"))
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("leaves the model's folder"))
  #expect(!result.errors.contains("root"))
}

@Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
func fileWithoutPermissionIsNamed() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  chmod(folder.path("talks/seller.yaml"), 0)
  let result = try zopa("check", folder.path("talks"))
  #expect(result.exitCode == 1)
  #expect(result.errors.contains("'seller.yaml' cannot be read"))
}

@Test func linkInsideTheFolderIsFollowed() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let manager = FileManager.default
  let before = try zopa("zone", folder.path("talks"))
  try manager.createDirectory(
    atPath: folder.path("talks/old"), withIntermediateDirectories: false)
  try manager.moveItem(
    atPath: folder.path("talks/seller.yaml"), toPath: folder.path("talks/old/seller.yaml"))
  try manager.createSymbolicLink(
    atPath: folder.path("talks/seller.yaml"), withDestinationPath: "old/seller.yaml")
  let linked = try zopa("zone", folder.path("talks"))
  #expect(linked.exitCode == 0)
  #expect(linked.output == before.output)
  // The model's own folder may be reached through a link.
  try manager.createSymbolicLink(
    atPath: folder.path("link"), withDestinationPath: folder.path("talks"))
  #expect(try zopa("zone", folder.path("link")).output == before.output)
}

@Test func foldersBelowTheModelMayBeNamed() throws {
  let folder = try TemporaryFolder(withNewModel: "talks")
  let before = try zopa("zone", folder.path("talks"))
  try FileManager.default.createDirectory(
    atPath: folder.path("talks/private"), withIntermediateDirectories: false)
  try FileManager.default.moveItem(
    atPath: folder.path("talks/seller.yaml"), toPath: folder.path("talks/private/seller.yaml"))
  try folder.replace(
    "preferences: seller.yaml", with: "preferences: private/seller.yaml",
    in: "talks/scenario.yaml")
  #expect(try zopa("zone", folder.path("talks")).output == before.output)
  // A link in the middle of a path leads out as well as one at its end.
  try FileManager.default.removeItem(atPath: folder.path("talks/private"))
  try folder.write("secret: hushed\n", to: "seller.yaml")
  try FileManager.default.createSymbolicLink(
    atPath: folder.path("talks/private"), withDestinationPath: "..")
  let out = try zopa("zone", folder.path("talks"))
  #expect(out.exitCode == 1)
  #expect(out.errors.contains("leaves the model's folder"))
  #expect(!out.errors.contains("hushed"))
}

extension String {
  /// One byte a character, which is not UTF-8 beyond ASCII.
  fileprivate var latin1: [UInt8] { unicodeScalars.map { UInt8($0.value) } }
}

@Test func aByteOrderMarkIsNoPartOfAFile() throws {
  let plain = try TemporaryFolder(withNewModel: "talks")
  let marked = try TemporaryFolder(withNewModel: "talks")
  for name in try marked.contents().filter({ $0.hasSuffix(".yaml") }) {
    // Without the comment at the head, the first key is what follows the mark.
    let lines = try plain.text(name).split(separator: "\n", omittingEmptySubsequences: false)
      .drop { $0.hasPrefix("#") || $0.isEmpty }
    let text = lines.joined(separator: "\n")
    try plain.write(text, to: name)
    try marked.write("\u{FEFF}" + text, to: name)
  }
  for format in formats {
    let expected = try zopa("zone", plain.path("talks"), "--format", format)
    let found = try zopa("zone", marked.path("talks"), "--format", format)
    #expect(found.exitCode == 0, "\(found.errors)")
    #expect(found.output == expected.output)
  }
  // Places are those that an editor shows.
  for folder in [plain, marked] {
    let text = try folder.text("talks/scenario.yaml").replacingOccurrences(of: "zopa: 1", with: "zoppa: 1")
    try folder.write(text, to: "talks/scenario.yaml")
    let run = try zopa("zone", folder.path("talks"))
    #expect(run.errors.contains("scenario.yaml:1:1: error"), "\(run.errors)")
  }
}
