/// Looks for an outcome that meets requirements by narrowing down what each issue may be at.
///
/// It branches where that does not settle it. All of it is in whole numbers: both answers are proofs.
///
/// What several parties need together is judged by weighed sums: if no outcome has the sum of what they
/// need, weighed in whatever way, none gives all of them enough. The weights are searched for by
/// subgradient steps (the Lagrangian dual of the linear relaxation), and what cannot keep the sum up is
/// taken out.
///
/// - SeeAlso: Fisher, "The Lagrangian relaxation method for solving integer programming problems" (1981).
struct NarrowingSearch {
  /// What came of a search.
  enum Reply: Equatable {
    case outcome(Outcome)
    case nothing
    /// It took more steps than were allowed.
    case unsettled
  }

  /// A requirement, laid out.
  struct Part {
    fileprivate var conditions: [NarrowingCondition] = []
    fileprivate var sums: [NeededSum] = []
    fileprivate let requirement: Requirement
  }

  private let payoffs: ExactPayoffs
  private let start: LevelDomains
  private let effort: Effort
  /// How many choices one search may make.
  private let limit: Int

  /// Prepares searches within some levels; `nil` where an issue has too many of them.
  init?(
    within domains: [LevelSet], _ payoffs: ExactPayoffs, atMost limit: Int = 20_000,
    _ effort: Effort
  ) {
    guard domains.allSatisfy({ $0.levelCount <= LevelDomains.mostLevels && !$0.isEmpty }) else {
      return nil
    }
    start = LevelDomains(domains.map(\.word))
    self.payoffs = payoffs
    self.limit = limit
    self.effort = effort
  }

  /// Lays a requirement out; `nil` where it is about open numbers, or numbers are too large.
  func part(_ requirement: Requirement) -> Part? {
    var part = Part(requirement: requirement)
    switch requirement {
    case .condition(let condition):
      let condition = NarrowingCondition(condition)
      part.conditions.append(condition)
      if let sum = condition.sum {
        part.sums.append(NeededSum(sum, issueCount: start.words.count))
      }
    case .payoffAtLeast(let party, let units, let exception):
      guard let table = payoffs.tables[party] else { return part }
      part.sums.append(NeededSum(table, atLeast: units, unless: exception))
    case .payoffAtMost(let party, let units):
      guard let table = payoffs.tables[party] else { return part }
      part.sums.append(NeededSum(table, atMost: units))
    case .accepted, .refused, .sumAtLeast: return nil
    }
    let fit = part.sums.allSatisfy { $0.magnitude.map { $0 < mostUnits } ?? false }
    return fit ? part : nil
  }

  /// An outcome that meets all parts.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  func find(_ parts: [Part]) throws(Stopped) -> Reply {
    var run = Run(parts, payoffs, start, limit, effort)
    return try run.answer()
  }

  /// An outcome within some levels that meets all requirements.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  func find(_ requirements: [Requirement], within domains: [LevelSet]) throws(Stopped) -> Reply {
    var parts: [Part] = []
    for requirement in requirements {
      guard let part = part(requirement) else { return .unsettled }
      parts.append(part)
    }
    var run = Run(parts, payoffs, LevelDomains(domains.map(\.word)), limit, effort)
    return try run.answer()
  }
}

extension NarrowingSearch {
  /// One search.
  fileprivate struct Run {
    let conditions: [NarrowingCondition]
    let requirements: [Requirement]
    let payoffs: ExactPayoffs
    let start: LevelDomains
    let effort: Effort
    var left: Int
    var weighing: SumWeighing

    init(
      _ parts: [Part], _ payoffs: ExactPayoffs, _ start: LevelDomains, _ limit: Int,
      _ effort: Effort
    ) {
      conditions = parts.flatMap(\.conditions)
      requirements = parts.map(\.requirement)
      weighing = SumWeighing(parts.flatMap(\.sums), start)
      self.payoffs = payoffs
      self.start = start
      self.effort = effort
      left = limit
    }

    mutating func answer() throws(Stopped) -> Reply {
      try look(start, weighing.evenWeights)
    }

    private mutating func look(_ domains: LevelDomains, _ weights: [Double]) throws(Stopped)
      -> Reply
    {
      left -= 1
      if left < 0 { return .unsettled }
      var (domains, weights) = (domains, weights)
      while true {
        if effort.isStopped { throw Stopped() }
        guard narrow(&domains) else { return .nothing }
        let before = domains
        guard weighing.narrow(&domains, &weights) else { return .nothing }
        if let outcome = weighing.candidate, meets(outcome) { return .outcome(outcome) }
        if domains == before { break }
      }
      guard let issue = domains.narrowest else {
        return domains.outcome.flatMap { meets($0) ? .outcome($0) : nil } ?? .nothing
      }
      for level in weighing.ranked(issue, domains[issue]) {
        var fewer = domains
        _ = fewer.keep(1 << UInt64(level), of: issue)
        let answer = try look(fewer, weights)
        if answer != .nothing { return answer }
      }
      return .nothing
    }

    private func meets(_ outcome: Outcome) -> Bool {
      requirements.allSatisfy { $0.isMet(by: outcome, payoffs) }
    }

    /// Takes out what single requirements exclude, until nothing changes.
    private func narrow(_ domains: inout LevelDomains) -> Bool {
      while true {
        let before = domains
        for condition in conditions where !condition.narrow(&domains) { return false }
        for sum in weighing.sums where !sum.narrow(&domains) { return false }
        if domains == before { return true }
      }
    }
  }
}

// Weighed by up to 2^12 and added up over up to 2^6 sums, such numbers still fit.
private let mostUnits = 1 << 44
