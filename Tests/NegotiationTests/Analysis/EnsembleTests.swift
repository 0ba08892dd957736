import TestSupport
import Testing

@testable import Negotiation

private func ensemble(
  _ scenario: Scenario, _ range: DrawRange, seed: UInt64 = 1, workers: Int = 2
) throws -> Ensemble {
  let model = PayoffModel(scenario)
  return try model.ensemble(ExactPayoffs(model), range, seed: seed, workers: workers)
}

/// A price of 0 to 10: the buyer's limit lies anywhere from 2 to 6, the seller's from 0 to 4.
private let haggle = """
  zopa: 1
  title: A price that nobody has stated
  parties: {buyer: {name: Buyer}, seller: {name: Seller}}
  issues: {price: {quantity: {from: 0, to: 10, step: 1}}}
  proposals: {three: {set: {price: 3}}, open: {set: {}}}
  preferences:
    buyer: {scores: {price: {0: 10, 10: 0}}, no_agreement: {worth: [4, 8]}}
    seller: {scores: {price: {0: 0, 10: 10}}, no_agreement: {worth: [0, 4]}}

  """

@Test func sharesOfIntervalsAreTheirLengths() throws {
  let found = try ensemble(scenario(of: haggle), DrawRange(20_000))
  #expect(found.isComplete && found.draws == 20_000)
  // The buyer pays 3 where its limit is at least 3, that is no agreement is worth at most 7; the seller takes 3
  // where no agreement is worth at most 3.
  func expect(_ count: Int, _ share: Double) {
    let error = (share * (1 - share) / 20_000).squareRoot()
    #expect(abs(found.share(count) - share) < 4 * error, "\(found.share(count)) \(share)")
  }
  let three = found.proposals[0]
  expect(three.acceptance[0].every, 3.0 / 4)
  expect(three.acceptance[1].every, 3.0 / 4)
  expect(three.agreement, 9.0 / 16)
  #expect(three.possible == three.agreement)
  // Prices are whole: there is one from the seller's limit up to the buyer's, 10 less what no agreement is worth
  // to it, unless both lie between the same two whole numbers in the wrong order, or apart.
  // The buyer's limit b is uniform on 2...6 and the seller's s on 0...4; no zone where floor(b) < ceiling(s).
  expect(found.zone, 13.0 / 16)
  #expect(found.proposals[1].possible == found.zone)
  #expect(found.proposals[1].agreement == 0)
  #expect(found.sureZone == found.zone)
  expect(found.options[0][3], 9.0 / 16)
  // Nash's price is the whole one nearest to the middle of the limits; one winner where there is a zone and no
  // tie.
  let winners = found.solutions[.nash]?.reduce(0) { $0 + $1.count } ?? 0
  #expect(winners >= found.zone)
}

@Test(arguments: [1, 2, 7])
func partsAddUpToTheWhole(shards: Int) throws {
  let scenario = try scenario(of: haggle)
  let whole = try ensemble(scenario, DrawRange(200), workers: 1)
  var zone = 0
  var winners: [Outcome: Int] = [:]
  var draws = 0
  for shard in 1...shards {
    let part = try ensemble(scenario, DrawRange(200, shard: shard, of: shards), workers: 3)
    draws += part.draws
    zone += part.zone
    for winner in part.solutions[.egalitarian] ?? [] {
      winners[winner.outcome, default: 0] += winner.count
    }
  }
  #expect(draws == 200 && zone == whole.zone)
  let wanted = (whole.solutions[.egalitarian] ?? []).map { ($0.outcome, $0.count) }
  #expect(winners == Dictionary(uniqueKeysWithValues: wanted))
}

// The shares of Documentation/Background/OrdinalPreferences.md, with every number from -1 to 1.
@Test func theOrdinalEncodingHasTheSharesOfTheReference() throws {
  var encoding = OrdinalEncoding(signs: .weak, russia: .donbasEnough)
  encoding.scale = "1"
  let scenario = try scenario(of: encoding.text)
  let draws = Verification.isThorough ? 10_000 : 100
  let found = try ensemble(scenario, DrawRange(draws))
  let current = try #require(scenario.proposals.firstIndex { $0.id == "us_current_fez" })
  let acceptance = found.proposals[current].acceptance
  func expect(_ count: Int, _ share: Double) {
    // Printed with two decimals.
    let error = (share * (1 - share) / Double(draws)).squareRoot()
    #expect(abs(found.share(count) - share) < 0.005 + 4 * error, "\(found.share(count)) \(share)")
  }
  expect(acceptance[0].every, 0.98)
  expect(acceptance[1].every, 0.03)
}

@Test func aSingleReadingHasSharesOfNothingOrAll() throws {
  let scenario = try scenario(
    of: haggle.replacing("[4, 8]", with: "5").replacing("[0, 4]", with: "2"))
  let found = try ensemble(scenario, DrawRange(10))
  #expect(found.drawn == [nil, nil])
  #expect(found.zone == 10 && found.proposals[0].agreement == 10)
  #expect(found.options[0] == [0, 0, 10, 10, 10, 10, 0, 0, 0, 0, 0])
}

// Each draw as a model with one reading, which the engines that are exact judge.
@Test(arguments: 0..<40)
func drawsAreJudgedAsTheExactEnginesJudgeThem(seed: UInt64) throws {
  var changes = RandomReadings.Changes()
  changes.isHonest = true
  let text = RandomReadings(seed: seed, changes).text
  let scenario = try scenario(of: text)
  let model = PayoffModel(scenario)
  guard let centred = try? model.centredReadings(Effort()) else { return }
  let draws = 5
  let found = try ensemble(scenario, DrawRange(draws), seed: seed)
  var zone = 0
  var agreements = scenario.proposals.map { _ in 0 }
  var winners: [BargainingSolution: [Outcome: Int]] = [:]
  for number in 0..<draws {
    var drawn = model
    for (party, readings) in centred.enumerated() {
      guard let readings else { continue }
      let sampler = try ReadingsSampler(readings)
      var stream = RandomStream(seed: seed, at: number, party)
      var point = Array(repeating: Rational(0), count: readings.bounded.unknowns.count)
      for (place, value) in zip(sampler.coordinates, sampler.draw(&stream)) {
        // The engines that are exact take no more digits.
        let units = (value * 0x1p24).rounded()
        point[place] = try #require(Rational(Int128(units), over: 1 << 24))
      }
      #expect(sampler.implied.complete(&point))
      drawn.judgements[party] = .payoffs(
        readings.payoff.fixed(at: readings.bounded.unknowns.completed(point)))
    }
    let payoffs = try ExactPayoffs(drawn)
    let judged = try Findings(about: drawn, payoffs, .enumerate, Effort())
    if judged.zone.verdict != Verdict.none { zone += 1 }
    for (place, proposal) in judged.zone.proposals.enumerated() where proposal.state == .inside {
      agreements[place] += 1
    }
    let bargain = try drawn.bargain(payoffs, .enumerate, outcomes: .max, Effort())
    for solution in Ensemble.counted {
      for point in bargain.results[solution]?.points ?? [] {
        for outcome in bargain.frontier.points[point].outcomes {
          winners[solution, default: [:]][outcome, default: 0] += 1
        }
      }
    }
  }
  #expect(found.zone == zone)
  #expect(found.proposals.map(\.agreement) == agreements)
  guard found.withoutPayoff.isEmpty, found.hasPayoffs else { return }
  for solution in Ensemble.counted {
    for winner in found.solutions[solution] ?? [] {
      #expect(winners[solution]?[winner.outcome] == winner.count, "\(solution)")
    }
    let all = (found.solutions[solution] ?? []).reduce(0) { $0 + $1.count * $1.alike }
    #expect(all == winners[solution]?.values.reduce(0, +) ?? 0, "\(solution)")
  }
}
