import Testing

@testable import Negotiation

// Random models, judged by the definition: every outcome against every other.

@Test(arguments: [0..<100, 100..<200, 200..<300] as [Range<UInt64>])
func frontierIsWhatNothingDominates(seeds: Range<UInt64>) throws {
  var withPoints = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    for isClipped in [true, false] {
      let frontier = try model.paretoFrontier(
        ExactPayoffs(model), isClipped: isClipped, outcomes: .max)
      if case .openNumbers? = frontier.reason { continue }
      if frontier.reason == .noPayoffs { continue }
      let chosen = isClipped ? oracle.possible : oracle.lawful
      let efficient = oracle.efficient(chosen, frontier.parties)
      #expect(frontier.points.isEmpty == chosen.isEmpty, "seed \(seed)")
      let found = Dictionary(
        uniqueKeysWithValues: frontier.points.map { point in
          (
            point.units.enumerated().map { frontier.payoff($1, of: $0) },
            Set(point.outcomes.map(\.levels))
          )
        })
      #expect(found == efficient, "seed \(seed)")
      #expect(frontier.points.allSatisfy { $0.count == $0.outcomes.count }, "seed \(seed)")
      if !chosen.isEmpty { withPoints += 1 }
    }
  }
  #expect(withPoints > 20)
}

@Test(arguments: [0..<150, 150..<300] as [Range<UInt64>])
func solutionsAreWhatTheirDefinitionsSay(seeds: Range<UInt64>) throws {
  var judged = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let frontier = try model.paretoFrontier(ExactPayoffs(model), outcomes: .max)
    let bargain = frontier.bargain()
    guard frontier.reason == nil else {
      #expect(bargain.results.values.allSatisfy { $0.points.isEmpty })
      continue
    }
    judged += 1
    for solution in BargainingSolution.allCases {
      let result = try #require(bargain.results[solution])
      let found = Set(result.points.flatMap { frontier.points[$0].outcomes.map(\.levels) })
      let expected = oracle.outcomes(of: solution, frontier.parties)
      #expect(found == expected, "seed \(seed), \(solution)")
    }
  }
  #expect(judged > 10)
}

extension Oracle {
  /// The payoffs of one outcome to some parties.
  private func vector(_ outcome: Int, _ parties: [Int]) -> [Fraction] {
    parties.map { party in
      payoffs(of: party, over: [outcome])?.lowerBound ?? Fraction(0)
    }
  }

  /// The undominated payoffs among some outcomes, with every outcome that has them.
  fileprivate func efficient(_ chosen: [Int], _ parties: [Int]) -> [[Rational]: Set<[Int]>] {
    let vectors = chosen.map { vector($0, parties) }
    var found: [[Rational]: Set<[Int]>] = [:]
    for (outcome, mine) in zip(chosen, vectors) {
      let isDominated = vectors.contains { other in
        zip(other, mine).allSatisfy { !($0 < $1) } && zip(other, mine).contains { $1 < $0 }
      }
      if !isDominated { found[mine.compactMap(\.rational), default: []].insert(outcomes[outcome]) }
    }
    return found
  }

  /// The outcomes that a solution singles out among all agreements, by its definition.
  fileprivate func outcomes(of solution: BargainingSolution, _ parties: [Int]) -> Set<[Int]> {
    let gains = possible.map { outcome in
      zip(vector(outcome, parties), parties).map { payoff, party in
        payoff + Fraction(-1) * (model.parties[party].preferences?.noAgreement ?? Fraction(0))
      }
    }
    let ideal = parties.indices.map { index in gains.map { $0[index] }.max() ?? Fraction(0) }
    func attaining<Value: Comparable>(_ values: [Value]) -> Set<[Int]> {
      guard let best = values.max() else { return [] }
      return Set(zip(possible, values).filter { $0.1 == best }.map { outcomes[$0.0] })
    }
    func positive(_ gain: Fraction) -> Fraction { gain < Fraction(0) ? Fraction(0) : gain }
    switch solution {
    case .nash:
      let products = gains.map { $0.map(positive).reduce(Fraction(1), *) }
      return products.contains { Fraction(0) < $0 }
        ? attaining(products) : attaining(gains.map { SortedGains($0) })
    case .kalaiSmorodinsky:
      let able = parties.indices.filter { Fraction(0) < ideal[$0] }
      return attaining(
        gains.map { row in
          SortedGains(
            able.map { row[$0] * Fraction(ideal[$0].denominator, over: ideal[$0].numerator) })
        })
    case .egalitarian: return attaining(gains.map { SortedGains($0) })
    case .utilitarian: return attaining(gains.map { $0.reduce(Fraction(0), +) })
    }
  }
}

/// Gains in ascending order, compared by the first that differs.
private struct SortedGains: Comparable {
  let gains: [Fraction]

  init(_ gains: [Fraction]) { self.gains = gains.sorted() }

  static func < (a: SortedGains, b: SortedGains) -> Bool {
    a.gains.lexicographicallyPrecedes(b.gains)
  }
}
