internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Says what holds in every reading of what the files state, in some, and in none.
struct ShowRobustness: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robust",
    abstract: "How much of the answer rests on numbers that nobody has stated?",
    discussion: """
      Example: zopa robust Models/abu-dhabi

      Each party's verdict on each proposal over all readings, how proposals compare, and which missing \
      statement would settle what is undetermined.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A variant of the model.")
  var variant: String?

  @Flag(help: "Ask about every outcome that meets the rules, too; JSON lists all of them.")
  var all = false

  func validate() throws {
    if options.reading != nil {
      throw ValidationError("'zopa robust' looks at all readings; leave out --reading")
    }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let scenario = try Scenario(ScenarioDocument.read(options.model, effort), variant: variant)
      try output.spare(scenario.files)
      try scenario.checkHasOutcomes(for: "'zopa robust'")
      var robustness = try options.robustness(scenario, effort)
      if all { robustness.outcomes = try options.verdictsOnEveryOutcome(scenario, effort) }
      var subject = ReportSubject(scenario)
      subject.robustness = robustness
      try output.write(
        after: effort, .robustness(subject, in: output.language), json: robustness.json(scenario))
      if !robustness.isComplete { throw Failure.stopped }
    }
  }
}
