import TestSupport
import Testing

@testable import Negotiation

// A zone that is found by summing issues out is the one that visiting every outcome finds, whatever the numbers.

@Test(
  arguments: batches(of: Verification.isThorough ? 2000 : 200, by: 50),
  [ConditionGenerator.Numbers.short, .long, .tooLong])
func eliminationFindsTheZoneThatEnumerationFinds(
  seeds: Range<UInt64>, numbers: ConditionGenerator.Numbers
) throws {
  var answered = 0
  for seed in seeds {
    let model = PayoffModel(try RandomScenario(seed: seed, numbers: numbers).scenario())
    let enumerated = try model.zoneOfAgreement(.enumerate)
    let eliminated: ZoneOfAgreement
    do {
      eliminated = try model.zoneOfAgreement(.eliminate)
    } catch is EngineDoesNotApply {
      continue
    }
    answered += 1
    #expect(eliminated.engine == .eliminate && eliminated.proof == .exact && eliminated.isComplete)
    #expect(eliminated.verdict == enumerated.verdict, "seed \(seed)")
    #expect(eliminated.surviving == enumerated.surviving, "seed \(seed)")
    #expect(eliminated.applying == enumerated.applying, "seed \(seed)")
    #expect(eliminated.coalitions.map(\.exists) == enumerated.coalitions.map(\.exists), "seed \(seed)")
    #expect(eliminated.agreements.map { $0 == enumerated.agreements } ?? true, "seed \(seed)")
    #expect(eliminated.possible.map { $0 == enumerated.possible } ?? true, "seed \(seed)")
    #expect(isSame(eliminated.payoffs, enumerated.payoffs, isLeastKnown: false), "seed \(seed)")
    for (ours, theirs) in zip(eliminated.proposals, enumerated.proposals) {
      #expect(ours.verdict == theirs.verdict && ours.state == theirs.state, "seed \(seed)")
      #expect(ours.acceptedBy == theirs.acceptedBy && ours.broken == theirs.broken, "seed \(seed)")
      #expect(ours.consents == theirs.consents && ours.withoutSay == theirs.withoutSay, "seed \(seed)")
      #expect(ours.rulesBroken == theirs.rulesBroken, "seed \(seed)")
      #expect(isSame(ours.payoffs, theirs.payoffs, isLeastKnown: true), "seed \(seed)")
    }
  }
  // Most of them can be taken apart.
  #expect(answered * 2 > seeds.count)
}

/// Whether ranges are the same; over a zone the least may be unknown, and then it is above no agreement or at it.
private func isSame(_ ours: [PayoffRange?], _ theirs: [PayoffRange?], isLeastKnown: Bool) -> Bool {
  zip(ours, theirs).allSatisfy { ours, theirs in
    guard let ours, let theirs else { return ours == nil && theirs == nil }
    let isLeast =
      ours.least == theirs.least
      || !isLeastKnown && ours.least == nil && theirs.least.map { $0 >= theirs.noAgreement } ?? false
    return isLeast && ours.greatest == theirs.greatest && ours.noAgreement == theirs.noAgreement
  }
}
