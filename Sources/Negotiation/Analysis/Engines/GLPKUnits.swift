extension PayoffModel {
  /// Throws where a payoff or a sum has more units than GLPK's tolerances are sure of.
  func checkUnits(_ payoffs: ExactPayoffs) throws(EngineDoesNotApply) {
    for (party, table) in zip(scenario.parties, payoffs.tables) {
      guard let table else { continue }
      let rows = table.values + table.effects.map(\.worths)
      try check(rows, table.reservation, "a payoff of '\(party.id)'")
    }
    for (party, open) in zip(scenario.parties, payoffs.open) {
      guard let open else { continue }
      let what = "what '\(party.id)' leaves open"
      for direction in open.readings.apartDirections {
        try check(open.heights(along: [direction])[0].largest, what)
      }
      // The parts of a sum have their heights in the same unit.
      let corners = open.readings.cornersOfSums
      let heights = open.heights(along: corners.flatMap(\.self)).map(\.largest)
      var (sum, start) = (UInt(0), 0)
      for part in corners {
        sum += heights[start..<(start + part.count)].max() ?? 0
        start += part.count
      }
      try check(sum, what)
    }
    for sum in scenario.conditions.flatMap(\.sums) {
      let names = sum.issues.map { "'\(scenario.issues[$0].id)'" }.joined(separator: " and ")
      try check(sum.contributions, sum.bound, "a sum of \(names)")
    }
  }

  private func check(_ rows: [[Int]], _ bound: Int, _ what: String) throws(EngineDoesNotApply) {
    try check(rows.reduce(bound.magnitude) { $0 + ($1.map(\.magnitude).max() ?? 0) }, what)
  }

  private func check(_ largest: UInt, _ what: String) throws(EngineDoesNotApply) {
    guard largest > UInt(mostUnitsForGLPK) else { return }
    let advice =
      scenario.isEnumerable
      ? "use --engine enumerate, or round the numbers" : "round the numbers, or allow fewer options in a variant"
    throw EngineDoesNotApply(
      engine: .glpk,
      reason:
        "\(what) reaches \(largest) units of its finest step, and GLPK's tolerances are sure up "
        + "to \(mostUnitsForGLPK); \(advice)")
  }
}

extension Scenario {
  /// Every condition that decides something.
  fileprivate var conditions: [Condition] {
    rules.map(\.condition)
      + parties.flatMap { party -> [Condition] in
        var conditions = party.preferences?.redLines.map(\.condition) ?? []
        conditions += party.preferences?.effects.map(\.when) ?? []
        if case .consenting(let concern) = party.role { conditions.append(concern) }
        return conditions
      }
  }
}

extension Condition {
  /// The sums that the condition compares.
  fileprivate var sums: [LinearSum] {
    switch self {
    case .within: []
    case .atMost(let sum): [sum]
    case .not(let part): part.sums
    case .all(let parts), .any(let parts): parts.flatMap(\.sums)
    }
  }
}

extension SolverGaveUp {
  /// The failure as the reason why the engine does not apply.
  var problem: EngineDoesNotApply {
    EngineDoesNotApply(
      engine: .glpk,
      reason: "GLPK gave up on a program (\(words)); use another --engine, or round the numbers")
  }
}
