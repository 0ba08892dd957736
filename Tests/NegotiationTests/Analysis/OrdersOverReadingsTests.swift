import Testing

@testable import Negotiation

// Orders of steps where numbers are left open.

/// Every order of steps that precedence and rules allow.
private func orders(_ problem: CarryingOut, _ done: Int = 0) -> [[Int]] {
  if done == problem.all { return [[]] }
  return problem.steps.indices.filter { problem.canFollow($0, done) }.flatMap { step in
    orders(problem, done | 1 << step).map { [step] + $0 }
  }
}

// Judged one order at a time, with all that each party is asked put to its readings at once.
@Test(arguments: 0..<60)
func ordersOverReadingsAreCountedOneByOne(seed: UInt64) throws {
  var changes = RandomReadings.Changes()
  changes.isHonest = seed % 2 == 0
  let scenario = try scenario(of: RandomReadings(seed: seed, changes).text)
  let model = PayoffModel(scenario)
  guard model.judgements.contains(where: \.leavesNumbersOpen),
    let sequences = try? SequenceFinder(model, ExactPayoffs(model)).sequences()
  else { return }
  for sequence in sequences where sequence.plan.steps.count <= 5 {
    for test in CarryingOut.Test.allCases {
      guard let counts = sequence.answers[test]?.overReadings else { continue }
      let verdicts = (sequence.problem.isPossible[0] ? orders(sequence.problem) : []).map {
        sequence.verdict(on: $0, test)
      }
      #expect(counts.every == verdicts.filter { $0 == .every }.count, "seed \(seed)")
      #expect(counts.some == verdicts.filter { $0 != .none }.count, "seed \(seed)")
      #expect(counts.notExcluded >= counts.some ?? 0, "seed \(seed)")
    }
  }
}

// Every draw of the readings is a model with one reading.
@Test(arguments: 0..<40)
func verdictsOnOrdersHoldInEveryDraw(seed: UInt64) throws {
  var changes = RandomReadings.Changes()
  changes.isHonest = true
  let scenario = try scenario(of: RandomReadings(seed: seed, changes).text)
  let model = PayoffModel(scenario)
  guard model.judgements.contains(where: \.leavesNumbersOpen),
    let centred = try? model.centredReadings(Effort()),
    let sequences = try? SequenceFinder(model, ExactPayoffs(model)).sequences()
  else { return }
  let samplers = try centred.map { try $0.map { try ReadingsSampler($0) } }
  for number in 0..<8 {
    var drawn = model
    for (party, readings) in centred.enumerated() {
      guard let readings, let sampler = samplers[party] else { continue }
      var stream = RandomStream(seed: seed, at: number, party)
      var point = Array(repeating: Rational(0), count: readings.bounded.unknowns.count)
      for (place, value) in zip(sampler.coordinates, sampler.draw(&stream)) {
        point[place] = try #require(Rational(Int128((value * 0x1p24).rounded()), over: 1 << 24))
      }
      #expect(sampler.implied.complete(&point))
      drawn.judgements[party] = .payoffs(
        readings.payoff.fixed(at: readings.bounded.unknowns.completed(point)))
    }
    let finder = try SequenceFinder(drawn, ExactPayoffs(drawn))
    for whole in sequences {
      let one = try finder.sequence(whole.subject, to: whole.plan.agreement)
      for test in CarryingOut.Test.allCases {
        let (all, here) = (try #require(whole.answers[test]), try #require(one.answers[test]))
        #expect(all.orders == here.orders)
        if whole.untold.isEmpty, let counts = all.overReadings {
          let most = counts.some ?? counts.notExcluded
          #expect(
            counts.every <= here.selfEnforcing && here.selfEnforcing <= most, "seed \(seed)")
        }
        guard let order = all.order ?? all.bondedOrder else { continue }
        let holds = one.verdict(on: order, test)
        switch whole.verdict(on: order, test) {
        case .every: #expect(holds == .every, "seed \(seed)")
        case .none: #expect(holds == Verdict.none, "seed \(seed)")
        case .some: break
        }
      }
    }
  }
}
