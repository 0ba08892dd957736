internal import MILP

extension PayoffModel {
  /// Finds the smallest groups that block an outcome, by one program for each group.
  ///
  /// The program makes the least gain of a member as large as it can be; what GLPK claims is checked in whole
  /// numbers, and something better is asked for until there is nothing.
  ///
  /// - Parameters:
  ///   - outcome: The outcome.
  ///   - base: What becomes of the issues that a group does not control; not the worst case.
  ///   - players: Those who may join groups.
  ///   - payoffs: The model's payoffs.
  ///   - search: Where programs are counted.
  /// - Returns: The blocks, smaller groups first.
  /// - Throws: ``Stopped``, ``EngineDoesNotApply``, ``SolverGaveUp``.
  /// - Complexity: At least one integer program for each group.
  func programmedBlocks(
    against outcome: Outcome, _ base: CoalitionBase, _ players: [Int], _ payoffs: ExactPayoffs,
    _ search: inout OutcomeSearch
  ) throws -> [CoalitionBlock] {
    guard base != .worstCase else {
      throw EngineDoesNotApply(
        engine: .glpk,
        reason:
          "what the others could do at worst is no single program; ask for '--base status_quo' or 'in_force'"
      )
    }
    if let ordinal = players.first(where: { payoffs.tables[$0] == nil }) {
      throw EngineDoesNotApply(
        engine: .glpk,
        reason:
          "'\(scenario.parties[ordinal].id)' ranks outcomes without numbers, and programs ask for numbers; "
          + (scenario.isEnumerable
            ? "leave out --engine"
            : "there are too many outcomes to look at each, so allow fewer options in a variant"))
    }
    try checkUnits(payoffs)
    return try players.groups.minimal { group in
      let start = scenario.start(of: group, against: outcome, base)
      return try block(by: group, against: outcome, from: start, payoffs, &search)
    }
  }

  private func block(
    by group: [Int], against outcome: Outcome, from start: Outcome, _ payoffs: ExactPayoffs,
    _ search: inout OutcomeSearch
  ) throws -> CoalitionBlock? {
    let controlled = Set(scenario.issuesControlled(by: group))
    var domains = scenario.allowed
    for issue in domains.indices where !controlled.contains(issue) {
      guard domains[issue].contains(start[issue]) else { return nil }
      domains[issue] = LevelSet(levelCount: domains[issue].levelCount) { $0 == start[issue] }
    }
    let tables = group.compactMap { payoffs.tables[$0] }
    let worths = tables.map { $0.payoff(of: outcome) }
    var program = AgreementProgram(self, payoffs, within: domains)
    program.require(
      scenario.rules.filter { $0.kind != .linkage }.map { .condition($0.condition) })
    for member in group {
      let lines = scenario.parties[member].preferences?.redLines ?? []
      program.require(
        lines.filter { $0.hardness == .firm }.map { .condition(binding($0, of: member)) })
    }
    func require(gains: [Int]) {
      for (member, (worth, gain)) in zip(group, zip(worths, gains)) {
        program.require(.payoffAtLeast(party: member, units: worth + gain, unless: .any([])))
      }
    }
    require(gains: group.map { _ in 1 })
    let divisor = tables.map(\.unitsPerPoint).reduce(0, greatestCommonDivisor)
    program.maximizeLeast(
      zip(group, zip(worths, tables)).map { member, own in
        (member, own.0, max(1, own.1.unitsPerPoint / max(1, divisor)))
      })
    var best: (outcome: Outcome, gains: [Int])?
    while let found = try search.find(in: program) {
      let gains = zip(tables, worths).map { $0.payoff(of: found) - $1 }
      best = (found, gains)
      // More than the least gain, for everybody.
      guard
        let least = zip(gains, tables).map({ $1.points($0) }).min()
      else { break }
      require(
        gains: tables.map { table in
          let units = least.times(Rational(table.unitsPerPoint)) ?? least
          return Int(units.numerator / units.denominator) + 1
        })
    }
    return best.map { best in
      CoalitionBlock(
        coalition: group, outcome: best.outcome,
        gains: zip(tables, best.gains).map { $0.points($1) })
    }
  }
}

private func greatestCommonDivisor(_ a: Int, _ b: Int) -> Int {
  b == 0 ? a : greatestCommonDivisor(b, a % b)
}
