internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Finds what is better than a proposal with nobody losing.
struct ShowImprovement: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "improve",
    abstract:
      "Starting from a draft, is there an agreement that is better for somebody and worse for nobody?",
    discussion: """
      Example: zopa improve Models/four-issues --from mediator

      With the best improvement for each party and Nash's, the trades behind it, and offers that are \
      worth the same to one party.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "The proposal to start from.")
  var from: String

  @Option(
    parsing: .unconditional, help: "The most equivalent offers to list for each pair of parties.")
  var offers = 5

  func validate() throws {
    if offers < 0 { throw ValidationError("--offers is 0 or more") }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "improve") { session in
      let proposal = try session.scenario.position(ofProposal: from)
      return .improvement(
        try session.improvement(on: proposal, offers: offers), session.scenario)
    }
  }
}
