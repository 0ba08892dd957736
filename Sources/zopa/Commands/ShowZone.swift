internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Finds the zone of one model or variant.
struct ShowZone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zone",
    abstract:
      "Is there an agreement that every party accepts, and what do all such agreements share?",
    discussion: """
      Example: zopa zone Models/abu-dhabi --variant hard_positions

      Above two million outcomes GLPK is asked, and counts are found without listing where that can be done.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A variant of the model.")
  var variant: String?

  @Flag(help: "Exit with 2 where there is no zone.")
  var failIfEmpty = false

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let scenario = try Scenario(ScenarioDocument.read(options.model, effort), variant: variant)
      try output.spare(scenario.files)
      let findings = try options.findings(scenario, effort)
      try output.write(
        after: effort, .zone(ReportSubject(findings), in: output.language),
        json: findings.zoneJSON())
      if !findings.zone.isComplete { throw Failure.stopped }
      if failIfEmpty, findings.zone.verdict == Verdict.none { throw Failure.empty }
    }
  }
}
