@testable import Negotiation

/// A model of 12 issues with 10 options each and 40 demands, more than anybody could look through.
struct CrowdedText {
  static let demandCount = 40

  /// The scenario file.
  let text: String

  private static let parties = ["ash", "birch", "cedar", "elm", "fir"]
  private static let issueCount = 12
  private static let levelCount = 10
  private static let linkageCount = 8

  /// Writes the model of one seed.
  ///
  /// The first half of the issues are quantities from 0 to 9, the others are choices among as many
  /// options. Each party has points for all of them, a reservation value, and red lines.
  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let lineCount = Self.demandCount - Self.linkageCount - Self.parties.count
    var lines = ["zopa: 1", "title: Crowded", "issues:"]
    for issue in 0..<Self.issueCount {
      let options = (0..<Self.levelCount).map { "o\($0)" }.joined(separator: ", ")
      lines.append(
        Self.isQuantity(issue)
          ? "  i\(issue): {quantity: {from: 0, to: 9, step: 1}}"
          : "  i\(issue): {options: [\(options)]}")
    }
    lines.append("parties:")
    lines += Self.parties.map { "  \($0): {name: \($0)}" }
    lines.append("preferences:")
    for (party, id) in Self.parties.enumerated() {
      lines += ["  \(id):", "    scores:"]
      var most = 0
      for issue in 0..<Self.issueCount {
        let weight = 2 + random.below(19)
        let points = Self.points(issue, weight, &random)
        most += points.max() ?? 0
        let entries = points.enumerated().map { level, number in
          "\(Self.option(level, of: issue)): \(number)"
        }
        lines.append("      i\(issue): {\(entries.joined(separator: ", "))}")
      }
      lines.append("    no_agreement: \(most * (60 + random.below(8)) / 100)")
      lines.append("    red_lines:")
      for line in stride(from: party, to: lineCount, by: Self.parties.count) {
        lines.append("      L\(line): \"\(Self.condition(&random))\"")
      }
    }
    lines.append("rules:")
    lines.append("  sense: {rule: \"i6 = o0 => i7 = o0\", kind: definition}")
    for linkage in 0..<Self.linkageCount {
      let (first, second) = (Self.atom(&random), Self.atom(&random))
      lines.append(
        "  tie\(linkage): {rule: \"\(first) => \(second)\", kind: linkage, "
          + "by: \(random.pick(Self.parties))}")
    }
    text = lines.joined(separator: "\n") + "\n"
  }

  private static func isQuantity(_ issue: Int) -> Bool { issue < issueCount / 2 }

  private static func option(_ level: Int, of issue: Int) -> String {
    isQuantity(issue) ? "\(level)" : "o\(level)"
  }

  /// More or less of a quantity is better for a party throughout; options are worth what they are.
  private static func points(
    _ issue: Int, _ weight: Int, _ random: inout SplitMix64
  ) -> [Int] {
    guard isQuantity(issue) else {
      return random.shuffled(Array(0..<levelCount)).map { $0 * weight }
    }
    let rises = random.chance(50)
    return (0..<levelCount).map { (rises ? $0 : levelCount - 1 - $0) * weight }
  }

  private static func condition(_ random: inout SplitMix64) -> String {
    switch random.below(5) {
    case 0, 1: atom(&random)
    case 2: "\(atom(&random)) or \(atom(&random))"
    case 3: "\(atom(&random)) => \(atom(&random))"
    default: sum(&random)
    }
  }

  /// One issue within about half of its levels.
  private static func atom(_ random: inout SplitMix64) -> String {
    let issue = random.below(issueCount)
    if isQuantity(issue) {
      let bound = 3 + random.below(4)
      return random.chance(50) ? "i\(issue) <= \(bound)" : "i\(issue) >= \(bound)"
    }
    let options = random.shuffled(Array(0..<levelCount)).prefix(3 + random.below(4)).sorted()
    return "i\(issue) in {\(options.map { option($0, of: issue) }.joined(separator: ", "))}"
  }

  private static func sum(_ random: inout SplitMix64) -> String {
    let issues = random.shuffled(Array(0..<issueCount / 2)).prefix(3).map { "i\($0)" }
    let sum = issues.joined(separator: " + ")
    return sum
      + (random.chance(50) ? " <= \(10 + random.below(5))" : " >= \(13 + random.below(5))")
  }
}
