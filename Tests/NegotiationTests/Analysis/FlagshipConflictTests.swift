import Testing

@testable import Negotiation

// The thirteen positions of Documentation/Background/Conflicts.md, whose sets were counted outside the project.

@Test(arguments: [Engine.enumerate, .glpk])
func hardPositionsHaveThePublishedConflicts(engine: Engine) throws {
  let found = try explained("hard_positions", engine)
  #expect(found.isComplete && found.isPossible == false)
  #expect(found.demands.count == 13)
  #expect(found.mostThatHold == 10)
  #expect(
    names(found.conflicts, found) == [
      ["RU2", "UA3"], ["FW1", "RU4"], ["RU1", "RU2", "UA1"], ["RU1", "UA1", "US1"],
      ["RU2", "UA1", "US2"], ["UA1", "US1", "US2"],
    ])
  #expect(
    names(found.concessions, found) == [
      ["FW1", "RU2", "UA1"], ["FW1", "RU2", "US1"], ["FW1", "UA1", "UA3"], ["RU2", "RU4", "UA1"],
      ["RU2", "RU4", "US1"], ["RU4", "UA1", "UA3"], ["FW1", "RU1", "RU2", "US2"],
      ["FW1", "RU1", "UA3", "US2"], ["RU1", "RU2", "RU4", "US2"], ["RU1", "RU4", "UA3", "US2"],
    ])
  #expect(found.unanswered.map { found.demands[$0].id } == ["UA2", "UA4", "RU3", "US3", "US4"])
  // Eight packages break three positions, each with one set of its own.
  let opened = found.smallestConcessions.compactMap { found.opened[$0] }
  #expect(opened.count == 6)
  if engine == .enumerate { #expect(opened.reduce(0) { $0 + $1 } == 8) }
}

@Test(arguments: [Engine.enumerate, .glpk])
func sequencingIsTheDeadlockThatIsLeft(engine: Engine) throws {
  let found = try explained("sequencing_only", engine)
  #expect(names(found.conflicts, found) == [["RU1", "UA1", "US1"], ["UA1", "US1", "US2"]])
  #expect(names(found.concessions, found) == [["UA1"], ["US1"], ["RU1", "US2"]])
  #expect(found.mostThatHold == found.demands.count - 1)
}

@Test(arguments: [Engine.enumerate, .glpk])
func withoutRootCausesTwoMustGive(engine: Engine) throws {
  // RU3 alone changes nothing; without RU3 and RU4 at least two must give.
  let found = try explained("without_root_causes", engine)
  #expect(found.conflicts.count == 6 && found.concessions.count == 10)
}

private func explained(_ variant: String, _ engine: Engine) throws -> Explanation {
  let model = PayoffModel(try flagship(variant: variant))
  return try model.explain(ExactPayoffs(model), engine)
}

private func names(_ sets: [DemandSet], _ found: Explanation) -> Set<[String]> {
  Set(sets.map { $0.positions.map { found.demands[$0].id }.sorted() })
}
