import Foundation
import TestSupport
import Testing

@testable import Negotiation

/// Two parties each hand over one thing, in parts.
///
/// The receiver gets twice what the giver loses, and finishing is worth φ to
/// both (“Parts” in Documentation/Background/Sequencing.md). A part is `units` / size units.
private func exchange(_ size: Int, phi: Int, units: Int) -> PartedSteps {
  var worths: [Int] = []
  for first in 0...size {
    for second in 0...size {
      let (a, b) = (units * first / size, units * second / size)
      let finished = first == size && second == size ? phi : 0
      worths += [2 * b - a + finished, 2 * a - b + finished]
    }
  }
  return PartedSteps(
    steps: [CarryingOut.Step(owners: [0]), CarryingOut.Step(owners: [1])], sizes: [size, size],
    worths: worths, reservations: [0, 0], isPossible: nil)
}

// Completed in n parts each exactly where finishing is worth at least one part.
@Test(arguments: 1...10)
func exchangesInPartsHoldFromOnePartOn(count: Int) {
  let units = 2520
  for phi in [0, units / 10, units / 4, units / 2, units] {
    let order = exchange(count, phi: phi, units: units).order(in: [count, count], .owner)
    #expect((order != nil) == (phi * count >= units), "\(count) parts, φ = \(phi) of \(units)")
  }
}

@Test(.enabled(if: SharedData.has("sequencing"), "\(SharedData.absence)"))
func publishedTranches() throws {
  let folder = try #require(SharedData.folder("sequencing"))
  let data = try Data(contentsOf: folder.appending(path: "tranches.json"))
  let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  let rows = try #require(file["rows"] as? [[Any]])
  #expect(rows.count == 50)
  for row in rows {
    let count = try #require(row[0] as? Int)
    let terms = try #require(row[1] as? String).split(separator: "/").compactMap { Int($0) }
    let units = 2520
    let phi = units * terms[0] / (terms.count > 1 ? terms[1] : 1)
    let problem = exchange(count, phi: phi, units: units)
    let completed = try #require(row[2] as? Bool)
    #expect((problem.order(in: [count, count], .owner) != nil) == completed, "\(row)")
  }
}

// Parts of a step are steps, each after the one before.
@Test(arguments: 0..<60)
func partsAreStepsOneAfterTheOther(seed: UInt64) throws {
  var random = SplitMix64(seed: seed)
  let parties = 2 + random.below(2)
  let count = 2 + random.below(2)
  let parts = (0..<count).map { _ in 1 + random.below(count == 2 ? 3 : 2) }
  let sizes = parts.map { $0 * (1 + random.below(2)) }
  let steps = (0..<count).map { step in
    CarryingOut.Step(
      owners: random.chance(20) ? [0, 1] : [random.below(parties)],
      isReversible: random.chance(30), after: step > 0 && random.chance(20) ? 1 : 0)
  }
  let pointCount = sizes.reduce(1) { $0 * ($1 + 1) }
  let worths = (0..<pointCount * parties).map { place in
    place >= (pointCount - 1) * parties ? 2 + random.below(6) : random.below(9) - 4
  }
  let possible = (0..<pointCount).map { $0 == 0 || $0 == pointCount - 1 || !random.chance(10) }
  let reservations = (0..<parties).map { _ in random.below(4) - 2 }
  let problem = PartedSteps(
    steps: steps, sizes: sizes, worths: worths, reservations: reservations, isPossible: possible)
  // Every part a step of its own.
  let owner = (0..<count).flatMap { step in (0..<parts[step]).map { _ in step } }
  let first = (0..<count).map { step in owner.firstIndex(of: step) ?? 0 }
  func place(_ done: Set<Int>) -> Int {
    (0..<count).reduce(0) { place, step in
      let here = done.filter { owner[$0] == step }.count
      return place * (sizes[step] + 1) + here * sizes[step] / parts[step]
    }
  }
  let plain = PlainOrders(
    owners: owner.map { steps[$0].owners }, reversible: owner.map { steps[$0].isReversible },
    after: owner.indices.map { part in
      let step = owner[part]
      return (part > first[step] ? [part - 1] : [])
        + owner.indices.filter { steps[step].after >> owner[$0] & 1 == 1 }
    },
    worth: { worths[place($0) * parties + $1] }, reservations: reservations,
    isPossible: { possible[place($0)] })
  for test in CarryingOut.Test.allCases {
    let wanted = plain.answer(anyone: test == .anyone)
    let order = problem.order(in: parts, test)
    #expect((order != nil) == (wanted.selfEnforcing > 0), "seed \(seed)")
    guard let order else { continue }
    #expect(order.sorted() == owner, "seed \(seed)")
    // No order has less exposure.
    var counts = parts.map { _ in 0 }
    var exposure = 0
    for step in order {
      for party in 0..<parties {
        for walker in 0..<parties where walker != party {
          let left = problem.place(problem.left(by: walker, counts), parts)
          exposure = max(exposure, worths[party] - worths[left * parties + party])
        }
      }
      counts[step] += 1
    }
    #expect(exposure == wanted.exposure, "seed \(seed)")
  }
}

private let swap = """
  zopa: 1
  title: Land for payments
  parties: {a: {name: A}, b: {name: B}}
  issues:
    land: {quantity: {from: 0, to: 60, step: 1}, decided_by: [a]}
    payments: {quantity: {from: 0, to: 60, step: 1}, decided_by: [b]}
  proposals: {swap: {set: {land: 60, payments: 60}}}
  preferences:
    a: {scores: {land: {0: 0, 60: -60}, payments: {0: 0, 60: 120}}, no_agreement: 0,
        conditional: {done: {when: "land = 60 and payments = 60", worth: FINISHED}}}
    b: {scores: {land: {0: 0, 60: 120}, payments: {0: 0, 60: -60}}, no_agreement: 0,
        conditional: {done: {when: "land = 60 and payments = 60", worth: FINISHED}}}

  """

private func tranches(_ text: String) throws -> Tranches? {
  let model = PayoffModel(try scenario(of: text))
  let finder = try SequenceFinder(model, ExactPayoffs(model))
  return finder.tranches(of: try finder.sequence(ofProposal: 0), .owner)
}

@Test func theFewestPartsOfASwap() throws {
  // A quarter of what is handed over: four parts each, or one side whole while the other comes in parts.
  let quarter = try #require(try tranches(swap.replacing("FINISHED", with: "15")))
  #expect(quarter.together?.parts == [4, 4] && quarter.isComplete)
  // Half of it: half the payments, all of the land, and the other half.
  let half = try #require(try tranches(swap.replacing("FINISHED", with: "30")))
  #expect(half.together?.parts == [2, 2])
  #expect(half.alone.map(\.parts) == [2, 2] && half.fewest?.parts == [1, 2])
  #expect(half.fewest?.order == [1, 0, 1] && half.fewest?.verdict == .every)
  let ledger = try #require(half.fewest?.ledger)
  #expect(ledger.map { $0.sides[0].walkingAway } == [0, 60, 0].map { Rational($0) })
  #expect(ledger.allSatisfy { $0.sides.allSatisfy { $0.finishing == Rational(90) } })
  // For nothing no number of parts is enough; nobody needs any where finishing is worth it all.
  let nothing = try #require(try tranches(swap.replacing("FINISHED", with: "0")))
  #expect(nothing.fewest == nil && nothing.together == nil && nothing.isComplete)
  #expect(try tranches(swap.replacing("FINISHED", with: "60")) == nil)
}

@Test func stepsSayIntoHowManyPartsTheyGo() throws {
  let steps =
    "steps: {cede: {sets: land, tranches: 1}, pay: {sets: payments, tranches: 3}}\nproposals:"
  let text = swap.replacing("FINISHED", with: "15").replacing("proposals:", with: steps)
  let found = try #require(try tranches(text))
  #expect(found.alone == [Tranches.Alone(step: 1, parts: nil, most: 3)] && found.fewest == nil)
}
