import Testing

@testable import Negotiation

// Chun (1988): whoever loses most against its own best loses as little as can be (Documentation/Background/Bargaining.md).

/// Two parties and agreements by what they gain; no agreement is worth the same to both.
private func bargain(
  _ gains: [(Int, Int)], noAgreement: Int, _ engine: Engine
) throws -> [BargainingSolution: [[Int]]] {
  func scores(_ gain: (Int, Int) -> Int) -> String {
    gains.enumerated().map { "o\($0): \(gain($1.0, $1.1) + noAgreement)" }.joined(separator: ", ")
  }
  let model = PayoffModel(
    try scenario(
      of: """
        zopa: 1
        parties: {p: {}, q: {}}
        issues: {x: {options: [\(gains.indices.map { "o\($0)" }.joined(separator: ", "))]}}
        preferences:
          p: {scores: {x: {\(scores { first, _ in first })}}, no_agreement: \(noAgreement)}
          q: {scores: {x: {\(scores { _, second in second })}}, no_agreement: \(noAgreement)}
        """))
  let bargain = try model.bargain(ExactPayoffs(model), engine, outcomes: .max)
  return bargain.results.mapValues { result in
    result.points.map { bargain.frontier.points[$0].units.compactMap { ($0 ?? 0) - noAgreement } }
  }
}

@Test(arguments: [Engine.enumerate, .eliminate, .glpk], [0, 7])
func lossesAreEqualWhereGainsAreNot(engine: Engine, noAgreement: Int) throws {
  let found = try bargain([(13, 1), (10, 3), (6, 6)], noAgreement: noAgreement, engine)
  #expect(found[.equalLoss] == [[10, 3]])
  #expect(found[.egalitarian] == [[6, 6]])
  #expect(found[.nash] == [[6, 6]])
  #expect(found[.utilitarian] == [[13, 1]])
}

@Test(arguments: [Engine.enumerate, .eliminate, .glpk])
func ofEqualGreatestLossesTheNextDecides(engine: Engine) throws {
  // Where somebody loses 4, the other loses nothing at (9, 2), 2 at (5, 4); and nothing tells (5, 1) and (1, 5) apart.
  #expect(try bargain([(9, 2), (5, 4), (1, 6)], noAgreement: 0, engine)[.equalLoss] == [[9, 2]])
  let tie = try bargain([(5, 1), (1, 5), (1, 2)], noAgreement: 0, engine)[.equalLoss]
  #expect(Set(tie ?? []) == [[5, 1], [1, 5]])
}

@Test(arguments: [Engine.enumerate, .eliminate, .glpk])
func billAndJackBothLoseFour(engine: Engine) throws {
  let gains = [(2, 8), (6, 7), (8, 6), (12, 5), (14, 4), (16, 2), (18, 0)]
  #expect(try bargain(gains, noAgreement: 0, engine)[.equalLoss] == [[14, 4]])
}
