/// The engine that finds a frontier, ready to run.
enum FrontierEngine {
  /// Looks at every outcome.
  case enumerate
  /// Sums the issues out.
  case eliminate(EliminatedFrontier)
  /// Asks GLPK for one point after the other.
  case glpk
}

/// Why an engine was taken.
public enum EngineChoice: String, Hashable, Sendable, CaseIterable {
  /// It was asked for.
  case asked
  /// Nothing ties issues together.
  case nothingTied = "nothing_tied"
  /// Few issues are tied together at a time, so that summing them out is far less work.
  case fewTied = "few_tied"
  /// There are few enough outcomes to look at each.
  case fewOutcomes = "few_outcomes"
  /// Too many issues are tied together, and there are too many outcomes.
  case manyTied = "many_tied"
}

extension PayoffModel {
  /// Chooses the engine that finds a frontier, by the structure of the model and its size.
  ///
  /// - Throws: ``EngineDoesNotApply`` where the engine asked for cannot answer.
  func chooseEngine(
    _ engine: Engine, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool
  ) throws(EngineDoesNotApply) -> (engine: FrontierEngine, why: EngineChoice) {
    let combinations = scenario.combinationCount
    let isSmall = scenario.isEnumerable
    switch engine {
    case .glpk: return (.glpk, .asked)
    case .enumerate:
      if isSmall { return (.enumerate, .asked) }
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason: "there are more than \(mostEnumerated) combinations to look at; use --engine auto")
    case .eliminate:
      let elimination: EliminatedFrontier
      do {
        elimination = try EliminatedFrontier(self, payoffs, parties, isClipped: isClipped)
      } catch {
        throw EngineDoesNotApply(engine: .eliminate, reason: error.reason)
      }
      guard elimination.cost <= mostCombinations * 10 else {
        throw EngineDoesNotApply(
          engine: .eliminate, reason: "rules and effects tie too many issues together")
      }
      return (.eliminate(elimination), .asked)
    case .auto:
      if let elimination = try? EliminatedFrontier(self, payoffs, parties, isClipped: isClipped),
        elimination.cost <= mostCombinations
      {
        if elimination.isSeparable { return (.eliminate(elimination), .nothingTied) }
        // One combination with its fronts takes many times as long as one outcome.
        if !isSmall || elimination.cost * 50 < Double(combinations ?? .max) {
          return (.eliminate(elimination), .fewTied)
        }
      }
      return isSmall ? (.enumerate, .fewOutcomes) : (.glpk, .manyTied)
    }
  }
}

// Each has a front of its own, so more would take minutes, and ten times as many, which one may ask for,
// the better part of an hour.
private let mostCombinations = 1e7
