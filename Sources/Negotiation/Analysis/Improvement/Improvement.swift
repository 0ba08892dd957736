extension PayoffModel {
  /// Finds agreements that are better than a proposal for somebody and worse for nobody, or that there is
  /// none.
  ///
  /// What an agreement is compared with is, for each party with a say in it, the worst completion of what the proposal
  /// leaves open. Gains are counted over that, or over no agreement where that is more.
  ///
  /// - Parameters:
  ///   - proposal: The proposal, by position.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look, as for the bargaining solutions.
  ///   - limit: How many equivalent offers to list for each pair of parties.
  ///   - effort: When to stop.
  /// - Returns: The improvements; incomplete at a stop.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  /// - SeeAlso: Raiffa, "Post-settlement settlements" (1985).
  public func improve(
    on proposal: Int, _ payoffs: ExactPayoffs, _ engine: Engine = .auto, offers limit: Int = 5,
    _ effort: Effort = Effort()
  ) throws -> Improvement {
    let looking = try engineThatLooks(engine == .eliminate ? .auto : engine, for: "improvements")
    let finding = try finding(onProposal: proposal, payoffs, looking, effort)
    let floors = payoffs.tables.enumerated().map { party, table in
      table.flatMap { table in
        finding.payoffs[party]?.bounds.flatMap { table.units($0.lowerBound) }
      }
    }
    var better = self
    better.floors = floors
    let bargain = try better.bargain(
      payoffs.raisingReservations(to: floors), engine, outcomes: 1, effort)
    var improvement = Improvement(
      finding: finding, bargain: bargain, worst: floors, payoffs: payoffs)
    if bargain.frontier.reason == .noOutcome {
      improvement.hasAgreements = false
    } else if bargain.frontier.reason == .noAgreement {
      // A solution of what is not bounded by the proposal is enough to tell, and quicker than the frontier.
      let all = try self.bargain(payoffs, engine, outcomes: 1, effort).frontier
      improvement.hasAgreements = all.points.isEmpty ? all.isComplete ? false : nil : true
    }
    guard finding.state != nil, improvement.isComplete, let draft = improvement.draft(in: scenario)
    else { return improvement }
    improvement.changes = trades(from: draft, to: improvement.nashBest, payoffs)
    do {
      improvement.bestForEach = try better.bestForEach(
        improvement, payoffs.raisingReservations(to: floors), effort)
      improvement.mostOffers = limit
      improvement.offers = try equivalentOffers(
        to: floors, besides: scenario.proposals[proposal], payoffs, looking, atMost: limit, effort)
    } catch is Stopped {
      improvement.isStopped = true
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    return improvement
  }
}

extension PayoffModel {
  /// For each party the improvement that is best for it, and then efficient.
  fileprivate func bestForEach(
    _ improvement: Improvement, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> [FrontierPoint?] {
    let frontier = improvement.bargain.frontier
    guard improvement.isDominated == true else { return frontier.parties.map { _ in nil } }
    guard frontier.engine == .glpk else {
      return frontier.parties.indices.map { index in
        improvement.better.filter { $0.hasSay(index) }.max { $0.units[index] < $1.units[index] }
      }
    }
    // GLPK's bargaining solutions need only some points of the frontier.
    var best: [FrontierPoint?] = frontier.parties.map { _ in nil }
    for part in try partsBySay(frontier.withPayoffs.map(\.party), effort)
    where !part.players.isEmpty {
      guard
        var program = FrontierProgram(
          part.model, payoffs, part.players, isClipped: true, OutcomeSearch(effort))
      else { continue }
      for (place, party) in part.players.enumerated() {
        guard let index = frontier.parties.firstIndex(of: party),
          let point = try program.bestPoint(for: place)
        else { continue }
        let spread = frontier.spread(point, over: part.players)
        if best[index].map({ $0.units[index] < spread.units[index] }) ?? true {
          best[index] = spread
        }
      }
    }
    return best
  }
}

/// What could be better than a proposal with nobody losing.
public struct Improvement: Sendable {
  /// What each party says to the proposal, and the worst and best that it may come to for each.
  public let finding: ProposalFinding
  /// The efficient agreements that are worse for nobody, and Nash's among them; gains are over the
  /// proposal's worst completion, or over no agreement where that is more.
  public let bargain: Bargain
  /// Each party's payoff in its worst completion, in units, by position; `nil` where it is not known.
  let worst: [Int?]
  private let payoffs: ExactPayoffs
  /// For each party of the frontier, the improvement that is best for it.
  public internal(set) var bestForEach: [FrontierPoint?] = []
  /// What changes between the proposal and the Nash-best improvement.
  public internal(set) var changes: [IssueChange] = []
  /// For each ordered pair of parties: agreements worth the same to the first as the proposal at worst.
  public internal(set) var offers: [EquivalentOffers] = []
  /// How many of them are listed at most for each pair.
  public internal(set) var mostOffers = 0
  /// Where no agreement is at least as good for everybody: whether there are agreements at all; `nil` where that is not known.
  public internal(set) var hasAgreements: Bool?
  var isStopped = false

  init(finding: ProposalFinding, bargain: Bargain, worst: [Int?], payoffs: ExactPayoffs) {
    self.finding = finding
    self.bargain = bargain
    self.worst = worst
    self.payoffs = payoffs
  }

  /// Whether the work came to its end.
  public var isComplete: Bool {
    !isStopped && finding.state != nil && bargain.frontier.isComplete
  }

  /// The efficient agreements that are better for somebody and worse for nobody, of those who have a say in them.
  public var better: [FrontierPoint] {
    bargain.frontier.points.filter { point in
      point.isEfficient
        && bargain.frontier.parties.enumerated().contains { index, party in
          point.hasSay(index) && worst[party].map { point.units[index] > $0 } ?? false
        }
    }
  }

  /// Whether something is better for somebody and worse for nobody with a say in it; `nil` where that is not known.
  public var isDominated: Bool? {
    if !better.isEmpty { return true }
    switch bargain.frontier.reason {
    case nil, .noAgreement, .noOutcome: return isComplete ? false : nil
    case .noPayoffs, .openNumbers, .noReading, .stopped: return nil
    }
  }

  /// The improvement with the largest product of gains; the first, where several tie.
  public var nashBest: FrontierPoint? {
    guard isDominated == true else { return nil }
    return bargain.results[.nash]?.points.first.map { bargain.frontier.points[$0] }
  }

  /// Units of a party, by position, as points of its scale.
  public func points(_ units: Int, of party: Int) -> Rational {
    payoffs.tables[party]?.points(units) ?? Rational(units)
  }

  /// What an outcome is worth to a party, in points; `nil` for a party without payoffs.
  public func payoff(of outcome: Outcome, to party: Int) -> Rational? {
    payoffs.tables[party].map { $0.points($0.payoff(of: outcome)) }
  }

  /// The completion of the proposal that differs least from the Nash-best improvement: what it leaves open
  /// is as in the improvement.
  func draft(in scenario: Scenario) -> Outcome? {
    let levels = scenario.proposals[finding.proposal].levels
    let outcome = nashBest?.outcomes.first
    return Outcome(
      levels.enumerated().map { issue, open in
        if let level = outcome?[issue], open.contains(level) { return level }
        return open.levels.first ?? 0
      })
  }
}
