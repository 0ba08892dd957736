/// Answers which demands, or which statements, can hold together.
protocol ConflictOracle {
  /// How many there are.
  var demandCount: Int { get }
  /// When to stop.
  var effort: Effort { get }

  /// All that hold together with those given, or only these; `nil` where these cannot.
  mutating func met(keeping demands: DemandSet) throws -> DemandSet?
}
