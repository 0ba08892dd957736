internal import MILP

/// Who answers whether some outcome meets requirements, and what one is worth at best: GLPK, or elimination.
struct OutcomeQuestions {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private var search: OutcomeSearch?
  private let effort: Effort
  /// What settles most questions before GLPK is asked; `nil` where every answer is to be GLPK's.
  private let narrowing: NarrowingSearch?

  /// How many programs GLPK solved.
  var programs: Int { search?.programs ?? 0 }

  /// Questions to GLPK.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - isNarrowing: Whether narrowing down what each issue may be at answers where it can.
  ///   - effort: When to stop.
  init(programs model: PayoffModel, _ payoffs: ExactPayoffs, isNarrowing: Bool = false, _ effort: Effort) {
    (self.model, self.payoffs, self.effort) = (model, payoffs, effort)
    search = OutcomeSearch(effort)
    narrowing =
      isNarrowing
      ? NarrowingSearch(within: model.scenario.allowed, payoffs, atMost: mostChoices, effort) : nil
  }

  /// Questions that are answered by summing issues out, in whole numbers of any size.
  init(elimination model: PayoffModel, _ payoffs: ExactPayoffs, _ effort: Effort) {
    (self.model, self.payoffs, self.effort) = (model, payoffs, effort)
    narrowing = nil
  }

  /// On what it rests that something does not exist.
  var proof: Proof { programs > 0 ? .solver : .exact }

  /// An outcome within some levels that meets every requirement.
  ///
  /// - Throws: ``EngineDoesNotApply`` where elimination cannot answer.
  mutating func find(_ requirements: [Requirement], within domains: [LevelSet]) throws -> Outcome? {
    guard !domains.contains(where: \.isEmpty) else { return nil }
    if search != nil {
      switch try narrowing?.find(requirements, within: domains) {
      case .outcome(let outcome): return outcome
      case .nothing: return nil
      case .unsettled, nil: break
      }
      let program = program(requirements, domains)
      return try search?.find(in: program)
    }
    return try points(requirements, domains, of: nil).first?.outcomes.first
  }

  /// The most that such an outcome is worth to a party, in units.
  mutating func greatest(
    for party: Int, _ requirements: [Requirement], within domains: [LevelSet]
  ) throws -> Int? {
    guard !domains.contains(where: \.isEmpty) else { return nil }
    if search != nil {
      let program = program(requirements, domains)
      return try search?.best(for: party, .maximize, in: program)?.units
    }
    return try points(requirements, domains, of: party).map { $0.units[0] }.max()
  }

  /// The least that such an outcome is worth to a party, in units; `nil` where that is not known.
  ///
  /// Elimination keeps what is best for everybody, so that it knows what is worst for a party only where the party
  /// itself must reach nothing, or reaches it anyway.
  mutating func least(
    for party: Int, _ requirements: [Requirement], within domains: [LevelSet]
  ) throws -> Int? {
    guard !domains.contains(where: \.isEmpty) else { return nil }
    if search != nil {
      let program = program(requirements, domains)
      return try search?.best(for: party, .minimize, in: program)?.units
    }
    var floor = Int.min
    let others = requirements.filter { requirement in
      guard case .payoffAtLeast(party, let units, let exception) = requirement else { return true }
      if exception.normalized == .any([]) { floor = max(floor, units) }
      return exception.normalized != .any([])
    }
    let turned = scenario.parties.count
    let least = try points(others, domains, of: turned, turning: party).map { -$0.units[0] }.min()
    return least.flatMap { $0 >= floor ? $0 : nil }
  }

  private var scenario: Scenario { model.scenario }

  private func program(_ requirements: [Requirement], _ domains: [LevelSet]) -> AgreementProgram {
    var program = AgreementProgram(model, payoffs, within: domains)
    program.require(requirements)
    return program
  }

  /// The efficient points of the outcomes that meet some requirements, by the payoffs that must reach something, and
  /// first by that of a party which is asked for.
  private func points(
    _ requirements: [Requirement], _ domains: [LevelSet], of wanted: Int?, turning turned: Int? = nil
  ) throws -> [FrontierPoint] {
    if effort.isStopped { throw Stopped() }
    var payoffs = payoffs
    // What may be no more than so much must be no less when it is turned round.
    var asked: [Requirement] = []
    if let turned { payoffs.addTurned(turned) }
    for requirement in requirements {
      guard case .payoffAtMost(let party, let units) = requirement else {
        asked.append(requirement)
        continue
      }
      guard payoffs.tables[party] != nil else { continue }
      asked.append(.payoffAtLeast(party: payoffs.tables.count, units: -units, unless: .any([])))
      payoffs.addTurned(party)
    }
    guard let slices = model.slices(meeting: asked, floors: payoffs.tables.count) else {
      throw EngineDoesNotApply(
        engine: .eliminate, reason: "some party leaves numbers open; use --engine auto")
    }
    let bound = payoffs.tables.indices.filter { party in
      party != wanted && slices.contains { $0.floors[party] != nil }
    }
    // Without any number there would be nothing to keep the best of.
    let parties = [wanted].compactMap(\.self) + bound
    do {
      let elimination = try EliminatedFrontier(
        slices, within: domains, scenario, payoffs, parties.isEmpty ? [0] : parties)
      guard elimination.cost <= mostCombinations else {
        throw EngineDoesNotApply(
          engine: .eliminate,
          reason: "rules and effects tie too many issues together; use --engine auto")
      }
      return try elimination.points(listing: 1, effort)
    } catch let obstacle as InteractionModel.Obstacle {
      throw EngineDoesNotApply(
        engine: .eliminate, reason: obstacle.reason + "; use --engine auto")
    }
  }
}

// What narrowing does not settle by so many choices, a program mostly does sooner.
private let mostChoices = 200
// Every question looks at so many combinations at most, of which there are hundreds.
private let mostCombinations = 1e6
