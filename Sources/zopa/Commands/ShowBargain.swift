internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Lists the agreements that the bargaining solutions single out.
struct ShowBargain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bargain",
    abstract: "Which agreements are fair, by which definition of fair?",
    discussion: """
      Example: zopa bargain Models/literature/nash-1950

      Nash, Kalai–Smorodinsky, egalitarian and utilitarian solution, each with all its ties. Where \
      issues can be split, Adjusted Winner is added, and all are exact shares.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A variant of the model.")
  var variant: String?

  @Option(parsing: .unconditional, help: "The most outcomes to list for each point; 0 for none.")
  var outcomes = 10

  func validate() throws {
    if outcomes < 0 { throw ValidationError("--outcomes is 0 or more") }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let scenario = try Scenario(ScenarioDocument.read(options.model, effort), variant: variant)
      try output.spare(scenario.files)
      if scenario.isDivisible { return try showDivision(scenario, effort) }
      let bargain = try options.bargain(scenario, outcomes: outcomes, effort)
      try output.write(
        after: effort, .bargain(ReportSubject(scenario, bargain: bargain), in: output.language),
        json: bargain.json(scenario))
      if !bargain.frontier.isComplete { throw Failure.stopped }
    }
  }
}

extension ShowBargain {
  /// Lists what the solutions give in a scenario whose issues can be split.
  func showDivision(_ scenario: Scenario, _ effort: Effort) throws {
    let bargain = try options.divisibleFrontier(scenario, isClipped: true).bargain()
    var subject = ReportSubject(scenario)
    subject.divisibleBargain = bargain
    try output.write(
      after: effort, .bargain(subject, in: output.language), json: bargain.json(scenario))
  }
}
