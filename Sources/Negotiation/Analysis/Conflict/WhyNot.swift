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
      finding: finding, margins: scenario.parties.map { _ in nil }, nearest: nil,
      isComplete: finding.state != nil, payoffs: payoffs, silentIssues: judgements.map(\.silentIssues))
    // A proposal that is an agreement whatever it leaves open is its own nearest.
    guard finding.state != .inside, answer.isComplete else { return answer }
    do {
      answer.margins = try marginsWithoutObstacles(finding, payoffs, effort)
      if engine == .glpk { try checkUnits(payoffs) }
      answer.nearest = try nearestAgreement(
        to: finding, payoffs, engine, listing: limit, effort)
      answer.openGains = try gains(of: answer.nearest?.outcomes ?? [], over: finding, payoffs, effort)
    } catch is Stopped {
      answer.isComplete = false
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    return answer
  }

  /// What a proposal's completions are worth over no agreement to each party with numbers, also where rules exclude it: then
  /// without these.
  private func marginsWithoutObstacles(
    _ finding: ProposalFinding, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [Margin?] {
    guard let (domains, rules) = withoutObstacles(finding) else { return scenario.parties.map { _ in nil } }
    return try margins(of: domains, meeting: rules, payoffs, effort)
  }

  /// The levels of a proposal and the rules, without those that exclude it; `nil` where its completions are too many to look at.
  func withoutObstacles(_ finding: ProposalFinding) -> (domains: [LevelSet], rules: [Rule])? {
    let proposal = scenario.proposals[finding.proposal]
    guard proposal.outcome != nil || scenario.isEnumerable else { return nil }
    let rules = scenario.rules.filter { !finding.rulesBroken.contains($0.id) }
    let domains = scenario.issues.indices.map { issue in
      finding.rulesBroken.contains("allow.\(scenario.issues[issue].id)")
        ? proposal.levels[issue] : proposal.levels[issue].intersection(scenario.allowed[issue])
    }
    return (domains, rules)
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
  /// What it is worth over no agreement to each party with numbers, from the worst reading and completion to the best; `nil`
  /// for a party without numbers, where it is an agreement, and where there are too many completions to look at.
  public internal(set) var margins: [Margin?]
  /// The nearest agreements; `nil` where there is no agreement at all, or none was looked for.
  public internal(set) var nearest: NearestAgreement?
  /// Whether the work came to its end.
  public internal(set) var isComplete: Bool
  let payoffs: ExactPayoffs
  /// The issues of which each party with numbers says nothing.
  let silentIssues: [[Int]]
  /// What parties that leave numbers open gain by each of the nearest agreements over the proposal's worst completion.
  var openGains: [Outcome: [Int: Margin]] = [:]

  /// What each party with numbers gains by an outcome over the proposal's worst completion, in points: from the worst reading
  /// to the best.
  public func gains(of outcome: Outcome) -> [(party: Int, gain: Margin)] {
    payoffs.tables.enumerated().compactMap { party, table in
      if let gain = openGains[outcome]?[party] { return (party, gain) }
      guard let table, let worst = finding.payoffs[party]?.bounds?.lowerBound else { return nil }
      return table.points(table.payoff(of: outcome)).minus(worst).map {
        (party, Margin(least: $0, greatest: $0))
      }
    }
  }
}

extension Judgement {
  /// The issues of which a party that is judged by numbers says nothing.
  fileprivate var silentIssues: [Int] {
    if case .payoffs(let payoff) = self { payoff.silentIssues } else { [] }
  }
}
