/// What was found about one proposal, over its completions that meet the rules.
public struct ProposalFinding: Hashable, Sendable {
  /// The proposal, by position.
  public let proposal: Int
  /// The model's verdict with the proposal's options fixed; `nil` where a limit came first.
  public let verdict: Verdict?
  /// Where it lies; `nil` where a limit came first.
  public let state: Proposal.State?
  /// Each party's verdict, `nil` for one whose consent is not on record.
  ///
  /// The whole is `nil` where no completion meets the rules, or a limit came first.
  public let acceptedBy: [Verdict?]?
  /// The issues it leaves open, by position.
  public let open: [Int]
  /// The red lines that every completion breaks.
  public let broken: [BrokenLine]
  /// What keeps every completion out: ids of rules, or `allow.ISSUE`.
  public let rulesBroken: [String]
  /// The parties whose consent some completion needs and nobody has on record.
  public let consents: [Int]
  /// The consenting parties with preferences that no completion concerns: they have no say here.
  public let withoutSay: [Int]
  /// What the completions are worth to each party; `nil` for a party without payoffs.
  public let payoffs: [PayoffRange?]
  /// What the completions are worth to parties that leave numbers open, over all readings, by position; only where that is bounded.
  public internal(set) var openPayoffs: [Int: PayoffRange] = [:]

  /// What the completions are worth to a party, over all readings; `nil` where that is not known.
  public func range(of party: Int) -> PayoffRange? { payoffs[party] ?? openPayoffs[party] }

  /// Whether a party accepts a completion only because it is worth exactly as much as no agreement.
  public func isTie(for party: Int) -> Bool {
    guard let range = range(of: party), let least = range.least else { return false }
    return least == range.noAgreement
  }
}

/// A red line that a proposal breaks.
public struct BrokenLine: Hashable, Sendable {
  /// The party, by position.
  public let party: Int
  /// The red line, by position in the party's preferences.
  public let redLine: Int
}

extension Proposal {
  /// Its levels as far as the variant allows them; where it allows none, its own.
  func domains(_ scenario: Scenario) -> [LevelSet] {
    zip(levels, scenario.allowed).map { own, allowed in
      let both = own.intersection(allowed)
      return both.isEmpty ? own : both
    }
  }
}

/// One thing that can keep a proposal's completions out.
private enum Obstacle: Hashable {
  case rule(Int)
  case allow(Int)
}

/// Which rules and which allowed levels keep all completions of a proposal out.
struct Obstacles {
  /// Their names: ids of rules, or `allow.ISSUE`.
  var names: [String] = []
  /// The levels that are left without them.
  var domains: [LevelSet]
  /// The rules that are left without them.
  var rules: [Rule]

  /// Finds them by dropping one after the other.
  ///
  /// What keeps every completion out by itself is named; where nothing does, an irreducible set of
  /// rules that do so together, until a completion is left.
  ///
  /// - Parameters:
  ///   - proposal: The proposal.
  ///   - scenario: The scenario with its variant applied.
  ///   - exists: Whether some outcome within the levels meets the rules.
  init(
    to proposal: Proposal, in scenario: Scenario,
    exists: (_ domains: [LevelSet], _ rules: [Rule]) throws -> Bool
  ) rethrows {
    var remaining: [Obstacle] =
      scenario.issues.indices
      .filter { proposal.levels[$0].intersection(scenario.allowed[$0]) != proposal.levels[$0] }
      .map { .allow($0) }
      + scenario.rules.indices.map { .rule($0) }
    var found: [Obstacle] = []
    func domains(_ obstacles: [Obstacle]) -> [LevelSet] {
      scenario.issues.indices.map {
        obstacles.contains(.allow($0))
          ? proposal.levels[$0].intersection(scenario.allowed[$0]) : proposal.levels[$0]
      }
    }
    func rules(_ obstacles: [Obstacle]) -> [Rule] {
      scenario.rules.indices.filter { obstacles.contains(.rule($0)) }.map { scenario.rules[$0] }
    }
    func isPossible(_ obstacles: [Obstacle]) throws -> Bool {
      try exists(domains(obstacles), rules(obstacles))
    }
    for obstacle in remaining where try !isPossible([obstacle]) { found.append(obstacle) }
    remaining.removeAll { found.contains($0) }
    while try !isPossible(remaining) {
      var core = remaining
      for obstacle in remaining {
        let without = core.filter { $0 != obstacle }
        if try !isPossible(without) { core = without }
      }
      if core.isEmpty { break }
      found += core
      remaining.removeAll { core.contains($0) }
    }
    names = found.map {
      switch $0 {
      case .rule(let index): scenario.rules[index].id
      case .allow(let index): "allow.\(scenario.issues[index].id)"
      }
    }
    self.domains = domains(remaining)
    self.rules = rules(remaining)
  }
}
