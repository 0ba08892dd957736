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
    for certainty in [Certainty.inSomeReading, .inEveryReading] {
      guard
        let count = try model.count(
          acceptedBy: model.deciders, certainty, payoffs, Effort())
      else { continue }
      for work in [50.0, 300, 2_000, 1e9] {
        guard
          let bounds = try model.countBounds(
            acceptedBy: model.deciders, certainty, payoffs, atMost: work, Effort())
        else { continue }
        told += 1
        #expect(bounds.contains(count), "seed \(seed), work \(work)")
        if work == 1e9 { #expect(bounds.lowerBound == bounds.upperBound, "seed \(seed)") }
      }
    }
  }
  #expect(told > 100)
}
