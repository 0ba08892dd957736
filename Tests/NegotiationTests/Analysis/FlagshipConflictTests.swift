import Testing

@testable import Negotiation

// The positions of Documentation/Background/Conflicts.md, whose sets were counted outside the project.

private let first = ["russia": "maximalist", "united_states": "reported"]

@Test(arguments: [Engine.enumerate, .glpk])
func finalPositionsHaveThePublishedConflicts(engine: Engine) throws {
  let found = try explained(first, engine)
  #expect(found.isComplete && found.isPossible == false)
  // With what no agreement is worth to three signatories.
  #expect(found.demands.count == 17)
  #expect(found.fewestThatGive == 2)
  #expect(
    names(found.conflicts, found) == [
      ["FW1", "RU4"], ["RU2", "UA3"], ["RU1", "RU2", "UA1"], ["RU2", "UA1", "US2"],
    ])
  #expect(
    names(found.concessions, found) == [
      ["RU2", "RU4"], ["FW1", "RU2"], ["RU4", "UA1", "UA3"], ["FW1", "UA1", "UA3"],
      ["RU1", "RU4", "UA3", "US2"], ["FW1", "RU1", "UA3", "US2"],
    ])
}

@Test func aDealThatMustBeCarriedOutFirstLeavesNobodyWhoCouldOpenItAlone() throws {
  let found = try explained(first.merging(["US1": "carried_out"]) { $1 }, .enumerate)
  #expect(found.fewestThatGive == 3)
  let sets = names(found.conflicts, found)
  #expect(sets.isSuperset(of: [["RU1", "UA1", "US1"], ["UA1", "US1", "US2"]]))
  #expect(found.burdens.allSatisfy { $0.alone.isEmpty })
}

@Test(arguments: [Engine.enumerate, .glpk])
func oneMustGiveIfDonbasIsEnough(engine: Engine) throws {
  let found = try explained(["russia": "donbas_enough", "united_states": "reported"], engine)
  #expect(found.demands.count == 15)
  #expect(
    names(found.conflicts, found) == [["RU2", "UA3"], ["RU1", "RU2", "UA1"], ["RU2", "UA1", "US2"]])
  #expect(found.fewestThatGive == 1 && found.smallestConcessions.count == 1)
  #expect(names(found.smallestConcessions, found) == [["RU2"]])
}

private func explained(_ beliefs: [String: String], _ engine: Engine) throws -> Explanation {
  let model = PayoffModel(try flagship(variant: nil, beliefs, .final))
  return try model.explain(ExactPayoffs(model), engine)
}

private func names(_ sets: [DemandSet], _ found: Explanation) -> Set<[String]> {
  Set(sets.map { $0.positions.map { found.demands[$0].id }.sorted() })
}
