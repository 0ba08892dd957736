import TestSupport
import Testing

@testable import Negotiation

// Random models whose scenario says whose acceptances make an agreement, judged by the oracle.

@Test(arguments: batches(of: 500, by: 50))
func zonesUnderARuleAreThoseOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(agreementSeed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let enumerated = try model.zoneOfAgreement(.enumerate)
    let programmed = try model.zoneOfAgreement(.glpk)
    #expect(differences(enumerated, oracle, counts: true) == [], "seed \(seed)")
    #expect(differences(programmed, oracle, counts: false) == [], "seed \(seed)")
    #expect(enumerated.proposals == programmed.proposals, "seed \(seed)")
    #expect(throws: Never.self, "seed \(seed)") { try model.confirm(enumerated) }
    // What elimination cannot answer, it says.
    guard let eliminated = try? model.zoneOfAgreement(.eliminate) else { continue }
    #expect(eliminated.verdict == enumerated.verdict, "seed \(seed)")
    #expect(eliminated.surviving == enumerated.surviving, "seed \(seed)")
    #expect(eliminated.agreements == nil || eliminated.agreements == enumerated.agreements, "seed \(seed)")
    #expect(eliminated.possible == nil || eliminated.possible == enumerated.possible, "seed \(seed)")
  }
}

@Test func rulesAreOfEveryKind() throws {
  var found: Set<String> = []
  var changed = 0
  for seed in UInt64(0)..<500 {
    let random = RandomScenario(agreementSeed: seed)
    let oracle = Oracle(random.model)
    if random.text.contains("all_of") { found.insert("all_of") }
    if random.text.contains("any_of") { found.insert("any_of") }
    if random.text.contains("of: [") { found.insert("count") }
    if random.text.contains("of: {") { found.insert("weights") }
    if random.text.contains("ratification:") { found.insert("ratification") }
    if random.model.parties.contains(where: { $0.isBloc && $0.preferences == nil }) {
      found.insert("bloc without a file")
    }
    found.insert("\(oracle.verdict(over: oracle.lawful))")
    var everybody = random.model
    everybody.agreement = nil
    if Oracle(everybody).possible.count != oracle.possible.count { changed += 1 }
  }
  #expect(
    found == ["all_of", "any_of", "count", "weights", "ratification", "bloc without a file", "every", "some", "none"])
  #expect(changed > 100)
}

@Test(arguments: batches(of: 200, by: 50))
func powerIsThatOfAllOrders(seeds: Range<UInt64>) throws {
  for seed in seeds {
    var random = SplitMix64(seed: seed)
    let count = 2 + Int(random.below(5))
    let rule = PlainAgreement.random(Array(0..<count), depth: 3, &random)
    let ids = (0..<count).map { "p\($0)" }
    let scenario = try scenario(ids, rule.text(ids))
    let agreement = scenario.agreement ?? Agreement(ofAll: scenario)
    // Every order of the members: who joins when it is enough?
    var turns = Array(repeating: 0, count: count)
    var orders = 0
    permute(Array(0..<count)) { order in
      orders += 1
      var joined: Set<Int> = []
      for party in order {
        joined.insert(party)
        if rule.holds(accepting: joined) {
          turns[party] += 1
          break
        }
      }
    }
    let groups = (0..<1 << count).map { mask in Set((0..<count).filter { mask >> $0 & 1 == 1 }) }
    let swings = (0..<count).map { party in
      groups.count { !$0.contains(party) && !rule.holds(accepting: $0) && rule.holds(accepting: $0.union([party])) }
    }
    let all = swings.reduce(0, +)
    for power in agreement.power {
      #expect(power.shapleyShubik == Rational(Int128(turns[power.party]), over: Int128(orders)), "seed \(seed)")
      #expect(power.swings == swings[power.party], "seed \(seed)")
      #expect(power.banzhaf == Rational(Int128(swings[power.party]), over: Int128(all)), "seed \(seed)")
    }
    func isMinimal(_ group: Set<Int>, _ can: (Set<Int>) -> Bool) -> Bool {
      can(group) && group.allSatisfy { !can(group.subtracting([$0])) }
    }
    let winning = groups.filter { group in isMinimal(group) { rule.holds(accepting: $0) } }
    #expect(Set(agreement.minimalWinning.map(Set.init)) == Set(winning), "seed \(seed)")
    let blocking = groups.filter { group in
      isMinimal(group) { !rule.holds(accepting: Set(0..<count).subtracting($0)) }
    }
    #expect(Set(agreement.minimalBlocking.map(Set.init)) == Set(blocking), "seed \(seed)")
  }
}

@Test func publishedBodiesHaveTheirPublishedPower() throws {
  func power(_ quota: Int, _ weights: [Int]) throws -> [VotingPower] {
    let ids = weights.indices.map { "p\($0)" }
    let rule = PlainAgreement.weights(quota, weights.enumerated().map { ($0.offset, $0.element) })
    let scenario = try scenario(ids, rule.text(ids))
    return (scenario.agreement ?? Agreement(ofAll: scenario)).power
  }
  func fractions(_ written: [String]) -> [Rational?] { written.map { Rational(written: $0) } }
  let europe = try power(12, [4, 4, 4, 2, 2, 1])
  #expect(europe.map(\.shapleyShubik) == fractions(["14/60", "14/60", "14/60", "9/60", "9/60", "0"]))
  #expect(europe.map(\.banzhaf) == fractions(["5/21", "5/21", "5/21", "1/7", "1/7", "0"]))
  let council = try power(39, Array(repeating: 7, count: 5) + Array(repeating: 1, count: 10))
  #expect(
    council.map(\.shapleyShubik)
      == fractions(Array(repeating: "421/2145", count: 5) + Array(repeating: "4/2145", count: 10)))
  #expect(
    council.map(\.banzhaf) == fractions(Array(repeating: "106/635", count: 5) + Array(repeating: "21/1270", count: 10)))
  let company = try power(51, [50, 49, 1])
  #expect(company.map(\.shapleyShubik) == fractions(["2/3", "1/6", "1/6"]))
  #expect(company.map(\.banzhaf) == fractions(["3/5", "1/5", "1/5"]))
}

/// A scenario of parties without preferences, under a rule.
private func scenario(_ ids: [String], _ rule: String) throws -> Scenario {
  let text = """
    zopa: 1
    parties: {\(ids.map { "\($0): {name: \($0)}" }.joined(separator: ", "))}
    issues: {i: {options: [a, b], status_quo: a}}
    agreement: \(rule)

    """
  let document = try ScenarioDocument.parse(
    SourceFile(name: "scenario.yaml", text: text), evidence: nil,
    reading: { _ throws(UnreadableFile) in throw UnreadableFile("none", why: "", fix: "") })
  return try Scenario(document)
}

private func permute(_ items: [Int], from start: Int = 0, _ visit: ([Int]) -> Void) {
  if start >= items.count - 1 { return visit(items) }
  var items = items
  for place in start..<items.count {
    items.swapAt(start, place)
    permute(items, from: start + 1, visit)
    items.swapAt(start, place)
  }
}
