/// Everything found about one scenario.
public struct Findings: Sendable {
  /// The scenario, with its variant applied.
  public let scenario: Scenario
  /// Its zone of possible agreement.
  public let zone: ZoneOfAgreement
  /// GLPK's confirmation of the zone, where it was asked for.
  public let confirmation: ZoneConfirmation?

  /// Finds everything about a scenario.
  ///
  /// - Parameters:
  ///   - scenario: The scenario.
  ///   - engine: How to look for the zone.
  ///   - confirming: Whether GLPK is asked to confirm what an enumeration finds.
  ///   - effort: When to stop.
  /// - Throws: ``InvalidScenario``, ``EngineDoesNotApply``, or ``EnginesDisagree``.
  public init(
    about scenario: Scenario, _ engine: Engine = .auto, confirming: Bool = false,
    _ effort: Effort = Effort()
  ) throws {
    let model = PayoffModel(scenario)
    self.scenario = scenario
    zone = try model.zoneOfAgreement(engine, effort)
    confirmation = confirming ? try model.confirm(zone, effort) : nil
  }
}
