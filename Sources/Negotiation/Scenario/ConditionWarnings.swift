/// What should be known of conditions that say nothing, or too much: they hold always, or never.
struct ConditionWarnings {
  private(set) var diagnostics = Diagnostics()
  /// Where conditions stand that have been looked at: those of the model as it stands come first.
  private var seen: Set<SourceLocation> = []

  /// Looks at the conditions of the model as it stands, or then at those that a variant adds.
  mutating func look(at scenario: Scenario) {
    let isFirst = seen.isEmpty
    let before = diagnostics.all.count
    for rule in scenario.rules where seen.insert(rule.location).inserted {
      warn(of: rule, rule.condition.scope(in: scenario))
    }
    if isFirst, diagnostics.all.count == before { warnOfRulesTogether(scenario) }
    for party in scenario.parties {
      if case .consenting(let concern) = party.role, seen.insert(party.location).inserted,
        concern.scope(in: scenario) == .never
      {
        diagnostics.warning(
          at: party.location, "'\(party.id)' never has a say",
          why: "what its consent is needed for can never be", fix: "look for a slip in its 'consents_to:'")
      }
      for line in party.preferences?.redLines ?? []
      where seen.insert(line.location).inserted && line.condition.scope(in: scenario) == .never {
        diagnostics.warning(
          at: line.location, "the red line '\(line.id)' of '\(party.id)' can never be met",
          why: "every outcome breaks it, so that the party refuses everything where it is firm",
          fix: "look for a slip in its condition")
      }
    }
  }

  private mutating func warn(of rule: Rule, _ scope: Condition.Scope?) {
    switch scope {
    case .never:
      diagnostics.warning(
        at: rule.location, "the \(rule.kind.rawValue) '\(rule.id)' can never be met",
        why: "every outcome breaks it, so that none is left", fix: "look for a slip in its condition")
    case .always:
      diagnostics.warning(
        at: rule.location, "the \(rule.kind.rawValue) '\(rule.id)' always holds",
        why: "it excludes nothing, which may not be what was meant",
        fix: "look for a slip in its condition, or remove it")
    case .sometimes, nil: break
    }
  }

  /// Where rules can be met one by one, and not together.
  private mutating func warnOfRulesTogether(_ scenario: Scenario) {
    guard let first = scenario.rules.first, scenario.rules.count > 1,
      Condition.all(scenario.rules.map(\.condition)).scope(in: scenario) == .never
    else { return }
    diagnostics.warning(
      at: first.location, "the rules leave no outcome",
      why: "each of them can be met, and not all together", fix: "'zopa explain' names some that exclude each other")
  }
}

extension Condition {
  /// For which outcomes a condition holds.
  enum Scope {
    case always, sometimes, never
  }

  /// For which outcomes it holds, by its own issues alone; `nil` where they have too many combinations to look at.
  func scope(in scenario: Scenario) -> Scope? {
    let places = issues.sorted()
    var combinations = 1
    for place in places {
      combinations *= scenario.issues[place].options.count
      guard combinations <= mostCombinations else { return nil }
    }
    var levels = Array(repeating: 0, count: scenario.issues.count)
    var odometer = Odometer(places.map { scenario.issues[$0].options.count })
    let first = holds(for: Outcome(levels))
    while odometer.advance() {
      for (place, level) in zip(places, odometer.places) { levels[place] = level }
      if holds(for: Outcome(levels)) != first { return .sometimes }
    }
    return first ? .always : .never
  }
}

// A check of a model is no search: what takes longer is left to the commands that are.
private let mostCombinations = 100_000
