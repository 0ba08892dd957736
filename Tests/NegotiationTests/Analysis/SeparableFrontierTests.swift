import TestSupport
import Testing

@testable import Negotiation

// Issues that nothing ties together: slots and fields against the general elimination.

@Test(arguments: batches(of: 200, by: 50))
func mergingFindsWhatTheGeneralEliminationFinds(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let count = 2 + Int(seed % 3)
    let model = PayoffModel(try scenario(of: untiedText(seed, count)))
    let payoffs = try ExactPayoffs(model)
    for isClipped in [true, false] {
      let parties = Array(0..<count)
      let merged = try model.paretoFrontier(payoffs, .eliminate, isClipped: isClipped, outcomes: 1)
      // Two outcomes of each are beyond slots.
      let general = try model.paretoFrontier(
        payoffs, .eliminate, isClipped: isClipped, outcomes: 2)
      guard let packed = PackedMerge(model, payoffs, parties, isClipped: isClipped) else {
        // Red lines leave nothing of an issue.
        #expect(general.points.isEmpty && merged.points.isEmpty, "seed \(seed)")
        continue
      }
      let staircase = StaircaseMerge(model, payoffs, parties, isClipped: isClipped)
      #expect((staircase != nil) == (count == 2), "seed \(seed)")
      #expect(merged.points.map(\.units) == general.points.map(\.units), "seed \(seed)")
      #expect(merged.points.map(\.count) == general.points.map(\.count), "seed \(seed)")
      #expect(merged.reason == general.reason, "seed \(seed)")
      // Two parties go by slots; fields must find the same.
      let again = try packed.points(isListing: true, Effort())
      #expect(again == merged.points, "seed \(seed)")
      for point in merged.points {
        #expect(point.outcomes.count == 1, "seed \(seed)")
        for outcome in point.outcomes {
          #expect(merged.units(of: outcome) == point.units, "seed \(seed)")
        }
      }
    }
  }
}

// A party that does not care brings no order into sums: there were minutes of work in putting them into order.
@Test func aPartyThatDoesNotCareIsMergedAsWell() throws {
  var random = SplitMix64(seed: 2)
  let options = (0..<24).map { "o\($0)" }
  var lines = [
    "zopa: 1", "title: Nothing to one", "parties: {a: {name: A}, b: {name: B}, c: {name: C}}",
  ]
  lines.append("issues:")
  lines += (0..<3).map { "  i\($0): {options: [\(options.joined(separator: ", "))]}" }
  lines.append("preferences:")
  let worths = (0..<3).map { _ in options.map { _ in random.below(400) } }
  for (party, worth) in [("a", { _ in 0 }), ("b", { $0 }), ("c", { 400 - $0 })]
    as [(String, (Int) -> Int)]
  {
    lines += ["  \(party):", "    no_agreement: 0", "    scores:"]
    for issue in 0..<3 {
      let row = zip(options, worths[issue]).map { "\($0): \(worth($1))" }
      lines.append("      i\(issue): {\(row.joined(separator: ", "))}")
    }
  }
  let model = PayoffModel(try scenario(of: lines.joined(separator: "\n") + "\n"))
  let payoffs = try ExactPayoffs(model)
  let packed = try #require(PackedMerge(model, payoffs, [0, 1, 2], isClipped: true))
  let merged = try #require(try packed.points(isListing: false, Effort()))
  let every = try model.paretoFrontier(payoffs, .enumerate, outcomes: 0)
  #expect(merged.map(\.units) == every.points.map(\.units))
  #expect(merged.map(\.count) == every.points.map(\.count))
}

@Test func mergingIsForShortRangesAndUntiedIssues() throws {
  let tied = untiedText(1, 2) + "rules:\n  tie: {rule: \"a = x => b = y\", kind: law}\n"
  let large = """
    zopa: 1
    title: Large
    parties: {p: {name: P}, q: {name: Q}}
    issues: {a: {options: [x, y]}, b: {options: [x, y]}}
    preferences:
      p: {no_agreement: 0, scores: {a: {x: 0, y: 90000}, b: {x: 0, y: 1}}}
      q: {no_agreement: 0, scores: {a: {x: 1, y: 0}, b: {x: 1, y: 0}}}

    """
  for text in [tied, large] {
    let model = PayoffModel(try scenario(of: text))
    let payoffs = try ExactPayoffs(model)
    #expect(StaircaseMerge(model, payoffs, [0, 1], isClipped: true) == nil)
    #expect(PackedMerge(model, payoffs, [0, 1], isClipped: true) == nil)
  }
}

/// A model with up to six issues, many sums of which are equal.
private func untiedText(_ seed: UInt64, _ partyCount: Int) -> String {
  var random = SplitMix64(seed: seed)
  let issues = (0..<2 + random.below(5)).map { _ in 2 + random.below(5) }
  let names = ["a", "b", "c", "d", "e", "f"]
  let levels = ["x", "y", "z", "u", "v", "w"]
  var lines = ["zopa: 1", "title: Untied", "parties:"]
  let parties = ["p", "q", "r", "s"].prefix(partyCount)
  lines += parties.map { "  \($0): {name: Party}" } + ["issues:"]
  for (issue, count) in issues.enumerated() {
    lines.append(
      "  \(names[issue]): {options: [\(levels.prefix(count).joined(separator: ", "))]}")
  }
  lines.append("preferences:")
  for party in parties {
    lines += ["  \(party):", "    no_agreement: \(random.below(5 * issues.count))", "    scores:"]
    let most = 2 + random.below(8)
    for (issue, count) in issues.enumerated() {
      let scores = levels.prefix(count).map { "\($0): \(random.below(most) - 1)" }
      lines.append("      \(names[issue]): {\(scores.joined(separator: ", "))}")
    }
    if random.chance(40) {
      lines.append("    red_lines: {line_\(party): \"a != \(levels[random.below(issues[0])])\"}")
    }
  }
  return lines.joined(separator: "\n") + "\n"
}
