import TestSupport
import Testing

@testable import Negotiation

// Reservation values that one efficient outcome reaches exactly, and that nothing reaches once the second party asks for
// a unit more. Rows that reach GLPK too tight would lose the first, rows too loose make it search long for the second.

private let issues = 8
private let options = 4

@Test(
  arguments: [10, 1000, 30_000, 500_000] as [Int])
func tiesAreNeitherLostNorInvented(scale: Int) throws {
  for seed in UInt64(0)..<(Verification.isThorough ? 200 : 4) {
    var random = SplitMix64(seed: seed &+ UInt64(scale) &* 1000)
    let worths = (0..<2).map { _ in
      (0..<issues).map { _ in (0..<options).map { _ in Int.random(in: 0...scale, using: &random) } }
    }
    // A rule over a sum, and a condition behind one, so that thresholds and indicators are on the way as well.
    let least = Int.random(in: issues...2 * issues, using: &random)
    func model(_ floors: [Int]) throws -> PayoffModel {
      var lines = ["zopa: 1", "parties: {p0: {}, p1: {}}", "issues:"]
      for issue in 0..<issues {
        lines.append("  i\(issue): {quantity: {from: 0, to: \(options - 1), step: 1}}")
      }
      let sum = (0..<issues).map { "i\($0)" }.joined(separator: " + ")
      lines += [
        "rules:", "  enough: {rule: \"\(sum) >= \(least)\", kind: law}",
        "  either: {rule: \"i0 = 0 or \(sum) <= \(least + 4)\", kind: law}", "preferences:",
      ]
      for party in 0..<2 {
        let rows = (0..<issues).map { issue in
          "i\(issue): {"
            + worths[party][issue].enumerated().map { "\($0.offset): \($0.element)" }.joined(separator: ", ")
            + "}"
        }
        lines.append("  p\(party): {scores: {\(rows.joined(separator: ", "))}, no_agreement: \(floors[party])}")
      }
      return PayoffModel(try scenario(of: lines.joined(separator: "\n") + "\n"))
    }
    let all = try model([0, 0])
    let frontier = try all.paretoFrontier(ExactPayoffs(all), isClipped: false)
    #expect(!frontier.points.isEmpty)
    for point in frontier.points.shuffled(using: &random).prefix(3) {
      let floors = (0..<2).map { Int(frontier.payoff(point.units[$0], of: $0).double) }
      let tied = try find(in: model(floors))
      #expect(tied != nil, "seed \(seed): the tie at \(floors) is lost")
      let beyond = try find(in: model([floors[0], floors[1] + 1]))
      let isBeaten = frontier.points.contains { other in
        frontier.payoff(other.units[0], of: 0) >= Rational(floors[0])
          && frontier.payoff(other.units[1], of: 1) > Rational(floors[1])
      }
      #expect(!isBeaten && beyond == nil, "seed \(seed): something beyond \(floors)")
    }
  }
}

private func find(in model: PayoffModel) throws -> Outcome? {
  let payoffs = try ExactPayoffs(model)
  var program = AgreementProgram(model, payoffs, within: model.scenario.allowed)
  program.require(try #require(model.zoneRequirements(.inEveryReading, payoffs)))
  var search = OutcomeSearch(Effort())
  return try search.find(in: program)
}
