@testable import Negotiation

/// Where the answers in all worlds are not what the definitions say, in words.
func differences(_ found: Worlds, _ oracle: WorldsOracle) -> [String] {
  var differences: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { differences.append("\(what): \(`is`), not \(should)") }
  }
  let questions = oracle.meaning.open.map { oracle.meaning.questions[$0] }
  compare("questions", found.questions.map(\.id), questions.map(\.id))
  compare("answers", found.questions.map { $0.answers.map(\.id) }, questions.map { $0.answers.map(\.id) })
  compare("combinations", found.combinations, oracle.places.count)
  compare("extent", found.extent, .all)
  compare("complete", found.isComplete, true)
  let places = found.combinationsLookedAt
  compare("looked at", places.map(\.answers), oracle.places.map(\.answers))
  compare("one world", places.map(\.world), oracle.places.map(\.world))
  compare("worlds", found.worlds.map(\.answers), oracle.worlds.map(\.answers))
  guard differences.isEmpty else { return differences }
  for (world, should) in zip(found.worlds, oracle.worlds) {
    differences += worldDifferences(world, should).map { "\(should.answers) \($0)" }
    compare("\(should.answers) demands", world.demands, should.demands)
    compare("\(should.answers) grid", world.grid == nil, should.grid == nil)
    for (row, cells) in zip(world.grid ?? [], should.grid ?? []).enumerated() {
      for (party, (cell, shouldBe)) in zip(cells.0, cells.1).enumerated() {
        let what = "\(should.answers) draft \(row) party \(party)"
        compare("\(what) answer", cell.answer.rawValue, shouldBe.answer)
        compare("\(what) basis", cell.basis.rawValue, shouldBe.basis)
        compare("\(what) broken", cell.broken, shouldBe.broken)
        let isRule = cell.asWrittenBreaksRule.map { shouldBe.rules.contains($0) } ?? shouldBe.rules.isEmpty
        compare("\(what) rule is one of \(shouldBe.rules)", isRule, true)
      }
    }
  }
  compare("common verdict", found.commonVerdict, oracle.commonVerdict)
  compare("common conflicts", Set(found.commonConflicts.map(Set.init)), oracle.commonConflicts)
  compare("range of must_give", found.mustGive.map { [$0.lowerBound, $0.upperBound] }, oracle.mustGive)
  compare("always given", Set(found.alwaysGiven), oracle.alwaysGiven)
  let decides = found.decides.map { decider in
    WorldsOracle.Decider(
      question: decider.question, groups: decider.groups, verdict: decider.verdict, mustGive: decider.mustGive,
      conflicts: decider.conflicts ?? -1, alone: decider.alone, grid: decider.grid)
  }
  compare("decides", decides, oracle.decides)
  return differences
}

/// Where one world is not what the definitions say, whichever way outcomes were looked at.
func worldDifferences(_ world: World, _ should: WorldsOracle.World) -> [String] {
  var differences: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { differences.append("\(what): \(`is`), not \(should)") }
  }
  compare("verdict", world.verdict, should.verdict)
  compare("must give", world.mustGive, should.mustGive)
  compare("conflicts", Set(world.conflicts.map(Set.init)), should.conflicts)
  compare("order of conflicts", world.conflicts.map(\.count), world.conflicts.map(\.count).sorted())
  compare("smallest concessions", Set(world.smallestConcessions.map(Set.init)), should.smallestConcessions)
  compare(
    "repeated", world.conflicts.count + world.smallestConcessions.count,
    should.conflicts.count + should.smallestConcessions.count)
  compare("alone", world.alone, should.alone)
  return differences
}
