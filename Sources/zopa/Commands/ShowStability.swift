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

  @Option(help: "A variant of the model.")
  var variant: String?

  @Flag(help: "Look at every outcome that definitions and laws allow, up to 2,000 of them.")
  var all = false

  @Option(
    help:
      "What the others do when a group turns against an outcome: status_quo, in_force (they go on with it) or worst_case."
  )
  var base = CoalitionBase.statusQuo

  func validate() throws {
    if options.engine == .eliminate {
      throw ValidationError("--engine of 'zopa stability' is auto, enumerate or glpk")
    }
  }

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let scenario = try Scenario(ScenarioDocument.read(options.model, effort), variant: variant)
      try output.spare(scenario.files)
      try scenario.checkHasOutcomes(for: "'zopa stability'")
      var subject = ReportSubject(scenario)
      let stability = try options.stability(scenario, base, ofAll: all, effort)
      subject.stability = stability
      subject.stabilityOverReadings = try options.stabilityOverReadings(
        scenario, stability, ofAll: all, base, effort)
      try output.write(
        after: effort, .stability(subject, in: output.language),
        json: stability.json(scenario, subject.stabilityOverReadings))
      if !stability.isComplete || subject.stabilityOverReadings?.isStopped ?? false {
        throw Failure.stopped
      }
    }
  }
}

extension ModelOptions {
  /// Whether outcomes would hold, under the time limit and Ctrl-C.
  func stability(
    _ scenario: Scenario, _ base: CoalitionBase, ofAll isOfAll: Bool, _ effort: Effort
  ) throws -> Stability {
    let model = try model(scenario, .central, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let stability = try answering(about: scenario) {
      let bargain = try model.bargain(
        payoffs, engine == .glpk ? .glpk : .auto, outcomes: 3, effort)
      return try model.stability(payoffs, bargain, base, ofAll: isOfAll, engine, effort)
    }
    tell(stability.engine, since: start, stability.programs)
    return stability
  }
}

extension ModelOptions {
  /// The same over all readings; `nil` where there is one, or one was asked for.
  func stabilityOverReadings(
    _ scenario: Scenario, _ stability: Stability, ofAll isOfAll: Bool = false,
    _ base: CoalitionBase, _ effort: Effort
  ) throws -> StabilityOverReadings? {
    guard reading == nil else { return nil }
    let model = PayoffModel(scenario)
    return model.stabilityOverReadings(
      of: isOfAll ? stability.states : stability.states.proposed, try ExactPayoffs(model), base,
      effort)
  }
}

extension [ExaminedState] {
  /// Those that somebody proposes, and the status quo; all of them where nobody proposes any.
  ///
  /// Which agreements are efficient, or singled out by a solution, is itself a matter of one reading.
  fileprivate var proposed: [ExaminedState] {
    guard contains(where: { $0.proposal != nil }) else { return self }
    return filter { $0.proposal != nil || $0.roles.contains(.statusQuo) }
  }
}
