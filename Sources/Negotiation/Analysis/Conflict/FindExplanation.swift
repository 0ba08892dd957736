extension PayoffModel {
  /// Finds which demands cannot hold together, what would open a zone, how far that is, and, where there
  /// is a zone, which demands bound it.
  ///
  /// A set of demands *conflicts* when no outcome that meets definitions and law meets all of them.
  /// Conflict sets that are minimal say who blocks whom; minimal *concession sets*, which open the zone
  /// when given up though no proper subset does, say what to ask for.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look; `auto` looks at every outcome up to two million, and narrows them down and
  ///     asks GLPK beyond.
  ///   - limit: How many sets of a kind are enough; the smallest come first.
  ///   - effort: When to stop.
  ///   - progress: Told of every set found.
  /// - Returns: The explanation; at a stop, what is proven so far.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  /// - Complexity: A search or program, or a look at a table of the broken demands of all outcomes, for
  ///   each member of each set; the number of sets can grow exponentially with the number of demands.
  /// - SeeAlso: Reiter, "A theory of diagnosis from first principles" (1987).
  public func explain(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, atMost limit: Int = 200,
    _ effort: Effort = Effort(), progress: @escaping (ConflictProgress) -> Void = { _ in }
  ) throws -> Explanation {
    let demands = demands(payoffs)
    let isNarrowing = engine == .auto
    let engine = try engineThatExplains(engine, demands)
    var explanation = Explanation(scenario, payoffs, demands, engine)
    explanation.central = central
    do {
      switch engine {
      case .enumerate:
        let oracle = try EnumeratedDemands(self, payoffs, demands, effort)
        try fill(&explanation, payoffs, oracle, limit, effort, progress)
      default:
        let oracle = try ProgrammedDemands(
          self, payoffs, demands, isNarrowing: isNarrowing, effort)
        try fill(&explanation, payoffs, oracle, limit, effort, progress)
      }
    } catch is Stopped {
      explanation.isComplete = false
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    return explanation
  }

  private func engineThatExplains(
    _ engine: Engine, _ demands: [Demand]
  ) throws(EngineDoesNotApply) -> Engine {
    guard demands.count <= DemandSet.most else {
      throw EngineDoesNotApply(
        engine: engine,
        reason:
          "there are \(demands.count) demands, and this release tells \(DemandSet.most) apart; "
          + "use a variant that drops or softens those that do not matter")
    }
    return try engineThatLooks(engine, for: "conflicts")
  }

  private func fill(
    _ explanation: inout Explanation, _ payoffs: ExactPayoffs, _ oracle: some DemandOracle,
    _ limit: Int, _ effort: Effort, _ progress: @escaping (ConflictProgress) -> Void
  ) throws {
    var search = ConflictSearch(oracle, limit: limit, progress)
    defer { explanation.programs = search.oracle.programs }
    do {
      try search.run()
    } catch is Stopped {
      explanation.take(search)
      throw Stopped()
    }
    explanation.take(search)
    if explanation.isExcludedByDefinition {
      explanation.rulesInConflict = try rulesInConflict(
        payoffs, isEnumerating: explanation.engine == .enumerate, effort)
    }
    var questions = DistanceQuestions(self, payoffs, explanation, search.oracle)
    defer { explanation.programs = questions.oracle.programs }
    try questions.answer(&explanation)
  }
}

extension Explanation {
  fileprivate mutating func take(_ search: ConflictSearch<some DemandOracle>) {
    isPossible = search.isPossible
    conflicts = search.conflicts.sorted()
    concessions = search.concessions.sorted()
    provenConflictSize = search.provenConflictSize
    provenConcessionSize = search.provenConcessionSize
    isComplete = search.isComplete
    proof = search.oracle.proof
  }
}
