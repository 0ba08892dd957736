@testable import Negotiation

/// Applies the definitions of Documentation/Background to every outcome, one after the other, and shares nothing
/// with the engines.
///
/// It reads the generator's plain model only: no condition, payoff or variant of the project.
struct Oracle {
  let model: PlainScenario
  /// Every combination of levels, allowed or not.
  let outcomes: [[Int]]
  /// The positions of the outcomes that the variant allows and that meet all rules.
  let lawful: [Int]
  /// What each party says to each outcome, as `verdicts[party][outcome]`.
  let verdicts: [[Verdict]]

  init(_ model: PlainScenario) {
    self.model = model
    let outcomes = combinations(of: model.issues.map { $0.options.count })
    self.outcomes = outcomes
    lawful = outcomes.indices.filter { index in
      zip(model.allowed, outcomes[index]).allSatisfy { $0.contains($1) }
        && model.rules.allSatisfy { $0.condition.holds(at: outcomes[index], model.issues) }
    }
    verdicts = model.parties.map { party in
      outcomes.map { party.verdict(on: $0, model.issues) }
    }
  }

  /// Whether everybody whose acceptance is needed accepts an outcome in every reading.
  func isAgreement(_ outcome: Int) -> Bool { isAccepted { self.verdicts[$0][outcome] == .every } }

  /// Whether everybody whose acceptance is needed accepts an outcome in some reading.
  func isPossible(_ outcome: Int) -> Bool { isAccepted { self.verdicts[$0][outcome] != .none } }

  /// Whether enough accept: everybody, or whom the rule asks for and every party beside it.
  private func isAccepted(_ accepts: (Int) -> Bool) -> Bool {
    guard let agreement = model.agreement else { return verdicts.indices.allSatisfy(accepts) }
    let members = agreement.parties
    return verdicts.indices.allSatisfy { members.contains($0) || accepts($0) }
      && agreement.holds(accepting: Set(members.filter(accepts)))
  }

  // MARK: The zone

  var agreements: [Int] { lawful.filter(isAgreement) }

  var possible: [Int] { lawful.filter(isPossible) }

  /// The model's verdict over some outcomes.
  func verdict(over outcomes: [Int]) -> Verdict {
    outcomes.contains(where: isAgreement)
      ? .every : outcomes.contains(where: isPossible) ? .some : .none
  }

  /// The levels of each issue that some possible outcome has.
  var surviving: [Set<Int>] {
    model.issues.indices.map { issue in Set(possible.map { outcomes[$0][issue] }) }
  }

  /// The groups of signatories, smallest first, with how many outcomes all members could accept.
  var coalitions: [(parties: [Int], count: Int)] {
    let signatories = model.parties.indices.filter { model.parties[$0].consentsTo == nil }
    let groups = signatories.reduce([[]]) { groups, party in groups + groups.map { $0 + [party] } }
    return groups.filter { !$0.isEmpty }
      .sorted { ($0.count, $0.description) < ($1.count, $1.description) }
      .map { group in
        (group, lawful.count { outcome in group.allSatisfy { verdicts[$0][outcome] != .none } })
      }
  }

  /// The least and the greatest payoff over some outcomes; `nil` where there is none, or where one
  /// of them moves an issue that the party is silent about.
  func payoffs(of party: Int, over chosen: [Int]) -> ClosedRange<Fraction>? {
    guard let preferences = model.parties[party].preferences else { return nil }
    let isUnknown = chosen.contains { preferences.isSilent(about: outcomes[$0], model.issues) }
    let payoffs = chosen.map { preferences.payoff(of: outcomes[$0], model.issues) }
    guard !isUnknown, let least = payoffs.min(), let greatest = payoffs.max() else { return nil }
    return least...greatest
  }
}

// MARK: - What a party accepts

extension PlainScenario.Party {
  /// Whether it accepts an outcome in every reading, in some or in none.
  func verdict(on outcome: [Int], _ issues: [PlainScenario.Issue]) -> Verdict {
    if let concern = consentsTo {
      // It has no say over what does not concern it, and a consent not on record removes nothing.
      if !concern.holds(at: outcome, issues) || (preferences == nil && !isBloc) { return .every }
    }
    guard let preferences else { return .some }
    let broken = preferences.redLines.filter { !$0.condition.holds(at: outcome, issues) }
    if broken.contains(where: \.isFirm) { return .none }
    if preferences.isJudgedByRedLines { return broken.isEmpty ? .every : .some }
    if !preferences.statesPayoffs { return .some }
    if preferences.isSilent(about: outcome, issues) { return .some }
    return preferences.payoff(of: outcome, issues) >= preferences.noAgreement ? .every : .none
  }

  /// Whether it only consents and no preferences of it are on file.
  var isNotOnRecord: Bool { consentsTo != nil && preferences == nil && !isBloc }
}

extension PlainScenario.Preferences {
  /// Whether anything is said about what outcomes are worth.
  var statesPayoffs: Bool {
    !effects.isEmpty
      || stances.contains {
        switch $0 {
        case .scored, .indifferent: true
        case .silent, .unsaid: false
        }
      }
  }

  /// Whether payoffs decide what the party accepts.
  var decidesByPayoffs: Bool { statesPayoffs && !isJudgedByRedLines }

  /// Whether an outcome moves an issue off its status quo that the party is silent about.
  func isSilent(about outcome: [Int], _ issues: [PlainScenario.Issue]) -> Bool {
    issues.indices.contains { index in
      if case .silent = stances[index] { outcome[index] != issues[index].statusQuo } else { false }
    }
  }

  /// What an outcome is worth, silent issues aside.
  func payoff(of outcome: [Int], _ issues: [PlainScenario.Issue]) -> Fraction {
    var sum = Fraction(0)
    for (stance, level) in zip(stances, outcome) {
      if case .scored(let values) = stance { sum = sum + values[level] }
    }
    for effect in effects where effect.when.holds(at: outcome, issues) {
      let units = effect.per.map { Fraction(thousandths: issues[$0].levels?[outcome[$0]] ?? 0) }
      sum = sum + effect.worth * (units ?? Fraction(1))
    }
    return sum
  }
}

// MARK: - Conditions

extension PlainCondition {
  /// Whether it holds at an outcome, operator by operator.
  func holds(at outcome: [Int], _ issues: [PlainScenario.Issue]) -> Bool {
    switch self {
    case .implies(let left, let right):
      !left.holds(at: outcome, issues) || right.holds(at: outcome, issues)
    case .or(let parts): parts.contains { $0.holds(at: outcome, issues) }
    case .and(let parts): parts.allSatisfy { $0.holds(at: outcome, issues) }
    case .not(let inner): !inner.holds(at: outcome, issues)
    case .bracketed(let inner): inner.holds(at: outcome, issues)
    case .option(let issue, let relation, let option): relation.holds(outcome[issue], option)
    case .member(let issue, let isIn, let members): members.contains(outcome[issue]) == isIn
    case .sums(let left, let relation, let right):
      relation.holds(sum(left, at: outcome, issues), sum(right, at: outcome, issues))
    }
  }
}

extension PlainRelation {
  fileprivate func holds(_ a: Int, _ b: Int) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}

/// A sum of terms at an outcome, in millionths.
func sum(_ terms: [PlainTerm], at outcome: [Int], _ issues: [PlainScenario.Issue]) -> Int {
  terms.reduce(0) { sum, term in
    let level = term.issue.map { issues[$0].levels?[outcome[$0]] ?? 0 } ?? 1000
    let value = (term.factor ?? 1000) * level
    return sum + (term.isSubtracted != term.isNegated ? -value : value)
  }
}

/// Every combination of one position for each of some counts.
func combinations(of counts: [Int]) -> [[Int]] {
  counts.reduce([[]]) { beginnings, count in
    beginnings.flatMap { beginning in (0..<count).map { beginning + [$0] } }
  }
}
