import Foundation
import TestSupport
import Testing

@testable import Interchange
@testable import Negotiation

// Scenarios of other tools, imported, have the answers that an independent enumeration found.

// The larger ones are left to 'make verify'.
private let cases = (PublishedAnswers.onThisMachine()?.cases ?? []).filter {
  $0.truth.n_outcomes <= 5000 || Verification.isThorough
}
private let areHere = SharedData.folder("negotiation") != nil

@Test(
  .enabled(if: areHere, "\(SharedData.absence)"), arguments: cases)
func importedScenarioHasThePublishedAnswers(item: TruthCase) throws {
  let folder = try #require(SharedData.folder("negotiation")).appending(path: item.scenario)
  let truth = item.truth
  let imported = try ImportedModel(
    folder: folder, profiles: item.profiles,
    ImportOptions(
      semantics: item.key.hasPrefix("bf_raw") ? .raw : .genius,
      reservation: item.key.hasSuffix("no_reserve") ? .ignore : .larger))
  #expect(imported.problems == [], "the written folder passes 'zopa check' without warnings")
  let model = imported.model
  #expect(model.scenario.combinationCount == truth.n_outcomes)
  #expect(try model.zoneOfAgreement().agreements == OutcomeCount(truth.n_rational))
  let frontier = try model.paretoFrontier(ExactPayoffs(model))
  guard let published = truth.pareto_utils else {
    #expect(frontier.points.isEmpty && truth.n_rational == 0)
    return
  }
  let comparison = FrontierComparison(frontier, published)
  #expect(comparison.missing == [])
  if truth.pareto_utils_truncated != true {
    #expect(comparison.strange == [])
  }
  #expect(frontier.points.count == truth.n_pareto_utils)
  let behind = frontier.points.reduce(OutcomeCount(0)) { $0 + ($1.count ?? 0) }
  #expect(behind == OutcomeCount(try #require(truth.n_pareto_outcomes)))
  let disagreement = frontier.disagreement.enumerated().map {
    frontier.payoff($0.element, of: $0.offset).double
  }
  #expect(comparison.isSame(disagreement, truth.disagreement))
  let bargain = frontier.bargain()
  for (solution, known) in [
    (BargainingSolution.nash, truth.nash), (.egalitarian, truth.egalitarian),
    (.kalaiSmorodinsky, truth.ks_maximin_ideal_ir),
  ] {
    let known = try #require(known)
    let found = try #require(bargain.results[solution])
    #expect(!found.points.isEmpty)
    for point in found.points {
      #expect(
        known.points.contains { comparison.isSame($0.utils, comparison.ours[point]) }, "\(solution)"
      )
    }
  }
}

// The frontier of 10^10 outcomes, by whole numbers of the files: 662 and 885 points are their 1.
@Test(
  .enabled(
    if: areHere && Verification.isThorough, "needs the other tools' scenarios and 'make verify'"),
  arguments: [("anac2014-10issues", nil, 10), ("anac2014-10issueswithRV", 7_149_600, 2)]
    as [(String, Int?, Int)])
func rectanglesHaveThePublishedFrontier(name: String, agreements: Int?, points: Int) throws {
  let known = [
    "anac2014-10issues": [
      [662, 526], [661, 586], [609, 600], [608, 660], [547, 667], [546, 727], [520, 756],
      [502, 811], [450, 825], [449, 885],
    ],
    "anac2014-10issueswithRV": [
      [536, 86], [512, 92], [509, 135], [461, 165], [457, 565], [433, 595], [381, 612],
      [376, 625], [284, 642],
    ],
  ]
  let folder = try #require(SharedData.folder("negotiation")).appending(path: name)
  let model = try ImportedModel(
    folder: folder, profiles: ["profile-1.xml", "profile-2.xml"]
  ).model
  #expect(try model.zoneOfAgreement().agreements == OutcomeCount(agreements ?? 10_000_000_000))
  let payoffs = try ExactPayoffs(model)
  let frontier = try model.paretoFrontier(payoffs, isClipped: false)
  // A unit is a quarter of a point where the reservation value is 468.75.
  let found = frontier.points.map { point in
    point.units.enumerated().map { frontier.payoff($1, of: $0) }
  }
  #expect(found == known[name]?.map { $0.map { Rational($0) } })
  #expect(try model.paretoFrontier(payoffs).points.count == points)
}

@Test(
  .enabled(if: areHere, "\(SharedData.absence)"),
  arguments: [
    ("genius-2nd_hand_car", ["car_dealer.xml:88:3"]),
    (
      "genius-Railway-3party",
      ["Minister.xml:2:1", "MinisterProfile.xml:2:1", "NS.xml:2:1", "ProRail.xml:2:1"]
    ),
    ("anl2025-dinners", ["center.yml:1:1"]), ("anl2025-TargetQuantity", ["center.yml:1:1"]),
    ("anl2025-job_hunt", ["center.yml:1:1"]), ("anl2025-multideal-Lunch", ["center.yml:1:1"]),
    ("genius-SON-real", ["son_seller_7.xml:1:1"]),
  ])
func whatCannotBeImportedIsRefusedAtItsPlace(name: String, places: [String]) throws {
  let folder = try #require(SharedData.folder("negotiation")).appending(path: name)
  let error = #expect(throws: InvalidScenario.self) {
    _ = try ImportedModel(folder: folder, profiles: nil)
  }
  let found = try #require(error?.diagnostics)
  #expect(
    found.map { "\($0.location.file):\($0.location.line):\($0.location.column)" } == places)
}

@Test(
  .enabled(if: areHere, "\(SharedData.absence)"),
  arguments: [
    ("anac2014-10issues", [5, 5, 8, 7, 0, 3, 0, 0, 6, 5], [502, 811]),
    ("anac2014-10issues", [5, 7, 8, 2, 0, 3, 0, 0, 5, 5], [546, 727]),
    ("anac2014-10issueswithRV", [0, 8, 8, 0, 0, 3, 0, 3, 6, 5], [457, 565]),
    ("anac2014-10issueswithRV", [0, 8, 7, 0, 0, 3, 0, 3, 6, 5], [433, 595]),
  ])
func rectanglesAddUpToThePublishedPayoffs(name: String, levels: [Int], points: [Int]) throws {
  let folder = try #require(SharedData.folder("negotiation")).appending(path: name)
  let imported = try ImportedModel(folder: folder, profiles: ["profile-1.xml", "profile-2.xml"])
  #expect(imported.problems == [])
  let tables = try ExactPayoffs(imported.model).tables.compactMap(\.self)
  #expect(
    tables.map { $0.points($0.payoff(of: Outcome(levels))) } == points.map { Rational($0) })
}
