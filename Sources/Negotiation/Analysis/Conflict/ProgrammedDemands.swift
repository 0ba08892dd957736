internal import MILP

/// Answers which demands can hold together by narrowing down outcomes, and by asking GLPK where that does
/// not settle it.
///
/// What exists is checked exactly; that nothing does is proven, or GLPK's claim.
struct ProgrammedDemands: DemandOracle {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let demands: [Demand]
  private let program: AgreementProgram?
  private var search: OutcomeSearch
  /// What narrows outcomes down, with what never gives and each demand laid out for it.
  private var narrowing: NarrowingSearch?
  private var fixedParts: [NarrowingSearch.Part] = []
  private var demandParts: [NarrowingSearch.Part?] = []

  var demandCount: Int { demands.count }
  var proof: Proof { narrowing != nil && programs == 0 ? .exact : .solver }
  var programs: Int { search.programs }
  var effort: Effort { search.effort }

  /// Makes the program of what never gives.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - demands: The demands.
  ///   - isNarrowing: Whether narrowing may answer; if not, every answer is GLPK's.
  ///   - effort: When to stop.
  /// - Throws: ``EngineDoesNotApply`` where numbers are beyond GLPK's tolerances.
  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ demands: [Demand], isNarrowing: Bool,
    _ effort: Effort
  ) throws(EngineDoesNotApply) {
    try model.checkUnits(payoffs)
    self.model = model
    self.payoffs = payoffs
    self.demands = demands
    search = OutcomeSearch(effort)
    guard !model.scenario.allowed.contains(where: \.isEmpty) else {
      program = nil
      return
    }
    var program = AgreementProgram(model, payoffs, within: model.scenario.allowed)
    program.require(model.conditionsThatNeverGive.map { .condition($0) })
    self.program = program
    guard isNarrowing,
      let narrowing = NarrowingSearch(within: model.scenario.allowed, payoffs, effort)
    else { return }
    let fixed = model.conditionsThatNeverGive.map { narrowing.part(.condition($0)) }
    guard !fixed.contains(where: { $0 == nil }) else { return }
    fixedParts = fixed.compactMap(\.self)
    demandParts = demands.map { narrowing.part($0.requirement) }
    self.narrowing = narrowing
  }

  mutating func met(keeping demands: DemandSet) throws -> DemandSet? {
    try outcome(keeping: demands, and: []).map { outcome in
      DemandSet(
        self.demands.indices.filter { self.demands[$0].requirement.isMet(by: outcome, payoffs) })
    }
  }

  mutating func count(keeping demands: DemandSet) throws -> OutcomeCount? {
    let kept = demands.positions.map { self.demands[$0] }
    // With more payoffs to reach, the sums that must be told apart grow too many.
    guard kept.count(where: { $0.condition == nil }) <= mostPayoffsCounted else { return nil }
    return try model.count(
      model.slices(
        meeting: model.conditionsThatNeverGive.map { .condition($0) } + kept.map(\.requirement)),
      payoffs, search.effort)
  }

  mutating func outcome(
    keeping demands: DemandSet, and requirements: [Requirement]
  ) throws -> Outcome? {
    switch try narrowed(keeping: demands, and: requirements) {
    case .outcome(let outcome): return outcome
    case .nothing: return nil
    case .unsettled: break
    }
    guard let program = program(keeping: demands, and: requirements) else { return nil }
    return try search.find(in: program)
  }

  private func narrowed(
    keeping demands: DemandSet, and requirements: [Requirement]
  ) throws(Stopped) -> NarrowingSearch.Reply {
    guard let narrowing else { return .unsettled }
    var parts = fixedParts
    for position in demands.positions {
      guard let part = demandParts[position] else { return .unsettled }
      parts.append(part)
    }
    for requirement in requirements {
      guard let part = narrowing.part(requirement) else { return .unsettled }
      parts.append(part)
    }
    return try narrowing.find(parts)
  }

  mutating func bestPayoff(
    of party: Int, keeping demands: DemandSet, and requirements: [Requirement]
  ) throws -> Int? {
    guard let program = program(keeping: demands, and: requirements) else { return nil }
    return try search.best(for: party, .maximize, in: program)?.units
  }

  /// Rows say what is accepted as things stand, and no objective says how far from it something is.
  func leastDrops(of party: Int, keeping demands: DemandSet) -> LeastDrops? { nil }

  mutating func efficientPayoffs(
    of pair: [Int], upTo caps: [Int], keeping demands: DemandSet
  ) throws -> [[Int]] {
    guard let program = program(keeping: demands, and: []) else { return [] }
    var frontier = FrontierProgram(program, pair, search)
    let found = try frontier.efficientPoints()
    search = frontier.search
    guard found.unexplored.isEmpty else { throw Stopped() }
    return efficientPairs(found.points.map { zip($0, caps).map { min($0, $1) } })
  }

  private func program(
    keeping demands: DemandSet, and requirements: [Requirement]
  ) -> AgreementProgram? {
    var program = program
    for position in demands.positions { program?.require(self.demands[position].requirement) }
    for requirement in requirements { program?.require(requirement) }
    return program
  }
}

private let mostPayoffsCounted = 3
