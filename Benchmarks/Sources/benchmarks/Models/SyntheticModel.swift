/// A model without a story, of any size: as many options for each issue, 1000 points a party.
///
/// The first party gains along the options of every issue and the second loses; each other party gains along some
/// issues and loses along the rest. Steps between options are uneven, so few sums are equal.
struct SyntheticModel {
  let issues, parties: Int
  var options = 10
  /// What no agreement is worth, as a share of the best.
  var reservation = 0.0
  var ties = Ties.none

  /// Which issues rules tie to each other.
  enum Ties: String {
    case none
    /// Each issue to the next.
    case chain
    /// Each issue to two later ones.
    case tree
  }

  /// A name for its file.
  var name: String { "synthetic-\(issues)-\(options)-\(parties)-\(ties.rawValue)" }

  /// The model as one file.
  var text: String {
    var chance = Chance(seed: UInt64(issues * 100 + parties))
    var lines = ["zopa: 1", "title: \(name)", "parties:"]
    lines += (1...parties).map { "  p\($0): {name: Party \($0)}" }
    lines.append("issues:")
    let ids = (0..<options).map { "o\($0)" }.joined(separator: ", ")
    lines += (0..<issues).map { "  \(id($0)): {options: [\(ids)]}" }
    lines.append("preferences:")
    for party in 0..<parties {
      lines.append("  p\(party + 1):")
      lines.append("    no_agreement: \(Int(reservation * 1000))")
      lines.append("    scores:")
      for (issue, worths) in sheet(party, &chance).enumerated() {
        let scores = worths.enumerated().map { "o\($0): \($1)" }.joined(separator: ", ")
        lines.append("      \(id(issue)): {\(scores)}")
      }
    }
    return (lines + rules(&chance)).joined(separator: "\n") + "\n"
  }

  private func id(_ issue: Int) -> String { issue < 9 ? "i0\(issue + 1)" : "i\(issue + 1)" }

  /// What each option of each issue is worth to a party.
  private func sheet(_ party: Int, _ chance: inout Chance) -> [[Int]] {
    let shares = (0..<issues).map { _ in chance.number(in: 1...9) }
    return split(1000, in: shares).map { worth in
      let steps = (1..<options).map { _ in chance.number(in: 1...5) }
      let rising = split(worth, in: steps).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
      let isRising = party == 0 || (party > 1 && chance.number(in: 0...1) == 1)
      return isRising ? rising : rising.reversed()
    }
  }

  /// Splits a whole into whole parts in proportion to shares.
  private func split(_ whole: Int, in shares: [Int]) -> [Int] {
    let total = shares.reduce(0, +)
    var seen = 0
    return shares.map { share in
      let before = whole * seen / total
      seen += share
      return whole * seen / total - before
    }
  }

  /// For each tie three rules: one option of the earlier issue leaves about half of those of the later.
  private func rules(_ chance: inout Chance) -> [String] {
    if ties == .none { return [] }
    var lines = ["rules:"]
    for later in 1..<issues {
      let earlier = ties == .chain ? later - 1 : (later - 1) / 2
      for number in 0..<3 {
        let option = number * options / 3 + chance.number(in: 0...options / 3 - 1)
        let kept = (0..<options).filter { $0 == option || chance.number(in: 0...1) == 1 }
        let list = kept.map { "o\($0)" }.joined(separator: ", ")
        lines.append(
          "  tie_\(id(later))_\(number + 1): "
            + "{rule: \"\(id(earlier)) = o\(option) => \(id(later)) in {\(list)}\", kind: definition}"
        )
      }
    }
    return lines
  }
}

/// Chance that is the same on every machine (xorshift64*).
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9FB2_1C65_1E98_DF25 | 1 }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    let high = (state &* 0x2545_F491_4F6C_DD1D) >> 33
    return range.lowerBound + Int(high % UInt64(range.count))
  }
}
