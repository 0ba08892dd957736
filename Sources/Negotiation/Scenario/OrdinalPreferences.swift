/// How a party ranks whole outcomes, without saying by how much.
public struct OrdinalPreferences: Hashable, Sendable {
  /// How the ranking is written.
  public enum Form: Hashable, Sendable {
    /// The outcomes from best to worst; those in one place tie.
    case ranking([[RankedOutcome]])
    /// Conditions in falling priority: of two outcomes the one is better that meets the first condition in which
    /// they differ.
    case priorities([Priority])
  }

  /// An outcome in a ranking.
  public struct RankedOutcome: Hashable, Sendable {
    /// The outcome.
    public let outcome: Outcome
    /// Where it was written.
    public let location: SourceLocation
  }

  /// One condition that the party wants to hold.
  public struct Priority: Hashable, Sendable {
    /// The condition.
    public let condition: Condition
    /// The condition as it is written.
    public let text: String
    /// What it rests on.
    public let evidence: Evidence
    /// Where it was written.
    public let location: SourceLocation
  }

  /// How the ranking is written.
  public let form: Form
  /// Where it was written.
  public let location: SourceLocation

  /// The rank of each of some outcomes, higher for better, equal for a tie.
  ///
  /// - Parameter outcomes: The outcomes; each is in the ranking, where there is one.
  /// - Returns: The dense ranks.
  /// - Complexity: The number of outcomes times that of priorities, and a sort.
  func ranks(of outcomes: [Outcome]) -> [Int32] {
    switch form {
    case .ranking(let places):
      var place: [Outcome: Int] = [:]
      for (index, tie) in places.enumerated() {
        for ranked in tie { place[ranked.outcome] = -index }
      }
      return outcomes.map { place[$0] ?? -places.count }.denseRanks
    case .priorities(let priorities):
      return outcomes.map { outcome in
        TruthVector(priorities.map { $0.condition.holds(for: outcome) })
      }.denseRanks
    }
  }
}

/// Which of some statements hold, compared by the first in which two differ; any number of statements fits.
private struct TruthVector: Comparable {
  private let words: [UInt64]

  init(_ truths: [Bool]) {
    var words = Array(repeating: UInt64(0), count: (truths.count + 63) / 64)
    for (index, isTrue) in truths.enumerated() where isTrue {
      words[index / 64] |= 1 << UInt64(63 - index % 64)
    }
    self.words = words
  }

  static func < (a: TruthVector, b: TruthVector) -> Bool {
    a.words.lexicographicallyPrecedes(b.words)
  }
}
