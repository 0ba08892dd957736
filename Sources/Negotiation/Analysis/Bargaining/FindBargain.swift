extension PayoffModel {
  /// Finds the agreements that each bargaining solution singles out, all ties listed.
  ///
  /// Where the frontier is found by enumeration or elimination, a pass over it answers all; where only GLPK
  /// could find it, each solution has programs of its own, which take far less time than the frontier.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs in whole numbers.
  ///   - engine: How to look, as for the frontier.
  ///   - outcomes: The most outcomes to list for each point.
  ///   - effort: When to stop.
  /// - Returns: The solutions; without points, with the reason, where there are none.
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  public func bargain(
    _ payoffs: ExactPayoffs, _ engine: Engine = .auto, outcomes: Int = 1,
    _ effort: Effort = Effort()
  ) throws -> Bargain {
    var frontier = emptyFrontier(payoffs, isClipped: true)
    if frontier.reason != nil { return frontier.bargain() }
    let choice = try chooseEngine(engine, payoffs, frontier.parties, isClipped: true)
    let parts: [PartBySay]
    do {
      parts = try partsBySay(frontier.parties, effort)
    } catch is Stopped {
      frontier.reason = .stopped
      return frontier.bargain()
    }
    guard case .glpk = choice.engine else {
      return try parts.count > 1
        ? paretoFrontier(payoffs, engine, outcomes: outcomes, effort).bargain()
        : fill(frontier, payoffs, engine, choice, outcomes: outcomes, effort).bargain()
    }
    frontier.choice = choice.why
    return try programmedBargain(payoffs, frontier, parts, listing: outcomes, effort)
  }
}
