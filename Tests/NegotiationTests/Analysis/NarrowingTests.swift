import TestSupport
import Testing

@testable import Negotiation

// Whether some demands can hold together, by narrowing, by GLPK and by looking at every outcome.

@Test(arguments: batches(of: 200, by: 25))
func narrowingAgreesOnSubsetsOfDemands(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let model = PayoffModel(try RandomScenario(conflictSeed: seed).scenario())
    let payoffs = try ExactPayoffs(model)
    let demands = model.demands(payoffs)
    var narrowing = try ProgrammedDemands(
      model, payoffs, demands, isNarrowing: true, Effort())
    var programs = try ProgrammedDemands(
      model, payoffs, demands, isNarrowing: false, Effort())
    let every = try EnumeratedDemands(model, payoffs, demands, Effort())
    var random = SplitMix64(seed: seed)
    for _ in 0..<8 {
      let kept = DemandSet(demands.indices.filter { _ in random.chance(40) })
      let found = try narrowing.met(keeping: kept)
      let isPossible = every.met(keeping: kept) != nil
      #expect((found != nil) == isPossible, "seed \(seed): \(kept.positions)")
      #expect(try (programs.met(keeping: kept) != nil) == isPossible, "seed \(seed)")
      if let found { #expect(kept.isSubset(of: found), "seed \(seed)") }
    }
    #expect(narrowing.programs == 0, "seed \(seed)")
    #expect(narrowing.proof == .exact)
  }
}

@Test(arguments: [1, 5] as [UInt64])
func narrowingAgreesWithGLPKOnManyDemands(seed: UInt64) throws {
  let model = PayoffModel(try scenario(of: CrowdedText(seed: seed).text))
  let payoffs = try ExactPayoffs(model)
  let demands = model.demands(payoffs)
  var narrowing = try ProgrammedDemands(model, payoffs, demands, isNarrowing: true, Effort())
  var programs = try ProgrammedDemands(model, payoffs, demands, isNarrowing: false, Effort())
  var random = SplitMix64(seed: seed)
  for size in [4, 6, 8, 10, 12, 14] {
    for _ in 0..<3 {
      let kept = DemandSet(random.shuffled(Array(demands.indices)).prefix(size))
      let found = try narrowing.met(keeping: kept)
      #expect(
        try (found != nil) == (programs.met(keeping: kept) != nil), "\(kept.positions)")
      if let found { #expect(kept.isSubset(of: found)) }
    }
  }
}

@Test func narrowingSaysWhenItIsNotSettled() throws {
  let model = PayoffModel(try scenario(of: CrowdedText(seed: 5).text))
  let payoffs = try ExactPayoffs(model)
  let search = try #require(
    NarrowingSearch(within: model.scenario.allowed, payoffs, atMost: 1, Effort()))
  let parts = model.demands(payoffs).prefix(4).compactMap { search.part($0.requirement) }
  #expect(parts.count == 4)
  #expect(
    try NarrowingSearch(within: model.scenario.allowed, payoffs, atMost: 0, Effort())?
      .find(parts) == .unsettled)
}
