/// Why there is no order to look for; each is an answer about the model.
public enum NothingToCarryOut: Hashable, Sendable {
  /// No party has payoffs, so that who would walk away cannot be told.
  case noPayoffs
  /// The model lists no proposals.
  case nothingProposed
  /// No proposal meets the rules as it stands.
  case noProposal
  /// A bargaining solution singles out nothing, as there is no frontier.
  case noSolution(BargainingSolution, ParetoFrontier.Reason)
  /// The scales are too fine for what a bargaining solution adds up.
  case tooFine(BargainingSolution)
}

extension SequenceFinder {
  /// Whether some party has payoffs; otherwise no order can be looked for.
  public var hasPayoffs: Bool { exact.tables.contains { $0 != nil } }
}

extension Bargain {
  /// Why a solution singles out nothing.
  ///
  /// - Parameter solution: The solution.
  /// - Returns: The reason.
  public func nothing(by solution: BargainingSolution) -> NothingToCarryOut {
    frontier.reason.map { .noSolution(solution, $0) } ?? .tooFine(solution)
  }
}
