import TestSupport
import Testing

@testable import Negotiation

// In the final stance every reported line is firm, as if each had been written so.

@Test(arguments: batches(of: 300, by: 100))
func finalStanceIsThatOfLinesWrittenFirm(seeds: Range<UInt64>) throws {
  var changed = 0
  for seed in seeds {
    let random = RandomScenario(seed: seed, atMost: 200, isDemanding: seed % 2 == 0)
    var document = try document(of: random.text)
    let stated = try Scenario(document, variant: random.variant)
    document.stance = .final
    let final = try Scenario(document, variant: random.variant)
    #expect(stated.stance == .firm && final.stance == .final)
    // By hand: every line of the parties, as the variant leaves them.
    var hardened = stated
    for party in hardened.parties.indices {
      for line in hardened.parties[party].preferences?.redLines.indices ?? 0..<0 {
        hardened.parties[party].preferences?.redLines[line].hardness = .firm
      }
    }
    #expect(final.parties == hardened.parties && final.rules == hardened.rules, "seed \(seed)")
    #expect(try zone(of: final) == zone(of: hardened), "seed \(seed)")
    if final.parties != stated.parties { changed += 1 }
  }
  #expect(changed > 20)
}

@Test func softeningHasNoEffectInTheFinalStance() throws {
  let text = """
    zopa: 1
    title: Soft
    parties: {a: {}, b: {}}
    issues: {x: {options: [p, q]}}
    variants: {soft: {soften: all}}
    preferences:
      a: {red_lines: {A1: "x = p"}}
      b: {red_lines: {B1: {rule: "x = q", hardness: reported}}}

    """
  var document = try document(of: text)
  #expect(try zone(of: Scenario(document, variant: "soft")).verdict != Verdict.none)
  #expect(try zone(of: Scenario(document)).verdict != Verdict.none)
  document.stance = .final
  #expect(try zone(of: Scenario(document, variant: "soft")).verdict == Verdict.none)
}

private func zone(of scenario: Scenario) throws -> ZoneOfAgreement {
  let model = PayoffModel(scenario)
  return try model.zoneOfAgreement(ExactPayoffs(model), .enumerate, Effort())
}
