import Foundation
import TestSupport
import Testing

@testable import Negotiation

/// Steps that each add a fixed number to every party's payoff, none of which can be undone.
private func additive(
  owners: [Int], increments: [[Int]], reservations: [Int], finished: [Int]
) -> CarryingOut {
  let count = reservations.count
  let all = (1 << owners.count) - 1
  var worths: [Int] = []
  for done in 0...all {
    for party in 0..<count {
      let sum = owners.indices.filter { done >> $0 & 1 == 1 }.reduce(0) {
        $0 + increments[party][$1]
      }
      worths.append(done == all ? finished[party] : sum)
    }
  }
  return CarryingOut(
    steps: owners.map { CarryingOut.Step(owners: [$0]) }, worths: worths,
    reservations: reservations)
}

private func totalBonds(_ search: OrderSearch) -> [Int]? {
  search.leastGreatestBond().flatMap { search.leastTotalBond($0)?.bonds }
}

private struct Found: Equatable {
  var selfEnforcing: Int
  var greatest: Int?
  var total: Int?
}

private func found(_ problem: CarryingOut, _ test: CarryingOut.Test) -> Found {
  let search = OrderSearch(problem, test)
  return Found(
    selfEnforcing: search.count().selfEnforcing, greatest: search.leastGreatestBond(),
    total: totalBonds(search)?.reduce(0, +))
}

// The five steps of Documentation/Background/Sequencing.md.
private let fiveSteps = additive(
  owners: [1, 0, 2, 0, 1],
  increments: [[1, -1, 1, -1, 1], [-5, 6, 2, 1, 1], [5, -3, -2, -1, 3]],
  reservations: [0, 0, 0], finished: [2, 6, 3])

@Test func theFiveStepsHaveTheirPublishedOrders() throws {
  #expect(OrderSearch(fiveSteps, .owner).count().orders == 120)
  #expect(found(fiveSteps, .owner) == Found(selfEnforcing: 22, greatest: 0, total: 0))
  #expect(found(fiveSteps, .anyone) == Found(selfEnforcing: 8, greatest: 0, total: 0))
  #expect(OrderSearch(fiveSteps, .owner).blocks().count == 0)
}

@Test(.enabled(if: SharedData.has("sequencing"), "\(SharedData.absence)"))
func publishedOrdersAndBonds() throws {
  let folder = try #require(SharedData.folder("sequencing"))
  let data = try Data(contentsOf: folder.appending(path: "orders.json"))
  let file = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  var cases = try #require(file["instances"] as? [[String: Any]])
  cases.append(try #require(file["example"] as? [String: Any]))
  for instance in cases {
    let problem = additive(
      owners: try #require(instance["owners"] as? [Int]),
      increments: try #require(instance["increments"] as? [[Int]]),
      reservations: try #require(instance["walk_away_offset"] as? [Int]),
      finished: try #require(instance["finished"] as? [Int]))
    let expected = try #require(instance["expected"] as? [String: [String: Any]])
    for (name, test) in [("owner_may_walk", CarryingOut.Test.owner), ("anyone_may_walk", .anyone)] {
      let wanted = try #require(expected[name])
      let search = OrderSearch(problem, test)
      let total = try #require(wanted["least_total_bond"] as? Int)
      let greatest = try #require(wanted["least_greatest_bond"] as? Int)
      let id = "\(instance["id"] ?? "") \(name)"
      #expect(
        found(problem, test)
          == Found(
            selfEnforcing: try #require(wanted["self_enforcing_orders"] as? Int),
            greatest: greatest, total: total), "\(id)")
      // The order attains it.
      let bonds = try #require(totalBonds(search))
      let order = try #require(search.order(under: bonds))
      #expect(search.bonds(of: order).reduce(0, +) == total, "\(id)")
      #expect(try problem.leastBondByProgram(test, isTotal: true) == total, "\(id)")
      #expect(try problem.leastBondByProgram(test, isTotal: false) == greatest, "\(id)")
    }
  }
}

private func power(_ base: Int, _ exponent: Int) -> Int {
  (0..<exponent).reduce(1) { product, _ in product * base }
}

/// A random agreement of up to `most` steps, whose sets of done steps are worth anything.
private func random(
  _ seed: UInt64, most: Int, isAdditive: Bool
) -> (problem: CarryingOut, plain: PlainOrders) {
  var random = SplitMix64(seed: seed)
  let count = 2 + random.below(most - 1)
  let parties = 2 + random.below(2)
  let owners = (0..<count).map { _ in
    random.chance(20) && !isAdditive ? [0, 1] : [random.below(parties)]
  }
  let reversible = (0..<count).map { _ in !isAdditive && random.chance(30) }
  let after = (0..<count).map { step in (0..<step).filter { _ in random.chance(15) } }
  let increments = (0..<parties).map { _ in (0..<count).map { _ in random.below(13) - 6 } }
  let all = (1 << count) - 1
  let extra = (0...all).map { done in
    (0..<parties).map { _ in
      done == all ? random.below(6) : isAdditive || done == 0 ? 0 : random.below(5) - 2
    }
  }
  // So many units make a point that what is left of a gain after every step is whole.
  let units = isAdditive ? 1 : power(4, count)
  let reservations = (0..<parties).map { _ in units * (random.below(5) - 2) }
  func worth(_ done: Int, _ party: Int) -> Int {
    units
      * (0..<count).filter { done >> $0 & 1 == 1 }.reduce(extra[done][party]) {
        $0 + increments[party][$1]
      }
  }
  let patience = isAdditive ? (1, 1) : [(1, 1), (3, 4), (1, 2)][random.below(3)]
  let possible = (0...all).map { done in
    done == 0 || done == all || isAdditive || !random.chance(10)
  }
  func mask(_ set: Set<Int>) -> Int { set.reduce(0) { $0 | 1 << $1 } }
  return (
    CarryingOut(
      steps: (0..<count).map { step in
        CarryingOut.Step(
          owners: owners[step], isReversible: reversible[step],
          after: after[step].reduce(0) { $0 | 1 << $1 })
      },
      worths: (0...all).flatMap { done in (0..<parties).map { worth(done, $0) } },
      reservations: reservations, isPossible: possible,
      finishing: (0...count).flatMap { done in
        (0..<parties).map { party in
          let gain = worth(all, party) - reservations[party]
          return reservations[party] + gain * power(patience.0, count - done)
            / power(patience.1, count - done)
        }
      }),
    PlainOrders(
      owners: owners, reversible: reversible, after: after,
      worth: { worth(mask($0), $1) }, reservations: reservations, patience: patience,
      isPossible: { possible[mask($0)] })
  )
}

@Test(arguments: 0..<60)
func searchOverSetsIsSearchOverOrders(seed: UInt64) throws {
  let isAdditive = seed % 3 == 0
  let (problem, plain) = random(
    seed, most: seed % 20 == 0 && Verification.isThorough ? 8 : 6, isAdditive: isAdditive)
  for test in CarryingOut.Test.allCases {
    let wanted = plain.answer(anyone: test == .anyone)
    let search = OrderSearch(problem, test)
    #expect(search.count().orders == wanted.orders)
    #expect(search.count().selfEnforcing == wanted.selfEnforcing)
    #expect(search.leastGreatestBond() == wanted.leastGreatest)
    #expect(totalBonds(search)?.reduce(0, +) == wanted.leastTotal)
    if let order = search.order(under: plain.reservations.map { _ in 0 }) {
      let exposures = order.indices.map { place in
        let done = order[..<place].reduce(0) { $0 | 1 << $1 }
        return plain.reservations.indices.map { problem.exposure(of: $0, at: done) }.max() ?? 0
      }
      #expect(exposures.max() == wanted.exposure)
      #expect(search.bonds(of: order).allSatisfy { $0 == 0 })
    } else {
      #expect(wanted.selfEnforcing == 0)
      #expect(wanted.orders == 0 || search.blocks().count > 0)
    }
    if isAdditive, let total = wanted.leastTotal {
      #expect(try problem.leastBondByProgram(test, isTotal: true) == total)
      #expect(try problem.leastBondByProgram(test, isTotal: false) == wanted.leastGreatest)
    }
  }
}

/// Two steps, withdrawing and guaranteeing, among the United States, Ukraine and Russia.
///
/// “One deal in three orders” in Documentation/Background/Sequencing.md.
private func deal(guaranteeIsReversible: Bool = false, isEscrowed: Bool = false) -> CarryingOut {
  let (war, deal) = ([3, 3, 3], [5, 6, 7])
  if isEscrowed {
    return CarryingOut(
      steps: [CarryingOut.Step(owners: [0, 1])], worths: war + deal, reservations: war)
  }
  return CarryingOut(
    steps: [
      CarryingOut.Step(owners: [1]),
      CarryingOut.Step(owners: [0], isReversible: guaranteeIsReversible),
    ],
    worths: war + [7, 2, 8] + [4, 7, 4] + deal, reservations: war)
}

@Test func oneDealInThreeOrders() throws {
  let owner = OrderSearch(deal(), .owner)
  #expect(owner.count().selfEnforcing == 0)
  // Withdraw first: the United States would rather keep its guarantee, by 2. Guarantee first: Ukraine its land, by 1.
  #expect(owner.bonds(of: [0, 1]) == [2, 0, 0])
  #expect(owner.bonds(of: [1, 0]) == [0, 1, 0])
  #expect(owner.leastGreatestBond() == 1)
  #expect(OrderSearch(deal(), .anyone).bonds(of: [0, 1]) == [2, 0, 1])
  // Before withdrawing nobody walks away; before the other step somebody does.
  #expect(Set(owner.blocks().blocks.map(\.party)) == [0, 1])
  #expect(OrderSearch(deal(isEscrowed: true), .owner).count().selfEnforcing == 1)
  let revocable = OrderSearch(deal(guaranteeIsReversible: true), .owner)
  #expect(revocable.order(under: [0, 0, 0]) == [1, 0])
}

@Test func aStoppedSearchSaysThatASmallerSumIsNotExcluded() throws {
  let search = OrderSearch(deal(), .owner)
  let stopped = Effort()
  stopped.stop()
  let found = try #require(search.leastTotalBond(1, stopped))
  #expect(!found.isProven && search.order(under: found.bonds) != nil)
  #expect(try #require(search.leastTotalBond(1)).isProven)
}

@Test func twentyStepsAreSearched() throws {
  var random = SplitMix64(seed: 7)
  let count = Verification.isThorough ? 20 : 12
  let problem = additive(
    owners: (0..<count).map { _ in random.below(3) },
    increments: (0..<3).map { _ in (0..<count).map { _ in random.below(13) - 5 } },
    reservations: [0, 0, 0], finished: [20, 20, 20])
  let search = OrderSearch(problem, .owner)
  let greatest = try #require(search.leastGreatestBond())
  let order = try #require(search.order(under: [greatest, greatest, greatest]))
  #expect(search.bonds(of: order).max() == greatest)
  #expect(search.count().orders == (1...count).reduce(1, *))
}
