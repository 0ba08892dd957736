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
        try fill(&explanation, payoffs, oracle, limit, progress)
      default:
        let oracle = try ProgrammedDemands(
          self, payoffs, demands, isNarrowing: isNarrowing, effort)
        try fill(&explanation, payoffs, oracle, limit, progress)
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
    _ limit: Int, _ progress: @escaping (ConflictProgress) -> Void
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
    var questions = DistanceQuestions(self, payoffs, explanation, search.oracle)
    defer { explanation.programs = questions.oracle.programs }
    try questions.answer(&explanation)
  }
}

/// Why there is no zone and what would open one, or what bounds the zone there is.
public struct Explanation: Sendable {
  /// What may give, in the order of the parties, linkages last.
  public let demands: [Demand]
  /// The signatories, by position.
  let signatories: [Int]
  private let payoffs: ExactPayoffs
  /// The reading chosen for each party whose open numbers were fixed; `nil` for all others.
  public internal(set) var central: [CentralReading?] = []
  /// Which engine answered.
  public let engine: Engine
  /// Whether some outcome meets every demand; `nil` where a limit came before the answer.
  public internal(set) var isPossible: Bool?
  /// The minimal conflict sets, smallest first; the empty one alone where definitions and law exclude
  /// every outcome.
  public internal(set) var conflicts: [DemandSet] = []
  /// The minimal concession sets, smallest first.
  public internal(set) var concessions: [DemandSet] = []
  /// How many outcomes each concession set opens; `nil` where they were not counted.
  public internal(set) var opened: [DemandSet: OutcomeCount] = [:]
  /// All conflict sets of up to this size are known.
  public internal(set) var provenConflictSize = 0
  /// All concession sets of up to this size are known.
  public internal(set) var provenConcessionSize = 0
  /// Whether all sets are known, and everything else was answered.
  public internal(set) var isComplete = true
  /// On what it rests that demands cannot hold together.
  public internal(set) var proof = Proof.exact
  /// How many programs GLPK solved.
  public internal(set) var programs = 0
  /// For the smallest concession sets: how far each demand in them has to move.
  public internal(set) var distances: [Distance] = []
  /// Pairs of parties who could open the zone by their reservation values alone.
  public internal(set) var tradeOffs: [TradeOff] = []
  /// The demands that bound the zone, where there is one.
  public internal(set) var binding: [BindingDemand] = []
  /// The reported red lines that would leave no outcome if they were in force, where there is a zone.
  public internal(set) var emptying: [BrokenLine] = []
  /// The demands that nobody has answered and that are in no conflict.
  public internal(set) var unanswered: [Int] = []

  init(_ scenario: Scenario, _ payoffs: ExactPayoffs, _ demands: [Demand], _ engine: Engine) {
    self.payoffs = payoffs
    self.demands = demands
    self.engine = engine
    signatories = scenario.signatories
  }

  /// All sets of both kinds of up to this size are known.
  public var provenSize: Int { min(provenConflictSize, provenConcessionSize) }

  /// The largest number of demands that can hold at once; `nil` where that is not known, or where none
  /// can.
  public var mostThatHold: Int? {
    if isPossible == true { return demands.count }
    guard let smallest = concessions.first, smallest.count <= provenConcessionSize else {
      return nil
    }
    return demands.count - smallest.count
  }

  /// Whether definitions and law alone leave no outcome.
  public var isExcludedByDefinition: Bool { conflicts == [DemandSet()] }

  /// The concession sets with the fewest demands, where these are known to be all of them.
  public var smallestConcessions: [DemandSet] {
    guard let smallest = concessions.first, smallest.count <= provenConcessionSize else {
      return []
    }
    return concessions.filter { $0.count == smallest.count }
  }

  /// Units of a party, by position, as points of its scale.
  public func points(_ units: Int, of party: Int) -> Rational {
    payoffs.tables[party]?.points(units) ?? Rational(units)
  }

  /// A party's reservation value in points; `nil` for a party without payoffs.
  public func reservation(of party: Int) -> Rational? {
    payoffs.tables[party].map { $0.points($0.reservation) }
  }

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
