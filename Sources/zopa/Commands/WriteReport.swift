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

      The ending of the output file chooses the format \
      (\(endingsOfOutput)); Markdown goes to standard \
      output where no file is named.
      """)

  @OptionGroup var options: ModelOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try Session.run(options, output, options.variant, isUnderRule: true, usual: .markdown) { session in
      .report(try session.report(provenance(session.document)))
    }
  }

  /// The command and the files without the place where they lie, so that a report is the same wherever it was made.
  private func provenance(_ document: ScenarioDocument) -> Provenance {
    var words = ["zopa", "report", "MODEL"]
    if let variant = options.variant { words += ["--variant", variant] }
    if options.stance != .firm { words += ["--stance", options.stance.rawValue] }
    for belief in options.belief.map(\.belief) { words += ["--belief", "\(belief.question)=\(belief.answer)"] }
    if output.language != .en { words += ["--language", output.language.rawValue] }
    if options.engine != .auto { words += ["--engine", options.engine.rawValue] }
    return Provenance(
      version: release, command: words.joined(separator: " "), files: document.files)
  }
}

extension Session {
  /// Everything that a report tells.
  fileprivate func report(_ provenance: Provenance) throws -> ReportFindings {
    var found = ReportFindings(try findings(confirming: true), provenance)
    if variant == nil, !scenario.variants.isEmpty {
      // Another order of the steps leaves the zone as it is.
      let variants = scenario.variants.filter { !$0.changesStepsAlone }
      try scenario.checkHasRoom(for: variants.count + 1)
      let others = try variants.compactMap { variant in
        try effort.unlessStopped {
          try about(Scenario(document, variant: variant.id)).findings()
        }
      }
      found.compared = others.isEmpty ? [] : [found.findings] + others
    }
    if scenario.isUnderRule {
      found.votes = try effort.unlessStopped { try votes() } ?? nil
    } else if scenario.isDivisible {
      let divided = try divisibleFrontier()
      (found.divisibleFrontier, found.divisibleBargain) = (divided, divided.bargain())
    } else {
      found.frontier = try effort.unlessStopped { try efficient() } ?? nil
      found.bargain = found.frontier?.bargain()
    }
    found.beliefs =
      try effort.unlessStopped {
        try document.scenariosOfRivalBeliefs(in: variant).map { try about($0).findings() }
      } ?? []
    try effort.unlessStopped { try addWorlds(to: &found) }
    if !scenario.isUnderRule {
      try effort.unlessStopped { try addExplanations(to: &found) }
      try effort.unlessStopped { try addOrders(to: &found) }
      try effort.unlessStopped { try addStability(to: &found) }
    }
    found.timeline = try effort.unlessStopped { try timeline() } ?? nil
    found.isCutShort = effort.isStopped
    return found
  }

  /// What a person can decide from, and what that hangs on.
  private func addWorlds(to found: inout ReportFindings) throws {
    guard !scenario.isDivisible, scenario.stance == .firm else { return }
    do {
      let brief = try brief(findings: found.findings)
      found.brief = brief
      if scenario.questions.contains(where: { !$0.isChosen }) { found.worlds = [brief.final, brief.stated] }
    } catch let beyond as BeyondEngines {
      complain(beyond.diagnostic.description)
    }
  }

  /// What came on file when, where dates are written and the report is about all that is on file.
  private func timeline() throws -> Timeline? {
    guard scenario.onFileBy == nil, !scenario.isDivisible else { return nil }
    do {
      let timeline = try document.timeline(in: variant, effort)
      return timeline.days.isEmpty ? nil : timeline
    } catch let beyond as BeyondEngines {
      complain(beyond.diagnostic.description)
      return nil
    }
  }

  /// The frontier, where there is one to show and outcomes are few enough to look at all.
  private func efficient() throws -> ParetoFrontier? {
    do {
      // What holds in one reading alone is no part of what a reader has to decide on.
      let model = PayoffModel(scenario)
      let frontier = try model.paretoFrontier(ExactPayoffs(model), outcomes: 3, effort)
      return frontier.reason == .noPayoffs ? nil : frontier
    } catch is EngineDoesNotApply {
      return nil
    }
  }

  /// What blocks or bounds the zone; and, where outcomes are few enough to look at all, what is nearest to
  /// the proposals that are out and better than the others.
  private func addExplanations(to found: inout ReportFindings) throws {
    guard !scenario.isDivisible else { return }
    if found.findings.judgements.contains(where: \.leavesNumbersOpen) {
      found.robustness = try robustness()
    }
    do {
      found.explanation = try explanation(atMost: 100)
    } catch let beyond as BeyondEngines {
      complain(beyond.diagnostic.description)
      return
    } catch is StoppedEarly {
      return
    }
    let zone = found.findings.zone
    guard scenario.isEnumerable, zone.verdict != Verdict.none else { return }
    for finding in zone.proposals where finding.state == .out {
      found.whyNot.append(try whyNot(finding.proposal))
    }
    // Where payoffs cannot be compared, nothing is known to be better.
    guard found.frontier?.reason == nil else { return }
    for proposal in scenario.proposals.indices {
      let improvement = try improvement(on: proposal, offers: 2)
      if improvement.isDominated == true { found.improvements.append(improvement) }
    }
  }

  /// In what order proposals can be carried out, where the files say who takes which step and parties have payoffs.
  private func addOrders(to found: inout ReportFindings) throws {
    let isSaid =
      !scenario.steps.isEmpty || !scenario.reactions.isEmpty
      || scenario.issues.allSatisfy { $0.decidedBy != nil }
    guard isSaid, !scenario.isDivisible, PayoffModel(scenario).hasPayoffs else { return }
    found.leavesOrdersOut = true
    do {
      found.orders = try orders()
      found.leavesOrdersOut = false
    } catch let invalid as InvalidScenario where !invalid.isStopped {
      complain(invalid.diagnostics)
    } catch let problem as EngineDoesNotApply {
      complain("error: \(problem.reason)")
    } catch let beyond as BeyondEngines {
      // Too many steps, or numbers that do not stand side by side.
      complain(beyond.diagnostic.description)
    } catch is StoppedEarly {
      // Nothing to add: the report says that it was cut short.
    }
  }

  /// Whether outcomes would hold, where the files say who decides what and outcomes are few enough to look at every move.
  private func addStability(to found: inout ReportFindings) throws {
    guard !scenario.isDivisible, scenario.issues.contains(where: { $0.decidedBy != nil }),
      !effort.isStopped
    else { return }
    let model = PayoffModel(scenario)
    guard model.comparesOutcomes else { return }
    // What holds in the central reading alone is no part of what a reader has to decide on.
    found.stabilityOverReadings = model.stabilityOverReadings(
      of: scenario.proposedStates, try ExactPayoffs(model), by: [.nash], most: mostAround, effort)
    guard found.stabilityOverReadings == nil else { return }
    guard let count = scenario.combinationCount, count <= mostCombinations else {
      found.leavesStabilityOut = true
      return
    }
    let stability = try stability(.statusQuo)
    if !stability.players.isEmpty { found.stability = stability }
  }
}

// A report is no place to wait for every move between more outcomes than these.
private let mostCombinations = 5_000
private let mostAround = 2_000
