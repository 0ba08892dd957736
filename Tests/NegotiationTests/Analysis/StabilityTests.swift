import Foundation
import TestSupport
import Testing

@testable import Negotiation

// The studies and definitions of Documentation/Background/GraphModel.md; the definitions are read by code that shares
// nothing with the engines.

private let folder = SharedData.folder("gmcr")

@Test(
  .enabled(if: folder != nil, "\(SharedData.absence)"),
  arguments: [
    "prisoners_dilemma", "chicken", "syria_iraq_euphrates", "cuban_missile_fraser_hipel",
    "elmira_12state", "elmira_9state", "garrison_diversion", "lake_gisborne_economic",
  ])
func publishedConflictHasItsStableStates(name: String) throws {
  let published = try PublishedConflict.read(#require(folder).appending(path: "\(name).json"))
  let plain = try published.plain
  let graph = ConflictGraph(plain)
  let stable = try graph.stableStates()
  for concept in SolutionConcept.allCases {
    let title = concept == .nash ? "Nash" : concept.rawValue.uppercased()
    let expected = try #require(published.expected.stability[title])
    for (party, id) in published.parties.enumerated() {
      #expect(
        stable.stable(concept, for: party).states.map { $0 + 1 } == expected.stable[id],
        "\(title) for \(id)")
    }
    #expect(stable.equilibria(concept).states.map { $0 + 1 } == expected.equilibria)
  }
  var strong: [Int] = []
  for state in plain.states {
    let found = try graph.coalitionImprovements(from: state, by: graph.coalitions)
    var expected: Set<[Int]> = []
    for improvement in published.expected.coalitionImprovements["\(state + 1)"] ?? [] {
      var entry: [Int] = []
      for part in improvement {
        switch part {
        case .members(let ids):
          entry += ids.compactMap { published.parties.firstIndex(of: $0) }.sorted()
        case .state(let target): entry.append(target - 1)
        }
      }
      expected.insert(entry)
    }
    #expect(Set(found.map { $0.coalition + [$0.state] }) == expected, "from \(state + 1)")
    for improvement in found {
      #expect(plain.isLegal(improvement.sequence, from: state, to: improvement.state))
    }
    if found.isEmpty, stable.equilibria(.nash).contains(state) { strong.append(state + 1) }
  }
  #expect(strong == published.expected.strongEquilibria)
}

@Test(arguments: 0..<10)
func randomConflictsAgreeWithTheDefinitions(block: Int) throws {
  for seed in (block * 50)..<((block + 1) * 50) {
    let plain = PlainConflict(seed: UInt64(seed))
    let graph = ConflictGraph(plain)
    let stable = try graph.stableStates()
    for party in plain.parties {
      for state in plain.states {
        func isStable(_ concept: SolutionConcept) -> Bool {
          stable.stable(concept, for: party).contains(state)
        }
        for concept in SolutionConcept.allCases {
          #expect(
            isStable(concept) == plain.isStable(concept.rawValue, party, state),
            "\(concept) for \(party) at \(state), seed \(seed)")
        }
        func implies(_ strict: SolutionConcept, _ loose: SolutionConcept) -> Bool {
          !isStable(strict) || isStable(loose)
        }
        #expect(implies(.nash, .smr) && implies(.smr, .gmr))
        #expect(implies(.nash, .sseq) && implies(.sseq, .seq) && implies(.seq, .gmr))
        #expect(implies(.sseq, .smr))
      }
    }
    let state = seed % plain.states.count
    let found = try graph.coalitionImprovements(from: state, by: graph.coalitions)
    #expect(Set(found.map { $0.coalition + [$0.state] }) == plain.coalitionImprovements(state))
    for isCredible in [false, true] {
      let reached = try graph.reach(
        from: state, by: Array(graph.parties), isCredible: isCredible)
      #expect(
        Set(reached.states)
          == plain.reachable(Array(plain.parties), state, byImprovements: isCredible))
      for target in reached.states {
        let sequence = try #require(reached.sequence(to: target))
        #expect(plain.isLegal(sequence, from: state, to: target))
      }
    }
  }
}

@Test func relabellingStatesPermutesTheAnswer() throws {
  for seed in 500..<530 {
    let plain = PlainConflict(seed: UInt64(seed))
    let last = plain.states.count - 1
    let turned = PlainConflict(
      moves: plain.moves.map { table in
        plain.states.map { Set(table[last - $0].map { last - $0 }) }
      }, liking: plain.liking.map { $0.reversed() })
    let stable = try ConflictGraph(plain).stableStates()
    let other = try ConflictGraph(turned).stableStates()
    for concept in SolutionConcept.allCases {
      #expect(
        stable.equilibria(concept).states
          == other.equilibria(concept).states.map { last - $0 }.sorted())
    }
  }
}

@Test func hundredThousandStatesAreJudgedAtOnce() throws {
  // 4 parties, each with one issue of 18 levels; in a debug build 9 levels are enough to see that it ends.
  let levels = Verification.isThorough ? 18 : 9
  var random = RandomStream(seed: 1)
  let count = levels * levels * levels * levels
  let steps = [1, levels, levels * levels, levels * levels * levels]
  let moves = steps.map { step in
    MoveTable(
      (0..<count).map { state in
        let own = state / step % levels
        return (0..<levels).filter { $0 != own }.map { state + ($0 - own) * step }
      })
  }
  let ranks = steps.map { _ in (0..<count).map { _ in Int.random(in: 0..<count, using: &random) } }
  let graph = ConflictGraph(moves: moves, ranks: ranks.map(\.denseRanks))
  let stable = try graph.stableStates()
  #expect(
    stable.equilibria(.nash).count <= stable.equilibria(.sseq).count
      && stable.equilibria(.seq).count <= stable.equilibria(.gmr).count)
}

extension ConflictGraph {
  init(_ plain: PlainConflict) {
    self.init(
      moves: plain.moves.map { table in MoveTable(table.map { $0.sorted() }) },
      ranks: plain.liking.map(\.denseRanks))
  }
}

extension PlainConflict {
  /// A conflict of up to four parties with moves from everywhere to anywhere; a third of them have many ties.
  init(seed: UInt64) {
    var random = RandomStream(seed: seed, at: 7)
    let parties = Int.random(in: 1...4, using: &random)
    let states = Int.random(in: 2...14, using: &random)
    let density = Int.random(in: 1...4, using: &random)
    let grades = seed % 3 == 0 ? 3 : states
    let moves = (0..<parties).map { _ in
      (0..<states).map { state in
        Set(
          (0..<states).filter {
            $0 != state && Int.random(in: 0..<8, using: &random) < density
          })
      }
    }
    let liking = (0..<parties).map { _ in
      (0..<states).map { _ in Int.random(in: 0..<grades, using: &random) }
    }
    self.init(moves: moves, liking: liking)
  }

  /// Whether a sequence is legal and leads where it should.
  func isLegal(_ sequence: [ConflictMove], from start: Int, to end: Int) -> Bool {
    var (state, last): (Int, Int?) = (start, nil)
    for move in sequence {
      guard move.party != last, moves[move.party][state].contains(move.state) else { return false }
      (state, last) = (move.state, move.party)
    }
    return state == end && !sequence.isEmpty
  }
}
