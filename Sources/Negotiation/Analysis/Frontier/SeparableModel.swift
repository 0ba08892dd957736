/// A model in which no rule, red line or effect ties one issue to another.
///
/// Conditions on a single issue become levels that are left out, effects on a single issue become part
/// of its values; what is left is a sum over the issues.
struct SeparableModel {
  /// The parties with payoffs, by position.
  let parties: [Int]
  /// The levels of each issue that may be chosen, in order.
  let levels: [[Int]]
  /// What each of those levels is worth, as `values[issue][choice * parties.count + party]`.
  let values: [[Int]]
  /// What each party must reach; `nil` where it need not reach anything.
  let floors: [Int?]

  /// Why a model is not separable, or its counts are too large.
  struct Obstacle: Error {
    let reason: String

    static var tooLarge: Obstacle {
      Obstacle(reason: "a single payoff is attained by more than 2^63 outcomes")
    }
  }

  /// Takes a model apart, issue by issue.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - parties: The parties with payoffs.
  ///   - isClipped: Whether only agreements count.
  /// - Throws: ``Obstacle`` where something ties issues together.
  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool
  ) throws(Obstacle) {
    let scenario = model.scenario
    var domains = scenario.allowed
    var unary: [(Condition, String)] = scenario.rules.map { ($0.condition, "the rule '\($0.id)'") }
    if isClipped {
      for party in scenario.parties.indices {
        let member = scenario.parties[party]
        if !member.isSignatory, model.judgements[party] != .notOnRecord {
          throw Obstacle(reason: "'\(member.id)' consents under a condition")
        }
        unary += (member.preferences?.redLines ?? []).filter { $0.hardness == .firm }.map {
          ($0.condition, "the red line '\($0.id)'")
        }
      }
    }
    for (condition, name) in unary {
      let normal = condition.normalized
      // A conjunction of conditions on single issues is as good as each of them.
      let parts: [Condition]
      if case .all(let all) = normal { parts = all } else { parts = [normal] }
      for part in parts {
        switch part {
        case .within(let issue, let levels): domains[issue] = domains[issue].intersection(levels)
        case .any(let none) where none.isEmpty:
          domains = domains.map { LevelSet(levelCount: $0.levelCount) }
        default: throw Obstacle(reason: "\(name) ties issues together")
        }
      }
    }
    var values = scenario.issues.map {
      Array(repeating: 0, count: $0.options.count * parties.count)
    }
    for (index, party) in parties.enumerated() {
      guard let table = payoffs.tables[party] else { continue }
      for (issue, row) in table.values.enumerated() {
        for (level, units) in row.enumerated() {
          values[issue][level * parties.count + index] = units
        }
      }
      for effect in table.effects {
        let issues = effect.when.issues.union(effect.quantity.map { [$0] } ?? [])
        guard issues.count == 1, let issue = issues.first else {
          throw Obstacle(
            reason: "a conditional effect of '\(scenario.parties[party].id)' ties issues together")
        }
        var outcome = Outcome(Array(repeating: 0, count: scenario.issues.count))
        for level in scenario.issues[issue].options.indices {
          outcome.levels[issue] = level
          if effect.when.holds(for: outcome) {
            values[issue][level * parties.count + index] += effect.worth(for: outcome)
          }
        }
      }
    }
    self.parties = parties
    levels = domains.map(\.levels)
    self.values = zip(values, levels).map { row, levels in
      levels.flatMap { row[$0 * parties.count..<($0 + 1) * parties.count] }
    }
    floors = parties.map { isClipped ? payoffs.tables[$0]?.reservation : nil }
  }
}
