internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Explains why there is no zone, or what bounds the one there is.
struct ShowExplanation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "If there is no agreement: who blocks it, why, and what is the cheapest way to open it?",
    discussion: """
      Examples:
        zopa explain Models/abu-dhabi --stance final
        zopa explain Models/wage-talks --why-not mediator

      All minimal sets of demands that cannot hold together, and all minimal sets that open a zone when \
      given up. Where there is a zone, the demands that bound it.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(
    parsing: .unconditional, help: "How many sets of a kind are enough; the smallest come first.")
  var sets = 200

  @Option(help: "Also say why this proposal is no agreement, and what is nearest to it.")
  var whyNot: String?

  func validate() throws {
    if sets < 1 { throw ValidationError("--sets is 1 or more") }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "explain") { session in
      let explanation = try session.explanation(atMost: sets)
      let whyNot = try whyNot.map {
        try session.whyNot(session.scenario.position(ofProposal: $0))
      }
      return .explanation(explanation, whyNot, session.scenario)
    }
  }
}
