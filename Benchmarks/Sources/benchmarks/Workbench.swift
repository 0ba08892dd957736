internal import Foundation

/// Where everything lies that a run needs, and what it has found so far.
final class Workbench {
  /// The release build that is measured.
  let zopa: String
  /// A folder for models, builds and output.
  let scratch: URL
  /// The source of the floor, where it is there.
  private(set) var floor: String?
  /// A folder of other tools' scenarios, where it is there.
  private(set) var data: URL?
  /// What the targets were met with.
  var findings: [Finding] = []
  /// Where GLPK found frontiers, and with how many programs; and why it did not elsewhere.
  var programs: [ProgramCount] = []
  var refusals: Set<String> = []

  private var page: URL?

  init(_ arguments: [String]) throws {
    guard arguments.count >= 2, arguments.count.isMultiple(of: 2) else { throw Problem.usage }
    zopa = arguments[0]
    scratch = URL(filePath: arguments[1])
    for index in stride(from: 2, to: arguments.count, by: 2) {
      let value = arguments[index + 1]
      let isThere = FileManager.default.fileExists(atPath: value)
      switch arguments[index] {
      case "--floor": floor = isThere ? value : nil
      case "--data": data = isThere ? URL(filePath: value) : nil
      case "--page": page = URL(filePath: value)
      default: throw Problem.usage
      }
    }
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  }

  /// Writes a model of one file and returns its path.
  func write(_ text: String, as name: String) throws -> String {
    let file = scratch.appending(path: name + ".yaml")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// Replaces what follows the mark in the page, if one was named.
  func writePage(_ results: String) throws {
    guard let page else { return }
    let text = try String(contentsOf: page, encoding: .utf8)
    guard let mark = text.range(of: "<!-- measured -->\n") else { throw Problem.noMark }
    try Data((text[..<mark.upperBound] + "\n" + results + "\n").utf8).write(to: page)
  }

  enum Problem: Error, CustomStringConvertible {
    case usage
    case noMark
    case wrongAnswer(String)

    var description: String {
      switch self {
      case .usage:
        "usage: benchmarks ZOPA SCRATCH [--floor FRONTIER.cpp] [--data FOLDER] [--page README.md]"
      case .noMark: "the page has no line <!-- measured -->"
      case .wrongAnswer(let what): what
      }
    }
  }
}
