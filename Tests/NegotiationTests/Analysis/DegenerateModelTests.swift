import TestSupport
import Testing

@testable import Negotiation

// Random models of nothing but degenerate statements, through everything that a command asks; what the definitions decide by
// brute force must be what is answered.

private let models: UInt64 = Verification.isThorough ? 2000 : 160

@Test(arguments: batches(of: models, by: models / 8))
func degenerateModelsHaveTheAnswersOfTheDefinitions(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let degenerate = DegenerateModel(seed: seed)
    let random = RandomReadings(degenerate)
    guard let model = try? random.parsed() else { continue }
    let oracle = ReadingsOracle(random)
    guard oracle.isConsistent else {
      #expect(throws: InvalidScenario.self, "seed \(seed)") { try ExactPayoffs(model) }
      continue
    }
    let payoffs = try ExactPayoffs(model)
    let zone = try model.zoneOfAgreement(.enumerate)
    #expect(differences(zone, oracle) == [], "seed \(seed)")
    if seed % 3 == 0 {
      let programmed = try model.zoneOfAgreement(.glpk)
      #expect(programmed.verdict == zone.verdict, "seed \(seed)")
      #expect(programmed.proposals == zone.proposals, "seed \(seed)")
      #expect(programmed.payoffs == zone.payoffs, "seed \(seed)")
    }
    let robustness = try model.robustness(payoffs, .enumerate)
    #expect(robustness.sameOutcomeInEvery == !oracle.agreements.isEmpty, "seed \(seed)")
    #expect(robustness.some == !oracle.possible.isEmpty, "seed \(seed)")
    if let every = oracle.everyReadingHasAgreement {
      #expect(robustness.every == every, "seed \(seed)")
    }
    #expect(numbers(in: zone, oracle) == [], "seed \(seed)")
    #expect(try moves(in: model, payoffs, degenerate, oracle) == [], "seed \(seed)")
  }
}

@Test(arguments: batches(of: models, by: models / 8))
func everyAnalysisAnswersOnDegenerateModels(seeds: Range<UInt64>) throws {
  for seed in seeds {
    guard let document = try? document(of: DegenerateModel(seed: seed).text),
      let scenario = try? Scenario(document, variant: nil)
    else { continue }
    let model = PayoffModel(scenario)
    guard let payoffs = try? ExactPayoffs(model) else { continue }
    let subjects = [.model] + scenario.proposals.indices.map { FlipSubject.proposal($0) }
    try answers("explain", seed) {
      for engine in [Engine.enumerate, .glpk] {
        let explanation = try model.explain(payoffs, engine)
        #expect(explanation.isComplete, "seed \(seed)")
        for proposal in scenario.proposals.indices {
          _ = try model.whyNot(proposal, payoffs, engine)
        }
      }
    }
    try answers("robust", seed) { _ = try model.verdictsOnEveryOutcome(payoffs) }
    try answers("flip", seed) {
      _ = try document.findFlips(variant: nil, of: subjects)
      for place in document.numberPlaces(in: nil).prefix(2) {
        _ = try document.sweep(place.path, variant: nil, of: subjects)
      }
    }
    try answers("flip --solution", seed) {
      _ = try document.findSolutionFlips(variant: nil, of: BargainingSolution.allCases)
    }
    try answers("ensemble", seed) {
      let ensemble = try model.ensemble(payoffs, DrawRange(4), seed: 1)
      #expect(ensemble.draws == 4)
    }
    try answers("sequence", seed) {
      let finder = try SequenceFinder(model, payoffs)
      guard finder.hasPayoffs else { return }
      for sequence in try finder.sequences() {
        for test in CarryingOut.Test.allCases {
          _ = finder.tranches(of: sequence, test)
          guard let answer = sequence.answers[test], let order = answer.order ?? answer.bondedOrder
          else { continue }
          _ = try sequence.numberFlips(of: order, test, in: document, variant: nil)
          _ = try sequence.flips(of: order, test, in: document, variant: nil)
        }
      }
    }
    try answers("bargain and what follows", seed) {
      let central = try model.inCentralReading()
      let exact = try ExactPayoffs(central)
      let bargain = try agreeing(central, exact, seed)
      for proposal in scenario.proposals.indices {
        let improvements = try [Engine.auto, .glpk].map {
          try central.improve(on: proposal, exact, $0, offers: 2)
        }
        #expect(improvements[0].isDominated == improvements[1].isDominated, "seed \(seed)")
      }
      for base in CoalitionBase.allCases {
        let stability = try central.stability(exact, bargain, base, ofAll: true)
        #expect(stability.isComplete, "seed \(seed)")
      }
      _ = try central.zoneOfAgreement(.glpk)
    }
  }
}

@Test func degenerateModelsAreOfEveryKind() throws {
  var (valid, consistent) = (0, 0)
  var found: Set<String> = []
  for seed in UInt64(0)..<160 {
    let degenerate = DegenerateModel(seed: seed)
    let random = RandomReadings(degenerate)
    guard let model = try? random.parsed() else { continue }
    valid += 1
    guard let payoffs = try? ExactPayoffs(model) else { continue }
    consistent += 1
    for (party, open) in payoffs.open.enumerated() {
      guard let open else { continue }
      let parts = open.readings.parts
      if parts.allSatisfy({ $0.corners.isEmpty && $0.rays.isEmpty }) { found.insert("no corner") }
      found.insert(open.readings.lines.isEmpty ? "no line" : "lines")
      if case .readings(let payoff) = model.judgements[party], payoff.readings.rows.count == 1 {
        found.insert("one row")
      }
    }
    for (party, judgement) in zip(degenerate.parties, model.judgements) {
      if case .payoffs = judgement, !party.orders.isEmpty || !party.comparisons.isEmpty {
        found.insert("one reading beside statements")
      }
      if party.consentsTo != nil, case .payoffs = judgement { found.insert("consents by payoffs") }
    }
  }
  #expect(valid > 130 && consistent > 100, "\(valid) \(consistent)")
  #expect(
    found == [
      "no corner", "no line", "lines", "one row", "one reading beside statements",
      "consents by payoffs",
    ])
}

/// Lets a model be refused, for that is an answer; whatever else is thrown is none.
private func answers(_ what: String, _ seed: UInt64, _ work: () throws -> Void) throws {
  do {
    try work()
  } catch is InvalidScenario {
    // Nothing bounds a number, a proposal breaks a rule, or nobody decides an issue.
  } catch {
    Issue.record("seed \(seed), \(what): \(error)")
  }
}

/// The bargaining solutions, on which all engines agree.
private func agreeing(
  _ model: PayoffModel, _ payoffs: ExactPayoffs, _ seed: UInt64
) throws -> Bargain {
  let bargains = try [Engine.auto, .enumerate, .eliminate, .glpk].map {
    try model.bargain(payoffs, $0, outcomes: .max)
  }
  for bargain in bargains.dropFirst() {
    #expect(bargain.frontier.reason == bargains[0].frontier.reason, "seed \(seed)")
    for solution in BargainingSolution.allCases {
      let singledOut = [bargain, bargains[0]].map { bargain in
        Set(
          (bargain.results[solution]?.points ?? []).flatMap {
            bargain.frontier.points[$0].outcomes
          })
      }
      #expect(singledOut[0] == singledOut[1], "seed \(seed), \(solution)")
    }
  }
  for isClipped in [true, false] {
    let frontiers = try [Engine.enumerate, .eliminate, .glpk].map {
      try model.paretoFrontier(payoffs, $0, isClipped: isClipped, outcomes: 1)
    }
    for frontier in frontiers.dropFirst() {
      #expect(frontier.points.map(\.units) == frontiers[0].points.map(\.units), "seed \(seed)")
      #expect(frontier.points.map(\.withoutSay) == frontiers[0].points.map(\.withoutSay))
    }
  }
  return bargains[0]
}

/// Where numbers that statements determine are not given as numbers, in words.
private func numbers(in zone: ZoneOfAgreement, _ oracle: ReadingsOracle) -> [String] {
  var found: [String] = []
  let issues = oracle.random.model.issues
  for (party, own) in oracle.parties.enumerated() {
    guard let own else { continue }
    func only(_ form: PlainForm) -> Fraction? {
      let margin = own.margin(on: form)
      return margin.least == margin.greatest ? margin.least : nil
    }
    let worths = oracle.outcomes.map { only(own.readings.payoff(of: $0, issues)) }
    guard let noAgreement = only(own.readings.noAgreement), !worths.contains(nil) else { continue }
    let possible = oracle.possible.compactMap { worths[$0] }
    guard let range = zone.payoffs[party] else {
      found.append("party \(party) has no numbers")
      continue
    }
    if range.noAgreement != noAgreement.rational { found.append("party \(party), no agreement") }
    let bounds = possible.min().flatMap { least in possible.max().map { (least, $0) } }
    if range.bounds?.lowerBound != bounds?.0.rational
      || range.bounds?.upperBound != bounds?.1.rational
    {
      found.append("party \(party): \(String(describing: range.bounds))")
    }
  }
  return found
}

/// Where a party would move in other readings than the definition says, in words.
private func moves(
  in model: PayoffModel, _ payoffs: ExactPayoffs, _ degenerate: DegenerateModel,
  _ oracle: ReadingsOracle
) throws -> [String] {
  let issues = oracle.random.model.issues
  let states = oracle.lawful.map {
    ExaminedState(number: nil, outcome: Outcome(oracle.outcomes[$0]), roles: [])
  }
  guard let found = model.stabilityOverReadings(of: states, payoffs) else { return [] }
  var differences: [String] = []
  for (player, party) in found.players.enumerated() {
    guard let own = oracle.parties[party], degenerate.parties[party].redLine == nil else {
      continue
    }
    // Where no signatory is left but one, it decides what nobody in particular does.
    let signatories = degenerate.parties.indices.filter { degenerate.parties[$0].consentsTo == nil }
    let decided = degenerate.issues.indices.filter {
      degenerate.issues[$0].decider.map { $0 == party } ?? (signatories == [party])
    }
    for (state, judged) in zip(oracle.lawful, found.verdicts) {
      let here = oracle.outcomes[state]
      let targets = oracle.lawful.map { oracle.outcomes[$0] }.filter { target in
        target != here
          && issues.indices.allSatisfy { decided.contains($0) || target[$0] == here[$0] }
      }
      let preferred = own.canPrefer(
        targets.map {
          own.readings.payoff(of: $0, issues) - own.readings.payoff(of: here, issues)
        })
      let expected: Verdict =
        targets.isEmpty || !preferred.one ? .every : preferred.none ? .some : .none
      if judged?.stable[.nash]?[player] != expected {
        differences.append("party \(party) at \(here): not \(expected)")
      }
    }
  }
  return differences
}

/// Where a zone is not what the definitions say, in words.
private func differences(_ zone: ZoneOfAgreement, _ oracle: ReadingsOracle) -> [String] {
  var found: [String] = []
  if zone.verdict != oracle.verdict { found.append("verdict") }
  if zone.agreements != OutcomeCount(oracle.agreements.count) { found.append("agreements") }
  if zone.possible != OutcomeCount(oracle.possible.count) { found.append("possible") }
  for finding in zone.proposals {
    for (party, member) in oracle.random.model.parties.enumerated()
    where !member.isNotOnRecord && !finding.withoutSay.contains(party) {
      if finding.acceptedBy?[party] != oracle.verdict(of: party, on: finding.proposal) {
        found.append("proposal \(finding.proposal) party \(party)")
      }
    }
  }
  return found
}
