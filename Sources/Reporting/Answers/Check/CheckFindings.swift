public import Negotiation

/// What was found in the files of a model, and of what it expects of its own answers.
public struct CheckFindings: Sendable {
  /// The model; `nil` where it is not valid.
  public var scenario: Scenario?
  /// The variant whose expectations were checked; `nil` for all.
  public var variant: String?
  /// How many expectations were checked.
  public var expectations = 0
  /// How many of them were met.
  public var met = 0
  /// What is wrong, failed expectations included.
  public var errors: [Diagnostic] = []
  /// What a reader should know.
  public var warnings: [Diagnostic] = []

  /// Starts with a valid model of which nothing was checked.
  public init(_ scenario: Scenario, variant: String?) {
    self.scenario = scenario
    self.variant = variant
  }

  /// What is wrong with a model that is not valid.
  public init(errors: [Diagnostic]) { self.errors = errors }
}
