/// Answers which demands can hold together, and what follows.
protocol DemandOracle: ConflictOracle {
  /// On what a "no" rests.
  var proof: Proof { get }
  /// How many programs GLPK solved.
  var programs: Int { get }

  /// How many outcomes meet some demands; `nil` where they were not counted.
  mutating func count(keeping demands: DemandSet) throws -> OutcomeCount?

  /// An outcome that meets some demands and some requirements; `nil` where there is none.
  mutating func outcome(keeping demands: DemandSet, and requirements: [Requirement]) throws
    -> Outcome?

  /// The best payoff of a party among the outcomes that meet some demands and some requirements, in
  /// units; `nil` where there is none.
  mutating func bestPayoff(
    of party: Int, keeping demands: DemandSet, and requirements: [Requirement]
  ) throws -> Int?

  /// How far below no agreement a party that leaves numbers open would have to go for an outcome that meets some demands;
  /// `nil` where there is none, where the party has no scale, and where it was not looked for.
  mutating func leastDrops(of party: Int, keeping demands: DemandSet) throws -> LeastDrops?

  /// The payoffs of two parties, in units, that no outcome which meets some demands improves for one
  /// without costing the other; payoffs above a party's cap count as the cap.
  mutating func efficientPayoffs(
    of pair: [Int], upTo caps: [Int], keeping demands: DemandSet
  ) throws -> [[Int]]
}

extension DemandOracle {
  /// The best payoff of a party among the outcomes that meet some demands, in units.
  mutating func bestPayoff(of party: Int, keeping demands: DemandSet) throws -> Int? {
    try bestPayoff(of: party, keeping: demands, and: [])
  }

  /// Whether some outcome breaks one demand and no other.
  mutating func hasOutcome(breakingOnly position: Int, _ demand: Demand) throws -> Bool {
    var rest = DemandSet(0..<demandCount)
    rest.remove(position)
    return try outcome(keeping: rest, and: demand.requirement.negated) != nil
  }
}

extension Requirement {
  /// What an outcome meets exactly where it does not meet a condition or a least payoff.
  fileprivate var negated: [Requirement] {
    switch self {
    case .condition(let condition): [.condition(.not(condition))]
    case .payoffAtLeast(let party, let units, let exception):
      [.payoffAtMost(party: party, units: units - 1), .condition(.not(exception))]
    case .accepted(let party, _, let exception):
      [.refused(party: party, .inEveryReading), .condition(.not(exception))]
    case .payoffAtMost, .sumAtLeast, .refused:
      preconditionFailure("demands are conditions, least payoffs, or acceptance")
    }
  }
}

/// The pairs of numbers that no other pair reaches or exceeds in both, largest first number first.
func efficientPairs(_ pairs: [[Int]]) -> [[Int]] {
  var efficient: [[Int]] = []
  for pair in pairs.sorted(by: { $1.lexicographicallyPrecedes($0) })
  where efficient.last.map({ pair[1] > $0[1] }) ?? true {
    efficient.append(pair)
  }
  return efficient
}
