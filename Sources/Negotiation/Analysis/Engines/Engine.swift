internal import MILP

/// How an analysis looks through the outcomes.
public enum Engine: String, Hashable, Sendable, CaseIterable {
  /// Chosen by the size and structure of the model.
  case auto
  /// Visits every outcome and applies the definition.
  case enumerate
  /// Puts the answer together issue by issue, without visiting outcomes.
  case eliminate
  /// Asks GLPK for outcomes and checks each one.
  case glpk
}

/// Why an engine cannot answer for a model.
public struct EngineDoesNotApply: Error, Hashable, Sendable {
  /// The engine.
  public let engine: Engine
  /// Why, and what to use instead.
  public let reason: String

  /// Says why an engine does not apply.
  public init(engine: Engine, reason: String) {
    self.engine = engine
    self.reason = reason
  }
}

extension EngineDoesNotApply {
  /// The same as an error about a model for which no other engine does.
  ///
  /// - Parameter scenario: The model.
  /// - Returns: The error, at the first issue: what is too large is what they make together.
  public func diagnostic(about scenario: Scenario) -> Diagnostic {
    let parts = reason.split(separator: "; ", maxSplits: 1).map(String.init)
    let location =
      scenario.issues.first?.location
      ?? SourceLocation(file: scenario.files.first?.name ?? "", line: 1, column: 1)
    var diagnostics = Diagnostics()
    diagnostics.error(
      at: location, parts.first ?? reason,
      why: "the model is beyond what the engines can answer; no limit stopped them",
      fix: parts.count > 1 ? parts[1] : "make the model smaller, or its numbers coarser")
    return diagnostics.sorted(showing: scenario.files)[0]
  }
}

/// On what an answer rests.
public enum Proof: String, Hashable, Sendable, CaseIterable {
  /// Every outcome was looked at, in whole numbers.
  case exact
  /// What exists was checked in whole numbers; that nothing else exists is the solver's claim.
  case solver
}

extension Scenario {
  /// Whether there are few enough combinations to look at each, and memory for what they are worth to everybody.
  public var isEnumerable: Bool {
    combinationCount.map {
      $0 <= mostEnumerated && $0 * parties.count < effort.memory / bytesPerWorth
    } ?? false
  }
}

// Up to here a second or two is enough to visit all outcomes.
let mostEnumerated = 2_000_000

// A worth is kept, put into order and compared.
private let bytesPerWorth = 24

// Larger coefficients come too near GLPK's tolerances.
let mostUnitsForGLPK = 10_000_000

extension Engine {
  /// The version of the GLPK library that answers.
  public static var glpkVersion: String { solverVersion }
}
