internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Prints what JSON Schema says of an answer.
struct ShowSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints the JSON Schema of the answer of a command, or of a model's files.",
    discussion: """
      Examples:
        zopa schema zone
        zopa schema scenario --output scenario.schema.json

      Every member is described: its type, its unit, what it means, and when it is there.
      """)

  @Argument(help: "Whose answer, or which file; without one, all names are listed.")
  var name: SchemaName?

  @Option(
    name: [.short, .long], help: "A file to write to instead of standard output.",
    completion: .file())
  var output: String?

  func run() throws {
    try reportingFailures {
      let text = name?.text ?? SchemaName.allValueStrings.map { $0 + "\n" }.joined()
      if let output { try writeFile(text, to: output) } else { try say(text) }
    }
  }
}

/// What there is a schema of: the answer of a command, or a file of a model.
struct SchemaName: ExpressibleByArgument {
  /// The schema as a file.
  let text: String

  init?(argument: String) {
    guard
      let text = AnswerSchema.all.first(where: { $0.command == argument })?.text
        ?? InputSchema.all.first(where: { $0.name == argument })?.text
    else { return nil }
    self.text = text
  }

  static var allValueStrings: [String] {
    AnswerSchema.all.map(\.command) + InputSchema.all.map(\.name)
  }
}
