public import ArgumentParser
internal import Foundation
public import Negotiation
public import Reporting

/// What every command that answers from a model takes.
struct ModelOptions: ParsableArguments {
  @Argument(help: "A folder with scenario.yaml, or a scenario file.", completion: .file())
  var model: String

  @Option(help: "How to look: auto, enumerate, eliminate or glpk.")
  var engine = Engine.auto

  @OptionGroup var limits: LimitOptions

  @Option(
    help:
      "Judge by one reading of open numbers; frontiers and solutions do so anyway, all else is over all readings."
  )
  var reading: Reading?

  @Flag(help: "Print the engine, its time and the number of GLPK programs on standard error.")
  var stats = false

  /// The model of a scenario over all readings of what it leaves open, or in one.
  func model(_ scenario: Scenario, _ reading: Reading?, _ effort: Effort) throws -> PayoffModel {
    let model = PayoffModel(scenario)
    return switch reading {
    case nil: model
    case .central?: try answering(about: scenario) { try model.inCentralReading(effort) }
    }
  }

  /// The findings about a scenario, under the time limit and Ctrl-C.
  func findings(
    _ scenario: Scenario, confirming: Bool = false, _ effort: Effort
  ) throws -> Findings {
    let model = try model(scenario, reading, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let findings = try answering(about: scenario) {
      try Findings(about: model, payoffs, engine, confirming: confirming, effort)
    }
    tell(
      findings.zone.engine, since: start,
      findings.zone.programs + findings.confirmation.programs)
    return findings
  }

  /// The frontier of a scenario, under the time limit and Ctrl-C.
  func frontier(
    _ scenario: Scenario, isClipped: Bool, outcomes: Int, _ effort: Effort
  ) throws -> ParetoFrontier {
    let model = try model(scenario, .central, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let frontier = try answering(about: scenario) {
      try model.paretoFrontier(payoffs, engine, isClipped: isClipped, outcomes: outcomes, effort)
    }
    tell(frontier.engine, since: start, frontier.programs)
    return frontier
  }

  /// The bargaining solutions of a scenario, under the time limit and Ctrl-C.
  func bargain(_ scenario: Scenario, outcomes: Int, _ effort: Effort) throws -> Bargain {
    let model = try model(scenario, .central, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let bargain = try answering(about: scenario) {
      try model.bargain(payoffs, engine, outcomes: outcomes, effort)
    }
    tell(bargain.frontier.engine, since: start, bargain.frontier.programs)
    return bargain
  }

  /// Why there is no zone or what bounds it, under the time limit and Ctrl-C.
  func explanation(_ scenario: Scenario, atMost sets: Int, _ effort: Effort) throws -> Explanation {
    let model = try model(scenario, reading, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    var line = Progress()
    defer { line.end() }
    let explanation = try answering(about: scenario) {
      try model.explain(payoffs, engine, atMost: sets, effort) { found in
        line.tell(
          "\(found.conflicts) conflict sets, \(found.concessions) concession sets; all of up to "
            + "\(found.provenSize) demands are found")
      }
    }
    tell(explanation.engine, since: start, explanation.programs)
    return explanation
  }

  /// Why a proposal is no agreement, under the time limit and Ctrl-C.
  func whyNot(_ proposal: Int, _ scenario: Scenario, _ effort: Effort) throws -> WhyNot {
    let model = try model(scenario, reading, effort)
    return try answering(about: scenario) {
      try model.whyNot(proposal, ExactPayoffs(model), engine, effort)
    }
  }

  /// What is better than a proposal, under the time limit and Ctrl-C.
  func improvement(
    _ proposal: Int, _ scenario: Scenario, offers: Int, _ effort: Effort
  ) throws -> Improvement {
    let model = try model(scenario, .central, effort)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let improvement = try answering(about: scenario) {
      try model.improve(on: proposal, payoffs, engine, offers: offers, effort)
    }
    let frontier = improvement.bargain.frontier
    tell(frontier.engine, since: start, frontier.programs)
    return improvement
  }

  /// What holds over all readings, under the time limit and Ctrl-C.
  func robustness(_ scenario: Scenario, _ effort: Effort) throws -> Robustness {
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let robustness = try answering(about: scenario) {
      try model.robustness(payoffs, engine, effort)
    }
    tell(robustness.zone.engine, since: start, robustness.zone.programs + robustness.programs)
    return robustness
  }

  /// What verdicts hang on, under the time limit and Ctrl-C.
  func flips(
    _ document: ScenarioDocument, _ variant: String?, _ subjects: [FlipSubject], _ effort: Effort
  ) throws -> Flips {
    let start = ContinuousClock.now
    var line = Progress()
    defer { line.end() }
    let flips = try answering(about: Scenario(document, variant: variant)) {
      try document.findFlips(variant: variant, of: subjects, effort) { done, all in
        line.tell("\(done) of \(all) assumptions")
      }
    }
    tell(.enumerate, since: start, flips.programs)
    return flips
  }

  /// What bargaining solutions hang on, under the time limit and Ctrl-C.
  func solutionFlips(
    _ document: ScenarioDocument, _ variant: String?, _ solutions: [BargainingSolution],
    _ effort: Effort
  ) throws -> SolutionFlips {
    let start = ContinuousClock.now
    var line = Progress()
    defer { line.end() }
    let flips = try answering(about: Scenario(document, variant: variant)) {
      try document.findSolutionFlips(variant: variant, of: solutions, effort) { done, all in
        line.tell("\(done) of \(all) assumptions")
      }
    }
    tell(.enumerate, since: start, 0)
    return flips
  }

  /// Verdicts along a number, under the time limit and Ctrl-C.
  func sweep(
    _ document: ScenarioDocument, _ path: String, _ variant: String?, _ subjects: [FlipSubject],
    _ effort: Effort
  ) throws -> NumberSweep {
    let start = ContinuousClock.now
    let sweep = try answering(about: Scenario(document, variant: variant)) {
      try document.sweep(path, variant: variant, of: subjects, effort)
    }
    tell(.enumerate, since: start, sweep.programs)
    return sweep
  }

  /// What everybody says to every outcome, under the time limit and Ctrl-C.
  func verdictsOnEveryOutcome(_ scenario: Scenario, _ effort: Effort) throws -> [OutcomeVerdicts] {
    let model = PayoffModel(scenario)
    return try answering(about: scenario) {
      try model.verdictsOnEveryOutcome(ExactPayoffs(model), effort)
    }
  }

  /// Does some work.
  ///
  /// Where nobody asked for an engine and none applies, the model is beyond all of them: that is neither wrong usage nor a
  /// limit that anybody set.
  func answering<Answer>(
    about scenario: @autoclosure () throws -> Scenario, _ work: () throws -> Answer
  ) throws -> Answer {
    do {
      return try work()
    } catch let problem as EngineDoesNotApply where engine == .auto {
      throw BeyondEngines(problem, try scenario())
    }
  }

  func tell(_ engine: Engine, since start: ContinuousClock.Instant, _ programs: Int) {
    guard stats else { return }
    let time = ContinuousClock.now - start
    let milliseconds =
      Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) / 1e15
    complain(
      "stats: \(engine.rawValue), \(String(format: "%.3f", milliseconds)) ms, "
        + "\(programs) GLPK programs")
  }
}

/// The readings a command may be asked for.
enum Reading: String, ExpressibleByArgument, CaseIterable {
  case central
}

extension Engine: ExpressibleByArgument {}
extension BargainingSolution: ExpressibleByArgument {}
extension CoalitionBase: ExpressibleByArgument {}
extension CarryingOut.Test: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension ReportLanguage: ExpressibleByArgument {}
