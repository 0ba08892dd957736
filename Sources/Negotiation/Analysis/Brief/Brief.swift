/// What a person can decide from: judgements with what stands behind them, and what each party says to each proposal.
public struct Brief: Sendable {
  /// The worlds if all positions are final.
  public let final: Worlds
  /// The worlds as the positions are stated.
  public let stated: Worlds
  /// What was found about the zone of the model as it stands.
  public let findings: Findings
  /// The judgements, what holds in more worlds first.
  public let judgements: [KeyJudgement]
  /// What each party says to each proposal; `nil` where nothing is proposed.
  public let grid: VerdictGrid?
  /// The agreements that are fair by each definition, where numbers leave one reading; `nil` elsewhere.
  public let fair: Bargain?
  /// What bodies let pass that have to ratify.
  public let ratifications: [RatificationVotes]

  /// Finds what a person can decide from.
  ///
  /// - Parameters:
  ///   - final: The worlds if all positions are final.
  ///   - stated: The worlds as the positions are stated.
  ///   - findings: What was found about the zone.
  ///   - fair: The agreements that are fair by each definition.
  ///   - ratifications: What bodies let pass that have to ratify.
  public init(
    final: Worlds, stated: Worlds, findings: Findings, fair: Bargain? = nil, ratifications: [RatificationVotes] = []
  ) {
    self.ratifications = ratifications
    self.fair = fair
    self.final = final
    self.stated = stated
    self.findings = findings
    // Of worlds that were not all looked at nothing can be said of all.
    let isCutShort = final.isCutShort || stated.isCutShort
    grid = isCutShort ? nil : stated.verdictGrid
    judgements = isCutShort ? [] : Self.judgements(final, stated, findings, grid)
  }

  /// The model.
  public var scenario: Scenario { findings.scenario }

  /// Whether reported positions make a difference, so that there are two stances to tell of.
  public var hasReportedPositions: Bool { final.demandsMore(than: stated) }

  /// Whether a stop came before every world had its verdict.
  public var isCutShort: Bool { final.isCutShort || stated.isCutShort }

  /// Whether every combination of answers was looked at.
  public var isEveryWorld: Bool { final.extent == .all && stated.extent == .all }
}

extension Worlds {
  /// Whether in some world positions are demands that are none in the other stance.
  fileprivate func demandsMore(than stated: Worlds) -> Bool {
    places.contains { answers, place in
      stated.places[answers].map { stated.worlds[$0].demands.count < worlds[place].demands.count } ?? false
    }
  }
}

extension Findings {
  /// The options that are in every agreement, of issues that could be settled otherwise.
  fileprivate var optionsOfEveryAgreement: [KeyJudgement.SharedOption] {
    guard zone.isSurvivingKnown, zone.verdict != Verdict.none else { return [] }
    return scenario.issues.indices.compactMap { issue in
      guard scenario.allowed[issue].count > 1, zone.surviving[issue].count == 1,
        let level = zone.surviving[issue].levels.first
      else { return nil }
      return KeyJudgement.SharedOption(issue: issue, level: level)
    }
  }
}

extension Brief {
  private static func judgements(
    _ final: Worlds, _ stated: Worlds, _ findings: Findings, _ grid: VerdictGrid?
  ) -> [KeyJudgement] {
    var all: [KeyJudgement] = []
    let count = final.worlds.count
    func judge(
      _ kind: KeyJudgement.Kind, _ holds: Int, of worlds: Int? = nil, _ stance: Stance,
      _ fill: (inout JudgementBasis) -> Void
    ) {
      var basis = JudgementBasis(final.scenario)
      fill(&basis)
      all.append(
        KeyJudgement(
          kind: kind, holds: holds, worlds: worlds ?? count, stance: stance, evidence: basis.evidence,
          confidence: basis.confidence, isAnalyst: basis.isAnalyst, isContested: basis.isContested))
    }
    func add(_ ids: some Sequence<String>, _ basis: inout JudgementBasis) { for id in ids { basis.add(demand: id) } }
    let conflicts = final.commonConflicts
    judge(
      .ifAllIsFinal(final.commonVerdict, mustGive: final.mustGive), count, .final
    ) { basis in
      add(Set((conflicts.isEmpty ? final.worlds.first?.conflicts ?? [] : conflicts).joined()).sorted(), &basis)
    }
    if !conflicts.isEmpty, conflicts != [[]] {
      judge(.clashesInEveryWorld(conflicts), count, .final) { add(Set(conflicts.joined()).sorted(), &$0) }
    }
    if final.worlds.contains(where: { $0.verdict == Verdict.none && $0.conflicts != [[]] }) {
      let openers = Dictionary(grouping: final.worlds.flatMap(\.alone), by: \.self).mapValues(\.count)
      let best = openers.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
      let all = openers.map { party, worlds in
        KeyJudgement.Opener(party: party, worlds: worlds, isByLosing: final.opensByLosing(party))
      }
      .sorted { ($1.worlds, $0.party) < ($0.worlds, $1.party) }
      judge(.opensAlone(all), best?.value ?? count, .final) { basis in
        guard let best else { return }
        let sets = final.worlds.filter { $0.alone.contains(best.key) }.flatMap { world in
          world.smallestConcessions.filter { set in
            set.allSatisfy { id in final.demands.first { $0.id == id }?.party == best.key }
          }
        }
        add(Set(sets.joined()).sorted(), &basis)
      }
    }
    deciders(final, judge)
    if grid != nil { proposals(stated, judge) }
    // A question that is worth no dispute changes nothing in either stance, and only all worlds can say so.
    let changing = Set(stated.decides.filter { $0.changesSomething || $0.conflicts == nil }.map(\.question))
    let idle = final.decides.filter { !$0.changesSomething && $0.conflicts != nil && !changing.contains($0.question) }
      .map(\.question)
    if !idle.isEmpty, final.decides.count > idle.count, final.extent == .all, stated.extent == .all {
      judge(.changesNothing(idle), count, .final) { _ in }
    }
    // What was found about the zone is about the model as it stands.
    let shared = stated.worlds.count == 1 && stated.questions.isEmpty ? findings.optionsOfEveryAgreement : []
    if !shared.isEmpty { judge(.mustContain(shared), stated.worlds.count, of: stated.worlds.count, .firm) { _ in } }
    // Where nothing is only reported and nothing is open, the headline has said it; where one question is, what decides says more.
    let isOneQuestion = final.commonVerdict == nil && final.questions.count == 1
    let isSaid =
      isOneQuestion || count == 1 && !final.demandsMore(than: stated) && final.commonVerdict != Verdict.none
    return all.filter { judgement in
      if case .ifAllIsFinal = judgement.kind { !isSaid } else { true }
    }
  }

  private static func deciders(
    _ final: Worlds,
    _ judge: (KeyJudgement.Kind, Int, Int?, Stance, (inout JudgementBasis) -> Void) -> Void
  ) {
    let deciders = final.decides
    for decider in deciders.filter(\.changesSomething).prefix(2) {
      let counts: [(KeyJudgement.Changed, Int)] = [
        (.verdict, decider.verdict), (.mustGive, decider.mustGive), (.conflicts, decider.conflicts ?? 0),
        (.alone, decider.alone),
      ]
      guard let (changed, cases) = counts.first(where: { $0.1 > 0 }) else { continue }
      let question = final.questions[decider.question]
      judge(
        .decides(question: decider.question, changes: changed, cases: cases, of: decider.groups), cases,
        decider.groups, .final
      ) { basis in
        for answer in question.answers { basis.add(answer.evidence) }
        if question.about == .text { basis.add(demand: question.id) }
      }
    }
  }

  private static func proposals(
    _ stated: Worlds,
    _ judge: (KeyJudgement.Kind, Int, Int?, Stance, (inout JudgementBasis) -> Void) -> Void
  ) {
    let scenario = stated.scenario
    let count = stated.worlds.count
    var refused: [KeyJudgement.RefusedProposal] = []
    var accepted: [Int] = []
    for proposal in scenario.proposals.indices {
      let parties = scenario.parties.indices.filter { party in
        !stated.grids.isEmpty && stated.grids.values.allSatisfy { $0[proposal][party].answer == .refuses }
      }
      if !parties.isEmpty {
        let isAsWritten = parties.contains { party in
          stated.grids.values.contains { $0[proposal][party].basis == .asWritten }
        }
        refused.append(KeyJudgement.RefusedProposal(proposal: proposal, parties: parties, isAsWritten: isAsWritten))
      }
      if deciding(scenario).allSatisfy({ party in
        stated.grids.values.allSatisfy { $0[proposal][party].answer == .accepts }
      }) {
        accepted.append(proposal)
      }
    }
    if !accepted.isEmpty {
      let isAsWritten = accepted.contains { proposal in
        stated.grids.values.contains { grid in
          deciding(scenario).contains { grid[proposal][$0].basis == .asWritten }
        }
      }
      judge(.acceptedForCertain(accepted, isAsWritten: isAsWritten), count, count, .firm) { basis in
        for proposal in accepted { basis.add(scenario.proposals[proposal].evidence) }
      }
    }
    if !refused.isEmpty {
      judge(.refusedForCertain(refused), count, count, .firm) { basis in
        for proposal in refused { basis.add(scenario.proposals[proposal.proposal].evidence) }
      }
    }
    fewestBroken(stated, judge)
  }

  /// The parties whose preferences are on file.
  private static func deciding(_ scenario: Scenario) -> [Int] {
    scenario.parties.indices.filter { scenario.parties[$0].preferences != nil }
  }

  /// Which proposals break the fewest positions in the most combinations of answers: those of the parties, where there are any.
  private static func fewestBroken(
    _ stated: Worlds,
    _ judge: (KeyJudgement.Kind, Int, Int?, Stance, (inout JudgementBasis) -> Void) -> Void
  ) {
    let scenario = stated.scenario
    let all = scenario.proposals.indices.filter { proposal in
      stated.grids.values.allSatisfy { grid in !grid[proposal].contains(where: \.isRuledOut) }
    }
    let ofParties = all.filter { !scenario.proposals[$0].evidence.isAnalystOnly }
    let compared = ofParties.isEmpty ? all : ofParties
    guard compared.count > 1 else { return }
    let totals = stated.grids.values.map { grid in compared.map { grid[$0].reduce(0) { $0 + $1.broken.count } } }
    let wins = compared.indices.map { place in totals.count { $0[place] == $0.min() } }
    let most = wins.max() ?? 0
    let best = compared.indices.filter { wins[$0] == most }
    let numbers = best.flatMap { place in totals.map { $0[place] } }
    // Where several are as good, or it hardly ever is the best, nothing is worth saying.
    guard best.count <= mostEquallyGood, best.count < compared.count, 2 * most > totals.count,
      let least = numbers.min(), let greatest = numbers.max(), greatest > 0
    else { return }
    judge(
      .breaksFewest(
        proposals: best.map { compared[$0] }, positions: least...greatest,
        isOfParties: !ofParties.isEmpty && ofParties.count < scenario.proposals.count), most, totals.count, .firm
    ) { basis in
      for place in best { basis.add(scenario.proposals[compared[place]].evidence) }
    }
  }
}

extension Worlds {
  /// Whether all that a party would have to give up, to open a zone alone, is to be no worse off than without an agreement.
  fileprivate func opensByLosing(_ party: Int) -> Bool {
    let own = Set(demands.filter { $0.party == party }.map(\.id))
    return worlds.filter { $0.alone.contains(party) }.allSatisfy { world in
      world.smallestConcessions.contains { set in set.allSatisfy { own.contains($0) && $0.hasSuffix(".no_agreement") } }
    }
  }
}

private let mostEquallyGood = 2
