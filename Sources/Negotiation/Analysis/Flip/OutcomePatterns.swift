/// What the other parties and the red lines leave to one party's payoffs, over some outcomes.
///
/// Outcomes that differ only in issues that do not matter to the party are told apart no further: they are one
/// *pattern*. So what hangs on the party's numbers can be asked again and again without visiting outcomes.
struct OutcomePatterns: Sendable {
  /// What there is among the outcomes of one pattern, as bits.
  struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8
    /// An outcome that everybody else accepts in every reading.
    static let surely = Marks(rawValue: 1)
    /// An outcome that everybody else accepts in some reading.
    static let maybe = Marks(rawValue: 2)
    /// An outcome.
    static let any = Marks(rawValue: 4)
  }

  /// The party, by position.
  let party: Int
  /// The issues that matter to it.
  let issues: [Int]
  private let strides: [Int]
  /// The levels of each of them that are looked at, and the place of each level among these.
  private let levels: [[Int]]
  private let places: [[Int]]
  private let issueCount: Int
  private var marks: [Marks]
  /// Whether an outcome that does not concern the party is accepted by everybody else in every reading.
  private(set) var isAcceptedAnyway = false
  /// Whether such an outcome, or one about which the party is silent, is accepted by everybody else in some.
  private(set) var mayBeAcceptedAnyway = false
  /// Whether the party refuses an outcome whatever it is worth.
  private(set) var refusesSome = false
  /// Whether the party is silent about an outcome.
  private(set) var isSilentSomewhere = false
  /// Whether an outcome does not concern the party.
  private(set) var isUnconcernedSomewhere = false
  /// Whether somebody else does not accept some outcome in every reading.
  private(set) var othersMayRefuse = false

  init(of party: Int, within domains: [LevelSet], in model: PayoffModel) {
    self.party = party
    let scenario = model.scenario
    var mattering: Set<Int> = []
    if let preferences = scenario.parties[party].preferences {
      let leavesOpen = model.judgements[party].leavesNumbersOpen
      for issue in preferences.stances.indices {
        switch preferences.stances[issue] {
        case .scored, .open: mattering.insert(issue)
        case .silent, .unsaid: if leavesOpen { mattering.insert(issue) }
        case .indifferent: break
        }
      }
      for effect in preferences.effects {
        mattering.formUnion(effect.when.issues)
        if let quantity = effect.per { mattering.insert(quantity) }
      }
    }
    issues = mattering.sorted()
    levels = issues.map { domains[$0].levels }
    places = zip(issues, levels).map { issue, levels in
      var places = Array(repeating: 0, count: scenario.issues[issue].options.count)
      for (place, level) in levels.enumerated() { places[level] = place }
      return places
    }
    issueCount = scenario.issues.count
    var strides: [Int] = []
    var size = 1
    for levels in levels {
      strides.append(size)
      size *= levels.count
    }
    self.strides = strides
    marks = Array(repeating: [], count: size)
  }

  /// Whether no outcome was counted.
  private(set) var isEmpty = true

  /// Counts an outcome.
  ///
  /// - Parameters:
  ///   - visit: The outcome.
  ///   - surely: Whether everybody else accepts it in every reading.
  ///   - maybe: Whether everybody else accepts it in some.
  mutating func add(_ visit: OutcomeWalk.Visit, surely: Bool, maybe: Bool) {
    isEmpty = false
    if !surely { othersMayRefuse = true }
    let bit: UInt32 = 1 << UInt32(party)
    if visit.unconcerned & bit != 0 {
      isUnconcernedSomewhere = true
      if surely { isAcceptedAnyway = true }
      if maybe { mayBeAcceptedAnyway = true }
    } else if visit.firmBroken & bit != 0 {
      refusesSome = true
    } else if visit.silent & bit != 0 {
      isSilentSomewhere = true
      if maybe { mayBeAcceptedAnyway = true }
    } else {
      var index = 0
      for (place, issue) in issues.enumerated() {
        index += places[place][visit.levels[issue]] * strides[place]
      }
      marks[index].formUnion(surely ? [.any, .maybe, .surely] : maybe ? [.any, .maybe] : .any)
    }
  }

  /// Goes through the patterns that have a mark, each as an outcome that belongs to it as far as the party's
  /// payoff can tell.
  func forEach(with mark: Marks, _ body: (Outcome) throws -> Void) rethrows {
    var outcome = Outcome(Array(repeating: 0, count: issueCount))
    for index in marks.indices where marks[index].contains(mark) {
      for (place, issue) in issues.enumerated() {
        outcome.levels[issue] = levels[place][index / strides[place] % levels[place].count]
      }
      try body(outcome)
    }
  }
}

extension PayoffModel {
  /// The patterns of some parties over all outcomes within some levels that meet the rules.
  ///
  /// - Throws: ``Stopped`` when asked to stop.
  /// - Complexity: The number of outcomes times the number of parties.
  func outcomePatterns(
    of parties: [Int], within domains: [LevelSet], _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws(Stopped) -> [OutcomePatterns] {
    var patterns = parties.map { OutcomePatterns(of: $0, within: domains, in: self) }
    var test = AcceptanceTest(self, payoffs)
    let walk = OutcomeWalk(
      self, payoffs, within: domains, meeting: scenario.rules.map(\.condition), effort)
    try walk.run { visit in
      let (maybe, surely) = test.accepting(visit)
      for index in patterns.indices {
        let own: UInt32 = 1 << UInt32(patterns[index].party)
        patterns[index].add(
          visit, surely: (surely | own) & test.all == test.all,
          maybe: (maybe | own) & test.all == test.all)
      }
      return true
    }
    return patterns
  }
}
