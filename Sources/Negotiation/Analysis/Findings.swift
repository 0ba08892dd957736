/// Everything found about one scenario.
public struct Findings: Sendable {
  /// The scenario, with its variant applied.
  public let scenario: Scenario
  /// How each party decides what it accepts, in the order of the parties.
  public let judgements: [Judgement]
  /// The reading chosen for each party whose open numbers were fixed; `nil` for all others.
  public let central: [CentralReading?]
  /// Its zone of possible agreement.
  public let zone: ZoneOfAgreement
  /// What each party says to each proposal where what it leaves out stays as it is; `nil` where that breaks a rule.
  public let asItStands: [CompletionAsItStands?]
  /// Whether GLPK confirms the zone.
  public let confirmation: ZoneConfirmation

  /// Finds everything about a scenario.
  ///
  /// - Parameters:
  ///   - model: The scenario's payoff model.
  ///   - payoffs: Its payoffs in whole numbers.
  ///   - engine: How to look for the zone.
  ///   - confirming: Whether GLPK is asked to confirm what an enumeration finds.
  ///   - effort: When to stop.
  ///   - patience: Makes the limit within which counts are waited for; `nil` for the limit of the work.
  ///   - early: Told what is found but for the counts, where these take longer.
  /// - Throws: ``EngineDoesNotApply``, or ``EnginesDisagree``.
  public init(
    about model: PayoffModel, _ payoffs: ExactPayoffs, _ engine: Engine = .auto,
    confirming: Bool = false, _ effort: Effort = Effort(),
    patience: (() -> Effort)? = nil, early: (Findings) throws -> Void = { _ in }
  ) throws {
    let zone = try model.zoneOfAgreement(payoffs, engine, effort, patience: patience) { zone in
      try early(Findings(model, payoffs, zone, .notAsked))
    }
    self.init(model, payoffs, zone, confirming ? try model.confirm(zone, effort) : .notAsked)
  }

  private init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ zone: ZoneOfAgreement, _ confirmation: ZoneConfirmation
  ) {
    scenario = model.scenario
    judgements = model.judgements
    central = model.central
    var zone = zone
    for index in zone.proposals.indices {
      zone.proposals[index].openPayoffs = model.openPayoffs(of: zone.proposals[index], payoffs)
    }
    self.zone = zone
    asItStands = model.scenario.proposals.map { model.completionAsItStands(of: $0, payoffs) }
    self.confirmation = confirmation
  }
}
