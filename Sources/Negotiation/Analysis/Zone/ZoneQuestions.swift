/// The questions that make up a zone.
struct ZoneQuestions {
  let model: PayoffModel
  let payoffs: ExactPayoffs
  var asked: OutcomeQuestions

  private let winning: [[Int]]

  init(model: PayoffModel, payoffs: ExactPayoffs, asked: OutcomeQuestions) {
    (self.model, self.payoffs, self.asked) = (model, payoffs, asked)
    winning = model.winningGroups
  }

  private var scenario: Scenario { model.scenario }

  mutating func answer(_ zone: inout ZoneOfAgreement) throws {
    let agreement = try findAgreed(.inEveryReading, scenario.allowed)
    if agreement != nil { zone.verdict = .every }
    let possible = try agreement ?? findAgreed(.inSomeReading, scenario.allowed)
    zone.example = possible
    if agreement == nil { zone.verdict = possible == nil ? Verdict.none : .some }
    // What a stop would leave unanswered comes last: first the coalitions, which most ask for.
    for index in zone.coalitions.indices {
      let group = zone.coalitions[index].parties
      // What all signatories accept, every group of them does.
      let isSure = possible != nil && scenario.agreement == nil
      let exists = try isSure || find(group, .inSomeReading, scenario.allowed) != nil
      zone.coalitions[index] = Coalition(parties: group, exists: exists, count: exists ? nil : 0)
    }
    for index in scenario.proposals.indices {
      zone.proposals.append(try proposal(index))
    }
    if let possible {
      try addSurvivors(to: &zone, startingFrom: possible)
      zone.isSurvivingKnown = true
      for party in scenario.parties.indices {
        zone.payoffs[party] = try range(of: party, winning, scenario.allowed, scenario.rules)
      }
    }
    if zone.verdict == Verdict.none {
      zone.isSurvivingKnown = true
      zone.agreements = 0
      zone.possible = 0
    }
    if zone.verdict == .some { zone.agreements = 0 }
  }

  func unanswered(_ index: Int) -> ProposalFinding {
    let domains = scenario.proposals[index].domains(scenario)
    return ProposalFinding(
      proposal: index, verdict: nil, state: nil, acceptedBy: nil,
      open: domains.indices.filter { domains[$0].count > 1 }, broken: [], rulesBroken: [],
      consents: [], withoutSay: [], payoffs: payoffs.tables.map { _ in nil })
  }

  /// An outcome that meets the rules and that some parties accept, in some reading or in every one.
  private mutating func find(
    _ parties: [Int], _ certainty: Certainty, _ domains: [LevelSet]
  ) throws -> Outcome? {
    guard let requirements = requirements(parties, certainty, scenario.rules) else { return nil }
    return try asked.find(requirements, within: domains)
  }

  /// An outcome that meets the rules and that some winning group accepts.
  private mutating func findAgreed(
    _ certainty: Certainty, _ domains: [LevelSet], besides more: [Requirement] = []
  ) throws -> Outcome? {
    for group in winning {
      guard let requirements = requirements(group, certainty, scenario.rules) else { continue }
      if let found = try asked.find(requirements + more, within: domains) { return found }
    }
    return nil
  }

  /// What outcomes must meet that some parties accept; `nil` where somebody can accept nothing.
  private func requirements(
    _ parties: [Int], _ certainty: Certainty, _ rules: [Rule]
  ) -> [Requirement]? {
    var requirements = rules.map { Requirement.condition($0.condition) }
    for party in parties {
      guard let acceptance = model.acceptance(by: party, certainty, payoffs) else { return nil }
      requirements += acceptance
    }
    return requirements
  }

  private func meeting(_ rules: [Rule]) -> [Requirement] { rules.map { .condition($0.condition) } }

  /// Every level that some possible outcome has: each outcome found settles one level of every issue.
  private mutating func addSurvivors(
    to zone: inout ZoneOfAgreement, startingFrom outcome: Outcome
  ) throws {
    func insert(_ outcome: Outcome) {
      // A stop before the last step below must not make a surviving level look lost.
      for (issue, level) in outcome.levels.enumerated() {
        zone.surviving[issue].insert(level)
        zone.applying[issue].insert(level)
      }
    }
    insert(outcome)
    for issue in scenario.issues.indices {
      for level in scenario.allowed[issue].levels where !zone.surviving[issue].contains(level) {
        var domains = scenario.allowed
        domains[issue] = LevelSet(levelCount: domains[issue].levelCount) { $0 == level }
        if let found = try findAgreed(.inSomeReading, domains) { insert(found) }
      }
    }
    for (issue, condition) in scenario.issues.map(\.appliesIf).enumerated() {
      guard let condition else { continue }
      for level in zone.surviving[issue].levels {
        var domains = scenario.allowed
        domains[issue] = LevelSet(levelCount: domains[issue].levelCount) { $0 == level }
        if try findAgreed(.inSomeReading, domains, besides: [.condition(condition)]) == nil {
          zone.applying[issue].remove(level)
        }
      }
    }
  }

  /// What outcomes are worth to a party that some of the groups accepts.
  private mutating func range(
    of party: Int, _ accepting: [[Int]], _ domains: [LevelSet], _ rules: [Rule]
  ) throws -> PayoffRange? {
    guard let table = payoffs.tables[party], case .payoffs(let payoff) = model.judgements[party]
    else { return nil }
    let noAgreement = table.points(table.reservation)
    let unknown = PayoffRange(bounds: nil, noAgreement: noAgreement)
    var (least, greatest): ([Int?], [Int?]) = ([], [])
    for group in accepting {
      guard let requirements = requirements(group, .inSomeReading, rules) else { continue }
      // Of a single group it is known that it accepts something.
      if accepting.count > 1, try asked.find(requirements, within: domains) == nil { continue }
      for index in payoff.silentIssues {
        let statusQuo = scenario.issues[index].statusQuo
        let moved = Requirement.condition(
          .within(
            issue: index,
            LevelSet(levelCount: scenario.issues[index].options.count) { $0 != statusQuo }))
        if try asked.find(requirements + [moved], within: domains) != nil { return unknown }
      }
      least.append(try asked.least(for: party, requirements, within: domains))
      greatest.append(try asked.greatest(for: party, requirements, within: domains))
    }
    func known(_ bounds: [Int?]) -> [Int]? { bounds.contains { $0 == nil } ? nil : bounds.compactMap(\.self) }
    return PayoffRange(
      least: known(least)?.min().map(table.points), greatest: known(greatest)?.max().map(table.points),
      noAgreement: noAgreement)
  }

  mutating func proposal(_ index: Int) throws -> ProposalFinding {
    let proposal = scenario.proposals[index]
    let domains = proposal.domains(scenario)
    let open = domains.indices.filter { domains[$0].count > 1 }
    let isAllowed = zip(proposal.levels, scenario.allowed).allSatisfy {
      !$0.intersection($1).isEmpty
    }
    guard isAllowed, try find([], .inSomeReading, domains) != nil else {
      let obstacles = try Obstacles(to: proposal, in: scenario) { domains, rules in
        try asked.find(meeting(rules), within: domains) != nil
      }
      return ProposalFinding(
        proposal: index, verdict: Verdict.none, state: .out, acceptedBy: nil, open: open,
        broken: try broken(obstacles.domains, obstacles.rules), rulesBroken: obstacles.names,
        consents: [],
        withoutSay: try partiesConcerned(obstacles.domains, obstacles.rules, onRecord: true).not,
        payoffs: try ranges(obstacles.domains, obstacles.rules))
    }
    var accepted: [Verdict?] = []
    for party in scenario.parties.indices {
      accepted.append(try verdict(of: party, on: domains))
    }
    let isAgreed = try findAgreed(.inEveryReading, domains) != nil
    let isPossible = try isAgreed || findAgreed(.inSomeReading, domains) != nil
    let isInside = try isAlwaysAgreed(accepted, domains)
    return ProposalFinding(
      proposal: index, verdict: isAgreed ? .every : isPossible ? .some : Verdict.none,
      state: Proposal.State(isAgreement: isInside, isPossible: isPossible), acceptedBy: accepted,
      open: open,
      broken: try broken(domains, scenario.rules), rulesBroken: [],
      consents: try partiesConcerned(domains, scenario.rules, onRecord: false).concerned,
      withoutSay: try partiesConcerned(domains, scenario.rules, onRecord: true).not,
      payoffs: try ranges(domains, scenario.rules))
  }

  private mutating func verdict(of party: Int, on domains: [LevelSet]) throws -> Verdict? {
    if model.judgements[party] == .notOnRecord { return nil }
    guard try find([party], .inSomeReading, domains) != nil else { return Verdict.none }
    for refusal in model.refusals(by: party, payoffs) {
      if try asked.find(meeting(scenario.rules) + refusal, within: domains) != nil { return .some }
    }
    return .every
  }

  /// Whether every completion of a proposal is an agreement, where it is known who accepts each of them.
  private mutating func isAlwaysAgreed(_ accepted: [Verdict?], _ domains: [LevelSet]) throws -> Bool {
    func isSure(_ party: Int) -> Bool { accepted[party] == nil || accepted[party] == .every }
    if winning.contains(where: { $0.allSatisfy(isSure) }) { return true }
    guard let agreement = scenario.agreement else { return false }
    if !model.deciders.allSatisfy({ agreement.members.contains($0) || isSure($0) }) { return false }
    // Different groups may accept different completions: one that all members of a blocking group refuse is none.
    for group in agreement.minimalBlocking where group.allSatisfy({ !isSure($0) }) {
      if try isRefused(by: group[...], meeting(scenario.rules), domains) { return false }
    }
    return true
  }

  /// Whether some outcome meets requirements and is refused by each of some parties in some reading.
  private mutating func isRefused(
    by group: ArraySlice<Int>, _ requirements: [Requirement], _ domains: [LevelSet]
  ) throws -> Bool {
    guard let party = group.first else { return true }
    for refusal in model.refusals(by: party, payoffs) {
      let more = requirements + refusal
      guard try asked.find(more, within: domains) != nil else { continue }
      if try isRefused(by: group.dropFirst(), more, domains) { return true }
    }
    return false
  }

  private mutating func broken(_ domains: [LevelSet], _ rules: [Rule]) throws -> [BrokenLine] {
    var broken: [BrokenLine] = []
    for party in scenario.parties.indices {
      for (index, line) in (scenario.parties[party].preferences?.redLines ?? []).enumerated() {
        if try asked.find(meeting(rules) + [.condition(line.condition)], within: domains) == nil {
          broken.append(BrokenLine(party: party, redLine: index))
        }
      }
    }
    return broken
  }

  /// The consenting parties, with or without preferences on record, that some outcome concerns, and
  /// those that none does.
  private mutating func partiesConcerned(
    _ domains: [LevelSet], _ rules: [Rule], onRecord: Bool
  ) throws -> (concerned: [Int], not: [Int]) {
    var found: (concerned: [Int], not: [Int]) = ([], [])
    for party in scenario.parties.indices
    where (model.judgements[party] != .notOnRecord) == onRecord {
      guard case .consenting(let concern) = scenario.parties[party].role else { continue }
      if try asked.find(meeting(rules) + [.condition(concern)], within: domains) != nil {
        found.concerned.append(party)
      } else {
        found.not.append(party)
      }
    }
    return found
  }

  private mutating func ranges(_ domains: [LevelSet], _ rules: [Rule]) throws -> [PayoffRange?] {
    var ranges: [PayoffRange?] = []
    for party in scenario.parties.indices {
      ranges.append(try range(of: party, [[]], domains, rules))
    }
    return ranges
  }
}
