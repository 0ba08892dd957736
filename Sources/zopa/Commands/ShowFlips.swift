internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Says which assumptions a verdict hangs on, and how far each has to change.
struct ShowFlips: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flip",
    abstract: "Which assumption would flip the answer, and how far is it from doing so?",
    discussion: """
      Examples:
        zopa flip Models/wage-talks
        zopa flip Models/wage-talks --proposal mediator
        zopa flip Models/wage-talks --solution nash
        zopa flip Models/wage-talks --sweep employer.no_agreement --from 0 --to 100

      Numbers first, each with the exact threshold below and above it, the nearest first; then what holds or \
      does not, each taken to be otherwise alone and the model solved again. That nothing flips the verdict is \
      an answer.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A proposal whose state and acceptance are asked for instead; may be given again.")
  var proposal: [String] = []

  @Option(
    help: "A bargaining solution whose agreements are asked for instead; may be given again.")
  var solution: [BargainingSolution] = []

  @Option(
    help: ArgumentHelp(
      "Follow one number from end to end, by the path that 'set:' would name it with.",
      valueName: "path"))
  var sweep: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where the chart of a sweep begins.", valueName: "number"))
  var from: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where the chart of a sweep ends.", valueName: "number"))
  var to: String?

  func validate() throws {
    if options.reading != nil {
      throw ValidationError(
        "'zopa flip' looks at all readings, and at the central one with --solution; leave out --reading")
    }
    if sweep == nil, from != nil || to != nil {
      throw ValidationError("--from and --to belong to --sweep")
    }
    if (from == nil) != (to == nil) { throw ValidationError("--from and --to are given together") }
    if !solution.isEmpty, sweep != nil || !proposal.isEmpty {
      throw ValidationError("--solution is asked for alone, without --proposal and --sweep")
    }
    if options.engine != .auto, options.engine != .enumerate {
      throw ValidationError("--engine of 'zopa flip' is auto or enumerate")
    }
    _ = try range()
  }

  func run() throws {
    try Session.run(options, output, options.variant, needsOutcomes: "flip") { session in
      let scenario = session.scenario
      if let sweep {
        let subjects =
          proposal.isEmpty
          ? [.model] + scenario.proposals.indices.map { .proposal($0) } : try subjects(scenario)
        let found = try session.answer {
          try session.document.sweep(sweep, variant: options.variant, of: subjects, session.effort)
        }
        return .sweep(found, showing: try range(), scenario)
      }
      if !solution.isEmpty {
        let solutions = BargainingSolution.allCases.filter { solution.contains($0) }
        let found = try session.answer {
          try Progress.telling { line in
            try session.document.findSolutionFlips(variant: options.variant, of: solutions, session.effort) {
              done, all in line.tell("\(done) of \(all) assumptions")
            }
          }
        }
        return .flips(found, scenario)
      }
      let subjects = try subjects(scenario)
      let found = try session.answer {
        try Progress.telling { line in
          try session.document.findFlips(variant: options.variant, of: subjects, session.effort) {
            done, all in line.tell("\(done) of \(all) assumptions")
          }
        }
      }
      return .flips(found, scenario)
    }
  }

  /// The model, or each proposal asked for and every party that says something about it.
  private func subjects(_ scenario: Scenario) throws -> [FlipSubject] {
    guard !proposal.isEmpty else { return [.model] }
    return try proposal.flatMap { id -> [FlipSubject] in
      let index = try scenario.position(ofProposal: id)
      return [.proposal(index)]
        + scenario.parties.indices.filter { scenario.parties[$0].preferences != nil }
        .map { .acceptance(proposal: index, party: $0) }
    }
  }

  private func range() throws -> ClosedRange<Rational>? {
    guard let from, let to else { return nil }
    guard let least = Rational(written: from), let greatest = Rational(written: to) else {
      throw ValidationError("--from and --to are numbers such as 12, 0.5 or 1/3")
    }
    guard least < greatest else { throw ValidationError("--from is less than --to") }
    return least...greatest
  }
}
