internal import Negotiation
internal import Reporting

/// A result that tells which engine found it, and how many programs GLPK solved for it.
protocol EngineWork {
  var work: (engine: Engine, programs: Int) { get }
}

extension EngineWork {
  /// Whatever looks at outcomes itself needs nobody else.
  var work: (engine: Engine, programs: Int) { (.enumerate, 0) }
}

extension Findings: EngineWork {
  var work: (engine: Engine, programs: Int) {
    (zone.engine, zone.programs + confirmation.programs)
  }
}

extension ParetoFrontier: EngineWork {
  var work: (engine: Engine, programs: Int) { (engine, programs) }
}

extension Bargain: EngineWork {
  var work: (engine: Engine, programs: Int) { frontier.work }
}

extension Worlds: EngineWork {
  var work: (engine: Engine, programs: Int) { (engine, programs) }
}

extension Explanation: EngineWork {
  var work: (engine: Engine, programs: Int) { (engine, programs) }
}

extension Improvement: EngineWork {
  var work: (engine: Engine, programs: Int) { bargain.work }
}

extension Robustness: EngineWork {
  var work: (engine: Engine, programs: Int) { (zone.engine, zone.programs + programs) }
}

extension Flips: EngineWork {
  var work: (engine: Engine, programs: Int) { (.enumerate, programs) }
}

extension NumberSweep: EngineWork {
  var work: (engine: Engine, programs: Int) { (.enumerate, programs) }
}

extension Stability: EngineWork {
  var work: (engine: Engine, programs: Int) { (engine, programs) }
}

extension SolutionFlips: EngineWork {}

extension Ensemble: EngineWork {}

extension ProposalOrders: EngineWork {}

extension DivisibleFrontier: EngineWork {
  var work: (engine: Engine, programs: Int) { (.eliminate, 0) }
}
