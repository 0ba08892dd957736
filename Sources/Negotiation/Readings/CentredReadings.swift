/// A party's readings within its scale, and the one in their centre.
struct CentredReadings: Sendable {
  /// The party's payoff.
  let payoff: PartyPayoff
  /// Its readings within its scale.
  let bounded: BoundedReadings
  /// The rows that cannot be other than 0 besides the equalities, by position.
  let implied: [Int]
  /// The centre: the free unknowns.
  let point: [Rational]
  /// The least share of its room that any statement has there.
  let leastShare: Double

  /// The reading in the centre.
  var reading: CentralReading {
    CentralReading(
      unknowns: payoff.unknowns, values: bounded.unknowns.completed(point), scale: bounded.scale,
      leastShare: leastShare)
  }
}

extension CentredReadings {
  /// Finds the centre.
  ///
  /// - Throws: ``ReadingsProgram/Obstacle``, ``OpenPayoff/Obstacle`` where the numbers do not fit, or
  ///   ``Stopped``.
  init(
    _ payoff: PartyPayoff, _ preferences: Preferences, _ scenario: Scenario, _ effort: Effort
  ) throws {
    let bounded = try BoundedReadings(payoff, preferences, in: scenario)
    let centre = try ReadingsProgram(readings: bounded, effort: effort).relativeCentre()
    guard let point = bounded.exactPoint(near: centre.numbers, implied: centre.implied) else {
      throw OpenPayoff.Obstacle.tooFine
    }
    self.payoff = payoff
    self.bounded = bounded
    implied = centre.implied
    self.point = point
    leastShare = centre.leastShare
  }
}
