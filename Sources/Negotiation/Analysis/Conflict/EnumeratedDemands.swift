/// Answers which demands can hold together from one look at every outcome.
struct EnumeratedDemands: DemandOracle {
  /// The outcomes that meet all demands but these.
  private struct Row {
    let broken: DemandSet
    var count = 0
    var best: [Int]
  }

  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  private let demands: [Demand]
  let effort: Effort
  private var rows: [Row] = []

  var demandCount: Int { demands.count }
  var proof: Proof { .exact }
  var programs: Int { 0 }

  /// Looks at every outcome.
  ///
  /// - Complexity: The number of outcomes times the number of demands.
  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ demands: [Demand], _ effort: Effort
  ) throws(Stopped) {
    self.model = model
    self.payoffs = payoffs
    self.demands = demands
    self.effort = effort
    var tests = demands.map { RequirementTest($0.requirement, payoffs, model.scenario) }
    let lawful = RequiredOutcomes(
      model.conditionsThatNeverGive.map { .condition($0) }, model, payoffs, effort)
    var rows: [Row] = []
    var places: [DemandSet: Int] = [:]
    try lawful.run { visit in
      var broken = DemandSet()
      for position in tests.indices where !tests[position].isMet(by: visit) {
        broken.insert(position)
      }
      let place: Int
      if let known = places[broken] {
        place = known
        for (party, units) in visit.payoffs.enumerated() where units > rows[place].best[party] {
          rows[place].best[party] = units
        }
      } else {
        place = rows.count
        places[broken] = place
        rows.append(Row(broken: broken, best: Array(visit.payoffs)))
      }
      rows[place].count += 1
      return true
    }
    self.rows = rows.sorted { $0.broken < $1.broken }
  }

  func met(keeping demands: DemandSet) -> DemandSet? {
    // The rows with the fewest broken demands stand first.
    rows.first { $0.broken.isDisjoint(with: demands) }.map {
      DemandSet(self.demands.indices).subtracting($0.broken)
    }
  }

  func count(keeping demands: DemandSet) -> OutcomeCount? {
    OutcomeCount(
      rows.reduce(0) { $1.broken.isDisjoint(with: demands) ? $0 + $1.count : $0 })
  }

  func bestPayoff(
    of party: Int, keeping demands: DemandSet, and requirements: [Requirement]
  ) throws(Stopped) -> Int? {
    if requirements.isEmpty {
      return rows.filter { $0.broken.isDisjoint(with: demands) }.map { $0.best[party] }.max()
    }
    var best: Int?
    try outcomes(keeping: demands, and: requirements).run { visit in
      best = max(best ?? visit.payoffs[party], visit.payoffs[party])
      return true
    }
    return best
  }

  func outcome(
    keeping demands: DemandSet, and requirements: [Requirement]
  ) throws(Stopped) -> Outcome? {
    var found: Outcome?
    if met(keeping: demands) == nil { return nil }
    try outcomes(keeping: demands, and: requirements).run { visit in
      found = Outcome(Array(visit.levels))
      return false
    }
    return found
  }

  func leastDrops(of party: Int, keeping demands: DemandSet) throws(Stopped) -> LeastDrops? {
    guard let open = payoffs.open[party], open.hasNumbers else { return nil }
    let places = open.issues.sorted()
    var seen: Set<[Int]> = []
    var greatest: Rational?
    var least: Rational?
    var isKnown = true
    try outcomes(keeping: demands, and: []).run { visit in
      guard seen.insert(places.map { visit.levels[$0] }).inserted else { return true }
      guard let margin = open.margin(of: Outcome(Array(visit.levels))), let best = margin.greatest
      else {
        isKnown = false
        return false
      }
      greatest = max(greatest ?? best, best)
      if let worst = margin.least { least = max(least ?? worst, worst) }
      return true
    }
    guard isKnown, let greatest else { return nil }
    return LeastDrops(inSomeReading: greatest.negated, inEveryReading: least?.negated)
  }

  func efficientPayoffs(
    of pair: [Int], upTo caps: [Int], keeping demands: DemandSet
  ) throws(Stopped) -> [[Int]] {
    var best: [Int: Int] = [:]
    try outcomes(keeping: demands, and: []).run { visit in
      let first = min(visit.payoffs[pair[0]], caps[0])
      let second = min(visit.payoffs[pair[1]], caps[1])
      best[first] = max(best[first] ?? second, second)
      return true
    }
    return efficientPairs(best.map { [$0.key, $0.value] })
  }

  private func outcomes(
    keeping demands: DemandSet, and requirements: [Requirement]
  ) -> RequiredOutcomes {
    RequiredOutcomes(
      model.conditionsThatNeverGive.map { .condition($0) }
        + demands.positions.map { self.demands[$0].requirement } + requirements,
      model, payoffs, effort)
  }
}
