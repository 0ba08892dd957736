internal import ArgumentParser
internal import Foundation
internal import Negotiation
internal import Reporting

/// One run of a command over a model: what was asked, what was read, and how long the work may take.
struct Session {
  let options: ModelOptions
  let document: ScenarioDocument
  /// The variant asked for; `nil` for the model as it stands.
  let variant: String?
  /// What the work is about.
  let scenario: Scenario
  let effort: Effort

  /// Reads a model, has a command answer, writes the answer, and says by the exit code whether it is whole.
  ///
  /// - Parameters:
  ///   - options: Which model, and how to look.
  ///   - output: How and where to write.
  ///   - variant: The variant asked for.
  ///   - needsOutcomes: The command as a message names it, where it says nothing of a model without outcomes.
  ///   - isUnderRule: Whether the command answers also where fewer than all have to accept.
  ///   - usual: The format where none is asked for.
  ///   - answer: What the command answers.
  /// - Throws: An exit code; whatever else goes wrong has been told.
  static func run(
    _ options: ModelOptions, _ output: OutputOptions, _ variant: String?,
    needsOutcomes: String? = nil, isUnderRule: Bool = false, usual: ReportFormat = .text,
    _ answer: (Session) throws -> Answer
  ) throws {
    let effort = options.limits.effort()
    try reportingFailures {
      let document = try options.read(options.model, effort)
      try output.spare(document.files)
      let session = Session(
        options: options, document: document, variant: variant,
        scenario: try Scenario(document, variant: variant), effort: effort)
      if let needsOutcomes { try session.scenario.checkHasOutcomes(for: "'zopa \(needsOutcomes)'") }
      if !isUnderRule { try session.scenario.checkNeedsEverybody(for: "this command") }
      let answer = try answer(session)
      try output.write(answer, after: effort, usual: usual)
      if !answer.isComplete { throw Failure.stopped }
    }
  }

  /// The same session about another scenario, such as a variant.
  func about(_ scenario: Scenario) -> Session {
    Session(
      options: options, document: document, variant: variant, scenario: scenario,
      effort: effort)
  }

  /// A limit that is reached a second after it was asked for, if not before.
  func second() -> Effort {
    let second = effort.part
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { second.stop() }
    return second
  }

  /// Has an engine answer from the payoffs of the model, in the reading asked for if in one.
  func answer<Found>(
    in reading: Reading?, _ work: (PayoffModel, ExactPayoffs) throws -> Found
  ) throws -> Found {
    var model = PayoffModel(scenario)
    switch reading {
    case nil: break
    case .central?: model = try limited { try model.inCentralReading(effort) }
    }
    let payoffs = try ExactPayoffs(model)
    return try answer { try work(model, payoffs) }
  }

  /// Has an engine answer, and tells with `--stats` which one did and how long it took.
  func answer<Found>(_ work: () throws -> Found) throws -> Found {
    let start = ContinuousClock.now
    let found = try limited(work)
    if options.stats, let work = (found as? any EngineWork)?.work {
      let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
      complain(
        "stats: \(work.engine.rawValue), \(String(format: "%.3f", milliseconds)) ms, "
          + "\(work.programs) GLPK programs")
    }
    return found
  }

  /// Does some work.
  ///
  /// Where nobody asked for an engine and none applies, the model is beyond all of them: that is neither wrong usage nor a
  /// limit that anybody set.
  private func limited<Found>(_ work: () throws -> Found) throws -> Found {
    do {
      return try work()
    } catch let problem as EngineDoesNotApply where options.engine == .auto {
      throw BeyondEngines(problem, scenario)
    }
  }
}
