import Testing

@testable import Negotiation

// What the flagship hangs on, against figures counted outside the project, and each world against the model that is asked by
// hand with its answers.

@Test func worldsOfTheFlagshipHaveThePublishedFigures() throws {
  let worlds = try worlds(.final, ["pace": "observed", "kyiv_on_government": "unanswered"])
  #expect(worlds.isComplete && worlds.extent == .all && worlds.combinations == 96)
  #expect(worlds.worlds.count == 56)
  #expect(worlds.countsByMustGive.map { [$0.mustGive, $0.worlds] } == [[1, 12], [2, 24], [3, 16], [4, 4]])
  #expect(worlds.commonVerdict == Verdict.none)
  #expect(Set(worlds.commonConflicts) == [["UA3", "RU2"], ["UA1", "RU1", "RU2"]])
  let decides = worlds.decides.map { decider in
    [decider.groups, decider.mustGive, decider.conflicts ?? -1, decider.alone]
  }
  #expect(
    worlds.decides.prefix(4).map { worlds.questions[$0.question].id } == ["russia", "US1", "united_states", "RU1"])
  #expect(
    decides.prefix(4) == [[28, 28, 28, 28], [24, 24, 24, 16], [32, 24, 32, 16], [28, 16, 16, 0]])
  #expect(worlds.decides.dropFirst(4).allSatisfy { !$0.changesSomething })
}

@Test func worldsDoubleWhereKyivMayRefuse() throws {
  let worlds = try worlds(.final, ["pace": "observed"])
  #expect(worlds.worlds.count == 112)
  #expect(
    worlds.countsByMustGive.map { [$0.mustGive, $0.worlds] } == [[1, 24], [2, 36], [3, 32], [4, 16], [5, 4]])
  let kyiv = try #require(worlds.decides.first { worlds.questions[$0.question].id == "kyiv_on_government" })
  #expect([kyiv.groups, kyiv.mustGive, kyiv.conflicts ?? -1, kyiv.alone] == [56, 28, 28, 0])
}

@Test func eachWorldIsWhatTheModelSaysWithItsAnswersSetByHand() throws {
  let worlds = try worlds(.final, ["pace": "observed", "kyiv_on_government": "unanswered"])
  for world in worlds.worlds {
    var beliefs = ["pace": "observed", "kyiv_on_government": "unanswered"]
    for (question, answer) in zip(worlds.questions, world.answers) {
      beliefs[question.id] = question.answers[answer].id
    }
    let model = PayoffModel(try flagship(variant: nil, beliefs, .final))
    let found = try model.explain(ExactPayoffs(model), .enumerate)
    func ids(_ sets: [DemandSet]) -> Set<[String]> {
      Set(sets.map { $0.positions.map { found.demands[$0].id } })
    }
    #expect(found.isComplete && found.fewestThatGive == world.mustGive, "\(beliefs)")
    #expect(ids(found.conflicts) == Set(world.conflicts), "\(beliefs)")
    #expect(ids(found.smallestConcessions) == Set(world.smallestConcessions), "\(beliefs)")
    #expect(found.demands.map(\.id) == world.demands, "\(beliefs)")
    let alone = found.burdens.filter { !$0.alone.isEmpty && !model.scenario.parties[$0.party].isDocument }.map(\.party)
    #expect(alone == world.alone, "\(beliefs)")
  }
}

@Test func asStatedTheGridHangsOnMoscowAndWashington() throws {
  let worlds = try worlds(.firm, ["pace": "observed"])
  let scenario = worlds.scenario
  func cell(_ world: World, _ proposal: String, _ party: String) throws -> ProposalCell {
    let grid = try #require(world.grid)
    let proposal = try #require(scenario.proposals.firstIndex { $0.id == proposal })
    let party = try #require(scenario.parties.firstIndex { $0.id == party })
    return grid[proposal][party]
  }
  let russia = try #require(worlds.questions.firstIndex { $0.id == "russia" })
  for world in worlds.worlds {
    #expect(try cell(world, "us_initial_dmz", "ukraine").answer == .refuses)
    #expect(try cell(world, "ru_core", "ukraine").answer == .refuses)
    let isEnough = worlds.questions[russia].answers[world.answers[russia]].id == "donbas_enough"
    #expect(try (cell(world, "ru_core", "russia").answer == .accepts) == isEnough)
    if !isEnough {
      for proposal in ["us_initial_dmz", "us_current_fez", "us_current_fez_plus_arms"] {
        #expect(try cell(world, proposal, "russia").answer == .refuses)
      }
    }
  }
  for id in ["russia", "united_states"] {
    let decider = try #require(worlds.decides.first { worlds.questions[$0.question].id == id })
    #expect(decider.groups > 0 && decider.grid == decider.groups, "\(id)")
  }
}

private func worlds(_ stance: Stance, _ beliefs: [String: String]) throws -> Worlds {
  var document = try document(ofModel: "abu-dhabi")
  document.stance = stance
  document.beliefs = beliefs.map { Belief(question: $0.key, answer: $0.value) }
  return try document.worlds(in: nil)
}
