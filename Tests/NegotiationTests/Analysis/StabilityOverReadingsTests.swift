import TestSupport
import Testing

@testable import Negotiation

// Stability over readings, against the definitions in one reading after the other.

/// What some readings say together.
private func verdict(_ held: [Bool]) -> Verdict {
  held.allSatisfy(\.self) ? .every : held.contains(true) ? .some : .none
}

@Test(arguments: CoalitionBase.allCases, 0..<4)
func oneOpenScoreEachIsJudgedAsAllReadingsSay(base: CoalitionBase, block: Int) throws {
  var (told, untold, mixed) = (0, 0, 0)
  for seed in (block * 24)..<((block + 1) * 24) {
    let random = RandomConflictText(
      seed: UInt64(5000 + seed), withPriorities: seed % 3 == 0, opening: 1)
    guard let found = try overReadings(random, base) else { continue }
    // Every sign of every difference between two outcomes occurs at a half or at the whole numbers beside it.
    let readings = distinct(random.readings(every: 50).map { random.reading($0) })
    let conflicts = readings.map(\.conflict)
    for (state, judged) in found.verdicts.enumerated() {
      let judged = try #require(judged)
      for concept in SolutionConcept.allCases {
        let stable = conflicts.map { conflict in
          conflict.parties.map { conflict.isStable(concept.rawValue, $0, state) }
        }
        for player in random.parties {
          let expected = verdict(stable.map { $0[player] })
          let said = try #require(judged.stable[concept])[player]
          if let said {
            #expect(said == expected, "\(concept), player \(player), state \(state), seed \(seed)")
            told += 1
            if said == .some { mixed += 1 }
          } else {
            // Only where answers hang on several parties' readings.
            #expect(concept.isCredible)
            untold += 1
          }
        }
        if let said = try #require(judged.equilibrium[concept]) {
          #expect(
            said == verdict(stable.map { $0.allSatisfy(\.self) }),
            "\(concept), state \(state), seed \(seed)")
        } else {
          #expect(concept.isCredible)
        }
      }
      for move in judged.certainMoves {
        let target = try #require(random.states.firstIndex(of: move.outcome.levels))
        #expect(conflicts.allSatisfy { $0.improvements(move.player, state).contains(target) })
      }
      guard base != .worstCase else {
        #expect(judged.blocks == nil && judged.isUnblocked == nil)
        continue
      }
      let blocking = readings.map {
        Set($0.allBlocks(against: random.states[state], base: base.rawValue))
      }
      if let said = judged.isUnblocked {
        #expect(said == verdict(blocking.map(\.isEmpty)), "state \(state), seed \(seed)")
      }
      let blocks = try #require(judged.blocks)
      for block in blocks {
        let expected = verdict(blocking.map { $0.contains(block.coalition) })
        if let said = block.verdict {
          #expect(said == expected, "\(block.coalition), state \(state), seed \(seed)")
        } else {
          #expect(block.coalition.count > 1 && expected != .none)
        }
      }
      // The smallest that block in some reading are all there.
      let smallest = blocking.reduce(into: Set<[Int]>()) { $0.formUnion($1) }
      for group in smallest
      where !smallest.contains(where: { $0 != group && Set($0).isSubset(of: group) }) {
        #expect(blocks.contains { $0.coalition == group }, "\(group), state \(state), seed \(seed)")
      }
    }
  }
  #expect(told > 50 && mixed > 0)
  #expect(untold * 20 < told)
}

@Test(arguments: 0..<4)
func twoOpenScoresEachAreJudgedAsAllReadingsSay(block: Int) throws {
  var mixed = 0
  for seed in (block * 6)..<((block + 1) * 6) {
    let random = RandomConflictText(seed: UInt64(7000 + seed), opening: 2)
    guard let found = try overReadings(random, .statusQuo) else { continue }
    for player in random.parties {
      // What others prefer changes nothing about Nash, GMR and SMR.
      let conflicts = distinct(random.readings(every: 25, of: [player]).map { random.reading($0) })
        .map(\.conflict)
      for (state, judged) in found.verdicts.enumerated() {
        for concept in [SolutionConcept.nash, .gmr, .smr] {
          let expected = verdict(conflicts.map { $0.isStable(concept.rawValue, player, state) })
          let said = try #require(judged?.stable[concept])[player]
          #expect(said == expected, "\(concept), player \(player), state \(state), seed \(seed)")
          if said == .some { mixed += 1 }
        }
      }
    }
    // Some of all joint readings, corners and inner ones, contradict nothing that is said of the rest.
    let all = random.readings(every: 200)
    let corners = stride(from: 0, to: all.count, by: max(1, all.count / 12)).map { all[$0] }
    let inner = corners.map { reading in
      zip(reading, random.open).map { min($0 + 25, $1.range.upperBound) }
    }
    for reading in distinct((corners + inner).map { random.reading($0) }) {
      let conflict = reading.conflict
      for (state, judged) in found.verdicts.enumerated() {
        for concept in [SolutionConcept.seq, .sseq] {
          let stable = conflict.parties.map { conflict.isStable(concept.rawValue, $0, state) }
          for (said, isStable) in zip(try #require(judged?.stable[concept]), stable) {
            #expect(!(said == .every && !isStable) && !(said == Verdict.none && isStable))
          }
          let said = try #require(judged?.equilibrium[concept])
          let holds = stable.allSatisfy(\.self)
          #expect(!(said == .every && !holds) && !(said == Verdict.none && holds))
        }
      }
    }
  }
  #expect(mixed > 2)
}

/// Readings in which the parties rank the states differently, one of each kind.
private func distinct(_ readings: [RandomConflictText]) -> [RandomConflictText] {
  var known: Set<[[Int32]]> = []
  return readings.filter { reading in
    let states = reading.states
    return known.insert(
      reading.parties.map { party in states.map { reading.worth(party, $0) }.denseRanks }
    ).inserted
  }
}

private func overReadings(
  _ random: RandomConflictText, _ base: CoalitionBase
) throws -> StabilityOverReadings? {
  // The definitions are read word by word, which takes long where there is much to move.
  guard (1...18).contains(random.states.count),
    let scenario = try? NegotiationTests.scenario(of: random.text)
  else { return nil }
  let model = PayoffModel(scenario)
  let found = model.stabilityOverReadings(
    of: random.states.map { ExaminedState(number: nil, outcome: Outcome($0), roles: []) },
    try ExactPayoffs(model), base)
  #expect(found?.isStopped != true)
  return found
}
