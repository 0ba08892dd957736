/// What the model answers where one answer to every question is taken to be right, in one stance.
public struct World: Sendable {
  /// The answer to each question, by position, in the order of the questions.
  public let answers: [Int]
  /// Whether there is an agreement; `nil` where a limit came before the answer.
  public internal(set) var verdict: Verdict?
  /// The demands in force, by their ids, in the order of the parties, linkages last.
  public let demands: [String]
  /// Whose they are, by position.
  let owners: [Int]
  /// How many demands must give at least: 0 where there is a zone; `nil` where definitions and law leave nothing, or where a
  /// limit came before the answer.
  public internal(set) var mustGive: Int?
  /// The minimal conflict sets, smallest first.
  public internal(set) var conflicts: [[String]] = []
  /// The minimal concession sets with the fewest demands.
  public internal(set) var smallestConcessions: [[String]] = []
  /// Whether these are known to be all.
  public internal(set) var areSmallestKnown = false
  /// The parties that could open a zone alone, by position.
  public internal(set) var alone: [Int] = []
  /// What each party says to each proposal, proposal by proposal; `nil` in the stance in which all positions are final.
  public internal(set) var grid: [[ProposalCell]]?
  /// Whether that is known of all that proposals leave open.
  let isGridComplete: Bool
  /// Whether all of that is known.
  public internal(set) var isComplete = true
}

/// What one party says to one proposal, while reported positions decide nothing.
public struct ProposalCell: Hashable, Sendable {
  /// What it says.
  public enum Answer: String, Hashable, Sendable, CaseIterable {
    /// It refuses in every reading.
    case refuses
    /// It refuses if its reported positions are final.
    case refusesIfFinal = "refuses_if_final"
    /// It accepts in every reading.
    case accepts
    /// It could do either.
    case open
  }

  /// What the answer is about.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    /// Every way to settle what the proposal leaves open, as far as the rules allow.
    case allCompletions = "all_completions"
    /// The proposal with what it leaves out as it is.
    case asWritten = "as_written"
  }

  /// What it says.
  public let answer: Answer
  /// What that is about.
  public let basis: Basis
  /// The party's stated positions that the proposal breaks as it is written, by their ids.
  public let broken: [String]
  /// The rule that the proposal breaks as it is written, by its id, where that is why the answer is open.
  public let asWrittenBreaksRule: String?
  /// Whether no way of settling what it leaves open meets the rules, so that it can be no agreement whoever says what.
  public let isRuledOut: Bool
}
