import Foundation
import TestSupport
import Testing

@testable import Negotiation

// Numbers that nothing ties together are chosen apart: a party may state as many intervals as it likes.

/// Two parties with an interval for every option of many issues.
private struct ManyIntervals {
  let text: String
  /// Both ends of what each option is worth, by party, issue and option.
  var ends: [[[(least: Int, greatest: Int)]]] = []
  var noAgreement: [Int] = []
  let issues: Int

  init(seed: UInt64, issues: Int) {
    var random = SplitMix64(seed: seed)
    self.issues = issues
    var lines = ["zopa: 1", "title: Many intervals", "parties:"]
    for party in ["left", "right"] {
      lines.append("  \(party): {name: \(party)}")
    }
    lines.append("issues:")
    for issue in 0..<issues { lines.append("  i\(issue): {name: i\(issue), options: [a, b, c]}") }
    lines.append("preferences:")
    for party in ["left", "right"] {
      lines += ["  \(party):", "    scores:"]
      var own: [[(least: Int, greatest: Int)]] = []
      for issue in 0..<issues {
        let options = (0..<3).map { _ in
          let least = random.below(20)
          return (least: least, greatest: least + 1 + random.below(6))
        }
        own.append(options)
        let words = zip(["a", "b", "c"], options).map { "\($0): [\($1.least), \($1.greatest)]" }
        lines.append("      i\(issue): {\(words.joined(separator: ", "))}")
      }
      ends.append(own)
      noAgreement.append(issues * (10 + random.below(5)))
      lines.append("    no_agreement: \(noAgreement.last ?? 0)")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  /// What an outcome is worth over no agreement to a party, at the least and at the most.
  func margin(_ party: Int, _ levels: [Int]) -> (least: Int, greatest: Int) {
    levels.enumerated().reduce((-noAgreement[party], -noAgreement[party])) { sum, level in
      let own = ends[party][level.offset][level.element]
      return (sum.0 + own.least, sum.1 + own.greatest)
    }
  }
}

@Test(arguments: UInt64(0)..<6)
func manyIntervalsAreJudgedByTheSumsOfTheirEnds(seed: UInt64) throws {
  let many = ManyIntervals(seed: seed, issues: 6)
  let model = PayoffModel(try scenario(of: many.text))
  let payoffs = try ExactPayoffs(model)
  var counts = (agreements: 0, possible: 0)
  for levels in combinations(of: Array(repeating: 3, count: many.issues)) {
    var verdicts: [Verdict] = []
    for party in 0..<2 {
      let open = try #require(payoffs.open[party])
      let should = many.margin(party, levels)
      let margin = open.margin(of: Outcome(levels))
      #expect(margin?.least == Rational(should.least))
      #expect(margin?.greatest == Rational(should.greatest))
      verdicts.append(should.least >= 0 ? .every : should.greatest >= 0 ? .some : .none)
      #expect(open.verdict(on: Outcome(levels)) == verdicts.last)
    }
    if verdicts.allSatisfy({ $0 == .every }) { counts.agreements += 1 }
    if verdicts.allSatisfy({ $0 != .none }) { counts.possible += 1 }
  }
  for engine in [Engine.enumerate, .glpk] {
    let zone = try model.zoneOfAgreement(engine)
    #expect(
      zone.verdict
        == (counts.agreements > 0 ? Verdict.every : counts.possible > 0 ? .some : .none))
    guard engine == .enumerate else { continue }
    #expect(zone.agreements == OutcomeCount(counts.agreements))
    #expect(zone.possible == OutcomeCount(counts.possible))
  }
  let found = try model.robustness(payoffs, .enumerate)
  #expect(found.every == true || counts.agreements == 0)
}

// Which ends of intervals flip the verdict on a draft, far more of them than corners could be listed.
@Test func anEndOfOneOfManyIntervalsFlipsWhereItsSumDoes() throws {
  let many = ManyIntervals(seed: 3, issues: 8)
  let draft = Array(repeating: 0, count: many.issues)
  let margin = many.margin(0, draft)
  // The first party accepts the draft in some readings, the second in every one.
  let text = ChangedText(
    text: many.text
      .replacingOccurrences(
        of: "    no_agreement: \(many.noAgreement[0])\n  right:",
        with: "    no_agreement: \(many.noAgreement[0] + margin.least + 3)\n  right:"
      )
      .replacingOccurrences(
        of: "    no_agreement: \(many.noAgreement[1])\n", with: "    no_agreement: 0\n")
      + "proposals:\n  draft: {set: {"
      + (0..<many.issues).map { "i\($0): a" }.joined(separator: ", ") + "}}\n")
  let document = try text.document()
  let found = try document.findFlips(variant: nil, of: [.proposal(0)])
  let answer = try #require(found.answers.first)
  #expect(answer.now == .some)
  // The worst is 3 short, so a least end flips where it is 3 higher, if it stays below the greatest.
  for issue in 0..<many.issues {
    let own = many.ends[0][issue][0]
    let flip = answer.flips.first {
      $0.assumption.id == "left.scores.i\(issue).a.least" && $0.verdict == .every
    }
    let isPossible = own.least + 3 <= own.greatest
    #expect((flip != nil) == isPossible, "issue \(issue)")
  }
}
