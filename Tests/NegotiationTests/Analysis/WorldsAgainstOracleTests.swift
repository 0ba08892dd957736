import TestSupport
import Testing

@testable import Negotiation

// Random models with open questions, answered in every world and by the definitions.

@Test(arguments: batches(of: 500, by: 25))
func worldsAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: seed % 10 == 0 ? 64 : 32)
    var document = try document(of: random.text)
    let isFinal = seed % 3 == 0
    document.stance = isFinal ? .final : .firm
    let found = try document.worlds(in: random.variant)
    let oracle = WorldsOracle(random.meaning, isFinal: isFinal)
    #expect(found.stance == document.stance && found.engine == .enumerate)
    #expect(differences(found, oracle) == [], "seed \(seed)")
  }
}

@Test(arguments: batches(of: 300, by: 25))
func worldsUnderARuleAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  var kinds: Set<String> = []
  for seed in seeds {
    let random = RandomWorlds(agreementSeed: seed)
    var document = try document(of: random.text)
    let isFinal = seed % 3 != 0
    document.stance = isFinal ? .final : .firm
    let found = try document.worlds(in: random.variant)
    let oracle = WorldsOracle(random.meaning, isFinal: isFinal)
    #expect(differences(found, oracle) == [], "seed \(seed)")
    kinds.formUnion(oracle.worlds.map { "\($0.verdict)" })
  }
  #expect(kinds.count >= 2)
}

@Test(arguments: batches(of: 60, by: 10))
func searchesFindTheSameInEveryWorld(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: seed % 4 == 0 ? 32 : 16)
    var document = try document(of: random.text)
    let isFinal = seed % 2 == 0
    document.stance = isFinal ? .final : .firm
    let found = try document.worlds(in: random.variant, .glpk)
    let oracle = WorldsOracle(random.meaning, isFinal: isFinal)
    let isEvery = oracle.places.count <= 16
    #expect(found.engine == .glpk && found.extent == (isEvery ? .all : .oneAtATime), "seed \(seed)")
    let looked = found.combinationsLookedAt
    let places = oracle.places.filter { isEvery || $0.answers.count(where: { $0 > 0 }) < 2 }
    #expect(looked.map(\.answers) == places.map(\.answers), "seed \(seed)")
    for (mine, other) in zip(looked, places) {
      let world = found.worlds[mine.world]
      guard world.isComplete else { continue }
      #expect(worldDifferences(world, oracle.worlds[other.world]) == [], "seed \(seed) \(mine.answers)")
    }
    #expect(found.isComplete, "seed \(seed)")
    if isEvery { #expect(differences(found, oracle) == [], "seed \(seed)") }
  }
}
