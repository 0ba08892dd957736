extension PayoffModel {
  /// Finds the agreements that change a proposal in the fewest issues, and among them those with the
  /// least loss for the party that loses most.
  ///
  /// A party's loss is what its worst completion of the proposal is worth less what the agreement is, as a
  /// share of its own scale: of the distance between the least and the greatest sum of its numbers. An
  /// agreement in every reading is preferred to one in some.
  ///
  /// - Parameters:
  ///   - finding: What was found about the proposal.
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: `enumerate`, or `glpk`.
  ///   - limit: How many of several equally near agreements to list.
  ///   - effort: When to stop.
  /// - Returns: The nearest agreements, or `nil` where there is no agreement at all.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer; ``Stopped``.
  /// - Complexity: One or two looks at every outcome, or a few integer programs.
  func nearestAgreement(
    to finding: ProposalFinding, _ payoffs: ExactPayoffs, _ engine: Engine, listing limit: Int,
    _ effort: Effort
  ) throws -> NearestAgreement? {
    let losses = LossMeasure(finding, payoffs, scenario)
    let levels = scenario.proposals[finding.proposal].levels
    for certainty in [Certainty.inEveryReading, .inSomeReading] {
      guard let requirements = zoneRequirements(certainty, payoffs) else { continue }
      let isCertain = certainty == .inEveryReading
      var nearest: NearestAgreement?
      if engine == .enumerate {
        nearest = try enumeratedNearest(levels, requirements, losses, payoffs, limit, effort)
      } else {
        nearest = try programmedNearest(levels, requirements, losses, payoffs, effort)
      }
      nearest?.isCertain = isCertain
      if nearest != nil { return nearest }
    }
    return nil
  }

  private func enumeratedNearest(
    _ levels: [LevelSet], _ requirements: [Requirement], _ losses: LossMeasure,
    _ payoffs: ExactPayoffs, _ limit: Int, _ effort: Effort
  ) throws(Stopped) -> NearestAgreement? {
    var fewest = Int.max
    var least: Rational?
    var outcomes: [Outcome] = []
    var ties = 0
    try RequiredOutcomes(requirements, self, payoffs, effort).run { visit in
      var changes = 0
      for (issue, level) in visit.levels.enumerated() where !levels[issue].contains(level) {
        changes += 1
      }
      if changes > fewest { return true }
      let loss = losses.greatest { visit.payoffs[$0] }
      if changes == fewest, let best = least, let loss, loss > best { return true }
      if changes < fewest || loss != least {
        (fewest, least, outcomes, ties) = (changes, loss, [], 0)
      }
      ties += 1
      if outcomes.count < limit { outcomes.append(Outcome(Array(visit.levels))) }
      return true
    }
    return outcomes.isEmpty ? nil : NearestAgreement(outcomes: outcomes, count: ties)
  }

  private func programmedNearest(
    _ levels: [LevelSet], _ requirements: [Requirement], _ losses: LossMeasure,
    _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> NearestAgreement? {
    guard !scenario.allowed.contains(where: \.isEmpty) else { return nil }
    var program = AgreementProgram(self, payoffs, within: scenario.allowed)
    program.require(requirements)
    program.maximizeKept(levels)
    var search = OutcomeSearch(effort)
    guard var outcome = try search.find(in: program) else { return nil }
    func kept(_ outcome: Outcome) -> Int {
      outcome.levels.enumerated().count { levels[$0].contains($1) }
    }
    // The best is not taken at GLPK's word: a better one is asked for until there is none.
    while true {
      var nearer = program
      nearer.keep(atLeast: kept(outcome) + 1, within: levels)
      guard let better = try search.find(in: nearer) else { break }
      outcome = better
    }
    program.keep(atLeast: kept(outcome), within: levels)
    if !losses.gains.isEmpty { program.maximizeLeast(losses.gains) }
    while let loss = losses.greatest({ payoffs.tables[$0]?.payoff(of: outcome) ?? 0 }) {
      var better = program
      better.require(losses.requirements(below: loss))
      guard let found = try search.find(in: better) else { break }
      outcome = found
    }
    return NearestAgreement(outcomes: [outcome], count: nil)
  }
}

/// The agreements nearest to a proposal.
public struct NearestAgreement: Hashable, Sendable {
  /// Some of them, as many as were asked for.
  public let outcomes: [Outcome]
  /// How many are equally near; `nil` where they were not counted.
  public let count: Int?
  /// Whether they are accepted in every reading, or in some only.
  public internal(set) var isCertain = true
}

/// How much parties lose against a proposal's worst completion, each as a share of its own scale.
private struct LossMeasure {
  /// Each party with numbers: its payoff in the worst completion, and its scale, in units.
  private var parties: [(party: Int, base: Int, span: Int)] = []

  init(_ finding: ProposalFinding, _ payoffs: ExactPayoffs, _ scenario: Scenario) {
    for (party, table) in payoffs.tables.enumerated() {
      guard let table, let bounds = finding.payoffs[party]?.bounds,
        let base = table.units(bounds.lowerBound)
      else { continue }
      let range = table.range(
        within: scenario.issues.map { LevelSet(levelCount: $0.options.count) { _ in true } })
      if range.lowerBound < range.upperBound {
        parties.append((party, base, range.upperBound - range.lowerBound))
      }
    }
  }

  /// The share that the party which loses most loses; negative where all gain, `nil` without numbers.
  func greatest(_ payoff: (Int) -> Int) -> Rational? {
    parties.compactMap { Rational(Int128($0.base - payoff($0.party)), over: Int128($0.span)) }.max()
  }

  /// The gains over the worst completion as an objective that makes the least of them large.
  var gains: [(party: Int, reservation: Int, weight: Int)] {
    parties.map { ($0.party, $0.base, $0.span) }
  }

  /// What an outcome must meet so that nobody loses as much as a share.
  func requirements(below loss: Rational) -> [Requirement] {
    parties.map { party in
      // base − payoff < loss · span
      let most = loss.ceiling(of: party.span) - 1
      return .payoffAtLeast(party: party.party, units: party.base - most, unless: .any([]))
    }
  }
}
