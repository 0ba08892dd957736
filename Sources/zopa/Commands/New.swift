internal import ArgumentParser

/// Writes a small model to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small commented model to start from.",
    discussion: "Example: zopa new my-talks")

  @Argument(
    help: "The folder to make; nothing is there yet, or an empty folder.", completion: .directory)
  var folder: String

  func run() throws {
    try reportingFailures {
      try writeFolder(StarterModel.files, to: folder)
      try say("A model is in '\(folder)'. Try:\n  zopa check \(folder)\n  zopa zone \(folder)\n")
    }
  }
}
