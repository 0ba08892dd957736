import TestSupport

@testable import Negotiation

extension RandomReadings {
  /// What a degenerate model means, statement by statement.
  init(_ degenerate: DegenerateModel) {
    var model = PlainScenario()
    model.issues = degenerate.issues.map { issue in
      PlainScenario.Issue(
        id: issue.id, options: issue.options,
        levels: issue.isQuantity ? issue.options.indices.map { $0 * 1000 } : nil,
        isOrdered: issue.isQuantity, statusQuo: issue.statusQuo)
    }
    model.allowed = model.issues.map { Set($0.options.indices) }
    if let (first, second) = degenerate.law {
      model.rules = [
        PlainScenario.Rule(id: "law", condition: .implies(first.condition, second.condition))
      ]
    }
    model.proposals = degenerate.proposals.enumerated().map { index, levels in
      PlainScenario.Proposal(
        id: "d\(index)",
        levels: zip(levels, model.issues).map { level, issue in
          level.map { [$0] } ?? Set(issue.options.indices)
        })
    }
    var readings: [PlainReadings?] = []
    for party in degenerate.parties {
      var plain = PlainScenario.Party(id: party.id)
      plain.consentsTo = party.consentsTo?.condition
      var own: PlainReadings?
      if party.isOnFile {
        var preferences = PlainScenario.Preferences(stances: model.issues.map { _ in .unsaid })
        preferences.isJudgedByRedLines = party.isJudgedByRedLines
        preferences.redLines = (party.redLine.map { [$0] } ?? []).map {
          PlainScenario.Preferences.RedLine(
            id: "L_\(party.id)", condition: $0.fact.condition, isFirm: $0.isFirm)
        }
        plain.preferences = preferences
        if party.statesPayoffs, !party.isRanking, !party.isJudgedByRedLines {
          own = PlainReadings(party, degenerate)
        }
      }
      model.parties.append(plain)
      readings.append(own)
    }
    self.init(text: degenerate.text, model: model, readings: readings)
  }
}

extension DegenerateModel.Fact {
  var condition: PlainCondition { .option(issue: issue, .equal, option) }
}

extension PlainReadings {
  fileprivate init(_ party: DegenerateModel.Party, _ model: DegenerateModel) {
    self.init()
    for (issue, stance) in zip(model.issues, party.stances) {
      switch stance {
      case .scored(let numbers): levels.append(numbers.map { number($0) })
      case .silent, .unsaid:
        levels.append(
          issue.options.indices.map { $0 == issue.statusQuo ? PlainForm() : number(.unknown) })
      case .indifferent: levels.append(issue.options.map { _ in PlainForm() })
      }
    }
    if let effect = party.effect {
      effects = [
        Effect(when: .and(effect.facts.map(\.condition)), per: nil, worth: number(effect.worth))
      ]
    }
    noAgreement = number(party.noAgreement ?? .unknown)
    for order in party.orders {
      for (better, worse) in zip(order.options, order.options.dropFirst()) {
        require(levels[order.issue][better] - levels[order.issue][worse], order.relation)
      }
    }
    let issues = model.issues.map { PlainScenario.Issue(id: $0.id, options: $0.options) }
    for comparison in party.comparisons {
      func side(_ proposal: Int?) -> PlainForm {
        proposal.map { payoff(of: model.proposals[$0].map { $0 ?? 0 }, issues) } ?? noAgreement
      }
      require(side(comparison.left) - side(comparison.right), comparison.relation)
    }
  }

  private mutating func require(_ form: PlainForm, _ relation: DegenerateModel.Relation) {
    let compared: Relation =
      switch relation {
      case .better: .positive
      case .atLeast: .notNegative
      case .same: .zero
      }
    rows.append(Row(form: form, relation: compared, line: rows.count))
  }

  private mutating func number(_ stated: DegenerateModel.Number) -> PlainForm {
    truth.append(Fraction(0))
    let form = PlainForm(unknown: truth.count - 1)
    func add(_ form: PlainForm, _ relation: Relation) {
      rows.append(Row(form: form, relation: relation, line: rows.count))
    }
    let turned = form * Fraction(-1)
    switch stated {
    case .exactly(let number):
      hasNumbers = hasNumbers || number != 0
      add(form - PlainForm(Fraction(number)), .zero)
    case .between(let least, let greatest):
      hasNumbers = hasNumbers || least != 0 || greatest != 0
      add(form - PlainForm(Fraction(least)), .notNegative)
      add(PlainForm(Fraction(greatest)) - form, .notNegative)
    case .positive: add(form, .positive)
    case .negative: add(turned, .positive)
    case .notNegative: add(form, .notNegative)
    case .notPositive: add(turned, .notNegative)
    case .unknown: break
    }
    return form
  }
}
