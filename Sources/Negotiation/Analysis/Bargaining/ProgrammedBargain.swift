internal import MILP

extension PayoffModel {
  /// Finds the bargaining solutions without a whole frontier, by programs of their own.
  ///
  /// For each solution GLPK finds the best value, and then all efficient payoffs that attain it; which of
  /// them the solution singles out is decided in whole numbers, as on a frontier.
  ///
  /// - Returns: The solutions, on a frontier of what attains them.
  /// - Throws: ``EngineDoesNotApply`` where the numbers are beyond GLPK's tolerances, or it gave up.
  /// - Complexity: A few integer programs a party, and two or so for each tie.
  func programmedBargain(
    _ payoffs: ExactPayoffs, _ frontier: ParetoFrontier, _ parts: [PartBySay],
    listing limit: Int, _ effort: Effort
  ) throws -> Bargain {
    try checkUnits(payoffs)
    var frontier = frontier
    frontier.engine = .glpk
    var searches: [(part: PartBySay, search: BargainSearch)] = []
    var search = OutcomeSearch(effort)
    var ideal: [Int: Int] = [:]
    do {
      for part in parts where !part.players.isEmpty {
        guard
          let program = FrontierProgram(
            part.model, payoffs, part.players, isClipped: true, search)
        else { continue }
        var own = BargainSearch(program, frontier.empty(of: part).tables)
        defer { search = own.program.search }
        guard let best = try own.idealGains() else { continue }
        for (party, gain) in zip(part.players, best) {
          ideal[party] = max(ideal[party] ?? gain, gain)
        }
        searches.append((part, own))
      }
      // Shares are of the best gain in any agreement that a party is a player over.
      for index in searches.indices {
        searches[index].search.program.search = search
        let players = searches[index].part.players
        try searches[index].search.run(ideal: players.map { ideal[$0] ?? 0 })
        search = searches[index].search.program.search
      }
    } catch is Stopped {
      frontier.programs = search.programs
      frontier.reason = .stopped
      return frontier.bargain()
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    guard !searches.isEmpty else {
      frontier.programs = search.programs
      frontier.reason = parts.contains { $0.players.isEmpty } ? .noPayoffs : reasonForNoPoints(true, effort)
      return frontier.bargain()
    }
    var found: [(players: [Int], points: [FrontierPoint])] = []
    for (part, own) in searches {
      var points: [FrontierPoint] = []
      for (units, candidate) in own.candidates.sorted(by: {
        $1.key.lexicographicallyPrecedes($0.key)
      }) {
        var candidate = candidate
        candidate.search = search
        points.append(try candidate.point(units, listing: limit))
        search = candidate.search
      }
      found.append((part.players, points))
    }
    frontier.programs = search.programs
    if parts.count > 1 {
      frontier.join(found)
    } else {
      frontier.points = found[0].points
    }
    return frontier.bargain(ideal: ideal)
  }
}

/// Looks for payoffs among which all bargaining solutions are.
private struct BargainSearch {
  var program: FrontierProgram
  private let tables: [PayoffTable]
  /// The payoffs found, each with the program that knows its outcome.
  private(set) var candidates: [[Int]: FrontierProgram] = [:]
  /// By what the largest least amounts were looked for already.
  private var leastFirst: Set<[Counted]> = []

  init(_ program: FrontierProgram, _ tables: [PayoffTable]) {
    self.program = program
    self.tables = tables
  }

  /// Each party's largest gain; `nil` where there is no agreement.
  mutating func idealGains() throws -> [Int]? {
    var ideal: [Int] = []
    for (party, table) in zip(program.parties, tables) {
      guard let best = try program.search.best(for: party, .maximize, in: program.program) else {
        // Once there is an agreement, there is one for every party.
        if ideal.isEmpty { return nil }
        throw SolverGaveUp(words: "it found an agreement and then none")
      }
      ideal.append(best.units - table.reservation)
    }
    // Where nobody is a player there is nothing to rank.
    return ideal.isEmpty ? nil : ideal
  }

  /// Looks for them.
  ///
  /// - Parameter ideal: Each party's largest gain in any agreement that it is a player over.
  /// - Throws: ``Stopped``, ``SolverGaveUp``, ``EngineDoesNotApply``.
  mutating func run(ideal: [Int]) throws {
    let definitions = BargainingSolution.allCases.map(\.definition)
    func scales(_ order: SolutionDefinition.Order) -> [[Counted]] {
      definitions.filter { $0.order == order }.map { counted($0.measure, ideal) }
    }
    for counted in scales(.leastFirst) { try addLargestLeast(counted) }
    for counted in scales(.largestSum) { try addLargestSum(counted) }
    for counted in scales(.largestProduct) { try addLargestProduct(counted) }
  }

  /// How one of the parties is measured: what its gain is counted from, and what one is of what is counted, in units.
  private struct Counted: Hashable {
    /// The party's place.
    let index: Int
    let origin: Int
    let unit: Int
  }

  private func counted(_ measure: SolutionDefinition.Measure, _ ideal: [Int]) -> [Counted] {
    tables.indices.compactMap { index in
      measure.scale(
        ideal: ideal[index], canGain: ideal[index] > 0, point: tables[index].unitsPerPoint,
        nothing: 0
      ).map { Counted(index: index, origin: $0.origin, unit: $0.unit) }
    }
  }

  /// Adds all efficient payoffs with the largest least amount.
  ///
  /// - Throws: ``Stopped``, or ``SolverGaveUp``.
  private mutating func addLargestLeast(_ counted: [Counted]) throws {
    leastFirst.insert(counted)
    guard !counted.isEmpty else { return try addEfficient(program) }
    var narrowed = program
    narrowed.program.maximizeLeast(
      counted.map { one in
        (program.parties[one.index], tables[one.index].reservation + one.origin, one.unit)
      })
    let solution = try narrowed.search.optimum(of: narrowed.program.problem, tolerance: 0)
    program.search = narrowed.search
    guard let solution else { throw SolverGaveUp(words: "it found an agreement and then none") }
    var outcome = narrowed.program.outcome(solution)
    var level: Rational?
    // GLPK's best is exceeded until nothing is better.
    while true {
      let amounts = counted.compactMap { one in
        Rational(Int128(gain(outcome, one.index) - one.origin), over: Int128(one.unit))
      }
      if program.program.admits(outcome) {
        level = max(level ?? amounts.min() ?? Rational(0), amounts.min() ?? Rational(0))
      }
      var better = program.program
      if let level { require(counted, above: level, in: &better) }
      guard let next = try program.search.find(in: better) else { break }
      outcome = next
    }
    guard let level else { return }
    var attaining = program
    for one in counted {
      attaining.program.require(atLeast(one.index, one.origin + level.ceiling(of: one.unit)))
    }
    try addEfficient(attaining)
  }

  private func require(
    _ counted: [Counted], above level: Rational, in program: inout AgreementProgram
  ) {
    for one in counted {
      program.require(atLeast(one.index, one.origin + level.floor(of: one.unit) + 1))
    }
  }

  private func atLeast(_ index: Int, _ gain: Int) -> Requirement {
    .payoffAtLeast(
      party: program.parties[index], units: tables[index].reservation + gain, unless: .any([]))
  }

  private func gain(_ outcome: Outcome, _ index: Int) -> Int {
    tables[index].payoff(of: outcome) - tables[index].reservation
  }

  /// Adds all payoffs with the largest sum of amounts.
  ///
  /// - Throws: ``EngineDoesNotApply`` where a common scale is too fine; ``Stopped``, or ``SolverGaveUp``.
  private mutating func addLargestSum(_ counted: [Counted]) throws {
    guard !counted.isEmpty else { return try addEfficient(program) }
    let parties = counted.map { program.parties[$0.index] }
    // In units of a scale that all parties' amounts fit into.
    guard
      let common = commonDenominator(
        of: counted.compactMap { Rational(1, over: Int128($0.unit)) }),
      let factors = weights(counted, common)
    else {
      throw EngineDoesNotApply(
        engine: .glpk,
        reason:
          "the parties' scales have no common unit that GLPK's tolerances are sure of; round the "
          + "numbers")
    }
    var best: Int?
    var narrowed = program
    while true {
      if let best {
        narrowed.program.require(.sumAtLeast(parties: parties, weights: factors, units: best + 1))
      }
      narrowed.program.maximize(narrowed.program.sum(of: parties, factors))
      narrowed.search = program.search
      let outcome = try narrowed.search.find(in: narrowed.program)
      program.search = narrowed.search
      guard let outcome else { break }
      best = zip(counted, factors).reduce(0) { sum, one in
        sum + one.1 * tables[one.0.index].payoff(of: outcome)
      }
    }
    guard let best else { throw SolverGaveUp(words: "it found an agreement and then none") }
    var attaining = program
    attaining.program.require(.sumAtLeast(parties: parties, weights: factors, units: best))
    try addEfficient(attaining)
  }

  /// What one unit of each party weighs on a common scale; `nil` where that is too fine for GLPK.
  private func weights(_ counted: [Counted], _ common: Int128) -> [Int]? {
    let factors = counted.map { Int(exactly: common / Int128($0.unit)) ?? .max }
    let isFine = factors.contains { $0 > mostUnitsForGLPK }
    return isFine ? nil : factors
  }

  /// Adds all payoffs with the largest product of amounts, or the largest least one where every product is 0.
  private mutating func addLargestProduct(_ counted: [Counted]) throws {
    guard !counted.isEmpty else { return try addEfficient(program) }
    var positive = program
    for one in counted { positive.program.require(atLeast(one.index, one.origin + 1)) }
    let factors = counted.map { one in
      NashChords.Factor(
        place: one.index, table: tables[one.index],
        reference: tables[one.index].reservation + one.origin)
    }
    var chords = NashChords(positive, factors)
    let best = try chords.largestProduct(&positive.search)
    program.search = positive.search
    if let best {
      try addEfficient(chords.attaining(best, positive))
    } else if !leastFirst.contains(counted) {
      try addLargestLeast(counted)
    }
  }

  private mutating func addEfficient(_ part: FrontierProgram) throws {
    var part = part
    part.search = program.search
    let found = try part.efficientPoints()
    program.search = part.search
    guard found.unexplored.isEmpty else { throw Stopped() }
    for units in found.points { candidates[units] = part }
  }
}
