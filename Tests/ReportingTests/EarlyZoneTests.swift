import Negotiation
import Testing

@testable import Reporting

// Verdict and options first, counts after; an interval where no count is found.

/// Parties over so many issues of ten options, neighbours of which want the opposite of each other.
private func wide(parties: Int, issues: Int) -> String {
  let names = (0..<parties).map { "p\($0)" }
  var lines = ["zopa: 1", "title: Wide", "parties: {\(names.map { "\($0): {}" }.joined(separator: ", "))}", "issues:"]
  for issue in 0..<issues {
    lines.append("  i\(issue): {options: [\((0..<10).map { "o\($0)" }.joined(separator: ", "))]}")
  }
  lines.append("preferences:")
  for party in 0..<parties {
    lines += ["  p\(party):", "    no_agreement: \(issues * 290)", "    scores:"]
    for issue in 0..<issues {
      // Each option is worth an odd number of its own, so that sums seldom meet.
      let scores = (0..<10).map { option in
        let place = (issue + party) % 2 == 0 ? option : 9 - option
        return "o\(option): \(place * 60 + (issue * 37 + party * 101 + option * option * 13) % 59)"
      }
      lines.append("      i\(issue): {\(scores.joined(separator: ", "))}")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}

@Test func verdictIsToldBeforeOutcomesAreCounted() throws {
  let model = PayoffModel(try scenario(wide(parties: 2, issues: 12)))
  var early: [Findings] = []
  // Nobody has any patience.
  let findings = try Findings(about: model, ExactPayoffs(model), patience: { Effort(looks: 0) }) {
    early.append($0)
  }
  let first = try #require(early.first)
  #expect(early.count == 1)
  #expect(first.zone.verdict == findings.zone.verdict && first.zone.surviving == findings.zone.surviving)
  #expect(first.zone.agreements == nil && findings.zone.agreements != nil)
  let page = Answer.zone(first, isCounting: true).written(as: .text, in: .en)
  #expect(page.contains("There is at least one outcome that every party") && page.contains("Which options survive"))
  #expect(page.contains("Their number follows at the end"))
  let rest = Answer.zoneCount(findings).written(as: .text, in: .en)
  #expect(rest.contains("How many agreements there are"))
  #expect(rest.contains(try #require(findings.zone.agreements.map { Words(.en).count($0) })))
}

@Test func whereNoCountIsFoundThereAreBounds() throws {
  let model = PayoffModel(try scenario(wide(parties: 3, issues: 8)))
  // Sums of three parties do not fit into so little memory.
  let findings = try Findings(about: model, ExactPayoffs(model), .auto, Effort(memory: 1 << 15))
  #expect(findings.zone.verdict == .every && findings.zone.agreements == nil)
  let bounds = try #require(findings.zone.agreementsBetween)
  #expect(bounds.lowerBound > 0 && bounds.lowerBound < bounds.upperBound)
  let words = Words(.en)
  let page = Answer.zone(findings).written(as: .markdown, in: .en)
  #expect(
    page.contains("between \(words.count(bounds.lowerBound)) and \(words.count(bounds.upperBound)) of the "))
}

@Test func boundsOfWhatIsCertainAreNotThoseOfWhatIsPossible() throws {
  // One party says nothing of the last issue, so that what moves it is possible and no more.
  let text = wide(parties: 3, issues: 8).replacing("no_agreement: 2320", with: "no_agreement: 1900").split(
    separator: "\n", omittingEmptySubsequences: false
  ).map(String.init)
  let last = try #require(text.lastIndex { $0.hasPrefix("      i7:") })
  var lines = text
  lines.remove(at: last)
  lines.insert("    silent: [i7]", at: last)
  let model = PayoffModel(try scenario(lines.joined(separator: "\n")))
  let payoffs = try ExactPayoffs(model)
  let counted = try Findings(about: model, payoffs).zone
  let bounded = try Findings(about: model, payoffs, .auto, Effort(memory: 1 << 15)).zone
  let (agreements, possible) = (try #require(counted.agreements), try #require(counted.possible))
  #expect(agreements < possible)
  #expect(bounded.agreements == nil && bounded.possible == nil)
  #expect(try #require(bounded.agreementsBetween).contains(agreements))
  #expect(try #require(bounded.possibleBetween).contains(possible))
}

@Test func whatNarrowingProvesIsNotCalledAClaimOfGLPK() throws {
  let names = (0..<8).map { "i\($0): {options: [\((0..<10).map { "o\($0)" }.joined(separator: ", "))]}" }
  let text = """
    zopa: 1
    title: Lines
    parties: {a: {}, b: {}}
    issues: {\(names.joined(separator: ", "))}
    preferences: {a: {red_lines: {A1: "i0 = o1"}}, b: {red_lines: {B1: "i0 = o2 => i1 = o1"}}}

    """
  let found = try findings(text)
  #expect(found.zone.programs == 0 && found.zone.proof == .exact)
  let page = Answer.zone(found).written(as: .markdown, in: .en)
  #expect(page.contains("are proven") && !page.contains("GLPK's claim"))
}
