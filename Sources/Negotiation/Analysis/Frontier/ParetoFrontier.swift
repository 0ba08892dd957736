/// The efficient payoffs of a model, and what attains them.
public struct ParetoFrontier: Sendable {
  /// Why there are no points.
  public enum Reason: Hashable, Sendable {
    /// No outcome is acceptable to every party.
    case noAgreement
    /// No outcome meets the rules.
    case noOutcome
    /// No party that has a say has payoffs.
    case noPayoffs
    /// These parties leave numbers open, which needs a reading to be chosen first.
    case openNumbers([Int])
    /// Of what these parties leave open no reading can be chosen: they state no payoffs at all, or are silent beside
    /// numbers and declare no scale.
    case noReading([Int])
    /// The work was stopped.
    case stopped
  }

  /// The players over some point, by position; all parties with payoffs where there is none.
  public internal(set) var parties: [Int]
  /// Their payoffs in whole numbers, in the same order.
  var tables: [PayoffTable]
  /// All parties with payoffs, by position, and their payoffs.
  var withPayoffs: [(party: Int, table: PayoffTable)] = []
  /// Whether only agreements count, or all outcomes that meet the rules.
  public let isClipped: Bool
  /// The reading chosen for each party whose open numbers were fixed, by position; `nil` for all others.
  public internal(set) var central: [CentralReading?] = []
  /// Which engine found it.
  public internal(set) var engine: Engine
  /// Why that engine.
  public internal(set) var choice = EngineChoice.asked
  /// The points, best for the first party first.
  public internal(set) var points: [FrontierPoint] = []
  /// What is efficient among the outcomes with the same players, the points among it; empty where all have the same.
  var candidates: [FrontierPoint] = []
  /// Why there are none; `nil` where there are some.
  public internal(set) var reason: Reason?

  /// How many programs GLPK solved.
  public internal(set) var programs = 0
  /// Where points may be missing, in units: such a point has at least this much of one of these for all.
  ///
  /// Empty where the search came to its end.
  public internal(set) var unexplored: [[Int]] = []

  /// Whether the search came to its end.
  public var isComplete: Bool { reason != .stopped && unexplored.isEmpty }

  /// Whether outcomes were looked at; otherwise nothing is claimed of them.
  public var isLookedAt: Bool { reason?.isOfOutcomes ?? true }

  /// On what it rests that no point is missing, and that none is dominated; `nil` where nothing was looked at.
  public var proof: Proof? { isLookedAt ? engine == .glpk ? .solver : .exact : nil }

  /// Whether some party with payoffs has a say over some outcomes only, so that it depends on that what is better.
  public func comparesBySay(_ scenario: Scenario) -> Bool {
    withPayoffs.contains { !scenario.parties[$0.party].isSignatory }
  }

  /// The parties with payoffs that are players over no point, by position.
  public var neverPlayers: [Int] { withPayoffs.map(\.party).filter { !parties.contains($0) } }

  /// The parties that are players over some points and not over others, by position in ``parties``.
  public var sometimesPlayers: [Int] {
    parties.indices.filter { party in points.contains { !$0.hasSay(party) } }
  }

  /// Each party's best payoff on the frontier, in units; `nil` for one that is a player over no point.
  public var ideal: [Int?] { extremes { $0.max() } }

  /// Each party's worst payoff on the frontier, in units; `nil` for one that is a player over no point.
  public var nadir: [Int?] { extremes { $0.min() } }

  /// Each party's reservation value, in units.
  public var disagreement: [Int] { tables.map(\.reservation) }

  /// Units of one party as points of its scale; the party by its position in ``parties``.
  public func payoff(_ units: Int, of party: Int) -> Rational { tables[party].points(units) }

  /// The payoffs of an outcome, in units.
  public func units(of outcome: Outcome) -> [Int] { tables.map { $0.payoff(of: outcome) } }

  private func extremes(_ extreme: ([Int]) -> Int?) -> [Int?] {
    parties.indices.map { index in
      extreme(points.filter { $0.hasSay(index) }.map { $0.units[index] })
    }
  }
}

extension ParetoFrontier.Reason {
  /// Whether it says something about outcomes that were looked at.
  var isOfOutcomes: Bool {
    switch self {
    case .noAgreement, .noOutcome, .stopped: true
    case .noPayoffs, .openNumbers, .noReading: false
    }
  }
}
