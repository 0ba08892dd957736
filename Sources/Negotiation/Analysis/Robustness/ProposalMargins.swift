extension PayoffModel {
  /// What a proposal's completions are worth over no agreement to each party with numbers.
  func margins(
    of proposal: Proposal, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [Margin?] {
    try margins(of: proposal.domains(scenario), meeting: scenario.rules, payoffs, effort)
  }

  /// The same for all outcomes within some levels that meet some rules.
  func margins(
    of domains: [LevelSet], meeting rules: [Rule], _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [Margin?] {
    // What a party never mentions changes nothing for it, so only the rest is gone through.
    var margins: [Margin?] = []
    for party in scenario.parties.indices {
      if let open = payoffs.open[party], open.hasNumbers {
        var range = MarginRange()
        try completions(of: domains, meeting: rules, mattering: open.issues, effort) { outcome in
          if let margin = open.margin(of: outcome) { range.add(margin) }
        }
        margins.append(range.margin)
      } else if let table = payoffs.tables[party], case .payoffs(let payoff) = judgements[party],
        payoff.silentIssues.allSatisfy({ domains[$0].levels == [scenario.issues[$0].statusQuo] })
      {
        var range = MarginRange()
        try completions(of: domains, meeting: rules, mattering: table.issues, effort) { outcome in
          let gain = table.points(table.payoff(of: outcome) - table.reservation)
          range.add((gain, gain))
        }
        margins.append(range.margin)
      } else {
        margins.append(nil)
      }
    }
    return margins
  }

  /// Goes through the completions that differ in some issues; one that meets the rules stands for all that
  /// agree in these.
  func completions(
    of domains: [LevelSet], meeting rules: [Rule], mattering issues: Set<Int>, _ effort: Effort,
    _ visit: (Outcome) -> Void
  ) throws(Stopped) {
    let walk = OutcomeWalk(
      self, ExactPayoffs.none(scenario), within: domains, meeting: rules.map(\.condition),
      effort)
    var seen: Set<[Int]> = []
    let places = issues.sorted()
    try walk.run { outcome in
      if seen.insert(places.map { outcome.levels[$0] }).inserted {
        visit(Outcome(Array(outcome.levels)))
      }
      return seen.count < mostCompletions
    }
  }
}

/// The least and the greatest of some margins; without bound as soon as one of them is.
private struct MarginRange {
  private var least: Rational??
  private var greatest: Rational??

  mutating func add(_ margin: (least: Rational?, greatest: Rational?)) {
    least = .some(
      least.map { known in known.flatMap { known in margin.least.map { min(known, $0) } } }
        ?? margin.least)
    greatest = .some(
      greatest.map { known in known.flatMap { known in margin.greatest.map { max(known, $0) } } }
        ?? margin.greatest)
  }

  var margin: Margin? {
    least.flatMap { least in greatest.map { Margin(least: least, greatest: $0) } }
  }
}

extension OpenPayoff {
  /// The issues that matter to the party.
  var issues: Set<Int> {
    var issues = Set(
      values.indices.filter { issue in values[issue].contains { $0.contains { $0 != 0 } } })
    for effect in effects {
      issues.formUnion(effect.when.issues)
      if let quantity = effect.quantity { issues.insert(quantity) }
    }
    return issues
  }
}

extension PayoffTable {
  /// The issues that matter to the party.
  fileprivate var issues: Set<Int> {
    var issues = Set(values.indices.filter { issue in values[issue].contains { $0 != 0 } })
    for effect in effects {
      issues.formUnion(effect.when.issues)
      if let quantity = effect.quantity { issues.insert(quantity) }
    }
    return issues
  }
}

// More different completions than this are bounded by the first of them.
private let mostCompletions = 200_000
