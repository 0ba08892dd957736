/// The engine that finds a frontier, ready to run.
enum FrontierEngine {
  /// Looks at every outcome.
  case enumerate
  /// Sums the issues out.
  case eliminate(EliminatedFrontier)
}

extension PayoffModel {
  /// Chooses the engine that finds a frontier, by the structure of the model and its size.
  ///
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer, or none can.
  func chooseEngine(
    _ engine: Engine, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool
  ) throws(EngineDoesNotApply) -> FrontierEngine {
    let combinations = scenario.combinationCount
    let isSmall = combinations.map { $0 <= mostEnumerated } ?? false
    var obstacle = "it was not asked for"
    if engine == .auto || engine == .eliminate {
      do {
        let elimination = try EliminatedFrontier(self, payoffs, parties, isClipped: isClipped)
        let isWorthIt =
          elimination.isSeparable || elimination.cost * 50 < Double(combinations ?? .max)
        if engine == .eliminate || !isSmall || isWorthIt {
          if elimination.cost <= mostCombinations { return .eliminate(elimination) }
          obstacle = "its rules and effects tie too many issues together"
        }
      } catch {
        obstacle = error.reason
      }
      if engine == .eliminate {
        throw EngineDoesNotApply(engine: .eliminate, reason: obstacle)
      }
    }
    if engine == .glpk {
      throw EngineDoesNotApply(
        engine: .glpk, reason: "this release does not find frontiers with GLPK; use --engine auto")
    }
    if isSmall { return .enumerate }
    throw EngineDoesNotApply(
      engine: engine,
      reason:
        "there are more than \(mostEnumerated) combinations to look at; fix some issues "
        + "with a variant's 'allow'")
  }
}

// At some tens of nanoseconds each, and many sums for each, more would take hours.
private let mostCombinations = 1e8
