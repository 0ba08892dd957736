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

  @Flag(help: "Ask about every outcome that meets the rules, too; JSON lists all of them.")
  var all = false

  func validate() throws {
    if options.reading != nil {
      throw ValidationError("'zopa robust' looks at all readings; leave out --reading")
    }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "robust") { session in
      var robustness = try session.robustness()
      if all {
        robustness.outcomes = try session.answer(in: nil) {
          try $0.verdictsOnEveryOutcome($1, session.effort)
        }
      }
      return .robustness(robustness, session.scenario)
    }
  }
}
