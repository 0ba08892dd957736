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

  @Argument(help: "Whose answer, or which file.")
  var name: SchemaName

  @Option(
    name: [.short, .long], help: "A file to write to instead of standard output.",
    completion: .file())
  var output: String?

  func run() throws {
    try reportingFailures {
      if let output { try writeFile(name.text, to: output) } else { try say(name.text) }
    }
  }
}

/// What there is a schema of.
struct SchemaName: ExpressibleByArgument {
  let text: String

  private static let all = AnswerSchema.all.map { (name: $0.command, text: $0.text) }

  init?(argument: String) {
    guard let schema = Self.all.first(where: { $0.name == argument }) else { return nil }
    text = schema.text
  }

  static var allValueStrings: [String] { all.map(\.name) }
}
