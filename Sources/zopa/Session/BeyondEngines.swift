internal import Negotiation

/// No engine can answer for a model: it is too large, or its numbers are too fine.
struct BeyondEngines: Error {
  /// The same as an error in the files, where their issues begin.
  let diagnostic: Diagnostic

  init(_ problem: EngineDoesNotApply, _ scenario: Scenario) {
    diagnostic = problem.diagnostic(about: scenario)
  }
}
