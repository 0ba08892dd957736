internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Says whether outcomes would hold once they are reached.
struct ShowStability: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stability",
    abstract: "Would it hold once signed, and who could upset it, alone or together?",
    discussion: """
      Examples:
        zopa stability Models/abu-dhabi
        zopa stability Models/literature/euphrates --all
        zopa stability Models/four-issues --base in_force --format json

      Who would move away from each proposal, bargaining solution and efficient agreement, and how the others would \
      answer: Nash, GMR, SMR, SEQ and SSEQ stability. Which groups could block it, and which outcomes are reached from \
      the status quo. Who can move what alone is said by 'decided_by' of the issues.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Flag(help: "Look at every outcome that definitions and laws allow, up to 2,000 of them.")
  var all = false

  @Option(
    help:
      "What the others do when a group turns against an outcome; while it is in force, they go on with it."
  )
  var base = CoalitionBase.statusQuo

  func validate() throws {
    if options.engine == .eliminate {
      throw ValidationError("--engine of 'zopa stability' is auto, enumerate or glpk")
    }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "stability") { session in
      let stability = try session.stability(base, ofAll: all)
      return .stability(
        stability, try session.stabilityOverReadings(stability, ofAll: all, base),
        session.scenario)
    }
  }
}
