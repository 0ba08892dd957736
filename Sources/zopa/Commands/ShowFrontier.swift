internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Lists the efficient agreements of a model.
struct ShowFrontier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "frontier",
    abstract: "Which agreements waste nothing?",
    discussion: """
      Example: zopa frontier Models/four-issues --format html --output frontier.html

      The engine is chosen by what ties the issues together and by how many outcomes there are. Where \
      issues can be split, the frontier is a line, given corner by corner.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Take all outcomes that meet the rules, also those that somebody refuses.")
  var unclipped = false

  @Option(parsing: .unconditional, help: "The most outcomes to list for each point; 0 for none.")
  var outcomes = 1

  func validate() throws {
    if outcomes < 0 { throw ValidationError("--outcomes is 0 or more") }
  }

  func run() throws {
    try Session.run(options, output, options.variant) { session in
      let scenario = session.scenario
      if scenario.isDivisible {
        return .frontier(try session.divisibleFrontier(isClipped: !unclipped), scenario)
      }
      let frontier = try session.answer(in: .central) {
        try $0.paretoFrontier(
          $1, options.engine, isClipped: !unclipped, outcomes: outcomes, session.effort)
      }
      return .frontier(frontier, scenario)
    }
  }
}
