internal import ArgumentParser
internal import Foundation

/// Writes a small model to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a small commented model to start from.",
    discussion: "Example: zopa new my-talks")

  @Argument(help: "The folder to make; it must not exist yet.", completion: .directory)
  var folder: String

  func run() throws {
    try reportingFailures {
      let manager = FileManager.default
      guard !manager.fileExists(atPath: folder) else {
        throw OutputProblem(message: "'\(folder)' is already there; nothing was changed")
      }
      do {
        try manager.createDirectory(atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw OutputProblem(message: "the folder '\(folder)' cannot be made")
      }
      for (name, text) in StarterModel.files {
        try write(text, to: pathBelow(folder, name))
      }
      print("A model is in '\(folder)'. Try:\n  zopa check \(folder)\n  zopa zone \(folder)")
    }
  }
}
