import Foundation
import TestSupport
import Testing

@testable import Negotiation

private func numbers(_ texts: [String]) -> [Rational] {
  texts.compactMap { text in
    let parts = text.split(separator: "/").compactMap { Int128($0) }
    return Rational(parts[0], over: parts.count > 1 ? parts[1] : 1)
  }
}

@Test(.enabled(if: SharedData.has("games"), "\(SharedData.absence)"))
func publishedTreesHaveTheirSubgamePerfectPayoffs() throws {
  let folder = try #require(SharedData.folder("games"))
  let data = try Data(contentsOf: folder.appending(path: "expected.json"))
  let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let games = try #require(file["games"] as? [String: [String: Any]])
  var count = 0
  for (name, game) in games {
    guard let wanted = game["spne"] as? [String: Any] else { continue }
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let plays = try ExtensiveForm(text).tree.subgamePerfectPlays()
    let payoffs = numbers(try #require(wanted["payoffs_first_best"] as? [String]))
    #expect(plays.contains { $0.payoffs == payoffs }, "\(name)")
    if wanted["unique"] as? Bool == true {
      #expect(plays.count == 1, "\(name)")
      #expect(plays[0].path == wanted["path_action_indices"] as? [Int], "\(name)")
    }
    count += 1
  }
  #expect(count == 7)
}

@Test(.enabled(if: SharedData.has("sequencing"), "\(SharedData.absence)"))
func theDealInThreeOrdersAsTrees() throws {
  let folder = try #require(SharedData.folder("sequencing"))
  let data = try Data(contentsOf: folder.appending(path: "trees.json"))
  let trees = try #require(try JSONSerialization.jsonObject(with: data) as? [String: [String: Any]])
  #expect(trees.count == 3)
  for (name, wanted) in trees {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    let tree = try ExtensiveForm(text).tree
    let plays = try tree.subgamePerfectPlays()
    #expect(plays.count == 1)
    #expect(
      plays[0].payoffs == numbers(try #require(wanted["subgame_perfect_payoffs"] as? [String])))
    let path = try #require(wanted["subgame_perfect_path"] as? [String]).dropLast()
    #expect(
      tree.names(along: plays[0].path)
        == path.map { String($0.split(separator: ":").last ?? "") })
  }
}

/// Two parties hand over a slice each in turn: the receiver gets 2/n, the giver loses 1/n, finishing is worth φ to both.
private func slices(_ count: Int, _ done: Int, _ phi: Rational) throws -> GameTree {
  func payoffs(_ done: Int) throws -> [Rational] {
    let given = [(done + 1) / 2, done / 2]
    return try (0..<2).map { party in
      let share = Int128(2 * given[1 - party] - given[party])
      return try #require(Rational(share, over: Int128(count)))
    }
  }
  guard done < 2 * count else {
    return .end(try payoffs(done).map { try #require($0.plus(phi)) })
  }
  return .move(
    by: done % 2,
    [
      GameTree.Branch("stop", .end(try payoffs(done))),
      GameTree.Branch("give", try slices(count, done + 1, phi)),
    ])
}

@Test(arguments: 1...10)
func exchangesInSlicesAreCompletedFromOneNthOn(count: Int) throws {
  for phi in [(0, 1), (1, 10), (1, 4), (1, 2), (1, 1)].map({ Rational($0.0, over: $0.1) }) {
    let phi = try #require(phi)
    let plays = try slices(count, 0, phi).subgamePerfectPlays()
    let limit = try #require(Rational(1, over: Int128(count)))
    let finished = try #require(Rational(1).plus(phi))
    let nothing = [Rational(0), Rational(0)]
    #expect(plays.contains { $0.payoffs == [finished, finished] } == (phi >= limit))
    // At 1/n the last mover is indifferent, and all may end before the first slice.
    #expect(plays.contains { $0.payoffs == nothing } == (phi <= limit))
  }
}

@Test func tiesLeaveSeveralPlaysAndChanceAverages() throws {
  let tie = GameTree.move(
    by: 0,
    [
      GameTree.Branch("left", .end([Rational(1), Rational(0)])),
      GameTree.Branch("right", .end([Rational(1), Rational(5)])),
    ])
  #expect(
    try tie.subgamePerfectPlays().map(\.payoffs)
      == [[1, 0], [1, 5]].map { $0.map { Rational($0) } })
  // The second party stops where it gets 2 unless it is sure to get more further on.
  let before = GameTree.move(
    by: 1, [GameTree.Branch("stop", .end([Rational(0), Rational(2)])), GameTree.Branch("go", tie)])
  #expect(try before.subgamePerfectPlays().map(\.path) == [[0], [1, 1]])
  let half = try #require(Rational(1, over: 2))
  let chance = GameTree.chance([
    (half, GameTree.Branch("a", tie)), (half, GameTree.Branch("b", tie)),
  ])
  let sums = try chance.subgamePerfectPlays().map { $0.payoffs[1] }
  #expect(Set(sums) == Set([Rational(0), Rational(5, over: 2), Rational(5)].compactMap(\.self)))
}
