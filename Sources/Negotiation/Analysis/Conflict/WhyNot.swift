extension PayoffModel {
  /// Finds why a proposal is no agreement, and the agreements nearest to it.
  ///
  /// - Parameters:
  ///   - proposal: The proposal, by position.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look; `auto` looks at every outcome up to two million and asks GLPK beyond.
  ///   - limit: How many of several equally near agreements to list.
  ///   - effort: When to stop.
  /// - Returns: What each party says, and what is nearest; incomplete at a stop.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  public func whyNot(
    _ proposal: Int, _ payoffs: ExactPayoffs, _ engine: Engine = .auto, listing limit: Int = 3,
    _ effort: Effort = Effort()
  ) throws -> WhyNot {
    let engine = try engineThatLooks(engine, for: "nearest agreements")
    let finding = try finding(onProposal: proposal, payoffs, engine, effort)
    var answer = WhyNot(
      finding: finding, nearest: nil, isComplete: finding.state != nil, payoffs: payoffs)
    // A proposal that is an agreement whatever it leaves open is its own nearest.
    guard finding.state != .inside, answer.isComplete else { return answer }
    do {
      if engine == .glpk { try checkUnits(payoffs) }
      answer.nearest = try nearestAgreement(
        to: finding, payoffs, engine, listing: limit, effort)
    } catch is Stopped {
      answer.isComplete = false
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    return answer
  }

  /// The engine that looks through outcomes or asks GLPK for them, for what elimination does not answer.
  func engineThatLooks(
    _ engine: Engine, for what: String
  ) throws(EngineDoesNotApply) -> Engine {
    switch engine {
    case .auto: return scenario.isEnumerable ? .enumerate : .glpk
    case .glpk: return .glpk
    case .enumerate:
      if scenario.isEnumerable { return .enumerate }
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason: "there are more than \(mostEnumerated) combinations to look at; use --engine glpk")
    case .eliminate:
      throw EngineDoesNotApply(
        engine: .eliminate,
        reason: "\(what) are looked for by enumerate and glpk; use --engine auto")
    }
  }
}

/// Why a proposal is no agreement, and what would be one.
public struct WhyNot: Sendable {
  /// What each party says to it.
  public let finding: ProposalFinding
  /// The nearest agreements; `nil` where there is no agreement at all, or none was looked for.
  public internal(set) var nearest: NearestAgreement?
  /// Whether the work came to its end.
  public internal(set) var isComplete: Bool
  let payoffs: ExactPayoffs

  /// What each party with known payoffs gains by an outcome over the proposal's worst completion, in
  /// points.
  public func gains(of outcome: Outcome) -> [(party: Int, gain: Rational)] {
    payoffs.tables.enumerated().compactMap { party, table in
      guard let table, let worst = finding.payoffs[party]?.bounds?.lowerBound else { return nil }
      return table.points(table.payoff(of: outcome)).minus(worst).map { (party, $0) }
    }
  }

  /// How many points each party would be short of no agreement even in the best completion; `nil` for a
  /// party without numbers or one that is not short.
  public func shortfall(of party: Int) -> Rational? {
    guard let range = finding.payoffs[party], let best = range.bounds?.upperBound,
      best < range.noAgreement
    else { return nil }
    return range.noAgreement.minus(best)
  }
}
