/// What the model answers in every world: with one answer to every question that nobody can settle.
public struct Worlds: Sendable {
  /// Which worlds were looked at.
  public enum Extent: String, Hashable, Sendable, CaseIterable {
    /// Every combination of answers.
    case all
    /// The first answers, and each other answer by itself.
    case oneAtATime = "one_at_a_time"
  }

  /// The model as it stands, for the names in it.
  public let scenario: Scenario
  /// The questions that are left open, in their order.
  public let questions: [Question]
  /// How final reported positions are taken to be.
  public let stance: Stance
  /// Which worlds were looked at.
  public let extent: Extent
  /// How many combinations of answers there are; `nil` where the number does not fit.
  public let combinations: Int?
  /// The demands that are in force in some world, in the order of the parties, linkages last.
  public internal(set) var demands: [WorldDemand] = []
  /// The worlds that differ, in the order of the questions, the first answers first.
  public internal(set) var worlds: [World] = []
  /// The world of each combination of answers that was looked at, by the answers.
  var places: [[Int]: Int] = [:]
  /// What parties say to proposals in each combination that was looked at, by the answers: worlds tell their answers apart, and
  /// not how many positions are broken.
  var grids: [[Int]: [[ProposalCell]]] = [:]
  /// What outcomes break, where they could be listed.
  public internal(set) var patterns: BrokenPatterns?
  /// How outcomes were looked at.
  public internal(set) var engine = Engine.enumerate
  /// How many programs GLPK solved.
  public internal(set) var programs = 0
  /// Whether every world was looked at and is known.
  public internal(set) var isComplete = true
  /// Whether a stop came before every world had its verdict: then nothing can be said of all.
  public internal(set) var isCutShort = false
  /// What each question changes, what changes most first.
  public internal(set) var decides: [Decider] = []
}

extension Worlds {
  /// The combinations of answers that were looked at, each with its world, the first answers first.
  public var combinationsLookedAt: [(answers: [Int], world: Int)] {
    places.map { (answers: $0.key, world: $0.value) }.sorted { $0.answers.lexicographicallyPrecedes($1.answers) }
  }
}

// What holds in every world.
extension Worlds {
  /// The verdict, where it is the same in all; `nil` where worlds differ.
  public var commonVerdict: Verdict? {
    guard !isCutShort, let first = worlds.first?.verdict, worlds.allSatisfy({ $0.verdict == first }) else { return nil }
    return first
  }

  /// The minimal conflict sets that all have in common, in the order of the first.
  public var commonConflicts: [[String]] {
    guard !isCutShort, let first = worlds.first else { return [] }
    let others = worlds.dropFirst().map { Set($0.conflicts.map(Set.init)) }
    return first.conflicts.filter { conflict in others.allSatisfy { $0.contains(Set(conflict)) } }
  }

  /// The fewest and the most demands that must give, where that is known of all.
  public var mustGive: ClosedRange<Int>? {
    let numbers = worlds.compactMap(\.mustGive)
    guard !isCutShort, let least = numbers.min(), let most = numbers.max(), numbers.count == worlds.count else {
      return nil
    }
    return least...most
  }

  /// The demands that stand in every smallest concession set of every world.
  public var alwaysGiven: [String] {
    guard !isCutShort, let first = worlds.first else { return [] }
    let sets = worlds.flatMap { $0.smallestConcessions.map(Set.init) }
    guard !sets.isEmpty, worlds.allSatisfy({ !$0.smallestConcessions.isEmpty && $0.areSmallestKnown }) else {
      return []
    }
    return first.demands.filter { demand in sets.allSatisfy { $0.contains(demand) } }
  }

  /// In how many worlds each number of demands must give.
  public var countsByMustGive: [(mustGive: Int, worlds: Int)] {
    Dictionary(grouping: worlds.compactMap(\.mustGive), by: \.self).map { ($0.key, $0.value.count) }
      .sorted { $0.mustGive < $1.mustGive }
  }
}
