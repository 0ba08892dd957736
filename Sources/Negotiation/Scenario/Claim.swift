/// One statement of the files that holds or does not: what is taken to be otherwise to see whether an answer
/// hangs on it.
///
/// All but rules are positions within a party's preferences.
public enum Claim: Hashable, Sendable {
  /// How options of an issue compare.
  case order(party: Int, Int)
  /// How outcomes compare.
  case comparison(party: Int, Int)
  /// Everything stated about what the options of an issue are worth.
  case scores(party: Int, issue: Int)
  /// The sign of one of the numbers stated about an issue.
  case sign(party: Int, issue: Int, number: Int)
  /// That every option of an issue is worth the same.
  case indifference(party: Int, issue: Int)
  /// What an effect is worth, with its bounds.
  case effect(party: Int, Int)
  /// A bound on what an effect is worth.
  case bound(party: Int, effect: Int, Int)
  /// What no agreement is worth.
  case noAgreement(party: Int)
  /// A red line.
  case redLine(party: Int, Int)
  /// A rule.
  case rule(Int)

  /// What can be taken to hold instead.
  public enum Revision: String, Hashable, Sendable, CaseIterable {
    /// Nothing of the kind: what it was about is unknown, or not asked for.
    case dropped
    /// The other way round.
    case reversed
    /// Reported, and not firm.
    case softened
    /// Firm, and not only reported.
    case hardened
  }
}

extension Scenario {
  /// The scenario with some claims taken to be otherwise.
  ///
  /// What a dropped statement was about is then unknown, and never 0.
  func revising(_ claims: [Claim], _ revision: Claim.Revision) -> Scenario {
    var revised = self
    // From the last on, so that positions stay what they are.
    for claim in claims.sorted(by: { $0.position > $1.position }) {
      if case .rule(let index) = claim {
        revised.rules.remove(at: index)
      } else if let party = claim.party {
        revised.parties[party].preferences?.revise(claim, revision)
      }
    }
    return revised
  }
}

extension Claim {
  /// The party that makes it; `nil` for a rule.
  var party: Int? {
    switch self {
    case .order(let party, _), .comparison(let party, _), .scores(let party, _),
      .sign(let party, _, _), .indifference(let party, _), .effect(let party, _),
      .bound(let party, _, _), .noAgreement(let party), .redLine(let party, _):
      party
    case .rule: nil
    }
  }

  fileprivate var position: Int {
    switch self {
    case .order(_, let index), .comparison(_, let index), .effect(_, let index),
      .bound(_, _, let index), .redLine(_, let index), .rule(let index), .scores(_, let index),
      .sign(_, _, let index), .indifference(_, let index):
      index
    case .noAgreement: 0
    }
  }
}

extension Preferences {
  fileprivate mutating func revise(_ claim: Claim, _ revision: Claim.Revision) {
    // What is not mentioned is unknown as long as something else leaves numbers open, and stays so.
    if hasPayoffs {
      for issue in stances.indices where stances[issue] == .unsaid { stances[issue] = .silent }
      if noAgreement == nil { drop(noAgreement: self) }
    }
    let isDropped = revision == .dropped
    switch claim {
    case .order(_, let index):
      if isDropped { orders.remove(at: index) } else { orders[index] = orders[index].reversed }
    case .comparison(_, let index):
      if isDropped {
        comparisons.remove(at: index)
      } else {
        comparisons[index] = comparisons[index].reversed
      }
    case .scores(_, let issue), .indifference(_, let issue): stances[issue] = .silent
    case .sign(_, let issue, let number):
      guard case .open(let scores) = stances[issue] else { return }
      stances[issue] = .open(
        scores.replacing(number, with: isDropped ? .open : scores.numbers[number].reversed))
    case .effect(_, let index): effects[index] = effects[index].revised(isDropped)
    case .bound(_, let effect, let index): effects[effect] = effects[effect].without(bound: index)
    case .noAgreement:
      if isDropped {
        drop(noAgreement: self)
      } else if let stated = noAgreement {
        noAgreement = NoAgreement(
          worth: stated.worth.reversed, asOf: stated.asOf, evidence: stated.evidence,
          location: stated.location)
      }
    case .redLine(_, let index):
      switch revision {
      case .dropped: redLines.remove(at: index)
      case .softened: redLines[index].hardness = .reported
      case .hardened: redLines[index].hardness = .firm
      case .reversed: break
      }
    case .rule: break
    }
  }

  private mutating func drop(noAgreement preferences: Preferences) {
    noAgreement = NoAgreement(
      worth: .open, asOf: nil, evidence: preferences.noAgreement?.evidence ?? Evidence(),
      location: preferences.noAgreement?.location ?? location)
  }
}

extension OrderStatement {
  fileprivate var reversed: OrderStatement {
    OrderStatement(
      issue: issue, levels: levels.reversed(), relations: relations.reversed(), text: text,
      evidence: evidence, location: location)
  }
}

extension Comparison {
  fileprivate var reversed: Comparison {
    Comparison(
      terms: terms.map { Term(side: $0.side, sign: -$0.sign) }, relation: relation, text: text,
      added: added, evidence: evidence, location: location)
  }
}

extension ConditionalEffect {
  fileprivate func revised(_ isDropped: Bool) -> ConditionalEffect {
    ConditionalEffect(
      id: id, name: name, when: when, text: text, worth: isDropped ? .open : worth.reversed,
      bounds: isDropped ? [] : bounds, per: per, evidence: evidence, note: note, location: location)
  }

  fileprivate func without(bound: Int) -> ConditionalEffect {
    var bounds = bounds
    bounds.remove(at: bound)
    return ConditionalEffect(
      id: id, name: name, when: when, text: text, worth: worth, bounds: bounds, per: per,
      evidence: evidence, note: note, location: location)
  }
}

extension OpenScores {
  fileprivate func replacing(_ number: Int, with other: StatedNumber) -> OpenScores {
    var numbers = numbers
    numbers[number] = other
    return OpenScores(numbers: numbers, levels: levels)
  }
}

extension StatedNumber {
  fileprivate var reversed: StatedNumber {
    switch self {
    case .signed(.positive): .signed(.negative)
    case .signed(.negative): .signed(.positive)
    case .signed(.notNegative): .signed(.notPositive)
    case .signed(.notPositive): .signed(.notNegative)
    case .exactly, .between, .made, .open: self
    }
  }
}
