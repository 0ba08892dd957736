extension ScenarioDocument {
  /// Answers the model in every world: with every combination of answers to the questions that nobody can settle.
  ///
  /// Questions that the variant or whoever asks has answered are left out. Up to 1,000 combinations are all looked at; beyond
  /// that the first answers are, and each other answer by itself. Where outcomes can be listed, one look at every outcome
  /// serves all worlds.
  ///
  /// - Parameters:
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - engine: How to look; `auto` lists outcomes up to two million, and narrows them down and asks GLPK beyond.
  ///   - limit: How many sets of a kind are enough in a world.
  ///   - effort: When to stop.
  ///   - progress: Told how many worlds are known, and of how many.
  /// - Returns: The worlds; at a stop, those that are known.
  /// - Throws: ``InvalidScenario`` where a combination is not valid, or ``EngineDoesNotApply``.
  /// - Complexity: The number of outcomes times the number of demands in all their meanings; then, in each world, the patterns
  ///   of broken demands and the minimal sets made from them.
  public func worlds(
    in variant: String?, _ engine: Engine = .auto, atMost limit: Int = 200, _ effort: Effort = Effort(),
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws -> Worlds {
    let base = try Scenario(self, variant: variant)
    return try base.worlds(
      AnswersTogether(base, isListed: base.isEnumerable && engine != .glpk), engine, atMost: limit, effort, progress
    ) { try Scenario(self, variant: variant, changing: $0, base) }
  }
}

extension Scenario {
  /// Answers the model in every world of some combinations of answers.
  ///
  /// - Parameters:
  ///   - together: The combinations.
  ///   - engine: How to look.
  ///   - limit: How many sets of a kind are enough in a world.
  ///   - effort: When to stop.
  ///   - progress: Told how many worlds are known, and of how many.
  ///   - scenario: The model with these answers.
  /// - Returns: The worlds; at a stop, those that are known.
  /// - Throws: What `scenario` throws, or ``EngineDoesNotApply``.
  func worlds(
    _ together: AnswersTogether, _ engine: Engine, atMost limit: Int, _ effort: Effort,
    _ progress: (Int, Int) -> Void, _ scenario: ([DocumentChange]) throws -> Scenario
  ) throws -> Worlds {
    var worlds = Worlds(
      scenario: self, questions: together.questions, stance: stance, extent: together.isEvery ? .all : .oneAtATime,
      combinations: together.combinations)
    var models: [WorldModel] = []
    var shared = SharedPayoffs()
    var sharedCells = SharedCells()
    var places: [WorldKey: Int] = [:]
    for answers in together.answers {
      if effort.isStopped {
        worlds.isCutShort = true
        break
      }
      let model = PayoffModel(try scenario(together.changes(answers)))
      let identity = WorldIdentity(model)
      let payoffs = try shared.payoffs(of: model, identity)
      var grid: (cells: [[ProposalCell]], isComplete: Bool)?
      if stance == .firm {
        do { grid = try sharedCells.cells(model, payoffs, identity, effort) } catch {
          worlds.isCutShort = true
          break
        }
        worlds.grids[answers] = grid?.cells
      }
      let key = WorldKey(identity: identity, grid: grid?.cells.map { $0.map(\.answer) })
      if let place = places[key] {
        worlds.places[answers] = place
        continue
      }
      let world = WorldModel(model: model, payoffs: payoffs, demands: model.demands(payoffs), identity: identity)
      guard world.demands.count <= DemandSet.most else {
        throw EngineDoesNotApply(
          engine: engine,
          reason: "there are \(world.demands.count) demands, and this release tells \(DemandSet.most) apart; "
            + "use a variant that drops or softens those that do not matter")
      }
      places[key] = models.count
      worlds.places[answers] = models.count
      models.append(world)
      worlds.worlds.append(
        World(
          answers: answers, demands: world.demands.map(\.id), owners: world.demands.map(\.party), grid: grid?.cells,
          isGridComplete: grid?.isComplete ?? true))
    }
    worlds.gatherDemands(of: models)
    do {
      try worlds.answer(models, engine, atMost: limit, effort, progress)
    } catch is Stopped {
      worlds.isCutShort = true
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    for index in worlds.worlds.indices where !worlds.worlds[index].isGridComplete {
      worlds.worlds[index].isComplete = false
    }
    worlds.isComplete = !worlds.isCutShort && worlds.worlds.allSatisfy(\.isComplete)
    worlds.decides = worlds.deciders()
    return worlds
  }
}

extension Worlds {
  /// Every demand once, each where the world that has it first has it.
  fileprivate mutating func gatherDemands(of models: [WorldModel]) {
    for world in models {
      var place = 0
      for demand in world.demands {
        if let known = demands.firstIndex(where: { $0.id == demand.id }) {
          place = known + 1
        } else {
          demands.insert(WorldDemand(demand, in: world.model.scenario), at: place)
          place += 1
        }
      }
    }
  }

  fileprivate mutating func answer(
    _ models: [WorldModel], _ engine: Engine, atMost limit: Int, _ effort: Effort, _ progress: (Int, Int) -> Void
  ) throws {
    var open = Array(models.indices)
    // Nothing is known yet.
    for index in worlds.indices { worlds[index].isComplete = false }
    if let first = models.first, try first.model.engineThatLooks(engine, for: "worlds") == .enumerate {
      let listed = models.indices.filter { models[$0].identity.space == first.identity.space }
      if let patterns = try BrokenPatterns(listed.map { models[$0] }, effort) {
        for (columns, index) in zip(patterns.inForce, listed) {
          try effort.look()
          worlds[index].isComplete = true
          patterns.answer(&worlds[index], columns, models[index].model, atMost: limit)
        }
        self.patterns = patterns
        open = models.indices.filter { !listed.contains($0) }
      }
    }
    if let agreement = models.first?.model.scenario.agreement, !open.isEmpty {
      throw EngineDoesNotApply(
        engine: .glpk,
        reason: "of conflicts where \(agreement.minimalWinning.count) groups could bring an agreement about "
          + "all outcomes have to be listed; fix more of the issues in a variant")
    }
    for index in open {
      if !models[index].model.scenario.isEnumerable || engine == .glpk { self.engine = .glpk }
      try search(index, models[index], isNarrowing: engine != .glpk, atMost: limit, effort)
      progress(index + 1, models.count)
    }
  }

  /// Answers one world by searches for outcomes, where they cannot be listed.
  private mutating func search(
    _ index: Int, _ world: WorldModel, isNarrowing: Bool, atMost limit: Int, _ effort: Effort
  ) throws {
    if world.model.scenario.isEnumerable, isNarrowing {
      let oracle = try EnumeratedDemands(world.model, world.payoffs, world.demands, effort)
      try search(index, world, oracle, atMost: limit)
    } else {
      let oracle = try ProgrammedDemands(
        world.model, world.payoffs, world.demands, isNarrowing: isNarrowing, effort)
      try search(index, world, oracle, atMost: limit)
    }
  }

  private mutating func search(
    _ index: Int, _ world: WorldModel, _ oracle: some DemandOracle, atMost limit: Int
  ) throws {
    var search = ConflictSearch(oracle, limit: limit) { _ in }
    do { try search.run() } catch is Stopped {
      worlds[index].take(search)
      throw Stopped()
    }
    worlds[index].take(search)
    var oracle = search.oracle
    defer { programs += oracle.programs }
    let parties = world.model.scenario.parties
    switch search.isPossible {
    case nil: break
    case true?:
      let certain = world.model.zoneRequirements(.inEveryReading, world.payoffs)
      let agreement = try certain.flatMap { try oracle.outcome(keeping: DemandSet(), and: $0) }
      worlds[index].verdict = agreement == nil ? .some : .every
    case false? where search.conflicts != [DemandSet()]:
      worlds[index].alone = try parties.indices.filter { party in
        guard !parties[party].isDocument else { return false }
        let others = DemandSet(world.demands.indices.filter { world.demands[$0].party != party })
        return try oracle.met(keeping: others) != nil
      }
    case false?: break
    }
  }
}

extension World {
  /// Takes what a search has found of sets of demands.
  fileprivate mutating func take(_ search: ConflictSearch<some DemandOracle>) {
    isComplete = search.isComplete
    guard let isPossible = search.isPossible else { return }
    if isPossible {
      mustGive = 0
      return
    }
    verdict = Verdict.none
    conflicts = search.conflicts.sorted().map { ids($0) }
    let concessions = search.concessions.sorted()
    guard let smallest = concessions.first, smallest.count <= search.provenConcessionSize + 1 || search.isComplete
    else { return }
    mustGive = smallest.count
    smallestConcessions = concessions.filter { $0.count == smallest.count }.map { ids($0) }
    areSmallestKnown = search.isComplete || smallest.count <= search.provenConcessionSize
  }
}
