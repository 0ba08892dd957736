extension BrokenPatterns {
  /// Looks at every outcome once, for all worlds with the same issues.
  ///
  /// - Returns: The patterns; `nil` where the worlds have more demands and rules between them than can be told apart.
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: The number of outcomes times the number of columns that change from one to the next.
  init?(_ worlds: [WorldModel], _ effort: Effort) throws(Stopped) {
    guard let first = worlds.first else { return nil }
    // What no world leaves out need not be a column.
    let common = worlds.dropFirst().reduce(Set(first.model.conditionsThatNeverGive)) {
      $0.intersection($1.model.conditionsThatNeverGive)
    }
    var table = ColumnTable(first.model.scenario)
    for world in worlds { inForce.append(table.columns(of: world, besides: common)) }
    guard table.columns.count <= Self.mostColumns else { return nil }
    columns = table.columns
    let issues = first.model.scenario.issues.indices
    let allowed = worlds.dropFirst().reduce(first.model.scenario.allowed) { all, world in
      zip(all, world.model.scenario.allowed).map { $0.union($1) }
    }
    let bare = first.model.scenario.withoutPreferences
    let walk = OutcomeWalk(
      PayoffModel(bare), .none(bare), within: allowed, meeting: common.sorted { "\($0)" < "\($1)" }, effort)
    var tests = table.tests
    let changing = issues.map { issue in tests.indices.filter { tests[$0].lastIssue >= issue } }
    var earlier = issues.map { _ in -1 }
    var bits = Bits.zero
    var counts: [Bits: Int] = [:]
    try walk.run { visit in
      var issue = 0
      while issue < earlier.count, earlier[issue] == visit.levels[issue] { issue += 1 }
      if issue < changing.count {
        for column in changing[issue] { bits.set(column, to: !tests[column].isMet(by: visit.levels)) }
      }
      while issue < earlier.count {
        earlier[issue] = visit.levels[issue]
        issue += 1
      }
      counts[bits, default: 0] += 1
      return true
    }
    self.counts = counts
  }
}

/// The columns of all worlds, each with its test.
private struct ColumnTable {
  /// What an outcome is asked, whatever world it is asked in.
  private enum Key: Hashable {
    case condition(Condition, id: String)
    case payoff(party: Int, PayoffIdentity, Certainty, unless: Condition)
  }

  private let scenario: Scenario
  private var places: [Key: Int] = [:]
  private(set) var columns: [PatternColumn] = []
  private(set) var tests: [ColumnTest] = []

  init(_ scenario: Scenario) { self.scenario = scenario }

  /// The columns of what is in force in a world.
  mutating func columns(of world: WorldModel, besides common: Set<Condition>) -> WorldColumns {
    let own = world.model.scenario
    var inForce = WorldColumns()
    for demand in world.demands {
      let meaning: String? =
        switch demand.source {
        case .redLine(let party, let index): own.parties[party].preferences?.redLines[index].meaning?.answer
        case .linkage(let rule): own.rules[rule].meaning?.answer
        case .noAgreement: nil
        }
      let isPayoff = if case .noAgreement = demand.source { true } else { false }
      inForce.demands.append(
        column(
          of: demand.requirement, world,
          PatternColumn(kind: isPayoff ? .noAgreement : .demand, id: demand.id, meaning: meaning)))
    }
    for rule in own.rules where rule.kind != .linkage && !common.contains(rule.condition) {
      inForce.rules.append(
        column(
          of: .condition(rule.condition), world, PatternColumn(kind: .rule, id: rule.id, meaning: nil)))
    }
    for (issue, levels) in own.allowed.enumerated() where !levels.isFull {
      inForce.rules.append(
        column(
          of: .condition(.within(issue: issue, levels)), world,
          PatternColumn(kind: .rule, id: own.issues[issue].id, meaning: nil)))
    }
    var accepted: [Int: [Int]] = [:]
    for party in world.model.deciders {
      guard let requirements = world.model.acceptance(by: party, .inEveryReading, world.payoffs) else { continue }
      accepted[party] = requirements.map { requirement in
        column(of: requirement, world, PatternColumn(kind: .certain, id: own.parties[party].id, meaning: nil))
      }
    }
    let demands = inForce.demands
    func certain(of group: [Int]) -> [Int]? {
      let columns = group.compactMap { accepted[$0] }
      return columns.count == group.count ? Set(columns.joined()).subtracting(demands).sorted() : nil
    }
    inForce.certain = certain(of: world.model.deciders)
    guard own.agreement != nil else { return inForce }
    inForce.groups = world.model.winningGroups.map { group in
      GroupColumns(
        demands: DemandSet(
          world.demands.indices.filter { position in
            if case .linkage = world.demands[position].source {
              true
            } else {
              group.contains(world.demands[position].party)
            }
          }), certain: certain(of: group))
    }
    return inForce
  }

  private mutating func column(of requirement: Requirement, _ world: WorldModel, _ column: PatternColumn) -> Int {
    let key: Key
    switch requirement {
    case .condition(let condition): key = .condition(condition, id: column.id)
    case .payoffAtLeast(let party, _, let unless):
      key = .payoff(party: party, world.identity.payoffs[party], .inSomeReading, unless: unless)
    case .accepted(let party, let certainty, let unless):
      key = .payoff(party: party, world.identity.payoffs[party], certainty, unless: unless)
    case .payoffAtMost, .refused, .sumAtLeast:
      preconditionFailure("demands are conditions, least payoffs, or acceptance")
    }
    if let place = places[key] { return place }
    places[key] = columns.count
    columns.append(column)
    tests.append(ColumnTest(requirement, world.payoffs, scenario))
    return columns.count - 1
  }
}

/// A test of one column, prepared to be asked of one outcome after the other.
private struct ColumnTest {
  private enum Question {
    case nothing
    case exact(PayoffTable, units: Int)
    case open(Certainty)
  }

  private let question: Question
  private let exception: ConditionTable
  private var open: OpenPayoffTest?
  /// The last issue that its answer depends on.
  let lastIssue: Int

  init(_ requirement: Requirement, _ payoffs: ExactPayoffs, _ scenario: Scenario) {
    let last = scenario.issues.count - 1
    switch requirement {
    case .condition(let condition):
      (question, exception) = (.nothing, ConditionTable(condition, scenario))
      lastIssue = condition.issues.max() ?? 0
    case .payoffAtLeast(let party, let units, let unless):
      question = payoffs.tables[party].map { .exact($0, units: units) } ?? .nothing
      (exception, lastIssue) = (ConditionTable(unless, scenario), last)
    case .accepted(let party, let certainty, let unless):
      question = .open(certainty)
      open = payoffs.open[party].map { OpenPayoffTest($0, scenario) }
      (exception, lastIssue) = (ConditionTable(unless, scenario), last)
    case .payoffAtMost, .refused, .sumAtLeast:
      preconditionFailure("demands are conditions, least payoffs, or acceptance")
    }
  }

  mutating func isMet(by levels: UnsafeBufferPointer<Int>) -> Bool {
    if exception.holds(levels) { return true }
    switch question {
    case .nothing: return false
    case .exact(let table, let units): return table.payoff(of: Outcome(Array(levels))) >= units
    case .open(let certainty): return certainty.isMet(by: open?.verdict(on: levels) ?? .every)
    }
  }
}

extension Scenario {
  /// The scenario without what parties want, for whoever only walks over its outcomes.
  fileprivate var withoutPreferences: Scenario {
    var bare = self
    for party in bare.parties.indices { bare.parties[party].preferences = nil }
    bare.proposals = []
    return bare
  }
}
