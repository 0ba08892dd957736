@testable import Negotiation

/// Writes short conditions of which no two hold at the same outcomes.
///
/// So two of them are the same as parsed only where one was made from the other.
struct WorldConditions {
  let issues: [PlainScenario.Issue]
  let outcomes: [[Int]]
  private var seen: Set<[Bool]> = []

  init(_ issues: [PlainScenario.Issue]) {
    self.issues = issues
    outcomes = combinations(of: issues.map { $0.options.count })
  }

  /// A condition that differs from all before at some outcome, and holds for a share of all if a few tries find one.
  mutating func fresh(_ random: inout SplitMix64, _ share: ClosedRange<Int>) -> PlainCondition {
    var condition = tree(&random)
    for attempt in 0..<400 {
      let table = outcomes.map { condition.holds(at: $0, issues) }
      let percent = table.count(where: \.self) * 100 / max(table.count, 1)
      if attempt > 8 || share.contains(percent), seen.insert(table).inserted { return condition }
      condition = tree(&random)
    }
    return condition
  }

  private func tree(_ random: inout SplitMix64) -> PlainCondition {
    let first = atom(&random)
    switch random.below(10) {
    case 0...3: return first
    case 4...5: return .implies(first, atom(&random))
    case 6: return .and([first, atom(&random)])
    case 7: return .or([first, .and([atom(&random), atom(&random)])])
    case 8: return .or([first, atom(&random)])
    default: return .not(.bracketed(.or([first, atom(&random)])))
    }
  }

  private func atom(_ random: inout SplitMix64) -> PlainCondition {
    let issue = random.below(issues.count)
    let options = issues[issue].options.count
    guard let levels = issues[issue].levels else {
      if random.chance(40) {
        return .member(
          issue: issue, isIn: random.chance(50),
          Array(random.shuffled(Array(0..<options)).prefix(max(1, options - 1 - random.below(2)))))
      }
      return .option(
        issue: issue, random.pick(issues[issue].isOrdered ? PlainRelation.allCases : [.equal, .notEqual, .notEqual]),
        random.below(options))
    }
    let quantities = issues.indices.filter { issues[$0].levels != nil && $0 != issue }
    if let other = quantities.first, random.chance(30) {
      let outcome = random.pick(outcomes)
      let terms = [PlainTerm(factor: random.pick([nil, 2000]), issue: issue), PlainTerm(issue: other)]
      let bound = sum(terms, at: outcome, issues) / 1000
      return .sums(terms, random.pick([.lessOrEqual, .greaterOrEqual, .less]), [PlainTerm(factor: bound)])
    }
    return .sums(
      [PlainTerm(issue: issue)], random.pick(PlainRelation.allCases), [PlainTerm(factor: random.pick(levels))])
  }

  /// The same condition in other words, which a reader of conditions takes for the same.
  func reworded(_ condition: PlainCondition, _ random: inout SplitMix64) -> PlainCondition {
    switch condition {
    case .implies(let left, let right) where random.chance(60): return .implies(reworded(left, &random), right)
    case .or(let parts) where random.chance(60):
      return .or([reworded(parts[0], &random)] + parts.dropFirst())
    case .and(let parts) where random.chance(60):
      return .and([reworded(parts[0], &random)] + parts.dropFirst())
    case .option(let issue, _, _), .member(let issue, _, _):
      let levels = self.levels(of: issue, condition)
      let others = Set(issues[issue].options.indices).subtracting(levels).sorted()
      if !others.isEmpty, levels.isEmpty || random.chance(40) {
        return .member(issue: issue, isIn: false, random.shuffled(others))
      }
      return .member(issue: issue, isIn: true, random.shuffled(levels))
    default: return .bracketed(condition)
    }
  }

  /// The same condition with its parts in another order, which is not the same as parsed; `nil` where it has no parts.
  func reordered(_ condition: PlainCondition) -> PlainCondition? {
    switch condition {
    case .or(let parts) where formOf(parts[0]) != formOf(parts[1]): .or(parts.reversed())
    case .and(let parts) where formOf(parts[0]) != formOf(parts[1]): .and(parts.reversed())
    default: nil
    }
  }

  private func levels(of issue: Int, _ condition: PlainCondition) -> [Int] {
    issues[issue].options.indices.filter { level in
      condition.holds(at: issues.indices.map { $0 == issue ? level : 0 }, issues)
    }
  }

  /// What a condition is as parsed: its operators in their order over the levels that each issue may have.
  func formOf(_ condition: PlainCondition) -> String {
    switch condition {
    case .implies(let left, let right): return "(\(formOf(left)) => \(formOf(right)))"
    case .or(let parts): return "any[" + parts.map(formOf).joined(separator: ", ") + "]"
    case .and(let parts): return "all[" + parts.map(formOf).joined(separator: ", ") + "]"
    case .not(let inner): return "not " + formOf(inner)
    case .bracketed(let inner): return formOf(inner)
    case .option(let issue, _, _), .member(let issue, _, _): return "\(issue)\(levels(of: issue, condition))"
    case .sums(let left, _, let right):
      let named = Set((left + right).compactMap(\.issue))
      if named.count == 1, let issue = named.first { return "\(issue)\(levels(of: issue, condition))" }
      return condition.text(issues)
    }
  }
}
