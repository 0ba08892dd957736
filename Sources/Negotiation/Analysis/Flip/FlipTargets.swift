/// What the verdicts asked for are about, as patterns of outcomes for each party that has numbers.
struct FlipTargets {
  let subjects: [FlipSubject]
  private let parties: [Int]
  /// The patterns of all outcomes, by party; `nil` where there are too many to look at.
  private var model: [OutcomePatterns]?
  /// The patterns of each proposal's completions; `nil` likewise.
  private var proposals: [Int: [OutcomePatterns]] = [:]
  /// The proposals that are out by a rule: no number changes that.
  private var ruledOut: Set<Int> = []

  init(
    _ subjects: [FlipSubject], of parties: [Int], in model: PayoffModel, _ payoffs: ExactPayoffs,
    _ effort: Effort
  ) throws {
    self.subjects = subjects
    self.parties = parties
    let scenario = model.scenario
    func patterns(_ domains: [LevelSet]) throws -> [OutcomePatterns]? {
      let count = domains.reduce(1.0) { $0 * Double($1.count) }
      guard count <= Double(mostEnumerated) else { return nil }
      return try model.outcomePatterns(of: parties, within: domains, payoffs, effort)
    }
    if subjects.contains(.model) { self.model = try patterns(scenario.allowed) }
    for proposal in subjects.compactMap(\.proposal) where proposals[proposal] == nil {
      let stated = scenario.proposals[proposal]
      let isAllowed = zip(stated.levels, scenario.allowed).allSatisfy {
        !$0.intersection($1).isEmpty
      }
      proposals[proposal] = isAllowed ? try patterns(stated.domains(scenario)) : nil
      if !isAllowed || proposals[proposal]?.allSatisfy(\.isEmpty) ?? false {
        ruledOut.insert(proposal)
      }
    }
  }

  /// A verdict as a function of a number of one party; `nil` where there are too many outcomes to tell.
  func profile(
    of subject: FlipSubject, along: AcceptanceAlong, by party: Int, now: Verdict,
    _ effort: Effort
  ) throws -> VerdictProfile? {
    func unchanged() -> VerdictProfile {
      VerdictProfile(
        consistent: along.consistent, every: now == .every ? .all : .none,
        some: now == Verdict.none ? .none : .all)
    }
    if let proposal = subject.proposal, ruledOut.contains(proposal) { return unchanged() }
    if case .acceptance(_, let other) = subject, other != party { return unchanged() }
    let all = subject.proposal.map { proposals[$0] } ?? model
    guard let all, let place = parties.firstIndex(of: party) else { return nil }
    let patterns = all[place]
    func numbers(
      _ quantifier: Quantifier, _ mark: OutcomePatterns.Marks, _ certainty: Certainty
    ) throws -> NumberSet {
      try along.numbers(accepting: quantifier, of: patterns, with: mark, certainty, effort)
    }
    let every: NumberSet
    let some: NumberSet
    switch subject {
    case .model:
      every = patterns.isAcceptedAnyway ? .all : try numbers(.one, .surely, .inEveryReading)
      some = patterns.mayBeAcceptedAnyway ? .all : try numbers(.one, .maybe, .inSomeReading)
    case .proposal:
      every =
        patterns.othersMayRefuse || patterns.refusesSome || patterns.isSilentSomewhere
        ? .none : try numbers(.each, .any, .inEveryReading)
      some = patterns.mayBeAcceptedAnyway ? .all : try numbers(.one, .maybe, .inSomeReading)
    case .acceptance:
      every =
        patterns.refusesSome || patterns.isSilentSomewhere
        ? .none : try numbers(.each, .any, .inEveryReading)
      some =
        patterns.isUnconcernedSomewhere || patterns.isSilentSomewhere
        ? .all : try numbers(.one, .any, .inSomeReading)
    }
    return VerdictProfile(consistent: along.consistent, every: every, some: some)
  }
}

extension FlipSubject {
  /// The proposal it is about, by position.
  var proposal: Int? {
    switch self {
    case .model: nil
    case .proposal(let index), .acceptance(let index, _): index
    }
  }
}
