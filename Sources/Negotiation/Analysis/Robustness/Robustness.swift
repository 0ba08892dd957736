extension PayoffModel {
  /// Finds what holds in every reading of what the files state, what in some, and what in none.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs.
  ///   - engine: How to look for agreements, as for the zone.
  ///   - effort: When to stop.
  /// - Returns: The verdicts; at a stop, what is proven so far.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  /// - Complexity: Beside that of the zone, the corners of each party's readings for every completion of a
  ///   proposal, and a few programs for the model.
  /// - SeeAlso: Greco, Mousseau and Słowiński, "Ordinal regression revisited" (2008).
  public func robustness(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, _ effort: Effort = Effort()
  ) throws -> Robustness {
    let zone = try zoneOfAgreement(payoffs, engine == .eliminate ? .auto : engine, effort)
    var robustness = Robustness(zone: zone)
    robustness.sameOutcomeInEvery = zone.verdict.map { $0 == .every }
    robustness.some = zone.verdict.map { $0 != Verdict.none }
    do {
      do {
        robustness.every = try everyReadingHasAgreement(zone, payoffs, &robustness, effort)
      } catch is EngineDoesNotApply {
        // The zone was found by looking at every outcome; this one question stays open.
      }
      for (index, proposal) in scenario.proposals.enumerated() {
        try effort.look()
        robustness.margins.append(try margins(of: proposal, payoffs, effort))
        let completion = completionAsItStands(of: proposal, payoffs)
        robustness.asItStands.append(completion)
        if let completion {
          robustness.missing += missingStatements(on: index, completion.outcome, payoffs)
        }
      }
    } catch is Stopped {
      robustness.isStopped = true
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    do {
      robustness.preferences = try preferencesBetweenProposals(payoffs, effort)
    } catch {
      robustness.isStopped = true
    }
    return robustness
  }
}

/// What holds over all readings.
public struct Robustness: Sendable {
  /// The zone over all readings, with each party's verdict on each proposal.
  public let zone: ZoneOfAgreement
  /// Whether one outcome is accepted by all in every reading; `nil` where a limit came first.
  public internal(set) var sameOutcomeInEvery: Bool?
  /// Whether every reading has an agreement, though not always the same; `nil` where it was not decided.
  public internal(set) var every: Bool?
  /// Whether some reading has an agreement.
  public internal(set) var some: Bool?
  /// What each proposal is worth over no agreement to each party, in points, from the worst reading and
  /// completion to the best; `nil` for a party without numbers.
  public internal(set) var margins: [[Margin?]] = []
  /// Each proposal with what it leaves open left as it is; `nil` where that breaks a rule.
  public internal(set) var asItStands: [CompletionAsItStands?] = []
  /// How each party compares complete proposals.
  public internal(set) var preferences: [ProposalPreference] = []
  /// Statements that would settle what is undetermined about the proposals as they stand.
  public internal(set) var missing: [MissingStatement] = []
  /// What each party says to every outcome that meets the rules; empty where that was not asked for.
  public var outcomes: [OutcomeVerdicts] = []
  /// How many programs GLPK solved for the model's own verdicts.
  public internal(set) var programs = 0
  var isStopped = false

  /// Whether the work came to its end.
  public var isComplete: Bool { zone.isComplete && !isStopped }
}
