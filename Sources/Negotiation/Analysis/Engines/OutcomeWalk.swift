/// Visits every outcome that meets some conditions, depth first, issue by issue.
///
/// A condition is tested as soon as its last issue is settled, so that a broken one cuts off everything
/// below it. What decides acceptance (red lines, silence, payoffs) is summed up on the way down in
/// flat arrays, one slot for each depth.
struct OutcomeWalk {
  /// What is known at an outcome; its memory belongs to the walk and is valid during the visit only.
  ///
  /// Arrays would be retained and released at every outcome, which takes as long as the rest.
  struct Visit {
    /// The level of each issue.
    let levels: UnsafeBufferPointer<Int>
    /// Bit *p* is set where party *p* has a firm red line that is broken.
    let firmBroken: UInt32
    /// Bit *p* is set where party *p* has a reported red line that is broken.
    let reportedBroken: UInt32
    /// Bit *p* is set where party *p* is silent about an issue that leaves its status quo.
    let silent: UInt32
    /// Bit *p* is set where party *p* only consents and the outcome does not concern it.
    let unconcerned: UInt32
    /// Each party's payoff in units; 0 for parties without payoffs.
    let payoffs: UnsafeBufferPointer<Int>
  }

  /// What the settled issues have decided, one bit a party.
  private struct Marks {
    var firm: UInt32 = 0
    var reported: UInt32 = 0
    var silent: UInt32 = 0
    var concerned: UInt32 = 0
  }

  private enum Mark {
    case condition
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
  /// What some parties must reach, and the most that the issues from each depth on add.
  private var floors: [(party: Int, units: Int)] = []
  private var rest: [Int] = []

  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, within domains: [LevelSet],
    meeting conditions: [Condition], _ effort: Effort
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
    for condition in conditions { add(condition, .condition, scenario) }
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

  /// Leaves out what falls short of a payoff, whatever the issues that are still open add.
  ///
  /// - Parameter floors: What each party must reach; `nil` where it need not.
  mutating func skip(below floors: [Int?]) {
    self.floors = floors.indices.compactMap { party in floors[party].map { (party, $0) } }
    rest = Array(repeating: 0, count: (domains.count + 1) * partyCount)
    for depth in domains.indices.reversed() {
      for party in 0..<partyCount {
        var most = domains[depth].map { values[depth][$0 * partyCount + party] }.max() ?? 0
        for check in checks[depth] {
          if case .effect(party, _, let worths) = check.mark { most += max(0, worths.max() ?? 0) }
        }
        rest[depth * partyCount + party] = rest[(depth + 1) * partyCount + party] + most
      }
    }
  }

  /// Visits the outcomes until the visitor answers `false`.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: At most the product of the numbers of levels.
  func run(_ visit: (Visit) -> Bool) throws(Stopped) {
    let depthCount = domains.count
    if domains.contains(where: \.isEmpty) { return }
    let levels = UnsafeMutableBufferPointer<Int>.allocate(capacity: depthCount)
    let positions = UnsafeMutableBufferPointer<Int>.allocate(capacity: depthCount)
    let payoffs = UnsafeMutableBufferPointer<Int>.allocate(capacity: (depthCount + 1) * partyCount)
    let marks = UnsafeMutableBufferPointer<Marks>.allocate(capacity: depthCount + 1)
    defer {
      levels.deallocate()
      positions.deallocate()
      payoffs.deallocate()
      marks.deallocate()
    }
    levels.initialize(repeating: 0)
    positions.initialize(repeating: -1)
    payoffs.initialize(repeating: 0)
    marks.initialize(repeating: Marks())
    let consenting = checks.joined().reduce(UInt32(0)) {
      if case .concern(let bit) = $1.mark { $0 | bit } else { $0 }
    }
    let visited = UnsafeBufferPointer(levels)
    let final = UnsafeBufferPointer(rebasing: payoffs[(depthCount * partyCount)...])
    let hasChecks = checks.map { !$0.isEmpty }
    let costs = checks.map { 1 + 4 * $0.count }
    var steps = 0
    var depth = 0
    while depth >= 0 {
      positions[depth] += 1
      guard positions[depth] < domains[depth].count else {
        positions[depth] = -1
        depth -= 1
        continue
      }
      // A step may have thousands of conditions to check.
      steps += costs[depth]
      if steps > 1024 {
        if effort.isStopped { throw Stopped() }
        steps = 0
      }
      let level = domains[depth][positions[depth]]
      levels[depth] = level
      let from = depth * partyCount
      let to = from + partyCount
      let row = level * partyCount
      for party in 0..<partyCount {
        payoffs[to + party] = payoffs[from + party] + values[depth][row + party]
      }
      marks[depth + 1] = marks[depth]
      if level != statusQuo[depth] { marks[depth + 1].silent |= silentParties[depth] }
      if hasChecks[depth], !check(depth, visited, payoffs, to, &marks[depth + 1]) { continue }
      if !floors.isEmpty, !reaches(payoffs, to) { continue }
      if depth + 1 < depthCount {
        depth += 1
        continue
      }
      let last = marks[depthCount]
      let goesOn = visit(
        Visit(
          levels: visited, firmBroken: last.firm, reportedBroken: last.reported,
          silent: last.silent, unconcerned: consenting & ~last.concerned, payoffs: final))
      if !goesOn { return }
    }
  }

  /// Applies what the issue just settled decides; `false` where a condition is broken.
  private func check(
    _ depth: Int, _ levels: UnsafeBufferPointer<Int>, _ payoffs: UnsafeMutableBufferPointer<Int>,
    _ to: Int, _ marks: inout Marks
  ) -> Bool {
    for check in checks[depth] {
      let holds = check.test.holds(levels)
      switch check.mark {
      case .condition: if !holds { return false }
      case .firm(let bit): if !holds { marks.firm |= bit }
      case .reported(let bit): if !holds { marks.reported |= bit }
      case .concern(let bit): if holds { marks.concerned |= bit }
      case .effect(let party, let quantity, let worths):
        if holds { payoffs[to + party] += worths[quantity.map { levels[$0] } ?? 0] }
      }
    }
    return true
  }

  /// Whether every floor can still be reached.
  private func reaches(_ payoffs: UnsafeMutableBufferPointer<Int>, _ to: Int) -> Bool {
    for (party, floor) in floors where payoffs[to + party] + rest[to + party] < floor {
      return false
    }
    return true
  }
}
