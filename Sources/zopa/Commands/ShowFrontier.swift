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

  @Option(help: "A variant of the model.")
  var variant: String?

  @Flag(help: "Take all outcomes that meet the rules, also those that somebody refuses.")
  var unclipped = false

  @Option(parsing: .unconditional, help: "The most outcomes to list for each point; 0 for none.")
  var outcomes = 1

  func validate() throws {
    if outcomes < 0 { throw ValidationError("--outcomes is 0 or more") }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let scenario = try Scenario(ScenarioDocument.read(options.model, effort), variant: variant)
      try output.spare(scenario.files)
      if scenario.isDivisible { return try showDivision(scenario, effort) }
      let frontier = try options.frontier(
        scenario, isClipped: !unclipped, outcomes: outcomes, effort)
      var subject = ReportSubject(scenario, frontier: frontier)
      subject.listsEverything = output.isTable
      try output.write(
        after: effort, .frontier(subject, in: output.language),
        json: frontier.json(scenario))
      if !frontier.isComplete { throw Failure.stopped }
    }
  }
}

extension ShowFrontier {
  /// Lists the corners of the frontier of a scenario whose issues can be split.
  func showDivision(_ scenario: Scenario, _ effort: Effort) throws {
    let frontier = try options.divisibleFrontier(scenario, isClipped: !unclipped)
    var subject = ReportSubject(scenario)
    subject.divisibleFrontier = frontier
    try output.write(
      after: effort, .frontier(subject, in: output.language), json: frontier.json(scenario))
  }
}
