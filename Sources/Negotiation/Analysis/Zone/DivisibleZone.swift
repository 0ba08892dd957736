extension PayoffModel {
  /// The zone where two parties share out divisible issues: whether the line of efficient payoffs
  /// reaches what no agreement is worth to both.
  ///
  /// Agreements cannot be counted then; those that split nothing are, up to two million outcomes.
  func divisibleZone(
    _ payoffs: ExactPayoffs, _ engine: Engine, _ effort: Effort
  ) throws -> ZoneOfAgreement {
    let frontier = try divisibleFrontier(payoffs, engine)
    let sharing = SharedOut(frontier)
    let exists = frontier.range != nil
    let undivided = try undividedZone(payoffs, effort)
    let shares = try? frontier.sharesInAgreements()
    let surviving = zip(scenario.issues.indices, scenario.allowed).map { issue, levels in
      LevelSet(levelCount: levels.levelCount) { level in
        exists && levels.contains(level)
          && shares.map { $0[issue][level].upperBound > Rational(0) } ?? true
      }
    }
    // The ends of the line give nearly everything to one of the two; the middle shows more.
    let whole = frontier.points.compactMap(\.outcome)
    let example = whole.isEmpty ? nil : whole[whole.count / 2]
    return ZoneOfAgreement(
      verdict: exists ? .every : Verdict.none, agreements: exists ? nil : 0,
      possible: exists ? nil : 0, meetingRules: nil,
      surviving: surviving, applying: surviving, isSurvivingKnown: !exists || shares != nil,
      payoffs: sharing.ranges,
      coalitions: scenario.coalitions().map { group in
        let accepted = group.count == 2 ? exists : sharing.canSatisfy(group[0])
        return Coalition(parties: group, exists: accepted, count: accepted ? nil : 0)
      },
      proposals: scenario.proposals.indices.map { sharing.finding($0, scenario) },
      example: example, engine: .eliminate, programs: 0, proof: .exact,
      isComplete: undivided?.isComplete ?? true,
      division: ZoneDivision(
        undivided: undivided?.agreements,
        undividedOutcomes: scenario.combinationCount.map { OutcomeCount($0) },
        shares: exists ? shares ?? [] : [],
        example: whole.isEmpty ? frontier.points.first : nil))
  }

  /// The zone of the outcomes that split nothing; `nil` where they are too many to look at.
  private func undividedZone(_ payoffs: ExactPayoffs, _ effort: Effort) throws -> ZoneOfAgreement? {
    guard let count = scenario.combinationCount, count <= mostEnumerated else { return nil }
    var bare = self
    bare.scenario = scenario.withoutProposals
    return try bare.enumeratedZone(payoffs, effort)
  }
}

/// The questions a zone answers, asked of shares.
private struct SharedOut {
  private let frontier: DivisibleFrontier
  private let values: [[[Int]]]
  private let reservations: [Int]

  init(_ frontier: DivisibleFrontier) {
    self.frontier = frontier
    values = frontier.tables.map(\.values)
    reservations = frontier.tables.map(\.reservation)
  }

  /// Whether some way to share within the given options is acceptable to both.
  private func exists(within domains: [LevelSet]) -> Bool {
    ExchangeLine(values[0], values[1], within: domains)
      .places(first: reservations[0], second: reservations[1]) != nil
  }

  /// The least and the greatest that a party can have within the given options.
  private func extremes(_ party: Int, _ domains: [LevelSet]) -> (least: Int, greatest: Int) {
    domains.enumerated().reduce((0, 0)) { sums, domain in
      let worths = domain.element.levels.map { values[party][domain.offset][$0] }
      return (sums.0 + (worths.min() ?? 0), sums.1 + (worths.max() ?? 0))
    }
  }

  /// Whether a party of the scenario accepts something.
  func canSatisfy(_ party: Int) -> Bool {
    guard let index = frontier.parties.firstIndex(of: party) else { return false }
    return extremes(index, frontier.allowed).greatest >= reservations[index]
  }

  /// What the agreements are worth to each party.
  var ranges: [PayoffRange?] {
    frontier.tables.indices.map { party in
      let table = frontier.tables[party]
      let noAgreement = table.points(table.reservation)
      guard !frontier.points.isEmpty, let least = least(party) else {
        return PayoffRange(bounds: nil, noAgreement: noAgreement)
      }
      return PayoffRange(bounds: least...frontier.ideal[party], noAgreement: noAgreement)
    }
  }

  /// The least that a party has in an agreement: what is left to it while the other still accepts, but
  /// no less than no agreement.
  private func least(_ party: Int) -> Rational? {
    let table = frontier.tables[party]
    let other = 1 - party
    // What is worst for the party and best for the other is efficient where less is better for it.
    let line = ExchangeLine(
      values[party].map { $0.map { -$0 } }, values[other], within: frontier.allowed)
    guard let places = line.places(first: .min, second: reservations[other]),
      let units = try? line.payoffs(at: places.lowerBound).first,
      let points = units.negated.divided(by: Rational(table.unitsPerPoint))
    else { return nil }
    return max(points, table.points(table.reservation))
  }

  func finding(_ index: Int, _ scenario: Scenario) -> ProposalFinding {
    let proposal = scenario.proposals[index]
    let domains = proposal.domains(scenario)
    let excluded = scenario.issues.indices.filter {
      proposal.levels[$0].intersection(scenario.allowed[$0]).isEmpty
    }
    let worths = frontier.tables.indices.map { extremes($0, domains) }
    let accepted = frontier.tables.indices.map { party -> Verdict? in
      if worths[party].least >= reservations[party] { return .every }
      return worths[party].greatest >= reservations[party] ? .some : Verdict.none
    }
    let exists = excluded.isEmpty && exists(within: domains)
    let isInside = excluded.isEmpty && accepted.allSatisfy { $0 == .every }
    return ProposalFinding(
      proposal: index, verdict: exists ? .every : Verdict.none,
      state: Proposal.State(isAgreement: isInside, isPossible: exists),
      acceptedBy: excluded.isEmpty ? accepted : nil,
      open: domains.indices.filter { domains[$0].count > 1 }, broken: [],
      rulesBroken: excluded.map { "allow.\(scenario.issues[$0].id)" }, consents: [],
      withoutSay: [],
      payoffs: frontier.tables.enumerated().map { party, table in
        PayoffRange(
          bounds: table.points(worths[party].least)...table.points(worths[party].greatest),
          noAgreement: table.points(table.reservation))
      })
  }
}
