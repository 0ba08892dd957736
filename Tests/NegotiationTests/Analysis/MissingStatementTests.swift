import Testing

@testable import Negotiation

// What a missing statement is said to settle, against the readings that are left when it is made.

@Test(arguments: batches(of: 120, by: 40))
func missingStatementsSettleWhatTheySayTheyDo(seeds: Range<UInt64>) throws {
  var found = (single: 0, together: 0, refused: 0)
  for seed in seeds {
    let model = try RandomReadings(
      seed: seed, .init(isHonest: true, isTradeOff: seed % 3 == 0)
    ).parsed()
    let payoffs = try ExactPayoffs(model)
    for (index, proposal) in model.scenario.proposals.enumerated() {
      guard let outcome = proposal.asItStands(in: model.scenario) else { continue }
      let missing = model.missingStatements(on: index, outcome, payoffs)
      for statement in missing {
        let open = try #require(payoffs.open[statement.party])
        found.refused += statement.settles.values.count { $0 == Verdict.none }
        if case .together = statement.subject { found.together += 1 } else { found.single += 1 }
        #expect(open.verdict(on: outcome) == .some)
      }
      for party in model.scenario.parties.indices {
        guard let open = payoffs.open[party], open.verdict(on: outcome) == .some,
          case .readings(let payoff) = model.judgements[party]
        else { continue }
        let gain = open.gain(of: outcome)
        for (place, unknown) in open.columns.enumerated() {
          let form = gain.indices.map { $0 == place ? 1 : 0 }
          let should = try settled(form, gain, open)
          let statement = missing.first {
            $0.party == party && $0.subject == .number(payoff.unknowns[unknown])
          }
          #expect(statement?.settles ?? [:] == should, "seed \(seed) party \(party) \(place)")
        }
        // Any two columns, whatever they stand for.
        for place in gain.indices.dropLast() {
          let form = gain.indices.map { $0 == place ? 2 : $0 == place + 1 ? -3 : 0 }
          guard open.readings.verdict(onNotNegative: form) == .some else { continue }
          #expect(
            open.readings.settled(bySignOf: form, gain) == (try settled(form, gain, open)),
            "seed \(seed) party \(party) \(place)")
        }
      }
    }
  }
  #expect(found.single > 0 && found.together > 0 && found.refused > 0)
}

/// What each sign of a form settles, by the readings that have it.
private func settled(
  _ form: [Int], _ gain: [Int], _ open: OpenPayoff
) throws -> [MissingStatement.Answer: Verdict] {
  guard open.readings.verdict(onNotNegative: form) == .some else { return [:] }
  let rows: [(MissingStatement.Answer, ReadingsCone.Row)] = [
    (.positive, ReadingsCone.Row(vector: form, relation: .positive)),
    (.zero, ReadingsCone.Row(vector: form, relation: .zero)),
    (.negative, ReadingsCone.Row(vector: form.map { -$0 }, relation: .positive)),
  ]
  var settled: [MissingStatement.Answer: Verdict] = [:]
  for (answer, row) in rows {
    let left = try open.readings.adding(row)
    guard left.isConsistent else { continue }
    let verdict = left.verdict(onNotNegative: gain)
    if verdict != .some { settled[answer] = verdict }
  }
  return settled
}
