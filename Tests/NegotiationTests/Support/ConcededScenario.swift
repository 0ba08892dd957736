@testable import Negotiation

/// A random scenario with variants added to its text in which demands are given up or moved.
struct ConcededScenario {
  /// What becomes of a demand that is not given up altogether.
  enum Move {
    /// A reservation value is lower.
    case reservation(party: Int, Rational)
    /// Another rule takes its place.
    case rule(PlainCondition)
  }

  private let random: RandomScenario
  private let demands: [ConflictOracle.Demand]
  private var lines: [String] = []

  init(_ random: RandomScenario, _ demands: [ConflictOracle.Demand]) {
    self.random = random
    self.demands = demands
  }

  /// Adds a variant and returns its id.
  mutating func add(givingUp given: [Int], moving move: Move? = nil) -> String {
    var dropped: [String] = []
    var values: [String] = []
    for position in given {
      let demand = demands[position]
      if case .noAgreement = demand.source {
        // Less than anything is worth.
        values.append("\(demand.id): -1000000")
      } else {
        dropped.append(demand.id)
      }
    }
    if case .reservation(let party, let value) = move {
      values.append("\(random.model.parties[party].id).no_agreement: \(value)")
    }
    var keys = random.variant.map { ["extends: \($0)"] } ?? []
    if !dropped.isEmpty { keys.append("drop: [\(dropped.joined(separator: ", "))]") }
    if !values.isEmpty { keys.append("set: {\(values.joined(separator: ", "))}") }
    if case .rule(let condition) = move {
      let text = condition.text(random.model.issues)
      keys.append("add_rules: {moved: {rule: \"\(text)\", kind: definition}}")
    }
    if keys.isEmpty { keys = ["question: Nothing?"] }
    let id = "conceded_\(lines.count)"
    lines.append("  \(id): {\(keys.joined(separator: ", "))}")
    return id
  }

  /// Whether each variant has a zone, solved from the text.
  func zones() throws -> [String: Bool] {
    let variants = random.text.contains("\nvariants:\n") ? lines : ["variants:"] + lines
    let document = try ScenarioDocument.parse(
      SourceFile(
        name: "scenario.yaml", text: random.text + variants.joined(separator: "\n") + "\n"),
      evidence: nil,
      reading: { _ throws(UnreadableFile) in throw UnreadableFile("none", why: "", fix: "") })
    return try Dictionary(
      uniqueKeysWithValues: lines.indices.map { index in
        let id = "conceded_\(index)"
        let model = PayoffModel(try Scenario(document, variant: id).withoutProposals)
        return (id, try model.zoneOfAgreement(.enumerate).verdict != Verdict.none)
      })
  }
}

extension PlainCondition {
  /// The condition on the other issues that is left where one issue is at a level.
  func with(_ issue: Int, at level: Int, _ issues: [PlainScenario.Issue]) -> PlainCondition {
    func part(_ condition: PlainCondition) -> PlainCondition {
      condition.with(issue, at: level, issues)
    }
    switch self {
    case .implies(let left, let right): return .implies(part(left), part(right))
    case .or(let parts): return .or(parts.map(part))
    case .and(let parts): return .and(parts.map(part))
    case .not(let inner): return .not(part(inner))
    case .bracketed(let inner): return .bracketed(part(inner))
    case .option(issue, _, _), .member(issue, _, _):
      return asLevels(of: issue, with: issue, at: level, issues)
    case .option, .member: return self
    case .sums(let left, let relation, let right):
      guard (left + right).contains(where: { $0.issue == issue }) else { return self }
      // A comparison that names one quantity must not be the same for all its levels.
      let rest = issues.indices.filter { $0 != issue && weight(of: $0, left, right) != 0 }
      if rest.count < 2 { return asLevels(of: rest.first ?? issue, with: issue, at: level, issues) }
      func settled(_ terms: [PlainTerm]) -> [PlainTerm] {
        terms.map { term in
          guard term.issue == issue, let number = issues[issue].levels?[level] else { return term }
          // Whole thousandths: factors are multiples of a half, and levels of a quarter.
          let value = (term.factor ?? 1000) * number / 1000
          return PlainTerm(
            isSubtracted: term.isSubtracted, isNegated: term.isNegated != (value < 0),
            factor: abs(value))
        }
      }
      return .sums(settled(left), relation, settled(right))
    }
  }

  /// How often an issue counts on the left more than on the right, in thousandths.
  private func weight(of issue: Int, _ left: [PlainTerm], _ right: [PlainTerm]) -> Int {
    func weight(_ terms: [PlainTerm]) -> Int {
      terms.filter { $0.issue == issue }.reduce(0) { sum, term in
        let factor = term.factor ?? 1000
        return sum + (term.isSubtracted != term.isNegated ? -factor : factor)
      }
    }
    return weight(left) - weight(right)
  }

  /// The levels of an issue at which a condition on it and another one holds, as a condition.
  private func asLevels(
    of issue: Int, with other: Int, at level: Int, _ issues: [PlainScenario.Issue]
  ) -> PlainCondition {
    let all = Array(issues[issue].options.indices)
    let levels = all.filter {
      var outcome = Array(repeating: 0, count: issues.count)
      outcome[issue] = $0
      outcome[other] = level
      return holds(at: outcome, issues)
    }
    return .member(issue: issue, isIn: !levels.isEmpty, levels.isEmpty ? all : levels)
  }
}
