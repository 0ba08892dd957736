/// The questions beyond the sets themselves: how many outcomes they open, how far demands have to move,
/// and what bounds a zone that exists.
struct DistanceQuestions<Oracle: DemandOracle> {
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let demands: [Demand]
  private let all: DemandSet
  private(set) var oracle: Oracle

  init(_ model: PayoffModel, _ payoffs: ExactPayoffs, _ found: Explanation, _ oracle: Oracle) {
    self.model = model
    self.payoffs = payoffs
    demands = found.demands
    all = DemandSet(found.demands.indices)
    self.oracle = oracle
  }

  /// Answers them; what was answered before a stop stays.
  mutating func answer(_ found: inout Explanation) throws {
    let inConflict = found.conflicts.reduce(DemandSet()) { $0.union($1) }
    found.unanswered = demands.indices.filter { position in
      !inConflict.contains(position) && !isAnswered(demands[position])
    }
    if found.isPossible == true {
      try addBounds(to: &found)
      return
    }
    for set in found.smallestConcessions.prefix(mostSetsMeasured) {
      for position in set.positions {
        found.distances += try distances(of: position, within: set)
      }
    }
    try addTradeOffs(to: &found)
    // Counting may take long, so it comes last.
    for set in found.concessions {
      found.opened[set] = try oracle.count(keeping: all.subtracting(set))
    }
  }

  /// Whether another signatory's file says something to the demand.
  private func isAnswered(_ demand: Demand) -> Bool {
    model.scenario.signatories.contains { party in
      party != demand.party
        && model.scenario.parties[party].preferences?.answers.contains {
          $0.demand.value == demand.id
        } ?? false
    }
  }

  // MARK: How far

  private mutating func distances(of position: Int, within set: DemandSet) throws -> [Distance] {
    let kept = all.subtracting(set)
    switch demands[position].requirement {
    case .payoffAtLeast(let party, let units, _):
      guard let best = try oracle.bestPayoff(of: party, keeping: kept), best < units else {
        return []
      }
      return [
        Distance(within: set, demand: position, step: .reservation(units: units - best), meeting: [])
      ]
    case .condition(let condition):
      return try condition.issues.sorted().compactMap { issue in
        guard model.scenario.issues[issue].isOrdered || model.scenario.issues[issue].isQuantity
        else { return nil }
        return try nearestLevel(of: issue, condition, keeping: kept).map {
          Distance(
            within: set, demand: position,
            step: .level(issue: issue, asked: $0.asked, enough: $0.enough), meeting: $0.meeting)
        }
      }
    case .accepted(let party, _, _):
      var withThis = kept
      withThis.insert(position)
      guard try oracle.outcome(keeping: withThis, and: []) == nil,
        let drops = try oracle.leastDrops(of: party, keeping: kept)
      else { return [] }
      return [Distance(within: set, demand: position, step: .openReservation(drops), meeting: [])]
    case .payoffAtMost, .sumAtLeast, .refused: return []
    }
  }

  /// The level nearest to one that a condition asks for which an outcome has that meets some demands; the level asked for; and
  /// all levels that would do for the condition there.
  ///
  /// The condition is broken by the outcome, and would hold with the issue at the level asked for.
  private mutating func nearestLevel(
    of issue: Int, _ condition: Condition, keeping kept: DemandSet
  ) throws -> (asked: Int, enough: Int, meeting: [Int])? {
    let levels = model.scenario.issues[issue].options.count
    // Levels that leave the same condition on the other issues are asked for together.
    let asked = Dictionary(grouping: 0..<levels) { condition.with(issue, at: $0).normalized }
      .filter { $0.key != .any([]) }
    func within(_ reach: Int) -> Condition {
      .any(
        asked.sorted { $0.value[0] < $1.value[0] }.map { rest, levelsAsked in
          let near = LevelSet(levelCount: levels) { level in
            levelsAsked.contains { abs($0 - level) <= reach }
          }
          return .all([.within(issue: issue, near), rest])
        })
    }
    func find(_ reach: Int) throws -> Outcome? {
      try oracle.outcome(
        keeping: kept, and: [.condition(within(reach)), .condition(.not(condition))])
    }
    guard var outcome = try find(levels - 1) else { return nil }
    func reach(_ outcome: Outcome) -> Int? { nearest(outcome, issue, condition) }
    while let distance = reach(outcome), distance > 1, let nearer = try find(distance - 1) {
      outcome = nearer
    }
    guard let distance = reach(outcome) else { return nil }
    let enough = outcome[issue]
    let found = [enough - distance, enough + distance].first { level in
      (0..<levels).contains(level) && condition.with(issue, at: level).holds(for: outcome)
    }
    return found.map { ($0, enough, levelsMeeting(condition, issue, outcome)) }
  }

  /// How many levels an outcome's issue is away from one at which a condition would hold.
  private func nearest(_ outcome: Outcome, _ issue: Int, _ condition: Condition) -> Int? {
    levelsMeeting(condition, issue, outcome).map { abs($0 - outcome[issue]) }.min()
  }

  /// The levels of an issue at which a condition would hold in an outcome.
  private func levelsMeeting(_ condition: Condition, _ issue: Int, _ outcome: Outcome) -> [Int] {
    model.scenario.issues[issue].options.indices
      .filter { condition.with(issue, at: $0).holds(for: outcome) }
  }

  // MARK: Pairs of reservation values

  private mutating func addTradeOffs(to found: inout Explanation) throws {
    let values = demands.indices.filter { demands[$0].condition == nil }
    for (index, first) in values.enumerated() {
      for second in values[(index + 1)...] {
        guard case .payoffAtLeast(let a, let atLeastA, let exceptA) = demands[first].requirement,
          case .payoffAtLeast(let b, let atLeastB, let exceptB) = demands[second].requirement
        else { continue }
        let pair = DemandSet([first, second])
        guard found.concessions.contains(where: { $0.isSubset(of: pair) }) else { continue }
        let kept = all.subtracting(pair)
        var reached = try oracle.efficientPayoffs(
          of: [a, b], upTo: [atLeastA, atLeastB], keeping: kept)
        // Where an outcome does not concern one of them, or moves what it is silent about, it need not
        // drop anything, whatever the outcome is worth.
        if let best = try best(of: b, keeping: kept, where: exceptA) {
          reached.append([atLeastA, min(best, atLeastB)])
        }
        if let best = try best(of: a, keeping: kept, where: exceptB) {
          reached.append([min(best, atLeastA), atLeastB])
        }
        found.tradeOffs.append(
          TradeOff(
            parties: [a, b],
            drops: efficientPairs(reached).map { [atLeastA - $0[0], atLeastB - $0[1]] }))
      }
    }
  }

  private mutating func best(
    of party: Int, keeping kept: DemandSet, where exception: Condition
  ) throws -> Int? {
    if exception == .any([]) { return nil }
    return try oracle.bestPayoff(of: party, keeping: kept, and: [.condition(exception)])
  }

  private func isSilent(_ party: Int) -> Bool {
    if case .payoffs(let payoff) = model.judgements[party] {
      !payoff.silentIssues.isEmpty
    } else {
      true
    }
  }

  // MARK: What bounds a zone

  private mutating func addBounds(to found: inout Explanation) throws {
    let count = try oracle.count(keeping: all)
    let parties = payoffs.tables.indices.filter { payoffs.tables[$0] != nil && !isSilent($0) }
    found.measured = parties
    var best: [Int: Int] = [:]
    for party in parties { best[party] = try oracle.bestPayoff(of: party, keeping: all) }
    for position in demands.indices {
      guard try oracle.hasOutcome(breakingOnly: position, demands[position]) else { continue }
      var rest = all
      rest.remove(position)
      var gains: [Int: Int] = [:]
      for party in parties {
        guard let now = best[party], let then = try oracle.bestPayoff(of: party, keeping: rest),
          then > now
        else { continue }
        gains[party] = then - now
      }
      let larger = try oracle.count(keeping: rest)
      found.binding.append(
        BindingDemand(
          demand: position, more: count.flatMap { count in larger?.less(count) }, gains: gains))
    }
    for (party, member) in model.scenario.parties.enumerated() {
      for (index, line) in (member.preferences?.redLines ?? []).enumerated()
      where line.hardness == .reported {
        let inForce = Requirement.condition(model.binding(line, of: party))
        if try oracle.outcome(keeping: all, and: [inForce]) == nil {
          found.emptying.append(BrokenLine(party: party, redLine: index))
        }
      }
    }
  }
}

extension Condition {
  /// The condition on the other issues that is left where one issue is at a level.
  func with(_ issue: Int, at level: Int) -> Condition {
    switch self {
    case .within(issue, let levels): return levels.contains(level) ? .all([]) : .any([])
    case .within: return self
    case .atMost(let sum):
      guard let place = sum.issues.firstIndex(of: issue) else { return self }
      var (issues, contributions) = (sum.issues, sum.contributions)
      issues.remove(at: place)
      let added = contributions.remove(at: place)[level]
      return .atMost(
        LinearSum(issues: issues, contributions: contributions, bound: sum.bound - added))
    case .not(let part): return .not(part.with(issue, at: level))
    case .all(let parts): return .all(parts.map { $0.with(issue, at: level) })
    case .any(let parts): return .any(parts.map { $0.with(issue, at: level) })
    }
  }
}

// Each set of this size takes a few questions a demand; readers want the first ones.
private let mostSetsMeasured = 12
