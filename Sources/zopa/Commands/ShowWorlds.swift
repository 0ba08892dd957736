internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Answers the model in every world: with every combination of answers to what nobody knows.
struct ShowWorlds: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worlds",
    abstract: "What does the answer hang on? The model with every answer to what nobody knows.",
    discussion: """
      Examples:
        zopa worlds Models/abu-dhabi --stance final
        zopa worlds Models/abu-dhabi --stance final --belief pace=observed

      A world takes one answer to every question: what a party really wants (types), what a demand means (means), \
      how the world is (beliefs). What holds in all worlds, and which question decides. With --belief a question \
      is settled, and the others stay open. Up to 1,000 combinations are all looked at; beyond that, and where \
      outcomes are too many to list, the first answers and each other answer by itself.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "How many conflict sets of a world are enough; the smallest come first.")
  var sets = 200

  @Flag(help: "Print, in JSON, which demands every outcome breaks in all their meanings, and how many break the same.")
  var patterns = false

  func validate() throws {
    if sets < 1 { throw ValidationError("--sets is 1 or more") }
    if options.reading != nil {
      throw ValidationError("'zopa worlds' answers over all readings; leave out --reading")
    }
    if patterns, let format = output.format, format != .json {
      throw ValidationError("--patterns is written as JSON alone")
    }
  }

  func run() throws {
    try Session.run(
      options, output, options.variant, needsOutcomes: "worlds", isUnderRule: true, usual: patterns ? .json : .text
    ) {
      session in
      let worlds = try session.worlds(atMost: sets)
      guard patterns else { return .worlds(worlds) }
      guard let answer = Answer.patterns(worlds) else {
        throw ValidationError(
          "outcomes or demands are too many to list, or worlds have different issues: leave out --patterns")
      }
      return answer
    }
  }
}
