extension PayoffModel {
  /// The zone by asking GLPK for outcomes: what exists is checked exactly, nothing is counted.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - isNarrowing: Whether GLPK is asked only what narrowing does not settle.
  ///   - effort: When to stop.
  /// - Returns: The zone.
  /// - Throws: ``EngineDoesNotApply`` where numbers are beyond GLPK's tolerances.
  func programmedZone(
    _ payoffs: ExactPayoffs, isNarrowing: Bool = false, _ effort: Effort
  ) throws -> ZoneOfAgreement {
    try checkUnits(payoffs)
    try checkGroups(.glpk)
    return try zone(
      asking: OutcomeQuestions(programs: self, payoffs, isNarrowing: isNarrowing, effort), .glpk, payoffs)
  }

  /// The zone by summing issues out, in whole numbers of any size: nothing is counted.
  func eliminatedZone(_ payoffs: ExactPayoffs, _ effort: Effort) throws -> ZoneOfAgreement {
    try checkGroups(.eliminate)
    return try zone(asking: OutcomeQuestions(elimination: self, payoffs, effort), .eliminate, payoffs)
  }

  /// Refuses rules by which so many groups can bring an agreement about that each question would be asked too often.
  private func checkGroups(_ engine: Engine) throws(EngineDoesNotApply) {
    let count = scenario.agreement?.minimalWinning.count ?? 1
    guard count > mostGroups else { return }
    throw EngineDoesNotApply(
      engine: engine,
      reason: "\(count) groups could bring an agreement about, and more than \(mostGroups) are not asked one by one; "
        + "fewer outcomes can be listed instead")
  }

  private func zone(
    asking asked: OutcomeQuestions, _ engine: Engine, _ payoffs: ExactPayoffs
  ) throws -> ZoneOfAgreement {
    var questions = ZoneQuestions(model: self, payoffs: payoffs, asked: asked)
    var zone = ZoneOfAgreement(
      verdict: nil, agreements: nil, possible: nil, meetingRules: nil,
      surviving: scenario.issues.map { LevelSet(levelCount: $0.options.count) },
      applying: scenario.issues.map { LevelSet(levelCount: $0.options.count) },
      isSurvivingKnown: false,
      payoffs: payoffs.tables.map { table in
        table.map { PayoffRange(bounds: nil, noAgreement: $0.points($0.reservation)) }
      },
      coalitions: scenario.coalitions().map { Coalition(parties: $0, exists: nil, count: nil) },
      proposals: [], example: nil, engine: engine, programs: 0, proof: asked.proof, isComplete: true)
    do {
      try questions.answer(&zone)
    } catch is Stopped {
      zone.isComplete = false
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    while zone.proposals.count < scenario.proposals.count {
      zone.proposals.append(questions.unanswered(zone.proposals.count))
    }
    zone.programs = questions.asked.programs
    zone.proof = questions.asked.proof
    return zone
  }
}

extension PayoffModel {
  /// One proposal by asking GLPK, or by summing issues out where the numbers are too fine for it.
  func programmedProposal(
    _ index: Int, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> ProposalFinding {
    do {
      try checkUnits(payoffs)
    } catch {
      do {
        return try proposal(index, asking: OutcomeQuestions(elimination: self, payoffs, effort), payoffs)
      } catch is EngineDoesNotApply {
        throw error
      }
    }
    return try proposal(index, asking: OutcomeQuestions(programs: self, payoffs, effort), payoffs)
  }

  private func proposal(
    _ index: Int, asking asked: OutcomeQuestions, _ payoffs: ExactPayoffs
  ) throws -> ProposalFinding {
    var questions = ZoneQuestions(model: self, payoffs: payoffs, asked: asked)
    do {
      return try questions.proposal(index)
    } catch is Stopped {
      return questions.unanswered(index)
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
  }
}

private let mostGroups = 1_000
