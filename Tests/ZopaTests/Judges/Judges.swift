import Foundation

/// Readers of reports that are no part of the project: html5lib, jsonschema, cmark-gfm, and Python's own.
///
/// `make judges` installs them. Where they are not there, the tests that need them say so and are skipped.
enum Judges {
  /// Debian's Python, whose packages Debian keeps.
  static let python = "/usr/bin/python3"

  static let areThere =
    FileManager.default.isExecutableFile(atPath: python)
    && (try? run(python, ["-c", "import html5lib, jsonschema, yaml"]))?.exitCode == 0
    && (try? run("/usr/bin/env", ["cmark-gfm", "--version"]))?.exitCode == 0

  /// Runs one of the scripts beside this file.
  static func ask(_ script: String, _ arguments: [String]) throws -> Run {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent(script).path
    return try run(python, [path] + arguments)
  }
}
