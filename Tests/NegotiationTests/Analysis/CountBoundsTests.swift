import TestSupport
import Testing

@testable import Negotiation

// Bounds on counts: proven whatever the steps, exact where one unit is a step.

@Test(arguments: batches(of: 400, by: 100))
func countsLieBetweenTheirBounds(seeds: Range<UInt64>) throws {
  var told = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let model = PayoffModel(try random.scenario())
    let payoffs = try ExactPayoffs(model)
    let oracle = Oracle(random.model)
    for (certainty, count) in [
      (Certainty.inSomeReading, oracle.possible.count), (.inEveryReading, oracle.agreements.count),
    ] {
      guard
        let slices = model.slices(
          meeting: model.scenario.rules.map(\.condition), acceptedBy: model.deciders, certainty, payoffs)
      else { continue }
      for work in [50.0, 300, 2_000, 1e9] {
        guard let bounds = try model.countBounds(slices, payoffs, atMost: work, Effort()) else { continue }
        told += 1
        #expect(bounds.contains(OutcomeCount(count)), "seed \(seed), work \(work)")
        if work == 1e9 { #expect(bounds.lowerBound == bounds.upperBound, "seed \(seed)") }
      }
    }
  }
  #expect(told > 100)
}
