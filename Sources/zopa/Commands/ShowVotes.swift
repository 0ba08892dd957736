internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Says who can bring an agreement about, and whose answer decides.
struct ShowVotes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "votes",
    abstract: "Whose acceptance makes an agreement, and on whose answer does each proposal hang?",
    discussion: """
      Example: zopa votes Models/abu-dhabi

      By the rule that the scenario states under 'agreement'; without one, every signatory has to accept.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    if options.reading != nil {
      throw ValidationError("'zopa votes' answers over all readings; leave out --reading")
    }
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "votes", isUnderRule: true) { session in
      .votes(try session.votes(), session.scenario)
    }
  }
}

extension Session {
  /// Who can bring an agreement about, and whose answer decides.
  func votes() throws -> Votes {
    try answer(in: nil) { model, payoffs in
      let proposals = try scenario.proposals.indices.map {
        try model.finding(onProposal: $0, payoffs, options.engine, effort)
      }
      return model.votes(payoffs, proposals, effort)
    }
  }
}
