/// How often conclusions hold over readings drawn at random: all of it counts of draws.
///
/// A share is a property of the scale within which readings are drawn, and of the draws being uniform but for numbers with a
/// likeliest value; it is no probability that anybody has stated.
public struct Ensemble: Sendable {
  /// How the readings of one party were drawn.
  public struct Drawn: Hashable, Sendable {
    /// The scale; `nil` where what is stated bounds every number.
    public let scale: Scale?
    /// How many of its numbers can be chosen, the others following from them.
    public let dimensions: Int
    /// How many moves make one draw.
    public let steps: Int
    /// How many numbers have a likeliest value stated, by which they are drawn.
    public let likely: Int

    package init(scale: Scale?, dimensions: Int, steps: Int, likely: Int) {
      self.scale = scale
      self.dimensions = dimensions
      self.steps = steps
      self.likely = likely
    }
  }

  /// How often a proposal is accepted.
  public struct ProposalCounts: Hashable, Sendable {
    /// Readings in which all its completions are agreements.
    public package(set) var agreement = 0
    /// Readings in which some completion is one.
    public package(set) var possible = 0
    /// For each party the readings in which it accepts every completion, and those in which it accepts some.
    public package(set) var acceptance: [Acceptance] = []
    /// Readings in which it is an agreement as it stands, and those in which each party accepts it so: with what it
    /// leaves out kept at the status quo; `nil` where that breaks a rule.
    public package(set) var asItStands: AsItStands?
    /// Whether a completion meets the rules at all; where none does, all counts are 0.
    public package(set) var hasCompletions = false

    package init() {}
  }

  /// How often a proposal is accepted with what it leaves out kept at the status quo.
  public struct AsItStands: Hashable, Sendable {
    /// Readings in which it is an agreement.
    public package(set) var agreement: Int
    /// Readings in which it may be one: nobody is sure to refuse.
    public package(set) var possible: Int
    /// For each party the readings in which it accepts, and those in which it may.
    public package(set) var acceptance: [Acceptance]

    package init(agreement: Int, possible: Int, acceptance: [Acceptance]) {
      self.agreement = agreement
      self.possible = possible
      self.acceptance = acceptance
    }
  }

  /// In how many readings a party accepts every completion of a proposal, and in how many it may accept some.
  ///
  /// A reading does not settle what is said by a party that is judged by red lines some of which are reported, or
  /// that is undetermined: it may accept.
  public struct Acceptance: Hashable, Sendable {
    /// Every completion, for certain.
    public package(set) var every = 0
    /// Some completion, perhaps.
    public package(set) var some = 0

    package init(every: Int, some: Int) {
      self.every = every
      self.some = some
    }
  }

  /// An outcome that a bargaining solution singles out in some of the readings.
  public struct Winner: Hashable, Sendable {
    /// The outcome, or the first of those that are worth the same to everybody in every reading.
    public let outcome: Outcome
    /// How many outcomes are worth the same.
    public let alike: Int
    /// In how many readings.
    public let count: Int

    package init(outcome: Outcome, alike: Int, count: Int) {
      self.outcome = outcome
      self.alike = alike
      self.count = count
    }
  }

  /// What the draws follow from.
  public let seed: UInt64
  /// The draws that were asked for, by their numbers.
  public package(set) var range: DrawRange
  /// How many of them were made.
  public package(set) var draws = 0
  /// How the readings of each party were drawn; `nil` for a party that leaves nothing open, or without payoffs.
  public let drawn: [Drawn?]
  /// Readings with an outcome that nobody is sure to refuse.
  public package(set) var zone = 0
  /// Readings with an outcome that everybody is sure to accept.
  ///
  /// Less than ``zone`` only where a party is undetermined, silent without a scale, or judged by red lines some of
  /// which are reported.
  public package(set) var sureZone = 0
  /// For each proposal.
  public package(set) var proposals: [ProposalCounts] = []
  /// For each option of each issue the readings in which some agreement has it.
  public package(set) var options: [[Int]] = []
  /// What each solution singles out, the most frequent first; ties count for each.
  public package(set) var solutions: [BargainingSolution: [Winner]] = [:]
  /// The parties for whose sake there are no solutions: they have no payoff in a reading, though it matters.
  public let withoutPayoff: [Int]
  /// Whether some party has a payoff.
  public let hasPayoffs: Bool

  package init(
    seed: UInt64, range: DrawRange, drawn: [Drawn?], withoutPayoff: [Int], hasPayoffs: Bool
  ) {
    self.seed = seed
    self.range = range
    self.drawn = drawn
    self.withoutPayoff = withoutPayoff
    self.hasPayoffs = hasPayoffs
  }

  /// The solutions that are counted: a sum says more of the scales drawn than of the parties.
  public static let counted = BargainingSolution.allCases.filter {
    $0.definition.order != .largestSum
  }

  /// Whether all draws were made.
  public var isComplete: Bool { draws == range.count }

  /// The share that a count of draws is.
  public func share(_ count: Int) -> Double { draws == 0 ? 0 : Double(count) / Double(draws) }

  /// The standard error of a share, √(p(1 − p)/n); the draws are independent.
  public func standardError(_ count: Int) -> Double {
    let share = share(count)
    return draws == 0 ? 0 : (share * (1 - share) / Double(draws)).squareRoot()
  }
}
