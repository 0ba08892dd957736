internal import MILP

extension PayoffModel {
  /// Whether every reading has an agreement, though perhaps not always the same.
  ///
  /// A reading in which all agreements known so far are refused is looked for; then an agreement in that
  /// reading; until there is no such reading, or no such agreement.
  ///
  /// - Returns: The answer; `nil` where it was not decided.
  /// - Complexity: Two integer programs a round, and at most one round an outcome.
  func everyReadingHasAgreement(
    _ zone: ZoneOfAgreement, _ payoffs: ExactPayoffs, _ found: inout Robustness, _ effort: Effort
  ) throws -> Bool? {
    switch zone.verdict {
    case nil: return nil
    case .every?: return true
    case .none?: return false
    case .some?: break
    }
    var search = CounterexampleSearch(self, payoffs, effort)
    defer { found.programs = search.search.programs }
    return try search.run()
  }
}

/// Looks for a reading without an agreement.
private struct CounterexampleSearch {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let parties: [Int]
  private var pool: [Outcome] = []
  var search: OutcomeSearch

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ effort: Effort) {
    self.model = model
    self.payoffs = payoffs
    parties = payoffs.open.indices.filter { payoffs.open[$0] != nil }
    search = OutcomeSearch(effort)
  }

  mutating func run() throws -> Bool? {
    // Who leaves no numbers open must accept surely: its worst reading is apart from the others'.
    guard let program = try surely() else { return false }
    for _ in 0..<mostRounds {
      guard let shares = try readingWithoutAgreement() else { return true }
      let reading = shares.compactMap(\.self)
      // Numbers that do not fit.
      guard reading.count == shares.count else { return nil }
      var program = program
      for (party, direction) in zip(parties, reading) {
        program.requireGain(of: party, along: direction)
      }
      guard let outcome = try search.find(in: program) else { return false }
      // A tie that rounding cannot tell apart.
      if pool.contains(outcome) { return nil }
      pool.append(outcome)
    }
    return nil
  }

  /// The program of what everybody who leaves no numbers open accepts in every reading.
  private func surely() throws -> AgreementProgram? {
    try model.checkUnits(payoffs)
    let scenario = model.scenario
    guard !scenario.allowed.contains(where: \.isEmpty) else { return nil }
    var program = AgreementProgram(model, payoffs, within: scenario.allowed)
    program.require(scenario.rules.map { .condition($0.condition) })
    for party in model.deciders {
      guard let acceptance = model.acceptance(by: party, .inEveryReading, payoffs) else {
        return nil
      }
      program.require(
        acceptance.filter { if case .accepted = $0 { false } else { true } })
    }
    return program
  }

  /// A reading of every party in which somebody refuses each outcome of the pool, as directions.
  ///
  /// - Returns: A direction for each party, `nil` where its numbers do not fit; `nil` by GLPK's claim that there is no such
  ///   reading.
  private mutating func readingWithoutAgreement() throws -> [[Int]?]? {
    var problem = Problem()
    let slack = problem.addVariable(from: -1, to: 1)
    var shares: [ReadingShares] = []
    for party in parties {
      guard let open = payoffs.open[party] else { continue }
      let own = ReadingShares(of: open, in: &problem)
      shares.append(own)
      for row in own.strictRows {
        var row = row
        row.add(slack, times: -1)
        problem.addRow(row, from: 0)
      }
    }
    for outcome in pool {
      var refusals = LinearExpression()
      for (place, party) in parties.enumerated() where model.isConcerned(party, by: outcome) {
        guard let open = payoffs.open[party] else { continue }
        let refuses = problem.addVariable(.binary)
        refusals.add(refuses)
        // refuses = 1 asks for a loss; refuses = 0 leaves the gain free up to the most it can be.
        let row = shares[place].value(of: open.gain(of: outcome))
        var loss = row.expression
        loss.add(slack)
        loss.add(refuses, times: row.most + 1)
        problem.addRow(loss, to: row.most + 1)
      }
      problem.addRow(refusals, from: 1)
    }
    problem.objective = LinearExpression(slack)
    problem.sense = .maximize
    guard let solution = try search.optimum(of: problem, tolerance: 0),
      solution.objective > leastSlack
    else { return nil }
    return shares.map { $0.direction(solution) }
  }
}

extension PayoffModel {
  /// Whether an outcome needs a party's acceptance.
  fileprivate func isConcerned(_ party: Int, by outcome: Outcome) -> Bool {
    if case .consenting(let concern) = scenario.parties[party].role {
      return concern.holds(for: outcome)
    }
    return true
  }
}

// Each round adds an outcome; models that need more are told that it was not decided.
private let mostRounds = 500
// A slack this small is 0 within the simplex method's tolerance.
private let leastSlack = 1e-7
