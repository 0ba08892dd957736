extension PayoffModel {
  /// The zone by asking GLPK for outcomes: what exists is checked exactly, nothing is counted.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - isNarrowing: Whether GLPK is asked only what narrowing does not settle.
  ///   - effort: When to stop.
  /// - Returns: The zone.
  /// - Throws: ``EngineDoesNotApply`` where numbers are beyond GLPK's tolerances.
  func programmedZone(
    _ payoffs: ExactPayoffs, isNarrowing: Bool = false, _ effort: Effort
  ) throws -> ZoneOfAgreement {
    try checkUnits(payoffs)
    return try zone(
      asking: OutcomeQuestions(programs: self, payoffs, isNarrowing: isNarrowing, effort), .glpk, payoffs)
  }

  /// The zone by summing issues out, in whole numbers of any size: nothing is counted.
  func eliminatedZone(_ payoffs: ExactPayoffs, _ effort: Effort) throws -> ZoneOfAgreement {
    try zone(asking: OutcomeQuestions(elimination: self, payoffs, effort), .eliminate, payoffs)
  }

  private func zone(
    asking asked: OutcomeQuestions, _ engine: Engine, _ payoffs: ExactPayoffs
  ) throws -> ZoneOfAgreement {
    var questions = ZoneQuestions(model: self, payoffs: payoffs, asked: asked)
    var zone = ZoneOfAgreement(
      verdict: nil, agreements: nil, possible: nil, meetingRules: nil,
      surviving: scenario.issues.map { LevelSet(levelCount: $0.options.count) },
      applying: scenario.issues.map { LevelSet(levelCount: $0.options.count) },
      isSurvivingKnown: false,
      payoffs: payoffs.tables.map { table in
        table.map { PayoffRange(bounds: nil, noAgreement: $0.points($0.reservation)) }
      },
      coalitions: scenario.coalitions().map { Coalition(parties: $0, exists: nil, count: nil) },
      proposals: [], example: nil, engine: engine, programs: 0, proof: asked.proof, isComplete: true)
    do {
      try questions.answer(&zone)
    } catch is Stopped {
      zone.isComplete = false
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    while zone.proposals.count < scenario.proposals.count {
      zone.proposals.append(questions.unanswered(zone.proposals.count))
    }
    zone.programs = questions.asked.programs
    zone.proof = questions.asked.proof
    return zone
  }
}

extension PayoffModel {
  /// One proposal by asking GLPK, or by summing issues out where the numbers are too fine for it.
  func programmedProposal(
    _ index: Int, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> ProposalFinding {
    do {
      try checkUnits(payoffs)
    } catch {
      do {
        return try proposal(index, asking: OutcomeQuestions(elimination: self, payoffs, effort), payoffs)
      } catch is EngineDoesNotApply {
        throw error
      }
    }
    return try proposal(index, asking: OutcomeQuestions(programs: self, payoffs, effort), payoffs)
  }

  private func proposal(
    _ index: Int, asking asked: OutcomeQuestions, _ payoffs: ExactPayoffs
  ) throws -> ProposalFinding {
    var questions = ZoneQuestions(model: self, payoffs: payoffs, asked: asked)
    do {
      return try questions.proposal(index)
    } catch is Stopped {
      return questions.unanswered(index)
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
  }
}

/// The questions that make up a zone.
private struct ZoneQuestions {
  let model: PayoffModel
  let payoffs: ExactPayoffs
  var asked: OutcomeQuestions

  private var scenario: Scenario { model.scenario }

  mutating func answer(_ zone: inout ZoneOfAgreement) throws {
    let everybody = model.deciders
    let agreement = try find(everybody, .inEveryReading, scenario.allowed)
    if agreement != nil { zone.verdict = .every }
    let possible = try agreement ?? find(everybody, .inSomeReading, scenario.allowed)
    zone.example = possible
    if agreement == nil { zone.verdict = possible == nil ? Verdict.none : .some }
    // What a stop would leave unanswered comes last: first the coalitions, which most ask for.
    for index in zone.coalitions.indices {
      let group = zone.coalitions[index].parties
      let exists = try possible != nil || find(group, .inSomeReading, scenario.allowed) != nil
      zone.coalitions[index] = Coalition(parties: group, exists: exists, count: exists ? nil : 0)
    }
    for index in scenario.proposals.indices {
      zone.proposals.append(try proposal(index))
    }
    if let possible {
      try addSurvivors(to: &zone, startingFrom: possible)
      zone.isSurvivingKnown = true
      for party in scenario.parties.indices {
        zone.payoffs[party] = try range(of: party, everybody, scenario.allowed, scenario.rules)
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
        if let found = try find(model.deciders, .inSomeReading, domains) { insert(found) }
      }
    }
    for (issue, condition) in scenario.issues.map(\.appliesIf).enumerated() {
      guard let condition else { continue }
      for level in zone.surviving[issue].levels {
        var domains = scenario.allowed
        domains[issue] = LevelSet(levelCount: domains[issue].levelCount) { $0 == level }
        guard let requirements = requirements(model.deciders, .inSomeReading, scenario.rules) else {
          continue
        }
        if try asked.find(requirements + [.condition(condition)], within: domains) == nil {
          zone.applying[issue].remove(level)
        }
      }
    }
  }

  private mutating func range(
    of party: Int, _ accepting: [Int], _ domains: [LevelSet], _ rules: [Rule]
  ) throws -> PayoffRange? {
    guard let table = payoffs.tables[party], case .payoffs(let payoff) = model.judgements[party]
    else { return nil }
    let noAgreement = table.points(table.reservation)
    let unknown = PayoffRange(bounds: nil, noAgreement: noAgreement)
    guard let requirements = requirements(accepting, .inSomeReading, rules) else { return unknown }
    for index in payoff.silentIssues {
      let statusQuo = scenario.issues[index].statusQuo
      let moved = Requirement.condition(
        .within(
          issue: index,
          LevelSet(levelCount: scenario.issues[index].options.count) { $0 != statusQuo }))
      if try asked.find(requirements + [moved], within: domains) != nil { return unknown }
    }
    return PayoffRange(
      least: try asked.least(for: party, requirements, within: domains).map(table.points),
      greatest: try asked.greatest(for: party, requirements, within: domains).map(table.points),
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
    let isAgreed = try find(model.deciders, .inEveryReading, domains) != nil
    let isPossible = try isAgreed || find(model.deciders, .inSomeReading, domains) != nil
    let isInside = accepted.allSatisfy { $0 == nil || $0 == .every }
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
      ranges.append(try range(of: party, [], domains, rules))
    }
    return ranges
  }
}
