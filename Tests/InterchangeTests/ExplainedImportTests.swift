import Foundation
import TestSupport
import Testing

@testable import Interchange
@testable import Negotiation

// The one published scenario without a zone: both parties walk away below 0.8.

private let areHere = SharedData.folder("negotiation") != nil

@Test(.enabled(if: areHere, "\(SharedData.absence)"))
func cheapestConcessionOpensTheZoneOfLunch() throws {
  let lunch = try Lunch()
  let found = lunch.found
  #expect(found.isComplete && found.isPossible == false && found.mostThatHold == 1)
  #expect(found.demands.map(\.id) == lunch.values)
  #expect(found.conflicts.map(\.positions) == [[0, 1]])
  #expect(found.concessions.map(\.positions) == [[0], [1]])
  #expect(found.distances.count == 2)
  for distance in found.distances {
    guard case .reservation(let units) = distance.step else {
      Issue.record("only reservation values can give")
      continue
    }
    // Exactly so much, and not a unit less.
    #expect(try lunch.hasZone(dropping: [distance.demand: units]))
    #expect(try !lunch.hasZone(dropping: [distance.demand: units - 1]))
  }
}

@Test(.enabled(if: areHere, "\(SharedData.absence)"))
func tradeOffOfLunchIsThePublishedFrontier() throws {
  let lunch = try Lunch()
  let answers = try #require(PublishedAnswers.onThisMachine()?.scenarios["anac2013-Lunch"])
  // The answers in points are those of the same payoffs, a hundred times as large, without any limit.
  let frontier = try #require(answers.bf_raw?.pareto_utils).map {
    $0.map { max(0, 0.8 - $0 / 100) }
  }
  let least = frontier.filter { drops in
    !frontier.contains { $0 != drops && $0[0] <= drops[0] && $0[1] <= drops[1] }
  }
  let tradeOff = try #require(lunch.found.tradeOffs.first)
  #expect(lunch.found.tradeOffs.count == 1 && tradeOff.parties == [0, 1])
  #expect(tradeOff.drops.count == least.count)
  for (drops, known) in zip(tradeOff.drops, least.sorted { $0[0] < $1[0] }) {
    for party in 0...1 {
      #expect(abs(lunch.points(drops[party], of: party).double - known[party]) < 1e-7)
    }
    #expect(try lunch.hasZone(dropping: [0: drops[0], 1: drops[1]]))
    for party in 0...1 where drops[party] > 0 {
      #expect(try !lunch.hasZone(dropping: [party: drops[party] - 1, 1 - party: drops[1 - party]]))
    }
  }
}

/// The scenario of the published answers that has no zone, explained.
private struct Lunch {
  let found: Explanation
  private let imported: ImportedModel
  private let payoffs: ExactPayoffs

  init() throws {
    let folder = try #require(SharedData.folder("negotiation")).appending(path: "anac2013-Lunch")
    imported = try ImportedModel(folder: folder, profiles: ["Lunch_util1.xml", "Lunch_util2.xml"])
    payoffs = try ExactPayoffs(imported.model)
    found = try imported.model.explain(payoffs)
  }

  /// The paths of both reservation values, which are also the ids of the demands.
  var values: [String] { imported.model.scenario.parties.map { "\($0.id).no_agreement" } }

  func points(_ units: Int, of party: Int) -> Rational {
    payoffs.tables[party]?.points(units) ?? Rational(0)
  }

  /// Whether there is a zone once reservation values are lower by some units, solved from the text.
  func hasZone(dropping units: [Int: Int]) throws -> Bool {
    let lower = units.map { party, units in
      (values[party], points((payoffs.tables[party]?.reservation ?? 0) - units, of: party))
    }
    let model = try imported.model(setting: Dictionary(uniqueKeysWithValues: lower))
    return try model.zoneOfAgreement(.enumerate).verdict != Verdict.none
  }
}
