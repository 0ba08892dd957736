import Foundation
import Testing

/// A folder that lasts as long as its owner.
final class TemporaryFolder {
  let root: String

  init() throws {
    root = FileManager.default.temporaryDirectory.path + "/zopa-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  convenience init(withNewModel name: String) throws {
    try self.init()
    let made = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: made, withIntermediateDirectories: true)
    for (file, text) in try starter.get() { try write(text, to: "\(name)/\(file)") }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  func path(_ name: String) -> String { root + "/" + name }

  func contents() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root).sorted()
  }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func replace(_ old: String, with new: String, in name: String) throws {
    let before = try text(name)
    try #require(before.contains(old))
    try write(before.replacingOccurrences(of: old, with: new), to: name)
  }
}

/// What `zopa new` writes, by name; it is asked once for all tests.
private let starter = Result {
  let folder = try TemporaryFolder()
  try #require(try zopa("new", folder.path("new")).exitCode == 0)
  let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("new"))
  return Dictionary(
    uniqueKeysWithValues: try names.map { ($0, try folder.text("new/\($0)")) })
}
