extension PayoffModel {
  /// What may give: each party's firm red lines, its "at least what no agreement is worth", and the
  /// linkages; in the order of the parties, linkages last.
  ///
  /// Definitions and law never give and are not among them.
  func demands(_ payoffs: ExactPayoffs) -> [Demand] {
    var demands: [Demand] = []
    for (party, member) in scenario.parties.enumerated() {
      guard let preferences = member.preferences,
        let requirements = acceptance(by: party, .inSomeReading, payoffs)
      else { continue }
      let firm = preferences.redLines.indices.filter { preferences.redLines[$0].hardness == .firm }
      // Acceptance in some reading asks for the firm red lines, in order, and then for the payoff.
      for (index, requirement) in zip(firm, requirements) {
        let line = preferences.redLines[index]
        demands.append(
          Demand(
            id: line.id, source: .redLine(party: party, index: index), party: party,
            evidence: line.evidence, requirement: requirement))
      }
      for requirement in requirements.dropFirst(firm.count) {
        demands.append(
          Demand(
            id: "\(member.id).no_agreement", source: .noAgreement(party: party), party: party,
            evidence: preferences.noAgreement?.evidence ?? Evidence(), requirement: requirement))
      }
    }
    for (index, rule) in scenario.rules.enumerated() where rule.kind == .linkage {
      demands.append(
        Demand(
          id: rule.id, source: .linkage(rule: index), party: rule.maker ?? 0,
          evidence: rule.evidence, requirement: .condition(rule.condition)))
    }
    return demands
  }

  /// What never gives: definitions and law.
  var conditionsThatNeverGive: [Condition] {
    scenario.rules.filter { $0.kind != .linkage }.map(\.condition)
  }
}

/// Something a party asks for that it could give up.
public struct Demand: Hashable, Sendable {
  /// Where a demand comes from.
  public enum Source: Hashable, Sendable {
    /// A firm red line, by position in its party's preferences.
    case redLine(party: Int, index: Int)
    /// A linkage, by position among the rules.
    case linkage(rule: Int)
    /// That an agreement be worth at least as much to the party as none.
    case noAgreement(party: Int)
  }

  /// The red line's or linkage's id, or `PARTY.no_agreement`.
  public let id: String
  /// Where it comes from.
  public let source: Source
  /// The party that would have to move, by position.
  public let party: Int
  /// What it rests on.
  public let evidence: Evidence
  /// The demand as something that an outcome meets or not.
  let requirement: Requirement

  /// Whether it asks something of each of its issues by itself, and not of some in view of others.
  public var asksEachIssueAlone: Bool {
    switch condition?.normalized {
    case .within?: true
    case .all(let parts)?: parts.allSatisfy { if case .within = $0 { true } else { false } }
    default: false
    }
  }

  /// The condition that must hold; `nil` for a payoff.
  var condition: Condition? {
    if case .condition(let condition) = requirement { condition } else { nil }
  }
}
