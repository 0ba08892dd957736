import Testing

@testable import Negotiation

// “Central readings” in Documentation/Background/OrdinalPreferences.md: weak signs, every number from -1 to 1.

private let packages = [
  "us_initial_dmz", "us_current_fez", "ua_counter", "ua_counter_deal_first", "ru_core",
  "ru_maximal", "framework", "bridge", "freeze",
]

private func encoding(_ russia: OrdinalEncoding.Russia) throws -> Scenario {
  var encoding = OrdinalEncoding(signs: .weak, russia: russia)
  encoding.isRussiaIndifferentToEurope = false
  encoding.scale = "1"
  return try scenario(of: encoding.text)
}

/// What each package gains a party over no agreement in a reading.
private func gains(_ payoff: PartyPayoff, _ values: [Rational], _ scenario: Scenario) -> [Double] {
  packages.compactMap { name in
    guard let outcome = scenario.proposals.first(where: { $0.id == name })?.outcome else {
      return nil
    }
    let gain = payoff.payoff(of: outcome, in: scenario).minus(payoff.reservation)
    return gain.coefficients.reduce(gain.constant.double) {
      $0 + $1.value.double * values[$1.key].double
    }
  }
}

/// What that page gives for one party.
private struct Golden: Sendable {
  let russia: OrdinalEncoding.Russia
  let party: Int
  let leastShare: Double
  let rowsLeft: Int
  /// What each package gains in the central reading.
  let gains: [Double]
  /// The least and the greatest that it gains in any.
  let intervals: [ClosedRange<Double>?]
}

private let goldens: [Golden] = [
  Golden(
    russia: .donbasEnough, party: 0, leastShare: 1.0 / 3, rowsLeft: 39,
    gains: [-1.3333, 1.2407, 4.6296, 3.4259, -1.6667, -2.8333, 2.6111, 3.5185, 0.6667],
    intervals: [
      -4 ... -0.001, -2...4.999, 0.001...10, -1.999...8.999, -3 ... -0.001, -5 ... -0.001, 0...5,
      -1...8, 0...2,
    ]),
  Golden(
    russia: .donbasEnough, party: 1, leastShare: 1.0 / 3, rowsLeft: 37,
    gains: [0.3571, -1.2619, -3.8810, -2.7619, 1.5238, 2.6905, -2.0000, -2.8810, -0.6667],
    intervals: [
      -1.999...2.999, -4.999...1.999, -10...1.999, nil, 0.001...3.999, 0.001...5.999, -5...0.999,
      -8...1.999, -2 ... -0.001,
    ]),
  Golden(
    russia: .maximalist, party: 1, leastShare: 1.0 / 5, rowsLeft: 34,
    gains: [-1.3667, -2.5667, -4.7667, -4.0667, -0.2000, 0.9778, -2.4667, -3.7667, -1.1333],
    intervals: [
      -3 ... -0.001, -5 ... -0.001, -10...0.999, nil, -1 ... -0.001, 0.001...1.999, -5...0.999,
      -8...0.999, -2 ... -0.001,
    ]),
  Golden(
    russia: .donbasEnough, party: 2, leastShare: 7.0 / 18, rowsLeft: 40,
    gains: [2.4444, 2.7222, 1.7778, 2.5000, 1.6296, 1.6296, 0.3333, 2.2500, 0.6111],
    intervals: [
      0.001...6, 0.001...7, -7.999...10, nil, -1.999...4, nil, nil, nil, -1...2,
    ]),
]

/// The readings of a golden party.
private func readings(
  _ golden: Golden
) throws -> (Scenario, Preferences, PartyPayoff, BoundedReadings) {
  let scenario = try encoding(golden.russia)
  let judgement = PayoffModel(scenario).judgements[golden.party]
  let preferences = try #require(scenario.parties[golden.party].preferences)
  let payoff = try #require(judgement.openPayoff(preferences))
  return (
    scenario, preferences, payoff, try BoundedReadings(payoff, preferences, in: scenario)
  )
}

@Test(arguments: goldens.indices)
func centralReadingsAreThoseOfTheReference(index: Int) throws {
  let golden = goldens[index]
  let (scenario, preferences, payoff, readings) = try readings(golden)
  let centre = try ReadingsProgram(readings: readings, effort: Effort()).relativeCentre()
  #expect(abs(centre.leastShare - golden.leastShare) < 1e-9)
  #expect(centre.rowsLeft == golden.rowsLeft)
  let central = try CentredReadings(payoff, preferences, scenario, Effort()).reading
  let found = gains(payoff, central.values, scenario)
  #expect(found.count == golden.gains.count)
  for (found, wanted) in zip(found, golden.gains) {
    #expect(abs(found - wanted) <= 0.000_051, "\(found) \(wanted)")
  }
}

@Test(arguments: goldens.indices)
func intervalsAreThoseOfTheReference(index: Int) throws {
  let golden = goldens[index]
  let (scenario, _, payoff, readings) = try readings(golden)
  let program = ReadingsProgram(readings: readings, effort: Effort())
  for (name, interval) in zip(packages, golden.intervals) {
    guard let interval else { continue }
    let outcome = try #require(scenario.proposals.first { $0.id == name }?.outcome)
    let gain = payoff.payoff(of: outcome, in: scenario).minus(payoff.reservation)
    let form = try #require(readings.unknowns.coefficients(of: gain)).map(\.double)
    let greatest = try #require(try program.greatest(form))
    let least = -(try #require(try program.greatest(form.map { -$0 })))
    // That page's strict statements hold by 0.001; here they are closed.
    #expect(abs(least - interval.lowerBound) <= 0.001_000_1, "\(name) \(least)")
    #expect(abs(greatest - interval.upperBound) <= 0.001_000_1, "\(name) \(greatest)")
  }
}

/// A party that states orders about two issues, in several wordings of the same thing.
private func choice(
  _ statements: String, quantity: String = "{from: 0, to: 4, step: 2}", level: Int = 4
) throws -> (central: CentralReading, gain: Double) {
  let scenario = try scenario(
    of: """
      zopa: 1
      title: Wordings
      parties: {a: {name: A}}
      issues:
        land: {quantity: \(quantity)}
        toll: {options: [none, low, high]}
      proposals: {all: {set: {land: \(level), toll: high}}}
      preferences:
        a:
      \(statements.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n"))

      """)
  let model = PayoffModel(scenario)
  guard case .readings(let payoff) = model.judgements[0],
    let preferences = scenario.parties[0].preferences,
    let outcome = scenario.proposals[0].outcome
  else { throw Missing() }
  let central = try CentredReadings(payoff, preferences, scenario, Effort()).reading
  let gain = payoff.payoff(of: outcome, in: scenario).minus(payoff.reservation)
  return (
    central,
    gain.coefficients.reduce(0) { $0 + $1.value.double * central.values[$1.key].double }
  )
}

private struct Missing: Error {}

private let plain = """
  order: ["toll: none > low > high"]
  compare: ["all > no_agreement"]
  conditional: {per_land: {when: "land > 0", per: land, worth: positive}}
  indifferent: [land]
  """

@Test func repeatedAndImpliedStatementsDoNotMoveTheCentre() throws {
  let once = try choice(plain)
  for other in [
    "order: [\"toll: none > low > high\", \"toll: none > low\"]",
    "order: [\"toll: none > low > high\", \"toll: none > high\"]",
  ] {
    let again = try choice(
      plain.replacing("order: [\"toll: none > low > high\"]", with: other))
    #expect(again.central.values == once.central.values)
  }
}

@Test func anotherUnitDoesNotMoveTheCentre() throws {
  let metres = try choice(plain)
  let inches = try choice(plain, quantity: "{from: 0, to: 40, step: 20}", level: 40)
  #expect(abs(metres.gain - inches.gain) < 1e-9)
}

@Test func otherScaleScalesTheCentreOfSignsAlone() throws {
  let hundred = try choice(plain)
  #expect(hundred.central.scale == .convention)
  let one = try choice(plain + "\nscale: 1")
  for (large, small) in zip(hundred.central.values, one.central.values) {
    #expect(small.times(Rational(100)) == large)
  }
}

@Test func numberThatNothingBoundsHasNoCentre() throws {
  let open = """
    scores: {toll: {none: 10, low: 5, high: 0}}
    conditional: {per_land: {when: "land > 0", per: land, worth: positive}}
    indifferent: [land]
    no_agreement: 3
    """
  #expect {
    _ = try choice(open)
  } throws: { error in
    if case ReadingsProgram.Obstacle.unbounded = error { true } else { false }
  }
  // With a scale it has one: midway between 0 and the most that land can be worth.
  let scaled = try choice(open + "\nscale: {each: 100, per_land: 40}")
  let place = try #require(scaled.central.unknowns.firstIndex(of: .effect(0)))
  #expect(scaled.central.values[place] == Rational(5))
}

@Test func centralReadingMeetsEveryStatementOfTheFlagship() throws {
  for beliefs in [[:], ["russia": "donbas_enough"], ["russia": "maximalist", "united_states": "reported"]] {
    let model = try PayoffModel(flagship(variant: nil, beliefs))
    let central = try model.inCentralReading()
    for (judgement, reading) in zip(model.judgements, central.central) {
      guard case .readings(let payoff) = judgement else { continue }
      let values = try #require(reading).values
      for row in payoff.readings.rows {
        let value = row.form.coefficients.reduce(row.form.constant) { sum, part in
          part.value.times(values[part.key]).flatMap { sum.plus($0) } ?? sum
        }
        switch row.relation {
        case .zero: #expect(value == Rational(0))
        case .notNegative: #expect(value >= Rational(0))
        case .positive: #expect(value > Rational(0))
        }
      }
    }
  }
}
