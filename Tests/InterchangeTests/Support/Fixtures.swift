import Foundation
import Testing

/// Small files of other tools, written for these tests.
enum Fixtures {
  /// A folder of them.
  static func folder(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: path)
  }

  /// The names of the folders in a folder.
  static func names(in path: String) -> [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder(path).path)
    return (found ?? []).filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Compares a text with the one that is kept, or keeps it where that was asked for.
  static func expect(_ text: String, in file: URL) throws {
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTED"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      return
    }
    #expect(try text == String(contentsOf: file, encoding: .utf8), "\(file.lastPathComponent)")
  }
}
