internal import ArgumentParser
internal import Negotiation
internal import Reporting

/// Writes the whole report on a model.
struct WriteReport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes the whole report on a model: the answer first, then what it rests on.",
    discussion: """
      Example: zopa report Models/abu-dhabi --output abu-dhabi.html

      The ending of the output file chooses the format (.html, .md, .json, .csv, .txt); Markdown goes \
      to standard output where no file is named.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  @Option(help: "A variant of the model.")
  var variant: String?

  func run() throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let document = try ScenarioDocument.read(options.model, effort)
      try output.spare(document.files)
      let scenario = try Scenario(document, variant: variant)
      let findings = try options.findings(scenario, confirming: true, effort)
      var compared: [Findings] = []
      if variant == nil, !scenario.variants.isEmpty {
        // Another order of the steps leaves the zone as it is.
        let variants = scenario.variants.filter { !$0.changesStepsAlone }
        try scenario.checkHasRoom(for: variants.count + 1)
        let others = try variants.compactMap { variant in
          try effort.unlessStopped {
            try options.findings(Scenario(document, variant: variant.id), effort)
          }
        }
        compared = others.isEmpty ? [] : [findings] + others
      }
      let frontier =
        scenario.isDivisible
        ? nil : try effort.unlessStopped { try efficient(scenario, effort) } ?? nil
      var subject = ReportSubject(
        findings, compared: compared, frontier: frontier, bargain: frontier?.bargain(),
        provenance: provenance(document))
      subject.listsEverything = output.isTable
      if scenario.isDivisible {
        let divided = try options.divisibleFrontier(scenario, isClipped: true)
        (subject.divisibleFrontier, subject.divisibleBargain) = (divided, divided.bargain())
      }
      subject.beliefs =
        try effort.unlessStopped {
          try document.scenariosOfRivalBeliefs(in: variant).map { try options.findings($0, effort) }
        } ?? []
      try effort.unlessStopped { try addExplanations(to: &subject, findings.zone, effort) }
      try effort.unlessStopped { try addSequences(to: &subject, document, effort) }
      try effort.unlessStopped { try addStability(to: &subject, effort) }
      subject.isCutShort = effort.isStopped
      try output.write(
        after: effort, .whole(subject, in: output.language),
        json: subject.reportJSON(), usual: .markdown)
      if subject.isCutShort || !findings.zone.isComplete || !compared.allSatisfy(\.zone.isComplete)
      {
        throw Failure.stopped
      }
    }
  }

  /// What blocks or bounds the zone; and, where outcomes are few enough to look at all, what is nearest to
  /// the proposals that are out and better than the others.
  private func addExplanations(
    to subject: inout ReportSubject, _ zone: ZoneOfAgreement, _ effort: Effort
  ) throws {
    let scenario = subject.scenario
    guard !scenario.isDivisible else { return }
    if subject.findings?.judgements.contains(where: \.leavesNumbersOpen) ?? false {
      subject.robustness = try options.robustness(scenario, effort)
    }
    do {
      subject.explanation = try options.explanation(scenario, atMost: 100, effort)
    } catch let beyond as BeyondEngines {
      complain(beyond.diagnostic.description)
      return
    } catch is StoppedEarly {
      return
    }
    guard scenario.isEnumerable, zone.verdict != Verdict.none else { return }
    for finding in zone.proposals where finding.state == .out {
      subject.whyNot.append(try options.whyNot(finding.proposal, scenario, effort))
    }
    // Where payoffs cannot be compared, nothing is known to be better.
    guard subject.frontier?.reason == nil else { return }
    for proposal in scenario.proposals.indices {
      let improvement = try options.improvement(proposal, scenario, offers: 2, effort)
      if improvement.isDominated == true { subject.improvements.append(improvement) }
    }
  }

  /// In what order proposals can be carried out, where the files say who takes which step and parties have payoffs.
  private func addSequences(
    to subject: inout ReportSubject, _ document: ScenarioDocument, _ effort: Effort
  ) throws {
    let scenario = subject.scenario
    let isSaid =
      !scenario.steps.isEmpty || !scenario.reactions.isEmpty
      || scenario.issues.allSatisfy { $0.decidedBy != nil }
    guard isSaid, !scenario.isDivisible, PayoffModel(scenario).hasPayoffs else { return }
    do {
      let found = try options.sequences(document, scenario, effort)
      (subject.sequences, subject.sequencesOfVariants) = (found.here, found.inVariants)
      subject.reactions = found.reactions
    } catch let invalid as InvalidScenario where !invalid.isStopped {
      complain(invalid.diagnostics)
      subject.leavesSequencesOut = true
    } catch let problem as EngineDoesNotApply {
      complain("error: \(problem.reason)")
      subject.leavesSequencesOut = true
    } catch let beyond as BeyondEngines {
      // Too many steps, or numbers that do not stand side by side.
      complain(beyond.diagnostic.description)
      subject.leavesSequencesOut = true
    } catch is StoppedEarly {
      subject.leavesSequencesOut = true
    }
  }

  /// Whether outcomes would hold, where the files say who decides what and outcomes are few enough to look at every move.
  private func addStability(to subject: inout ReportSubject, _ effort: Effort) throws {
    let scenario = subject.scenario
    guard !scenario.isDivisible, scenario.issues.contains(where: { $0.decidedBy != nil }),
      !effort.isStopped
    else { return }
    let model = PayoffModel(scenario)
    guard model.comparesOutcomes else { return }
    // What holds in the central reading alone is no part of what a reader has to decide on.
    subject.stabilityOverReadings = model.stabilityOverReadings(
      of: scenario.proposedStates, try ExactPayoffs(model), by: [.nash], most: mostAround, effort)
    guard subject.stabilityOverReadings == nil else { return }
    guard let count = scenario.combinationCount, count <= mostCombinations else {
      subject.leavesStabilityOut = true
      return
    }
    let stability = try options.stability(scenario, .statusQuo, ofAll: false, effort)
    if !stability.players.isEmpty { subject.stability = stability }
  }

  /// The frontier, where there is one to show and outcomes are few enough to look at all.
  private func efficient(_ scenario: Scenario, _ effort: Effort) throws -> ParetoFrontier? {
    do {
      // What holds in one reading alone is no part of what a reader has to decide on.
      let model = try options.model(scenario, nil, effort)
      let frontier = try model.paretoFrontier(ExactPayoffs(model), outcomes: 3, effort)
      return frontier.reason == .noPayoffs ? nil : frontier
    } catch is EngineDoesNotApply {
      return nil
    }
  }

  /// The command and the files without the place where they lie, so that a report is the same wherever it was made.
  private func provenance(_ document: ScenarioDocument) -> Provenance {
    var words = ["zopa", "report", "MODEL"]
    if let variant { words += ["--variant", variant] }
    if output.language != .en { words += ["--language", output.language.rawValue] }
    if options.engine != .auto { words += ["--engine", options.engine.rawValue] }
    return Provenance(
      version: release, command: words.joined(separator: " "), files: document.files)
  }
}

// A report is no place to wait for every move between more outcomes than these.
private let mostCombinations = 5_000
private let mostAround = 2_000
