@_exported import TestSupport

/// Writes random conditions over some issues.
struct ConditionGenerator {
  let issues: [PlainScenario.Issue]
  /// Every combination of levels, to see how often a condition holds.
  let outcomes: [[Int]]

  let numbers: Numbers

  /// How the numbers are to be, to try an engine's tolerances.
  enum Numbers {
    /// Short, and often the same.
    case short
    /// Of six or seven digits together, and sums close to each other.
    case long
    /// Of nine digits and more together, which is more than GLPK can tell apart.
    case tooLong
  }

  init(_ issues: [PlainScenario.Issue], _ numbers: Numbers) {
    self.issues = issues
    self.numbers = numbers
    outcomes = combinations(of: issues.map { $0.options.count })
  }

  /// A condition that holds for a share of all outcomes, if a few tries find one.
  func condition(
    _ random: inout SplitMix64, atLeast percent: Int = 0, atMost most: Int = 100
  ) -> PlainCondition {
    for _ in 0..<6 {
      let condition = tree(&random, depth: random.pick([0, 1, 1, 2, 2, 3]))
      let share = outcomes.count { condition.holds(at: $0, issues) } * 100
      if (percent * outcomes.count...most * outcomes.count).contains(share) { return condition }
    }
    return tree(&random, depth: 1)
  }

  private func tree(_ random: inout SplitMix64, depth: Int) -> PlainCondition {
    guard depth > 0 else { return atom(&random) }
    func part(_ random: inout SplitMix64) -> PlainCondition { tree(&random, depth: depth - 1) }
    switch random.below(12) {
    case 0...2: return .implies(part(&random), part(&random))
    case 3...5: return .or((0..<(2 + random.below(2))).map { _ in part(&random) })
    case 6...8: return .and((0..<(2 + random.below(2))).map { _ in part(&random) })
    case 9: return .bracketed(part(&random))
    case 10: return .not(part(&random))
    default: return atom(&random)
    }
  }

  private func atom(_ random: inout SplitMix64) -> PlainCondition {
    let quantities = issues.indices.filter { issues[$0].levels != nil }
    let choices = issues.indices.filter { issues[$0].levels == nil }
    switch random.below(10) {
    case 0...2 where !choices.isEmpty: return comparison(&random, ofChoice: random.pick(choices))
    case 3...5 where !quantities.isEmpty:
      return comparison(&random, ofQuantity: random.pick(quantities))
    case 6...8 where quantities.count > 1: return comparison(&random, ofSums: quantities)
    default:
      let issue = random.below(issues.count)
      return .member(
        issue: issue, isIn: random.chance(50), random.some(Array(issues[issue].options.indices)))
    }
  }

  private func comparison(_ random: inout SplitMix64, ofChoice issue: Int) -> PlainCondition {
    let relations = issues[issue].isOrdered ? PlainRelation.allCases : [.equal, .notEqual]
    return .option(
      issue: issue, random.pick(relations), random.below(issues[issue].options.count))
  }

  /// One quantity against a number inside its range, with what cancels out added to both sides.
  private func comparison(_ random: inout SplitMix64, ofQuantity issue: Int) -> PlainCondition {
    let levels = issues[issue].levels ?? []
    let relation = random.pick(PlainRelation.allCases)
    var threshold = random.pick(levels)
    if relation != .equal, relation != .notEqual, random.chance(40) {
      let below = random.below(levels.count - 1)
      threshold = (levels[below] + levels[below + 1]) / 2
    }
    var factor = random.pick([nil, nil, nil, 2000, 500, 3000])
    if let number = factor, number * threshold % 1000 != 0 { factor = nil }
    let isNegated = random.chance(20)
    var bound = (factor ?? 1000) * threshold / 1000 * (isNegated ? -1 : 1)
    var left = [PlainTerm(isNegated: isNegated, factor: factor, issue: issue)]
    var right: [PlainTerm] = []
    switch random.below(8) {
    case 0:  // a number on both sides
      let number = random.pick([500, 1000, 2500])
      let isSubtracted = random.chance(50)
      left.append(PlainTerm(isSubtracted: isSubtracted, factor: number))
      bound += isSubtracted ? -number : number
    case 1:  // the quantity itself on both sides
      left.append(PlainTerm(issue: issue))
      right.append(PlainTerm(issue: issue))
    case 2 where random.chance(30):  // nothing is left of it
      left = [PlainTerm(issue: issue), PlainTerm(isSubtracted: true, issue: issue)]
    default: break
    }
    right.append(PlainTerm(isNegated: bound < 0, factor: abs(bound)))
    return random.chance(30)
      ? .sums(right, relation.exchanged, left) : .sums(left, relation, right)
  }

  private func comparison(_ random: inout SplitMix64, ofSums quantities: [Int]) -> PlainCondition {
    var named = Array(random.shuffled(quantities).prefix(2 + random.below(2)))
    if random.chance(15) { named.append(named[0]) }
    let factors: [Int?] =
      switch numbers {
      case .short: [nil, nil, 2000, 500, 1500, 1000]
      case .long: [nil, 4, 1000, 234_568, 999_996]
      case .tooLong: [nil, 4, 1000, 23_456_788, 99_999_996]
      }
    var sides: [[PlainTerm]] = [[], []]
    for (position, issue) in named.enumerated() {
      let side = position == 0 ? 0 : random.below(2)
      sides[side].append(
        PlainTerm(
          isSubtracted: !sides[side].isEmpty && random.chance(40), isNegated: random.chance(20),
          factor: random.pick(factors), issue: issue))
    }
    // The number that makes both sides equal at some outcome, or one beside it.
    let outcome = random.pick(outcomes)
    let difference = sum(sides[1], at: outcome, issues) - sum(sides[0], at: outcome, issues)
    let number =
      difference / 1000 + random.pick(numbers == .short ? [0, 0, 0, 250, -500] : [0, 0, 1, -1])
    if sides[1].isEmpty || random.chance(70) {
      let side = sides[1].isEmpty ? 1 : random.below(2)
      let value = side == 0 ? number : -number
      let isSubtracted = !sides[side].isEmpty && random.chance(50)
      sides[side].append(
        PlainTerm(
          isSubtracted: isSubtracted, isNegated: (value < 0) != isSubtracted, factor: abs(value)))
    }
    return .sums(sides[0], random.pick(PlainRelation.allCases), sides[1])
  }
}
