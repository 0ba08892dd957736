import Foundation
import Testing

@testable import Negotiation

// Random models of every kind, judged by the oracle. One test holds many seeds, because starting a
// test costs more than a small model does.

@Test(arguments: batches(of: 200, by: 25))
func bothEnginesFindTheZoneOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let enumerated = try model.zoneOfAgreement(.enumerate)
    let programmed = try model.zoneOfAgreement(.glpk)
    #expect(differences(enumerated, oracle, counts: true) == [], "seed \(seed)")
    #expect(differences(programmed, oracle, counts: false) == [], "seed \(seed)")
    // What the definitions leave free, the engines must still choose alike.
    #expect(enumerated.proposals == programmed.proposals, "seed \(seed)")
    #expect(throws: Never.self, "seed \(seed)") { try model.confirm(enumerated) }
  }
}

// Long numbers: GLPK either finds the same or says that it does not apply.
@Test(arguments: batches(of: 200, by: 50), [ConditionGenerator.Numbers.long, .tooLong])
func tolerancesNeitherAddNorLoseOutcomes(
  seeds: Range<UInt64>, numbers: ConditionGenerator.Numbers
) throws {
  // Numbers that GLPK cannot tell apart have sent its simplex method round in circles.
  let effort = Effort()
  // A thread of its own: both test threads may be busy when the time is over.
  Thread.detachNewThread {
    Thread.sleep(forTimeInterval: 60)
    effort.stop()
  }
  for seed in seeds {
    let random = RandomScenario(seed: seed, numbers: numbers)
    let oracle = Oracle(random.model)
    let model = PayoffModel(try random.scenario())
    let enumerated = try model.zoneOfAgreement(.enumerate)
    #expect(differences(enumerated, oracle, counts: true) == [], "seed \(seed)")
    do {
      let programmed = try model.zoneOfAgreement(.glpk, effort)
      #expect(differences(programmed, oracle, counts: false) == [], "seed \(seed)")
    } catch is EngineDoesNotApply {
      #expect(try model.confirm(enumerated) == .impossible, "seed \(seed)")
    } catch {
      Issue.record(error, "seed \(seed)")
    }
  }
}

@Test func randomModelsAreOfEveryKind() {
  var found: Set<String> = []
  for seed in UInt64(0)..<200 {
    let random = RandomScenario(seed: seed)
    let oracle = Oracle(random.model)
    found.insert("zone \(oracle.verdict(over: oracle.lawful))")
    if random.variant != nil { found.insert("variant") }
    for party in random.model.parties {
      found.insert(party.consentsTo == nil ? "signatory" : "consenting")
      if party.isNotOnRecord { found.insert("not on record") }
      guard let preferences = party.preferences else { continue }
      found.insert(
        preferences.isJudgedByRedLines
          ? "red lines" : preferences.statesPayoffs ? "payoffs" : "undetermined")
      let isTied = oracle.possible.contains {
        preferences.payoff(of: oracle.outcomes[$0], random.model.issues) == preferences.noAgreement
      }
      if preferences.decidesByPayoffs, isTied { found.insert("tie") }
    }
    for proposal in random.model.proposals {
      let proposal = ProposalOracle(oracle, proposal)
      found.insert("proposal \(proposal.state.rawValue)")
      if proposal.completions.isEmpty { found.insert("no completion") }
      if !proposal.completions.isEmpty, !proposal.broken(by: proposal.completions).isEmpty {
        found.insert("broken")
      }
      if !proposal.consents.isEmpty { found.insert("consents") }
    }
  }
  #expect(
    found == [
      "zone every", "zone some", "zone none", "variant", "signatory", "consenting",
      "not on record", "red lines", "payoffs", "undetermined", "tie", "proposal in",
      "proposal open", "proposal out", "no completion", "broken", "consents",
    ])
}

/// Seeds from 0, in ranges of a size.
func batches(of count: UInt64, by size: UInt64) -> [Range<UInt64>] {
  stride(from: 0, to: count, by: UInt64.Stride(size)).map { $0..<min($0 + size, count) }
}

/// Where a zone is not what the definitions say, in words.
func differences(_ zone: ZoneOfAgreement, _ oracle: Oracle, counts: Bool) -> [String] {
  var found: [String] = []
  func compare<Value: Equatable>(_ what: String, _ is: Value, _ should: Value) {
    if `is` != should { found.append("\(zone.engine) \(what): \(`is`), not \(should)") }
  }
  /// What an engine that does not count may say of a count.
  func count(_ number: Int) -> OutcomeCount? {
    counts || number == 0 ? OutcomeCount(number) : nil
  }
  compare("verdict", zone.verdict, oracle.verdict(over: oracle.lawful))
  compare("agreements", zone.agreements, count(oracle.agreements.count))
  compare("possible", zone.possible, count(oracle.possible.count))
  compare("meeting rules", zone.meetingRules, counts ? OutcomeCount(oracle.lawful.count) : nil)
  compare("surviving", zone.surviving.map { Set($0.levels) }, oracle.surviving)
  compare("payoffs", zone.payoffs, ranges(oracle, over: oracle.possible))
  compare("groups", zone.coalitions.map(\.parties), oracle.coalitions.map(\.parties))
  compare("coalitions exist", zone.coalitions.map(\.exists), oracle.coalitions.map { $0.count > 0 })
  compare("coalitions", zone.coalitions.map(\.count), oracle.coalitions.map { count($0.count) })
  compare("complete", zone.isComplete, true)
  compare("proof", zone.proof, counts ? .exact : .solver)
  let example = zone.example.flatMap { oracle.outcomes.firstIndex(of: $0.levels) }
  let candidates = oracle.agreements.isEmpty ? oracle.possible : oracle.agreements
  compare("example", example.map { candidates.contains($0) }, candidates.isEmpty ? nil : true)
  compare("proposals", zone.proposals.map(\.proposal), Array(oracle.model.proposals.indices))
  for (finding, proposal) in zip(zone.proposals, oracle.model.proposals) {
    let should = ProposalOracle(oracle, proposal)
    compare("\(proposal.id) verdict", finding.verdict, oracle.verdict(over: should.completions))
    compare("\(proposal.id) state", finding.state, should.state)
    compare("\(proposal.id) accepted by", finding.acceptedBy, should.acceptedBy)
    compare("\(proposal.id) open", finding.open, should.open)
    compare("\(proposal.id) faults", should.faults(of: finding.rulesBroken), [])
    compare("\(proposal.id) consents", finding.consents, should.consents)
    let left = should.completions(without: Set(finding.rulesBroken))
    compare(
      "\(proposal.id) broken", finding.broken.map { [$0.party, $0.redLine] },
      should.broken(by: left))
    compare("\(proposal.id) payoffs", finding.payoffs, ranges(oracle, over: left))
  }
  return found
}

/// The payoff ranges over some outcomes as the project says them.
private func ranges(_ oracle: Oracle, over outcomes: [Int]) -> [PayoffRange?] {
  oracle.model.parties.indices.map { party in
    guard let preferences = oracle.model.parties[party].preferences, preferences.decidesByPayoffs,
      let noAgreement = preferences.noAgreement.rational
    else { return nil }
    let range = oracle.payoffs(of: party, over: outcomes)
    guard let least = range?.lowerBound.rational, let greatest = range?.upperBound.rational else {
      return PayoffRange(bounds: nil, noAgreement: noAgreement)
    }
    return PayoffRange(bounds: least...greatest, noAgreement: noAgreement)
  }
}
