import TestSupport
import Testing

@testable import Negotiation

// Stability of scenarios: states, moves, ranks and blocking groups, against a reading of the definitions.

@Test(arguments: 0..<8)
func statesOfModelsAreStableByDefinition(block: Int) throws {
  var (judged, unstable) = (0, 0)
  for seed in (block * 25)..<((block + 1) * 25) {
    let random = RandomConflictText(seed: UInt64(seed), withPriorities: true)
    guard !random.states.isEmpty, let stability = try stabilityOfAll(random) else { continue }
    let plain = random.conflict
    judged += 1
    #expect(stability.states.map(\.outcome.levels) == random.states, "seed \(seed)")
    for (state, examined) in stability.states.enumerated() {
      for concept in SolutionConcept.allCases {
        let expected = plain.parties.map { plain.isStable(concept.rawValue, $0, state) }
        #expect(examined.isStable[concept] == expected, "\(concept) at \(state), seed \(seed)")
      }
      for improvement in examined.improvements {
        let target = try #require(random.states.firstIndex(of: improvement.outcome.levels))
        #expect(plain.improvements(improvement.player, state).contains(target))
        for (concept, answer) in improvement.answers {
          let moves = try answer.map {
            ConflictMove(
              party: $0.player, state: try #require(random.states.firstIndex(of: $0.outcome.levels))
            )
          }
          let end = try #require(moves.last?.state)
          #expect(plain.isLegal(moves, from: target, to: end))
          #expect(!moves.contains { $0.party == improvement.player })
          #expect(!plain.prefers(improvement.player, end, to: state))
          if concept == .smr || concept == .sseq {
            #expect(
              plain.moves[improvement.player][end].allSatisfy {
                !plain.prefers(improvement.player, $0, to: state)
              })
          }
        }
      }
      let isBroken = plain.parties.map { party in
        examined.improvements.contains { $0.player == party && $0.breaks(.seq) }
      }
      unstable += isBroken.count { $0 }
      #expect(isBroken == examined.isStable[.seq]?.map { !$0 }, "seed \(seed)")
      // What a member does alone is no matter of groups, and a group is asked only where no part of it has found something.
      var ways: [[Int]: Int] = [:]
      for found in plain.coalitionImprovements(state) {
        let (group, target) = (Array(found.dropLast()), found.last ?? 0)
        if group.contains(where: { plain.moves[$0][state].contains(target) }) { continue }
        ways[group, default: 0] += 1
      }
      let smallest = ways.filter { group, _ in
        !ways.keys.contains { $0 != group && Set($0).isSubset(of: group) }
      }
      let told = try #require(examined.groupImprovements)
      #expect(
        Dictionary(told.map { ($0.group, $0.ways) }, uniquingKeysWith: { first, _ in first })
          == smallest, "state \(state), seed \(seed)")
    }
  }
  #expect(judged > 12)
  #expect(unstable > 100)
}

@Test(arguments: CoalitionBase.allCases, 0..<4)
func blockingGroupsAreThoseOfTheDefinition(base: CoalitionBase, block: Int) throws {
  var (single, several) = (0, 0)
  for seed in (block * 25)..<((block + 1) * 25) {
    let random = RandomConflictText(seed: UInt64(1000 + seed))
    guard !random.states.isEmpty, let stability = try stabilityOfAll(random, base) else { continue }
    let programmed =
      base == .worstCase || seed % 5 != 0 ? nil : try stabilityOfAll(random, base, .glpk)
    for (state, examined) in stability.states.enumerated() {
      let expected = random.blocks(against: random.states[state], base: base.rawValue)
      for (engine, blocks) in [
        ("enumerate", try #require(examined.blocks)),
        ("glpk", programmed?.states[state].blocks ?? []),
      ] where engine == "enumerate" || programmed != nil {
        let found = Dictionary(uniqueKeysWithValues: blocks.map { ($0.coalition, $0) })
        #expect(
          found.keys.sorted { $0.description < $1.description }
            == expected.keys.sorted { $0.description < $1.description },
          "\(engine), state \(state), seed \(seed)")
        single += found.keys.count { $0.count == 1 }
        several += found.keys.count { $0.count > 1 }
        for (group, block) in found {
          let margin = expected[group].flatMap { Rational(Int128($0), over: 100) }
          #expect(block.margin == margin, "\(engine), \(group), state \(state), seed \(seed)")
          #expect(random.states.contains(block.outcome.levels))
        }
      }
    }
    #expect(
      stability.core
        == stability.states.indices.filter { stability.states[$0].blocks?.isEmpty == true })
  }
  #expect(single > 100)
  #expect(several > 0)
}

private func stabilityOfAll(
  _ random: RandomConflictText, _ base: CoalitionBase = .statusQuo, _ engine: Engine = .auto
) throws -> Stability? {
  let scenario: Scenario
  do {
    scenario = try NegotiationTests.scenario(of: random.text)
  } catch let invalid as InvalidScenario {
    // A priority may hold everywhere or nowhere, which is refused.
    #expect(
      invalid.diagnostics.allSatisfy { $0.message.contains("outcome") },
      "\(invalid.diagnostics.map(\.message)) \(random.text)")
    return nil
  }
  let model = PayoffModel(scenario)
  let payoffs = try ExactPayoffs(model)
  return try model.stability(
    payoffs, model.bargain(payoffs, outcomes: 1), base, ofAll: true, engine)
}
