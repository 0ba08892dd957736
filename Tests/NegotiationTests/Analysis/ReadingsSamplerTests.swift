import Testing

@testable import Negotiation

// The moments of “Draws” in Documentation/Background/Readings.md, by draws that begin anew each time.

/// Rows over some unknowns, each a list of coefficients with the constant last, at least 0 or 0.
private func sampler(
  _ count: Int, atLeast rows: [[Int]], zero: [[Int]] = [], likely: [LikelyNumber] = [],
  from point: [Rational]
) throws -> ReadingsSampler {
  var readings = Readings()
  for _ in 0..<count { _ = readings.addUnknown() }
  func row(_ numbers: [Int], isEquality: Bool) -> BoundedReadings.Row {
    let largest = numbers.dropLast().map { Double(abs($0)) }.max() ?? 1
    return BoundedReadings.Row(
      coefficients: numbers.map { Rational($0) }, isEquality: isEquality, statement: nil,
      numbers: numbers.map { Double($0) / largest })
  }
  let bounded = BoundedReadings(
    unknowns: FreeUnknowns(of: readings),
    rows: rows.map { row($0, isEquality: false) } + zero.map { row($0, isEquality: true) },
    scale: nil, likely: likely)
  return try ReadingsSampler(
    CentredReadings(
      payoff: payoffOfNothing(), bounded: bounded, implied: [], point: point, leastShare: 0))
}

private func payoffOfNothing() throws -> PartyPayoff {
  let scenario = try scenario(
    of: """
      zopa: 1
      title: One party
      parties: {a: {name: A}}
      issues: {land: {options: [none, some]}}
      preferences: {a: {scores: {land: {none: 0, some: 1}}, no_agreement: 0}}

      """)
  guard case .payoffs(let payoff) = PayoffModel(scenario).judgements[0] else { throw Missing() }
  return payoff
}

private struct Missing: Error {}

/// The mean and variance of each coordinate over draws, and the mean product of the first two.
private func moments(_ sampler: ReadingsSampler, _ draws: Int) -> (
  means: [Double], variances: [Double], product: Double
) {
  var sums = Array(repeating: 0.0, count: sampler.coordinates.count)
  var squares = sums
  var product = 0.0
  for number in 0..<draws {
    var stream = RandomStream(seed: 26, at: number, 0)
    let point = sampler.draw(&stream)
    for place in point.indices {
      sums[place] += point[place]
      squares[place] += point[place] * point[place]
    }
    if point.count > 1 { product += point[0] * point[1] }
  }
  let means = sums.map { $0 / Double(draws) }
  return (
    means, zip(squares, means).map { $0 / Double(draws) - $1 * $1 }, product / Double(draws)
  )
}

private func unit(_ place: Int, of count: Int, _ value: Int, constant: Int) -> [Int] {
  (0..<count).map { $0 == place ? value : 0 } + [constant]
}

@Test(arguments: [10, 20])
func simplexesHaveTheirMoments(count: Int) throws {
  let sampler = try sampler(
    count, atLeast: (0..<count).map { unit($0, of: count, 1, constant: 0) },
    zero: [Array(repeating: 1, count: count) + [-1]],
    from: Array(repeating: Rational(1, over: Int128(count)) ?? Rational(0), count: count))
  #expect(sampler.coordinates.count == count - 1)
  let draws = 10_000
  let found = moments(sampler, draws)
  let size = Double(count)
  let variance = (size - 1) / (size * size * (size + 1))
  // Four standard errors; those of a variance from the fourth moment of a Beta(1, n − 1), below 3.5 times that
  // of a normal distribution.
  for mean in found.means {
    #expect(abs(mean - 1 / size) < 4 * (variance / Double(draws)).squareRoot())
  }
  for own in found.variances { #expect(abs(own - variance) < 0.12 * variance) }
  // E[xy] = 1/(n(n + 1)) on the simplex.
  #expect(abs(found.product - 1 / (size * (size + 1))) < 0.06 / (size * (size + 1)))
}

@Test func boxesHaveTheirMoments() throws {
  let rows = (0..<6).flatMap {
    [unit($0, of: 6, 1, constant: 1), unit($0, of: 6, -1, constant: 1)]
  }
  let found = moments(
    try sampler(6, atLeast: rows, from: Array(repeating: Rational(0), count: 6)), 10_000)
  for mean in found.means { #expect(abs(mean) < 4 * (1.0 / 3 / 10_000).squareRoot()) }
  for variance in found.variances { #expect(abs(variance - 1.0 / 3) < 0.012) }
  #expect(abs(found.product) < 0.0134)
}

@Test func narrowWedgesHaveTheirMoments() throws {
  // 0 <= x <= 1 and 9x <= 10y <= 10x: along coordinates alone a point hardly moves.
  let found = moments(
    try sampler(
      2, atLeast: [[-1, 0, 1], [1, -1, 0], [-9, 10, 0]],
      from: [Rational(2, over: 3), Rational(19, over: 30)].compactMap(\.self)), 10_000)
  // Density 2x on 0...1, y uniform between 0.9x and x.
  #expect(abs(found.means[0] - 2.0 / 3) < 0.012)
  #expect(abs(found.variances[0] - 1.0 / 18) < 0.003)
  // E[xy] = 0.95 E[x²] = 0.95 / 2.
  #expect(abs(found.product - 0.475) < 0.015)
}

@Test func aDrawFollowsFromSeedAndNumber() throws {
  let rows = (0..<3).flatMap {
    [unit($0, of: 3, 1, constant: 1), unit($0, of: 3, -1, constant: 1)]
  }
  let sampler = try sampler(3, atLeast: rows, from: Array(repeating: Rational(0), count: 3))
  func draw(_ seed: UInt64, _ number: Int, _ party: Int) -> [Double] {
    var stream = RandomStream(seed: seed, at: number, party)
    return sampler.draw(&stream)
  }
  #expect(draw(1, 5, 0) == draw(1, 5, 0))
  #expect(Set([draw(1, 5, 0), draw(1, 6, 0), draw(2, 5, 0), draw(1, 5, 1)]).count == 4)
}

@Test func whatIsFixedIsNoCoordinate() throws {
  // x = 2y and y between 0 and 1.
  let sampler = try sampler(
    2, atLeast: [[0, 1, 0], [0, -1, 1]], zero: [[1, -2, 0]],
    from: [Rational(1), Rational(1, over: 2) ?? Rational(0)])
  #expect(sampler.coordinates.count == 1)
  let found = moments(sampler, 4000)
  let width = sampler.coordinates == [0] ? 2.0 : 1.0
  #expect(abs(found.means[0] - width / 2) < 0.02 * width)
  #expect(abs(found.variances[0] - width * width / 12) < 0.01 * width)
}

@Test func likeliestValuesShapeTheDraws() throws {
  // x between 0 and 1 and likeliest at 1/4; y between 0 and 1, likeliest at 1, and no more than x.
  func likely(_ place: Int, _ value: Double) -> LikelyNumber {
    LikelyNumber(
      form: (0..<3).map { Rational($0 == place ? 1 : 0) }, least: 0, likely: value, greatest: 1)
  }
  let alone = moments(
    try sampler(
      2,
      atLeast: (0..<2).flatMap {
        [unit($0, of: 2, 1, constant: 0), unit($0, of: 2, -1, constant: 1)]
      },
      likely: [likely(0, 0.25)],
      from: [Rational(1, over: 2), Rational(1, over: 2)].compactMap(\.self)), 10_000)
  // (a + b + c)/3, and (a² + b² + c² − ab − ac − bc)/18.
  #expect(abs(alone.means[0] - 1.25 / 3) < 4 * (0.8125 / 18 / 10_000).squareRoot())
  #expect(abs(alone.variances[0] - 0.8125 / 18) < 0.003)
  #expect(abs(alone.means[1] - 0.5) < 0.012)

  let tied = moments(
    try sampler(
      2, atLeast: [[-1, 0, 1], [1, -1, 0], [0, 1, 0]], likely: [likely(0, 0.25), likely(1, 1)],
      from: [Rational(2, over: 3), Rational(1, over: 3)].compactMap(\.self)), 10_000)
  // By sums over a fine grid.
  var (mass, x, y, product) = (0.0, 0.0, 0.0, 0.0)
  let steps = 600
  for column in 0..<steps {
    for row in 0...column {
      let (own, other) = (
        (Double(column) + 0.5) / Double(steps), (Double(row) + 0.5) / Double(steps)
      )
      let density = likely(0, 0.25).density(at: own) * likely(1, 1).density(at: other)
      mass += density
      x += density * own
      y += density * other
      product += density * own * other
    }
  }
  #expect(abs(tied.means[0] - x / mass) < 0.01)
  #expect(abs(tied.means[1] - y / mass) < 0.01)
  #expect(abs(tied.product - product / mass) < 0.01)
}
