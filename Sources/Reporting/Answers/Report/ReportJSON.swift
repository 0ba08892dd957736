internal import Negotiation

extension ReportFindings {
  /// The result of `zopa report` as JSON: the zone, what blocks or bounds it, whether it would hold, and the comparison.
  func json() -> String {
    var members = Field<Findings>.members(of: findings)
    members["variants"] = Shape.list(.variant).json(compared)
    members["beliefs"] = Shape.list(.variant).json(beliefs)
    members["explanation"] = Shape.orNull(.explanation).json(
      explanation.map { Placed($0, scenario) })
    members["sequences"] = StepSequence.json(
      orders?.sequences ?? [], scenario, orders?.test ?? .owner)
    members["sequences_of_variants"] = .array(
      (orders?.variants ?? []).map {
        .object([
          "variant": JSON($0.scenario.variant?.id),
          "agreements": StepSequence.json($0.sequences, $0.scenario, orders?.test ?? .owner),
        ])
      })
    members["reactions"] = .array((orders?.reactions ?? []).map { $0.json(scenario) })
    members["stability"] = stability.map { .object($0.members(scenario)) } ?? .null
    members["stability_over_readings"] = stabilityOverReadings.map { $0.json(scenario) } ?? .null
    return JSON.envelope(
      "report", scenario, isComplete: findings.zone.isComplete && !isCutShort, members
    ).text
  }
}
