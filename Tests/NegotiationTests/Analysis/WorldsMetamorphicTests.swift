import TestSupport
import Testing

@testable import Negotiation

// What must not change what is known of worlds, on random models, in both stances.

@Test(arguments: batches(of: 80, by: 20))
func beliefsThatNothingReadsChangeNothing(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: 16)
    let idle = [("weather", 2), ("mood", 2 + Int(seed % 3))]
    let plain = try worlds(of: random.text, random.variant, seed)
    let found = try worlds(of: random.text(withIdleBeliefs: idle), random.variant, seed)
    #expect(differences(found, plain) == [], "seed \(seed)")
    #expect(found.combinations == plain.combinations.map { $0 * 2 * idle[1].1 }, "seed \(seed)")
    #expect(found.questions.map(\.id) == plain.questions.map(\.id) + ["weather", "mood"], "seed \(seed)")
    for decider in found.decides where decider.question >= plain.questions.count {
      #expect(decider.groups == 0 && !decider.changesSomething, "seed \(seed)")
    }
  }
}

@Test(arguments: batches(of: 150, by: 25))
func answersGivenTwiceChangeNothing(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: 16)
    let questions = random.meaning.questions
    guard !questions.isEmpty else { continue }
    // Every question in its turn, those about texts more often.
    let asked = questions.indices.filter { questions[$0].about == .text } + Array(questions.indices)
    let question = asked[Int(seed) % asked.count]
    let answer = Int(seed / 7) % questions[question].answers.count
    let plain = try worlds(of: random.text, random.variant, seed)
    let found = try worlds(of: random.text(splitting: answer, of: question), random.variant, seed)
    #expect(differences(found, plain) == [], "seed \(seed)")
    let isOpen = questions[question].chosen == nil
    #expect(isOpen == (found.combinations != plain.combinations), "seed \(seed)")
  }
}

@Test(arguments: batches(of: 60, by: 10))
func worldsAreTheModelsWithTheirAnswersByHand(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: 16)
    let found = try worlds(of: random.text, random.variant, seed)
    for (answers, place) in found.combinationsLookedAt {
      let document = try asking(random.text, seed, beliefs(found, answers))
      let model = PayoffModel(try Scenario(document, variant: random.variant))
      let explanation = try model.explain(ExactPayoffs(model), .enumerate)
      let verdict = try model.zoneOfAgreement(.enumerate).verdict
      let differences = differences(found.worlds[place], explanation, verdict, model.scenario)
      #expect(differences == [], "seed \(seed) \(answers)")
    }
  }
}

@Test(arguments: batches(of: 100, by: 20))
func answersThatAreChosenLeaveTheWorldsWithThem(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: 24)
    let all = try worlds(of: random.text, random.variant, seed)
    guard !all.questions.isEmpty else { continue }
    let question = Int(seed) % all.questions.count
    for answer in all.questions[question].answers.indices {
      let belief = Belief(
        question: all.questions[question].id, answer: all.questions[question].answers[answer].id)
      let some = try asking(random.text, seed, [belief]).worlds(in: random.variant)
      #expect(!some.questions.contains { $0.id == belief.question }, "seed \(seed)")
      let kept = all.combinationsLookedAt.filter { $0.answers[question] == answer }
      let looked = some.combinationsLookedAt
      #expect(looked.count == kept.count && some.combinations == kept.count, "seed \(seed)")
      // Worlds are the same ones, and no two that differ become one.
      var names: [Int: Int] = [:]
      for (mine, other) in zip(looked, kept) {
        var answers = other.answers
        answers.remove(at: question)
        #expect(mine.answers == answers, "seed \(seed)")
        // What parties say to proposals is that of the first answers that make a world.
        let (a, b) = (some.worlds[mine.world], all.worlds[other.world])
        let isFirst = a.answers == mine.answers && b.answers == other.answers
        #expect(Answered(a, withGrid: isFirst) == Answered(b, withGrid: isFirst), "seed \(seed)")
        #expect(names[mine.world, default: other.world] == other.world, "seed \(seed)")
        names[mine.world] = other.world
      }
      #expect(Set(names.values).count == names.count, "seed \(seed)")
    }
  }
}

@Test(arguments: batches(of: 60, by: 10))
func beyondAThousandCombinationsOneAnswerChangesAtATime(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomWorlds(seed: seed, atMost: 24)
    let text = random.text(withIdleBeliefs: [("weather", 11), ("mood", 11), ("luck", 9)])
    let found = try worlds(of: text, random.variant, seed)
    let first = found.questions.map { _ in 0 }
    var asked: [[Int]] = [first]
    for (question, answers) in found.questions.map(\.answers.count).enumerated() {
      for answer in 1..<answers {
        asked.append(first)
        asked[asked.count - 1][question] = answer
      }
    }
    #expect(found.extent == .oneAtATime && found.isComplete, "seed \(seed)")
    #expect(found.combinations == found.questions.reduce(1) { $0 * $1.answers.count }, "seed \(seed)")
    #expect(Set(found.combinationsLookedAt.map(\.answers)) == Set(asked), "seed \(seed)")
    #expect(found.combinationsLookedAt.count == asked.count, "seed \(seed)")
    #expect(found.combinationsLookedAt.first?.answers == first, "seed \(seed)")
    for (answers, place) in found.combinationsLookedAt {
      let isOfIdle = answers.prefix(answers.count - 3).allSatisfy { $0 == 0 }
      if isOfIdle, answers != first {
        #expect(place == 0, "seed \(seed) \(answers)")
        continue
      }
      let single = try asking(text, seed, beliefs(found, answers)).worlds(in: random.variant)
      #expect(single.worlds.count == 1 && single.combinations == 1 && single.questions.isEmpty, "seed \(seed)")
      #expect(single.extent == .all, "seed \(seed)")
      // What parties say to proposals is that of the first answers that make a world.
      let isFirst = found.worlds[place].answers == answers
      #expect(
        single.worlds.first.map { Answered($0, withGrid: isFirst) }
          == Answered(found.worlds[place], withGrid: isFirst), "seed \(seed) \(answers)")
    }
    // Of each question there is one group at most.
    for decider in found.decides {
      let places = found.combinationsLookedAt.filter { look in
        look.answers.enumerated().allSatisfy { $0 == decider.question || $1 == 0 }
      }.map(\.world)
      #expect(decider.groups == (Set(places).count > 1 ? 1 : 0), "seed \(seed)")
    }
  }
}

// MARK: - Asking

private func asking(_ text: String, _ seed: UInt64, _ beliefs: [Belief]) throws -> ScenarioDocument {
  var document = try document(of: text)
  document.stance = seed % 2 == 0 ? .firm : .final
  document.beliefs = beliefs
  return document
}

private func worlds(of text: String, _ variant: String?, _ seed: UInt64) throws -> Worlds {
  try asking(text, seed, []).worlds(in: variant)
}

private func beliefs(_ worlds: Worlds, _ answers: [Int]) -> [Belief] {
  zip(worlds.questions, answers).map { Belief(question: $0.id, answer: $0.answers[$1].id) }
}

// MARK: - Comparing

/// All that is known of a world but its answers.
private struct Answered: Hashable {
  let verdict: Verdict?
  let demands: [String]
  let mustGive: Int?
  let conflicts: [[String]]
  let smallestConcessions: [[String]]
  let alone: [Int]
  let grid: [[ProposalCell]]?
  let isComplete: Bool

  init(_ world: World, withGrid: Bool = true) {
    (verdict, demands, mustGive) = (world.verdict, world.demands, world.mustGive)
    (conflicts, smallestConcessions, alone) = (world.conflicts, world.smallestConcessions, world.alone)
    (grid, isComplete) = (withGrid ? world.grid : nil, world.isComplete)
  }
}

/// Where worlds and what is made of them differ, whatever answers there are, in words.
private func differences(_ found: Worlds, _ should: Worlds) -> [String] {
  var differences: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { differences.append("\(what): \(`is`), not \(should)") }
  }
  compare("worlds", found.worlds.map { Answered($0) }, should.worlds.map { Answered($0) })
  compare("verdict", found.commonVerdict, should.commonVerdict)
  compare("conflicts", found.commonConflicts, should.commonConflicts)
  compare("must give", found.mustGive, should.mustGive)
  compare("always given", found.alwaysGiven, should.alwaysGiven)
  compare("demands", found.demands.map(\.id), should.demands.map(\.id))
  compare(
    "counts", found.countsByMustGive.map { [$0.mustGive, $0.worlds] },
    should.countsByMustGive.map { [$0.mustGive, $0.worlds] })
  let decides = found.decides.filter { $0.question < should.questions.count }
  compare("decides", decides, should.decides)
  return differences
}

/// Where a world is not what the model with its answers explains, in words.
private func differences(
  _ world: World, _ explanation: Explanation, _ verdict: Verdict?, _ scenario: Scenario
) -> [String] {
  var differences: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { differences.append("\(what): \(`is`), not \(should)") }
  }
  func ids(_ sets: [DemandSet]) -> Set<Set<String>> {
    Set(sets.map { Set($0.positions.map { explanation.demands[$0].id }) })
  }
  compare("complete", [world.isComplete, explanation.isComplete], [true, true])
  compare("verdict", world.verdict, verdict)
  compare("demands", world.demands, explanation.demands.map(\.id))
  compare("conflicts", Set(world.conflicts.map(Set.init)), ids(explanation.conflicts))
  compare("smallest", Set(world.smallestConcessions.map(Set.init)), ids(explanation.smallestConcessions))
  let isPossible = explanation.isPossible ?? false
  compare("must give", world.mustGive, isPossible ? 0 : explanation.smallestConcessions.first?.positions.count)
  compare(
    "alone", world.alone,
    isPossible
      ? []
      : explanation.burdens.filter { !$0.alone.isEmpty }.map(\.party).filter { !scenario.parties[$0].isDocument })
  return differences
}
