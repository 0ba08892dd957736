import Foundation
import TestSupport
import Testing

@testable import Negotiation

// A public game of many parties: five of six or six of seven have to accept, two of them in any case.

@Test(.enabled(if: SharedData.has("multiparty"), "\(SharedData.absence)"))
func sixOfSevenPassTwoHundredAndFourDeals() throws {
  let game = try ScorableGame("base_7players")
  // The company and the ministry have a veto.
  let others = game.parties.filter { !game.vetoes.contains($0) }
  let rule =
    "{all_of: [\(game.vetoes.joined(separator: ", ")), {at_least: 4, of: [\(others.joined(separator: ", "))]}]}"
  let votes = try game.votes(under: rule)
  #expect(game.outcomes == 2880)
  #expect(votes.agreements == 204)
  #expect(votes.agreementsBySupport == [7: 52, 6: 152])
  #expect(votes.agreementsAccepted == [202, 158, 166, 204, 204, 144, 198])
  let everybody = try game.votes(under: nil)
  #expect(everybody.agreements == 52 && everybody.agreementsBySupport == [7: 52])
}

@Test(.enabled(if: SharedData.has("multiparty"), "\(SharedData.absence)"))
func twelveDealsSuitAllSixAndNashTakesOne() throws {
  let game = try ScorableGame("base")
  #expect(game.outcomes == 720)
  #expect(try game.votes(under: nil).agreements == 12)
  let model = PayoffModel(try game.scenario(under: nil))
  let bargain = try model.bargain(ExactPayoffs(model), .auto, outcomes: 1, Effort())
  let position = try #require(bargain.results[.nash]?.points.first)
  let point = bargain.frontier.points[position]
  #expect(point.outcomes.first?.levels == [1, 2, 2, 1, 2])
  #expect(
    point.units.enumerated().map { bargain.frontier.payoff($0.element, of: $0.offset) }
      == [54, 48, 71, 57, 81, 77].map { Rational($0) })
}

/// A game as its files state it.
private struct ScorableGame {
  let parties: [String]
  let vetoes: [String]
  private let scores: [[[Int]]]
  private let needs: [Int]

  init(_ name: String) throws {
    let folder = try #require(SharedData.folder("multiparty")).appending(path: name)
    let config = try String(contentsOf: folder.appending(path: "config.txt"), encoding: .utf8)
    let rows = config.split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    parties = rows.indices.map { "p\($0)" }
    vetoes = rows.indices.filter { ["p1", "p2"].contains(rows[$0][2]) }.map { "p\($0)" }
    var all: [[[Int]]] = []
    var least: [Int] = []
    for row in rows {
      let file = folder.appending(path: "scores_files").appending(path: row[1] + ".txt")
      var lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
        line.split(separator: ",").compactMap { Int($0.trimmingCharacters(in: .whitespaces)) }
      }
      least.append(try #require(lines.popLast()?.first))
      all.append(lines)
    }
    (scores, needs) = (all, least)
  }

  var outcomes: Int { scores[0].reduce(1) { $0 * $1.count } }

  func scenario(under rule: String?) throws -> Scenario {
    let options = scores[0].map { "[" + $0.indices.map { "o\($0)" }.joined(separator: ", ") + "]" }
    var text = "zopa: 1\nparties: {\(parties.map { "\($0): {name: \($0)}" }.joined(separator: ", "))}\nissues:\n"
    for (issue, list) in options.enumerated() { text += "  i\(issue): {options: \(list), status_quo: o0}\n" }
    text += "preferences:\n"
    for (party, id) in parties.enumerated() {
      let issues = scores[party].enumerated().map { issue, points in
        "i\(issue): {\(points.enumerated().map { "o\($0.offset): \($0.element)" }.joined(separator: ", "))}"
      }
      text += "  \(id): {no_agreement: \(needs[party]), scores: {\(issues.joined(separator: ", "))}}\n"
    }
    if let rule { text += "agreement: \(rule)\n" }
    let document = try ScenarioDocument.parse(
      SourceFile(name: "scenario.yaml", text: text), evidence: nil,
      reading: { _ throws(UnreadableFile) in throw UnreadableFile("none", why: "", fix: "") })
    return try Scenario(document)
  }

  func votes(under rule: String?) throws -> Votes {
    let model = PayoffModel(try scenario(under: rule))
    return model.votes(try ExactPayoffs(model), [])
  }
}
