/// How often conclusions hold over readings drawn at random: all of it counts of draws.
///
/// A share is a property of the scale within which readings are drawn, and of the draws being uniform; it is no
/// probability that anybody has stated.
public struct Ensemble: Sendable {
  /// How the readings of one party were drawn.
  public struct Drawn: Hashable, Sendable {
    /// The scale; `nil` where what is stated bounds every number.
    public let scale: Scale?
    /// How many of its numbers can be chosen, the others following from them.
    public let dimensions: Int
    /// How many moves make one draw.
    public let steps: Int
  }

  /// How often a proposal is accepted.
  public struct ProposalCounts: Hashable, Sendable {
    /// Readings in which all its completions are agreements.
    public internal(set) var agreement = 0
    /// Readings in which some completion is one.
    public internal(set) var possible = 0
    /// For each party the readings in which it accepts every completion, and those in which it accepts some.
    public internal(set) var acceptance: [Acceptance] = []
    /// Whether a completion meets the rules at all; where none does, all counts are 0.
    public internal(set) var hasCompletions = false
  }

  /// In how many readings a party accepts every completion of a proposal, and in how many some.
  public struct Acceptance: Hashable, Sendable {
    /// Every completion.
    public internal(set) var every = 0
    /// Some completion.
    public internal(set) var some = 0
  }

  /// An outcome that a bargaining solution singles out in some of the readings.
  public struct Winner: Hashable, Sendable {
    /// The outcome, or the first of those that are worth the same to everybody in every reading.
    public let outcome: Outcome
    /// How many outcomes are worth the same.
    public let alike: Int
    /// In how many readings.
    public let count: Int
  }

  /// What the draws follow from.
  public let seed: UInt64
  /// The draws that were asked for, by their numbers.
  public let range: DrawRange
  /// How many of them were made.
  public internal(set) var draws = 0
  /// How the readings of each party were drawn; `nil` for a party that leaves nothing open, or without payoffs.
  public let drawn: [Drawn?]
  /// Readings with an outcome that nobody is sure to refuse.
  public internal(set) var zone = 0
  /// Readings with an outcome that everybody is sure to accept.
  ///
  /// Less than ``zone`` only where a party is undetermined, silent without a scale, or judged by red lines some of
  /// which are reported.
  public internal(set) var sureZone = 0
  /// For each proposal.
  public internal(set) var proposals: [ProposalCounts] = []
  /// For each option of each issue the readings in which some agreement has it.
  public internal(set) var options: [[Int]] = []
  /// What each solution singles out, the most frequent first; ties count for each.
  public internal(set) var solutions: [BargainingSolution: [Winner]] = [:]
  /// The parties for whose sake there are no solutions: they have no payoff in a reading, though it matters.
  public let withoutPayoff: [Int]
  /// Whether some party has a payoff.
  public let hasPayoffs: Bool

  /// The solutions that are counted.
  public static let counted: [BargainingSolution] = [.nash, .kalaiSmorodinsky, .egalitarian]

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
