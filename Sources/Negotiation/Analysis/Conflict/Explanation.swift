/// Why there is no zone and what would open one, or what bounds the zone there is.
public struct Explanation: Sendable {
  /// What may give, in the order of the parties, linkages last.
  public let demands: [Demand]
  /// The signatories, by position.
  let signatories: [Int]
  private let payoffs: ExactPayoffs
  /// The reading chosen for each party whose open numbers were fixed; `nil` for all others.
  public internal(set) var central: [CentralReading?] = []
  /// Which engine answered.
  public let engine: Engine
  /// Whether some outcome meets every demand; `nil` where a limit came before the answer.
  public internal(set) var isPossible: Bool?
  /// The minimal conflict sets, smallest first; the empty one alone where definitions and law exclude
  /// every outcome.
  public internal(set) var conflicts: [DemandSet] = []
  /// Where definitions and law exclude every outcome, some of them that do so together; `nil` elsewhere.
  public internal(set) var rulesInConflict: RulesInConflict?
  /// The minimal concession sets, smallest first.
  public internal(set) var concessions: [DemandSet] = []
  /// How many outcomes each concession set opens; `nil` where they were not counted.
  public internal(set) var opened: [DemandSet: OutcomeCount] = [:]
  /// All conflict sets of up to this size are known.
  public internal(set) var provenConflictSize = 0
  /// All concession sets of up to this size are known.
  public internal(set) var provenConcessionSize = 0
  /// Whether all sets are known, and everything else was answered.
  public internal(set) var isComplete = true
  /// On what it rests that demands cannot hold together.
  public internal(set) var proof = Proof.exact
  /// How many programs GLPK solved.
  public internal(set) var programs = 0
  /// For the smallest concession sets: how far each demand in them has to move.
  public internal(set) var distances: [Distance] = []
  /// Pairs of parties who could open the zone by their reservation values alone.
  public internal(set) var tradeOffs: [TradeOff] = []
  /// The parties of which it was measured how much their best outcome improves without a demand, by position: those whose
  /// numbers are all known.
  public internal(set) var measured: [Int] = []
  /// The demands that bound the zone, where there is one.
  public internal(set) var binding: [BindingDemand] = []
  /// The reported red lines that would leave no outcome if they were in force, where there is a zone.
  public internal(set) var emptying: [BrokenLine] = []
  /// The demands that nobody has answered and that are in no conflict.
  public internal(set) var unanswered: [Int] = []

  init(_ scenario: Scenario, _ payoffs: ExactPayoffs, _ demands: [Demand], _ engine: Engine) {
    self.payoffs = payoffs
    self.demands = demands
    self.engine = engine
    signatories = scenario.signatories
  }

  /// All sets of both kinds of up to this size are known.
  public var provenSize: Int { min(provenConflictSize, provenConcessionSize) }

  /// The largest number of demands that can hold at once; `nil` where that is not known, or where none
  /// can.
  public var mostThatHold: Int? {
    if isPossible == true { return demands.count }
    // Of a size of which all smaller ones are known, which are none.
    guard let smallest = concessions.first, smallest.count <= provenConcessionSize + 1 else {
      return nil
    }
    return demands.count - smallest.count
  }

  /// The fewest demands that must give, as far as that is proven: all smaller concession sets are known, which are none.
  public var fewestThatGive: Int {
    min(provenConcessionSize + 1, concessions.first?.count ?? .max)
  }

  /// Whether acceptance depends on numbers left open, so that what "would do" does so in some reading.
  public var judgesSomeReading: Bool {
    demands.contains { if case .accepted = $0.requirement { true } else { false } }
  }

  /// Whether definitions and law alone leave no outcome.
  public var isExcludedByDefinition: Bool { conflicts == [DemandSet()] }

  /// The concession sets with the fewest demands, where these are known to be all of them.
  public var smallestConcessions: [DemandSet] {
    guard let smallest = concessions.first, smallest.count <= provenConcessionSize else {
      return []
    }
    return concessions.filter { $0.count == smallest.count }
  }

  /// Units of a party, by position, as points of its scale.
  public func points(_ units: Int, of party: Int) -> Rational {
    payoffs.tables[party]?.points(units) ?? Rational(units)
  }

  /// A party's reservation value in points; `nil` for a party without payoffs.
  public func reservation(of party: Int) -> Rational? {
    payoffs.tables[party].map { $0.points($0.reservation) }
  }
}
