extension PayoffModel {
  /// Finds a frontier by asking GLPK for one point after the other.
  ///
  /// Every point's outcome is checked in whole numbers; that nothing dominates it and that no point is
  /// missing is GLPK's claim. At a stop the points proven by then are kept, with the boxes that were not
  /// searched.
  ///
  /// - Throws: ``EngineDoesNotApply`` where the numbers are beyond GLPK's tolerances, or it gave up.
  /// - Complexity: One integer program a point for two parties, about two for three; see
  ///   `MILP.NondominatedSearch`.
  func programmedFrontier(
    _ payoffs: ExactPayoffs, _ frontier: inout ParetoFrontier, listing limit: Int, _ effort: Effort
  ) throws {
    try checkUnits(payoffs)
    frontier.engine = .glpk
    guard
      var program = FrontierProgram(
        self, payoffs, frontier.parties, isClipped: frontier.isClipped, OutcomeSearch(effort))
    else { return }
    do {
      let found = try program.efficientPoints()
      frontier.unexplored = found.unexplored
      for units in found.points {
        frontier.points.append(try program.point(units, listing: limit))
      }
    } catch let failure as SolverGaveUp {
      throw failure.problem
    }
    frontier.programs = program.search.programs
    if frontier.points.isEmpty, !frontier.unexplored.isEmpty { frontier.reason = .stopped }
  }
}
