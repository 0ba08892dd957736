extension PayoffModel {
  /// The zone by visiting every outcome.
  func enumeratedZone(_ payoffs: ExactPayoffs, _ effort: Effort) throws -> ZoneOfAgreement {
    var tally = ZoneTally(self, payoffs)
    let walk = OutcomeWalk(
      self, payoffs, within: scenario.allowed, meeting: scenario.rules.map(\.condition), effort)
    var isComplete = true
    do {
      try walk.run { visit in
        tally.count(visit)
        return true
      }
    } catch {
      isComplete = false
    }
    var proposals: [ProposalFinding] = []
    for index in scenario.proposals.indices {
      proposals.append(enumeratedProposal(index, payoffs, effort))
    }
    var zone = tally.zone(proposals, isComplete: isComplete)
    zone.isComplete = isComplete && !proposals.contains { $0.state == nil }
    return zone
  }

  /// One proposal by visiting its completions.
  func enumeratedProposal(
    _ index: Int, _ payoffs: ExactPayoffs, _ effort: Effort
  ) -> ProposalFinding {
    let proposal = scenario.proposals[index]
    let domains = proposal.domains(scenario)
    let open = domains.indices.filter { domains[$0].count > 1 }
    do {
      var tally = ZoneTally(self, payoffs, forProposal: true)
      let isAllowed = zip(proposal.levels, scenario.allowed).allSatisfy {
        !$0.intersection($1).isEmpty
      }
      if isAllowed {
        try OutcomeWalk(
          self, payoffs, within: domains, meeting: scenario.rules.map(\.condition), effort
        ).run {
          tally.count($0)
          return true
        }
      }
      if tally.meetingRules > 0 {
        return tally.finding(index, open: open)
      }
      let obstacles = try Obstacles(to: proposal, in: scenario) { domains, rules throws(Stopped) in
        var exists = false
        try OutcomeWalk(self, payoffs, within: domains, meeting: rules.map(\.condition), effort).run { _ in
          exists = true
          return false
        }
        return exists
      }
      try OutcomeWalk(
        self, payoffs, within: obstacles.domains, meeting: obstacles.rules.map(\.condition), effort
      ).run {
        tally.count($0)
        return true
      }
      return tally.finding(index, open: open, without: obstacles.names)
    } catch {
      return ProposalFinding(
        proposal: index, verdict: nil, state: nil, acceptedBy: nil, open: open, broken: [],
        rulesBroken: [], consents: [], withoutSay: [], payoffs: payoffs.tables.map { _ in nil })
    }
  }
}

/// What an enumeration counts.
private struct ZoneTally {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private var acceptance: AcceptanceTest

  private(set) var meetingRules = 0
  private var agreements = 0
  private var possible = 0
  private var surviving: [LevelSet]
  private var applying: [LevelSet]
  private let applies: [ConditionTable?]
  private var least: [Int]
  private var greatest: [Int]
  private var silentSomewhere: UInt32 = 0
  /// How many outcomes each group of signatories, and no other signatory, could accept.
  private var acceptingGroups: [UInt32: Int] = [:]
  private var agreement: Outcome?
  private var possibleOutcome: Outcome?
  // For a proposal: what holds in all completions, and in some.
  private let isForProposal: Bool
  private var acceptedByAll: UInt32 = .max
  private var acceptedBySome: UInt32 = 0
  private var concernedSomewhere: UInt32 = 0
  private var unbroken: Set<BrokenLine> = []
  private let lines: [(line: BrokenLine, test: ConditionTable)]

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, forProposal: Bool = false) {
    self.model = model
    self.payoffs = payoffs
    isForProposal = forProposal
    let parties = model.scenario.parties
    acceptance = AcceptanceTest(model, payoffs)
    surviving = model.scenario.issues.map { LevelSet(levelCount: $0.options.count) }
    applying = surviving
    applies = model.scenario.issues.map { issue in
      issue.appliesIf.map { ConditionTable($0, model.scenario) }
    }
    least = Array(repeating: .max, count: parties.count)
    greatest = Array(repeating: .min, count: parties.count)
    lines =
      forProposal
      ? parties.indices.flatMap { party in
        (parties[party].preferences?.redLines ?? []).enumerated().map {
          (BrokenLine(party: party, redLine: $0), ConditionTable($1.condition, model.scenario))
        }
      } : []
  }

  mutating func count(_ visit: OutcomeWalk.Visit) {
    meetingRules += 1
    let (maybe, surely) = acceptance.accepting(visit)
    acceptingGroups[maybe & acceptance.signatories, default: 0] += 1
    if isForProposal { countCompletion(visit, maybe, surely) }
    guard acceptance.makesAgreement(maybe) else { return }
    possible += 1
    if acceptance.makesAgreement(surely) {
      agreements += 1
      if agreement == nil { agreement = Outcome(Array(visit.levels)) }
    } else if possibleOutcome == nil {
      possibleOutcome = Outcome(Array(visit.levels))
    }
    if isForProposal { return }
    measure(visit)
    for (issue, level) in visit.levels.enumerated() {
      surviving[issue].insert(level)
      guard !applying[issue].contains(level) else { continue }
      if applies[issue]?.holds(visit.levels) ?? true { applying[issue].insert(level) }
    }
  }

  private mutating func measure(_ visit: OutcomeWalk.Visit) {
    silentSomewhere |= visit.silent
    for (party, payoff) in visit.payoffs.enumerated() {
      least[party] = min(least[party], payoff)
      greatest[party] = max(greatest[party], payoff)
    }
  }

  private mutating func countCompletion(
    _ visit: OutcomeWalk.Visit, _ maybe: UInt32, _ surely: UInt32
  ) {
    measure(visit)
    acceptedByAll &= surely
    acceptedBySome |= maybe
    concernedSomewhere |= ~visit.unconcerned
    for (line, test) in lines where !unbroken.contains(line) && test.holds(visit.levels) {
      unbroken.insert(line)
    }
  }

  func zone(_ proposals: [ProposalFinding], isComplete: Bool) -> ZoneOfAgreement {
    ZoneOfAgreement(
      verdict: verdict(isComplete), agreements: isComplete ? OutcomeCount(agreements) : nil,
      possible: isComplete ? OutcomeCount(possible) : nil,
      meetingRules: isComplete ? OutcomeCount(meetingRules) : nil,
      surviving: surviving, applying: applying, isSurvivingKnown: isComplete,
      payoffs: ranges(isComplete),
      coalitions: model.scenario.coalitions().map { group in
        let mask = group.reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
        let count = acceptingGroups.reduce(0) { $0 + ($1.key & mask == mask ? $1.value : 0) }
        return Coalition(
          parties: group, exists: count > 0 ? true : isComplete ? false : nil,
          count: isComplete ? OutcomeCount(count) : nil)
      },
      proposals: proposals, example: agreement ?? possibleOutcome, engine: .enumerate, programs: 0,
      proof: .exact, isComplete: isComplete)
  }

  private func verdict(_ isComplete: Bool) -> Verdict? {
    if agreements > 0 { return .every }
    guard isComplete else { return nil }
    return possible > 0 ? .some : Verdict.none
  }

  private func ranges(_ isComplete: Bool) -> [PayoffRange?] {
    payoffs.tables.enumerated().map { party, table in
      guard let table else { return nil }
      let isKnown =
        isComplete && least[party] <= greatest[party] && silentSomewhere >> UInt32(party) & 1 == 0
      return PayoffRange(
        bounds: isKnown ? table.points(least[party])...table.points(greatest[party]) : nil,
        noAgreement: table.points(table.reservation))
    }
  }

  func finding(_ index: Int, open: [Int], without obstacles: [String] = []) -> ProposalFinding {
    let isOut = !obstacles.isEmpty
    let parties = model.scenario.parties
    let accepted = parties.indices.map { party -> Verdict? in
      let bit: UInt32 = 1 << UInt32(party)
      if acceptance.notOnRecord & bit != 0 { return nil }
      return acceptedByAll & bit != 0 ? .every : acceptedBySome & bit != 0 ? .some : Verdict.none
    }
    return ProposalFinding(
      proposal: index, verdict: isOut ? Verdict.none : verdict(true),
      state: Proposal.State(
        isAgreement: agreements == meetingRules, isPossible: !isOut && possible > 0),
      acceptedBy: isOut ? nil : accepted, open: open,
      broken: meetingRules == 0 ? [] : lines.map(\.line).filter { !unbroken.contains($0) },
      rulesBroken: obstacles,
      consents: isOut
        ? []
        : parties.indices.filter {
          (acceptance.notOnRecord & concernedSomewhere) >> UInt32($0) & 1 == 1
        },
      withoutSay: parties.indices.filter {
        !parties[$0].isSignatory && acceptance.notOnRecord >> UInt32($0) & 1 == 0
          && concernedSomewhere >> UInt32($0) & 1 == 0
      },
      payoffs: ranges(true))
  }
}
