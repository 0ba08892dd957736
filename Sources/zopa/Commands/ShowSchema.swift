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

/// What there is a schema of.
struct SchemaName: ExpressibleByArgument {
  private let schema: AnswerSchema

  /// The schema as a file.
  var text: String { schema.text }

  init?(argument: String) {
    guard let schema = AnswerSchema.all.first(where: { $0.command == argument }) else { return nil }
    self.schema = schema
  }

  static var allValueStrings: [String] { AnswerSchema.all.map(\.command) }
}
