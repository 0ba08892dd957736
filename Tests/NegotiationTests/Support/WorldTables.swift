@testable import Negotiation

/// What holds at which outcome, looked up once for all worlds of a model.
///
/// It reads the generator's plain model only: no condition, payoff or overlay of the project.
struct WorldTables {
  let issues: [PlainScenario.Issue]
  /// Every combination of levels, allowed or not.
  let outcomes: [[Int]]
  private let conditions: WorldConditions
  private var held: [String: [Bool]] = [:]
  private var worths: [String: [Int]] = [:]

  init(_ issues: [PlainScenario.Issue]) {
    self.issues = issues
    conditions = WorldConditions(issues)
    outcomes = conditions.outcomes
  }

  /// What a condition is as parsed.
  func form(_ condition: PlainCondition) -> String { conditions.formOf(condition) }

  /// Where a condition holds, outcome by outcome.
  mutating func holds(_ condition: PlainCondition) -> [Bool] {
    let form = form(condition)
    if let known = held[form] { return known }
    let table = outcomes.map { condition.holds(at: $0, issues) }
    held[form] = table
    return table
  }

  /// What outcomes are worth, in thousandths, silent issues aside.
  mutating func worth(_ preferences: PlainScenario.Preferences) -> [Int] {
    let key = statements(preferences)
    if let known = worths[key] { return known }
    var table = outcomes.map { _ in 0 }
    for (issue, stance) in preferences.stances.enumerated() {
      guard case .scored(let values) = stance else { continue }
      let numbers = values.map { $0.thousandths ?? 0 }
      for index in outcomes.indices { table[index] += numbers[outcomes[index][issue]] }
    }
    for effect in preferences.effects {
      for (index, isSo) in holds(effect.when).enumerated() where isSo {
        table[index] += effect.worth.thousandths ?? 0
      }
    }
    worths[key] = table
    return table
  }

  /// The payoff statements of a party, as far as they tell it from another.
  func statements(_ preferences: PlainScenario.Preferences) -> String {
    let stances = preferences.stances.map { stance in
      switch stance {
      case .scored(let values): "\(values.map { $0.thousandths ?? 0 })"
      case .silent: "silent"
      case .indifferent: "indifferent"
      case .unsaid: "unsaid"
      }
    }
    let effects = preferences.effects.map { "\(form($0.when)): \($0.worth)" }
    return "\(stances) \(effects) \(preferences.noAgreement)"
  }
}

/// What is in force in a world: where it is the same, two combinations of answers are one world.
struct PlainWorldIdentity: Hashable {
  /// Definitions and law, and the levels that are left.
  let rules: Set<String>
  let allowed: [Set<Int>]
  /// Linkages and red lines with their conditions.
  ///
  /// Reported lines count for parties that are judged by their red lines: these accept for certain only what meets all.
  let demands: Set<String>
  /// How each party is judged, with its payoff statements where these judge it.
  let judgements: [String]

  init(_ model: PlainScenario, _ tables: WorldTables) {
    rules = Set(model.rules.filter { $0.maker == nil }.map { tables.form($0.condition) })
    allowed = model.allowed
    var demands: Set<String> = []
    for rule in model.rules where rule.maker != nil { demands.insert("\(rule.id): \(tables.form(rule.condition))") }
    for party in model.parties {
      guard let preferences = party.preferences else { continue }
      for line in preferences.redLines where line.isFirm || preferences.isJudgedByRedLines {
        demands.insert("\(line.id) \(line.isFirm ? "firm" : "reported"): \(tables.form(line.condition))")
      }
    }
    self.demands = demands
    judgements = model.parties.map { party in
      guard let preferences = party.preferences else { return "no preferences" }
      if preferences.isJudgedByRedLines { return "red lines" }
      return preferences.statesPayoffs ? tables.statements(preferences) : "undetermined"
    }
  }
}

/// A demand in force and where it is met.
struct PlainDemand {
  let id: String
  let party: Int
  let isMet: [Bool]
}

extension WorldTables {
  /// The demands in force, in the order of the parties, linkages last.
  mutating func demands(_ model: PlainScenario) -> [PlainDemand] {
    var demands: [PlainDemand] = []
    for (index, party) in model.parties.enumerated() {
      guard let preferences = party.preferences else { continue }
      let hasSay = hasSay(party)
      for line in preferences.redLines where line.isFirm {
        demands.append(
          PlainDemand(id: line.id, party: index, isMet: zip(holds(line.condition), hasSay).map { $0 || !$1 }))
      }
      if preferences.decidesByPayoffs {
        let least = preferences.noAgreement.thousandths ?? 0
        let worth = worth(preferences)
        let isMet = outcomes.indices.map {
          worth[$0] >= least || !hasSay[$0] || preferences.isSilent(about: outcomes[$0], issues)
        }
        demands.append(PlainDemand(id: "\(party.id).no_agreement", party: index, isMet: isMet))
      }
    }
    for rule in model.rules {
      if let maker = rule.maker {
        demands.append(PlainDemand(id: rule.id, party: maker, isMet: holds(rule.condition)))
      }
    }
    return demands
  }

  /// Where a party has a say: everywhere, unless only its consent is needed.
  mutating func hasSay(_ party: PlainScenario.Party) -> [Bool] {
    party.consentsTo.map { holds($0) } ?? outcomes.map { _ in true }
  }

  /// What a party says to each outcome.
  mutating func verdicts(_ party: PlainScenario.Party) -> [Verdict] {
    let hasSay = hasSay(party)
    guard let preferences = party.preferences else {
      // A consent that is not on record removes nothing.
      return outcomes.map { _ in party.consentsTo == nil ? .some : .every }
    }
    let firm = preferences.redLines.filter(\.isFirm).map { holds($0.condition) }
    let reported = preferences.redLines.filter { !$0.isFirm }.map { holds($0.condition) }
    let worth = preferences.decidesByPayoffs ? worth(preferences) : []
    let least = preferences.noAgreement.thousandths ?? 0
    return outcomes.indices.map { index in
      if !hasSay[index] { return .every }
      if firm.contains(where: { !$0[index] }) { return .none }
      if preferences.isJudgedByRedLines { return reported.allSatisfy { $0[index] } ? .every : .some }
      if !preferences.statesPayoffs || preferences.isSilent(about: outcomes[index], issues) { return .some }
      return worth[index] >= least ? .every : .none
    }
  }
}
