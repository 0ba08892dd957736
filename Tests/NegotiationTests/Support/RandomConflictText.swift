import TestSupport

@testable import Negotiation

/// A random scenario in which parties decide issues alone or together, as text and as what the text means.
///
/// The meaning is the generator's own, so nothing of the project has to be trusted to judge it.
struct RandomConflictText {
  struct Exclusion {
    var kind: String
    var issue: Int
    var level: Int
    var other: Int
    var otherLevel: Int
  }

  var levels: [Int] = []
  var isOrdered: [Bool] = []
  var isIrreversible: [Bool] = []
  var statusQuo: [Int] = []
  var deciders: [[Int]] = []
  var exclusions: [Exclusion] = []
  /// For each party, issue and level: hundredths of points.
  var scores: [[[Int]]] = []
  /// A score that is left open between two numbers.
  struct OpenScore {
    var party: Int
    var issue: Int
    var level: Int
    var range: ClosedRange<Int>
  }

  /// The scores that are left open, those of one party after those of another.
  var open: [OpenScore] = []
  /// For each party the level on which its consent is needed; `nil` for one that signs.
  var concerns: [(issue: Int, level: Int)?] = []
  /// For each party what breaks its red line, and whether that is firm.
  var redLines: [(issue: Int, level: Int, isFirm: Bool)?] = []
  /// For each party the levels it wants, in falling priority; `nil` for a party with scores.
  var priorities: [[(issue: Int, level: Int)]?] = []

  /// All combinations that no definition or law excludes, first issue slowest.
  private(set) var states: [[Int]] = [[]]

  init(seed: UInt64, withPriorities: Bool = false, opening openScores: Int = 0) {
    var random = RandomStream(seed: seed, at: 11)
    func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    let parties = openScores > 0 ? pick(2...3) : pick(1...4)
    let issues = pick(2...4)
    for _ in 0..<issues {
      let count = pick(2...3)
      levels.append(count)
      isOrdered.append(pick(0...1) == 0)
      isIrreversible.append(pick(0...3) == 0)
      statusQuo.append(pick(0...(count - 1)))
      let owners = (0..<parties).filter { _ in pick(0...2) == 0 }
      deciders.append(owners.isEmpty ? [pick(0...(parties - 1))] : owners)
    }
    for _ in 0..<pick(0...2) {
      let (a, b) = (pick(0...(issues - 1)), pick(0...(issues - 1)))
      guard a != b else { continue }
      exclusions.append(
        Exclusion(
          kind: ["definition", "law", "linkage"][pick(0...2)], issue: a,
          level: pick(0...(levels[a] - 1)), other: b, otherLevel: pick(0...(levels[b] - 1))))
    }
    for _ in 0..<parties {
      let scale = openScores > 0 ? 1 : [1, 1, 10, 50][pick(0...3)]
      scores.append(levels.map { count in (0..<count).map { _ in pick(-6...6) * 100 / scale } })
      let issue = pick(0...(issues - 1))
      redLines.append(
        pick(0...2) == 0 ? (issue, pick(0...(levels[issue] - 1)), pick(0...1) == 0) : nil)
      priorities.append(
        withPriorities && pick(0...1) == 0
          ? (0..<pick(1...3)).map { _ in
            let issue = pick(0...(issues - 1))
            return (issue, pick(0...(levels[issue] - 1)))
          } : nil)
    }
    var draws = RandomStream(seed: seed, at: 12)
    for party in 0..<parties {
      let issue = Int.random(in: 0..<issues, using: &draws)
      let level = Int.random(in: 0..<levels[issue], using: &draws)
      let consents = party > 0 && Int.random(in: 0...2, using: &draws) == 0
      concerns.append(consents ? (issue, level) : nil)
    }
    for party in 0..<parties where priorities[party] == nil {
      // What the party moves itself matters most.
      let own = deciders.indices.filter { deciders[$0] == [party] }
      for _ in 0..<openScores {
        let issue =
          own.isEmpty || pick(0...3) == 0 ? pick(0...(issues - 1)) : own[pick(0...(own.count - 1))]
        let level = pick(0...(levels[issue] - 1))
        if open.contains(where: { ($0.party, $0.issue, $0.level) == (party, issue, level) }) {
          continue
        }
        let least = scores[party][issue][level]
        open.append(
          OpenScore(
            party: party, issue: issue, level: level, range: least...(least + 100 * pick(2...5))))
      }
    }
    for count in levels { states = states.flatMap { some in (0..<count).map { some + [$0] } } }
    states = states.filter { state in
      exclusions.allSatisfy {
        $0.kind == "linkage" || state[$0.issue] != $0.level || state[$0.other] != $0.otherLevel
      }
    }
  }

  /// The same with the open scores at some numbers of hundredths: one reading.
  func reading(_ numbers: [Int]) -> RandomConflictText {
    var reading = self
    reading.open = []
    for (score, number) in zip(open, numbers) {
      reading.scores[score.party][score.issue][score.level] = number
    }
    return reading
  }

  /// All readings in which the open scores are multiples of some number of hundredths, from end to end.
  ///
  /// Scores are whole points otherwise. So where each party leaves one score open, what can be at halves is all that can be;
  /// where it leaves two open, quarters show everything.
  func readings(every step: Int, of parties: Set<Int>? = nil) -> [[Int]] {
    open.reduce(into: [[]]) { readings, score in
      let isFixed = parties.map { !$0.contains(score.party) } ?? false
      let numbers =
        isFixed
        ? [score.range.lowerBound]
        : Array(stride(from: score.range.lowerBound, through: score.range.upperBound, by: step))
      readings = readings.flatMap { reading in numbers.map { reading + [$0] } }
    }
  }

  var parties: Range<Int> { scores.indices }

  /// The scenario file.
  var text: String {
    var lines = ["zopa: 1", "title: Random", "parties:"]
    lines += parties.map { party in
      let consent = concerns[party].map { ", consents_to: \"i\($0.issue) = o\($0.issue)\($0.level)\"" }
      return "  p\(party): {name: P\(party)\(consent ?? "")}"
    }
    lines.append("issues:")
    for issue in levels.indices {
      let options = (0..<levels[issue]).map { "o\(issue)\($0)" }.joined(separator: ", ")
      let owners = deciders[issue].map { "p\($0)" }.joined(separator: ", ")
      lines.append(
        "  i\(issue): {options: [\(options)], ordered: \(isOrdered[issue]), "
          + "irreversible: \(isIrreversible[issue]), status_quo: o\(issue)\(statusQuo[issue]), "
          + "decided_by: [\(owners)]}")
    }
    if !exclusions.isEmpty { lines.append("rules:") }
    for (index, rule) in exclusions.enumerated() {
      let maker = rule.kind == "linkage" ? ", by: p0" : ""
      lines.append(
        "  r\(index): {rule: \"i\(rule.issue) = o\(rule.issue)\(rule.level) => i\(rule.other) != "
          + "o\(rule.other)\(rule.otherLevel)\", kind: \(rule.kind)\(maker)}")
    }
    lines.append("preferences:")
    for party in parties {
      lines.append("  p\(party):")
      if let priorities = priorities[party] {
        let said = priorities.map { "\"i\($0.issue) = o\($0.issue)\($0.level)\"" }
        lines.append("    priorities: [\(said.joined(separator: ", "))]")
      } else {
        lines.append("    scores:")
        for issue in levels.indices {
          let numbers = (0..<levels[issue]).map { level in
            let range = open.first { ($0.party, $0.issue, $0.level) == (party, issue, level) }?
              .range
            let number =
              range.map { "[\(decimal($0.lowerBound)), \(decimal($0.upperBound))]" }
              ?? decimal(scores[party][issue][level])
            return "o\(issue)\(level): \(number)"
          }
          lines.append("      i\(issue): {\(numbers.joined(separator: ", "))}")
        }
        lines.append("    no_agreement: -100")
      }
      if let line = redLines[party] {
        lines.append(
          "    red_lines: {L\(party): {rule: \"i\(line.issue) != o\(line.issue)\(line.level)\", "
            + "hardness: \(line.isFirm ? "firm" : "reported")}}")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func decimal(_ hundredths: Int) -> String {
    let digits = "\(abs(hundredths) % 100)"
    return (hundredths < 0 ? "-" : "") + "\(abs(hundredths) / 100)."
      + String(repeating: "0", count: 2 - digits.count) + digits
  }

  // MARK: Its meaning

  /// A party that consents has a say where its consent is needed.
  func hasSay(_ party: Int, _ state: [Int]) -> Bool {
    concerns[party].map { state[$0.issue] == $0.level } ?? true
  }

  /// A red line binds where the party has a say.
  func keepsRedLine(_ party: Int, _ state: [Int]) -> Bool {
    guard let line = redLines[party], line.isFirm, hasSay(party, state) else { return true }
    return state[line.issue] != line.level
  }

  /// Hundredths of points; for a party with priorities their truth as a binary number.
  func worth(_ party: Int, _ state: [Int]) -> Int {
    if let priorities = priorities[party] {
      return priorities.reduce(0) { $0 * 2 + (state[$1.issue] == $1.level ? 1 : 0) }
    }
    return levels.indices.reduce(0) { $0 + scores[party][$1][state[$1]] }
  }

  private func canMove(_ issue: Int, _ from: Int, _ to: Int) -> Bool {
    if from == to || !isIrreversible[issue] || from == statusQuo[issue] { return true }
    guard isOrdered[issue] else { return false }
    return from > statusQuo[issue] ? to > from : to < from
  }

  var conflict: PlainConflict {
    let states = states
    return PlainConflict(
      moves: parties.map { party in
        states.map { from in
          Set(
            states.indices.filter { target in
              let to = states[target]
              return from != to
                && levels.indices.allSatisfy { issue in
                  from[issue] == to[issue]
                    || deciders[issue] == [party] && canMove(issue, from[issue], to[issue])
                }
            })
        }
      },
      liking: parties.map { party in
        states.map { state in
          // A ranking says all there is to say.
          worth(party, state)
            + (priorities[party] == nil && !keepsRedLine(party, state) ? -1_000_000 : 0)
        }
      })
  }

  /// The smallest groups that block a state, each with the greatest least gain in hundredths.
  func blocks(against state: [Int], base: String) -> [[Int]: Int] {
    var found: [[Int]: Int] = [:]
    let groups = (1..<(1 << parties.count)).map { mask in parties.filter { mask >> $0 & 1 == 1 } }
    for group in groups {
      if let margin = margin(of: group, against: state, base) { found[group] = margin }
    }
    return found.filter { group, _ in
      !found.keys.contains { $0 != group && Set($0).isSubset(of: group) }
    }
  }

  /// All groups that block a state.
  func allBlocks(against state: [Int], base: String) -> [[Int]] {
    (1..<(1 << parties.count)).map { mask in parties.filter { mask >> $0 & 1 == 1 } }
      .filter { margin(of: $0, against: state, base) != nil }
  }

  private func margin(of group: [Int], against state: [Int], _ base: String) -> Int? {
    func isControlled(_ issue: Int) -> Bool {
      deciders[issue].allSatisfy { group.contains($0) }
    }
    func gain(_ target: [Int]) -> Int {
      guard group.allSatisfy({ keepsRedLine($0, target) }) else { return -1 }
      return group.map { worth($0, target) - worth($0, state) }.min() ?? 0
    }
    if base == "worst_case" {
      // What the group settles, with the worst that the others can make of it.
      let controlled = levels.indices.map(isControlled)
      var margins: [[Int]: Int] = [:]
      for target in states {
        let part = zip(target, controlled).map { $1 ? $0 : -1 }
        margins[part] = min(margins[part] ?? .max, gain(target))
      }
      return margins.values.max().flatMap { $0 > 0 ? $0 : nil }
    }
    // Who has no say over the state can undo nothing of it.
    let start =
      base == "in_force" || !group.contains { hasSay($0, state) } ? state : statusQuo
    let others = levels.indices.filter { !isControlled($0) }
    let gains = states.filter { target in others.allSatisfy { target[$0] == start[$0] } }.map(gain)
    return gains.max().flatMap { $0 > 0 ? $0 : nil }
  }
}
