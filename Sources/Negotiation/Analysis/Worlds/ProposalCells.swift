/// What parties say to proposals in several models, each asked once where the same is in force for it.
struct SharedCells {
  private struct Line: Hashable {
    let id: String
    let condition: Condition
    let hardness: RedLine.Hardness
  }

  /// All that the cell of a party hangs on.
  private struct Key: Hashable {
    let party: Int
    let payoff: PayoffIdentity
    let lines: [Line]
    let proposal: [LevelSet]
    let written: Outcome
    let rules: [String: Condition]
    let allowed: [LevelSet]
    let space: [[String]]
  }

  private var known: [Key: ProposalCell] = [:]

  /// What each party says to each proposal.
  ///
  /// - Returns: The cells, proposal by proposal and party by party, and whether every completion was looked at.
  /// - Throws: ``Stopped`` when asked to stop.
  mutating func cells(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ identity: WorldIdentity, _ effort: Effort
  ) throws(Stopped) -> (cells: [[ProposalCell]], isComplete: Bool) {
    let scenario = model.scenario
    let lines = scenario.parties.indices.map { party in
      (scenario.parties[party].preferences?.redLines ?? []).map {
        Line(id: $0.id, condition: model.binding($0, of: party), hardness: $0.hardness)
      }
    }
    let rules = Dictionary(
      scenario.rules.map { ($0.id, $0.condition) }, uniquingKeysWith: { first, _ in first })
    var all: [[ProposalCell]] = []
    var isComplete = true
    for proposal in scenario.proposals {
      let written = proposal.leftAsItIs(in: scenario)
      let keys = scenario.parties.indices.map { party in
        Key(
          party: party, payoff: identity.payoffs[party], lines: lines[party], proposal: proposal.levels,
          written: written, rules: rules, allowed: scenario.allowed, space: identity.space)
      }
      var cells = keys.compactMap { known[$0] }
      if cells.count < keys.count {
        let found = try model.proposalCells(proposal, payoffs, effort)
        cells = found.cells
        // What was not looked at whole is not for others either.
        if found.isComplete { for (key, cell) in zip(keys, cells) { known[key] = cell } }
        isComplete = isComplete && found.isComplete
      }
      all.append(cells)
    }
    return (all, isComplete)
  }
}

extension PayoffModel {
  /// What each party says to a proposal: to every way of settling what it leaves open, or else to the proposal as it is
  /// written, and what it would say if its reported positions were final.
  ///
  /// - Returns: The cells, party by party, and whether every completion was looked at.
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: The completions of the proposal.
  func proposalCells(
    _ proposal: Proposal, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> (cells: [ProposalCell], isComplete: Bool) {
    let completions = try completions(of: proposal, payoffs, effort)
    return (cells(of: proposal, payoffs, completions ?? CompletionsSaid()), completions != nil)
  }

  /// What parties say to all completions that meet the rules; `nil` where there are too many to look at.
  private func completions(
    of proposal: Proposal, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> CompletionsSaid? {
    let domains = proposal.domains(scenario)
    var count = 1
    for domain in domains {
      let (product, overflow) = count.multipliedReportingOverflow(by: domain.count)
      if overflow || product > mostEnumerated { return nil }
      count = product
    }
    var said = CompletionsSaid(isWhole: true)
    guard count > 0, zip(proposal.levels, scenario.allowed).allSatisfy({ !$0.intersection($1).isEmpty }) else {
      return said
    }
    var acceptance = AcceptanceTest(self, payoffs)
    try OutcomeWalk(
      self, payoffs, within: domains, meeting: scenario.rules.map(\.condition), effort
    ).run { visit in
      let (maybe, surely) = acceptance.accepting(visit)
      said.count += 1
      said.maybeSomewhere |= maybe
      said.surelyEverywhere &= surely
      said.unbrokenSomewhere |= ~(visit.firmBroken | visit.reportedBroken) | visit.unconcerned
      return true
    }
    return said
  }

  private func cells(
    of proposal: Proposal, _ payoffs: ExactPayoffs, _ said: CompletionsSaid
  ) -> [ProposalCell] {
    let written = proposal.leftAsItIs(in: scenario)
    let broken = scenario.ruleBroken(by: written)
    let verdicts = broken == nil ? verdicts(on: written, payoffs) : []
    return scenario.parties.indices.map { party in
      let positions = positionsBroken(by: written, party)
      func cell(_ answer: ProposalCell.Answer, _ basis: ProposalCell.Basis) -> ProposalCell {
        ProposalCell(answer: answer, basis: basis, broken: positions, asWrittenBreaksRule: nil, isRuledOut: false)
      }
      let verdict = broken == nil ? verdicts[party] : nil
      let bit: UInt32 = 1 << UInt32(party)
      if judgements[party] != .notOnRecord {
        if said.count > 0, said.maybeSomewhere & bit == 0 { return cell(.refuses, .allCompletions) }
        if verdict == Verdict.none { return cell(.refuses, .asWritten) }
        if said.count > 0, said.unbrokenSomewhere & bit == 0 { return cell(.refusesIfFinal, .allCompletions) }
        if said.count > 0, said.surelyEverywhere & bit != 0 { return cell(.accepts, .allCompletions) }
        if verdict == .every { return cell(.accepts, .asWritten) }
      }
      return ProposalCell(
        answer: .open, basis: .asWritten, broken: positions, asWrittenBreaksRule: broken,
        isRuledOut: said.isWhole && said.count == 0)
    }
  }

  /// The stated positions of a party that an outcome breaks: its red lines, firm or reported, and the linkages it makes.
  private func positionsBroken(by outcome: Outcome, _ party: Int) -> [String] {
    (scenario.parties[party].preferences?.redLines ?? []).filter {
      !binding($0, of: party).holds(for: outcome)
    }.map(\.id)
      + scenario.rules.filter { $0.kind == .linkage && $0.maker == party && !$0.condition.holds(for: outcome) }.map(
        \.id)
  }
}

/// What parties say to the completions of a proposal that meet the rules, one bit a party.
private struct CompletionsSaid {
  /// Whether all were looked at.
  var isWhole = false
  var count = 0
  var maybeSomewhere: UInt32 = 0
  var surelyEverywhere: UInt32 = .max
  /// Who finds a completion that breaks none of its positions.
  var unbrokenSomewhere: UInt32 = 0
}

extension Scenario {
  /// The first rule that an outcome breaks, or the issue of which the variant does not leave its option, by its id.
  fileprivate func ruleBroken(by outcome: Outcome) -> String? {
    rules.first { !$0.condition.holds(for: outcome) }?.id
      ?? issues.indices.first { !allowed[$0].contains(outcome[$0]) }.map { issues[$0].id }
  }
}
