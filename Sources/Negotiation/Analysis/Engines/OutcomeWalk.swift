/// Visits every outcome that meets the rules, depth first, issue by issue.
///
/// A rule is tested as soon as its last issue is settled, so that a broken rule cuts off everything
/// below it. What decides acceptance (red lines, silence, payoffs) is summed up on the way down in
/// flat arrays, one slot for each depth.
struct OutcomeWalk {
  /// What is known at an outcome; the arrays belong to the walk and are valid during the visit only.
  struct Visit {
    /// The level of each issue.
    let levels: [Int]
    /// Bit *p* is set where party *p* has a firm red line that is broken.
    let firmBroken: UInt32
    /// Bit *p* is set where party *p* has a reported red line that is broken.
    let reportedBroken: UInt32
    /// Bit *p* is set where party *p* is silent about an issue that leaves its status quo.
    let silent: UInt32
    /// Bit *p* is set where party *p* only consents and the outcome does not concern it.
    let unconcerned: UInt32
    /// Each party's payoff in units; 0 for parties without payoffs.
    let payoffs: ArraySlice<Int>
  }

  private enum Mark {
    case rule
    case firm(UInt32)
    case reported(UInt32)
    case concern(UInt32)
    case effect(party: Int, quantity: Int?, worths: [Int])
  }

  private struct MarkedTest {
    let test: ConditionTable
    let mark: Mark
  }

  private let domains: [[Int]]
  private let partyCount: Int
  private var checks: [[MarkedTest]]
  private var silentParties: [UInt32]
  private let statusQuo: [Int]
  /// What each level is worth, as `values[issue][level * partyCount + party]`.
  private var values: [[Int]]
  private let effort: Effort

  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, within domains: [LevelSet], rules: [Rule],
    _ effort: Effort
  ) {
    let scenario = model.scenario
    self.domains = domains.map(\.levels)
    self.effort = effort
    partyCount = scenario.parties.count
    checks = Array(repeating: [], count: scenario.issues.count)
    silentParties = Array(repeating: 0, count: scenario.issues.count)
    statusQuo = scenario.issues.map(\.statusQuo)
    values = scenario.issues.map {
      Array(repeating: 0, count: $0.options.count * model.scenario.parties.count)
    }
    for rule in rules { add(rule.condition, .rule, scenario) }
    for (party, member) in scenario.parties.enumerated() {
      let bit: UInt32 = 1 << UInt32(party)
      if case .consenting(let concern) = member.role { add(concern, .concern(bit), scenario) }
      for line in member.preferences?.redLines ?? [] {
        add(line.condition, line.hardness == .firm ? .firm(bit) : .reported(bit), scenario)
      }
      guard case .payoffs(let payoff) = model.judgements[party],
        let table = payoffs.tables[party]
      else { continue }
      for issue in payoff.silentIssues { silentParties[issue] |= bit }
      for (issue, row) in table.values.enumerated() {
        for (level, units) in row.enumerated() {
          values[issue][level * partyCount + party] = units
        }
      }
      for effect in table.effects {
        add(
          effect.when,
          .effect(party: party, quantity: effect.quantity, worths: effect.worths), scenario,
          alsoAfter: effect.quantity)
      }
    }
  }

  private mutating func add(
    _ condition: Condition, _ mark: Mark, _ scenario: Scenario, alsoAfter issue: Int? = nil
  ) {
    let test = ConditionTable(condition, scenario)
    let depth = max(condition.issues.max() ?? 0, issue ?? 0)
    checks[depth].append(MarkedTest(test: test, mark: mark))
  }

  /// Visits the outcomes until the visitor answers `false`.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: At most the product of the numbers of levels.
  func run(_ visit: (Visit) -> Bool) throws(Stopped) {
    let depthCount = domains.count
    if domains.contains(where: \.isEmpty) { return }
    var levels = Array(repeating: 0, count: depthCount)
    var positions = Array(repeating: -1, count: depthCount)
    var firm = Array(repeating: UInt32(0), count: depthCount + 1)
    var reported = firm
    var silent = firm
    var concerned = firm
    var payoffs = Array(repeating: 0, count: (depthCount + 1) * partyCount)
    let consenting = checks.joined().reduce(UInt32(0)) {
      if case .concern(let bit) = $1.mark { $0 | bit } else { $0 }
    }
    var steps = 0
    var depth = 0
    while depth >= 0 {
      positions[depth] += 1
      guard positions[depth] < domains[depth].count else {
        positions[depth] = -1
        depth -= 1
        continue
      }
      steps += 1
      if steps & 0xFFFF == 0, effort.isStopped { throw Stopped() }
      let level = domains[depth][positions[depth]]
      levels[depth] = level
      let from = depth * partyCount
      let to = from + partyCount
      let row = level * partyCount
      for party in 0..<partyCount {
        payoffs[to + party] = payoffs[from + party] + values[depth][row + party]
      }
      firm[depth + 1] = firm[depth]
      reported[depth + 1] = reported[depth]
      concerned[depth + 1] = concerned[depth]
      silent[depth + 1] = silent[depth] | (level != statusQuo[depth] ? silentParties[depth] : 0)
      var isAllowed = true
      for check in checks[depth] {
        let holds = check.test.holds(levels)
        switch check.mark {
        case .rule: isAllowed = holds
        case .firm(let bit): if !holds { firm[depth + 1] |= bit }
        case .reported(let bit): if !holds { reported[depth + 1] |= bit }
        case .concern(let bit): if holds { concerned[depth + 1] |= bit }
        case .effect(let party, let quantity, let worths):
          if holds { payoffs[to + party] += worths[quantity.map { levels[$0] } ?? 0] }
        }
        if !isAllowed { break }
      }
      guard isAllowed else { continue }
      if depth + 1 < depthCount {
        depth += 1
        continue
      }
      let goesOn = visit(
        Visit(
          levels: levels, firmBroken: firm[depthCount], reportedBroken: reported[depthCount],
          silent: silent[depthCount], unconcerned: consenting & ~concerned[depthCount],
          payoffs: payoffs[(depthCount * partyCount)...]))
      if !goesOn { return }
    }
  }
}
