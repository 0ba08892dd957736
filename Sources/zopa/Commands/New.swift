internal import ArgumentParser

/// Writes a small model to start from.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Writes a small commented model to start from.",
    discussion: """
      Examples:
        zopa new my-talks
        zopa new my-talks --template ceasefire

      sale: points, a consent, a variant. ceasefire: no numbers, red lines, rival beliefs, a demand with two meanings. \
      labour: points for company and union, a strike as no agreement. procurement: money, a rival offer. The last three \
      are in English and Japanese.
      """)

  @Option(help: "The kind of negotiation.")
  var template = Template.sale

  @Argument(
    help: "The folder to make; nothing is there yet, or an empty folder.", completion: .directory)
  var folder: String

  func run() throws {
    try reportingFailures {
      try writeFolder(template.files, to: folder)
      try say("A model is in '\(folder)'. Try:\n  zopa check \(folder)\n  zopa \(template.nextCommand) \(folder)\n")
    }
  }
}
