internal import Negotiation

extension ReportSubject {
  /// The result of `zopa report` as JSON: the zone, what blocks or bounds it, whether it would hold, and the comparison.
  ///
  /// - Returns: The JSON text; null where nothing was found about the zone.
  public func reportJSON() -> String {
    guard let findings else { return JSON.null.text }
    var members = findings.members()
    members["variants"] = Findings.variants(compared)
    members["beliefs"] = Findings.variants(beliefs)
    members["explanation"] = explanation.map { .object($0.members(scenario)) } ?? .null
    members["sequences"] = StepSequence.json(sequences, scenario, sequenceTest)
    members["sequences_of_variants"] = .array(
      sequencesOfVariants.map {
        .object([
          "variant": JSON($0.variant.variant?.id),
          "agreements": StepSequence.json($0.sequences, $0.variant, sequenceTest),
        ])
      })
    members["reactions"] = .array(reactions.map { $0.json(scenario) })
    members["stability"] = stability.map { .object($0.members(scenario)) } ?? .null
    members["stability_over_readings"] = stabilityOverReadings.map { $0.json(scenario) } ?? .null
    return JSON.envelope(
      "report", scenario, isComplete: findings.zone.isComplete && !isCutShort, members
    ).text
  }
}
