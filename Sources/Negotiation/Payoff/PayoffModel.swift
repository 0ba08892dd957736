/// What every outcome is worth to every party, as far as the files state it.
///
/// The payoff of an outcome *x* to a party is u(x; θ) = Σ θ_f·φ_f(x), linear in unknown numbers θ
/// that the party's statements confine to its ``Readings``. Point scores leave one single reading.
public struct PayoffModel: Sendable {
  /// The scenario it was made from.
  public internal(set) var scenario: Scenario
  /// How each party decides what it accepts, in the order of the parties.
  public let judgements: [Judgement]
  /// What each party must get besides, in units, whether or not it has a say; `nil` for nothing.
  var floors: [Int?]

  /// Makes the model of a scenario.
  public init(_ scenario: Scenario) {
    self.scenario = scenario
    judgements = scenario.parties.map { Judgement(of: $0, in: scenario) }
    floors = scenario.parties.map { _ in nil }
  }
}

/// How a party decides what it accepts.
public enum Judgement: Hashable, Sendable {
  /// It accepts whatever meets its firm red lines, and may refuse what breaks a reported one.
  case redLines
  /// It states no payoffs: whatever its firm red lines allow, it may accept or refuse.
  case undetermined
  /// It accepts what is worth at least as much as no agreement and meets its firm red lines.
  case payoffs(PartyPayoff)
  /// It only consents, and no preferences of it are on file.
  case notOnRecord

  init(of party: Party, in scenario: Scenario) {
    guard let preferences = party.preferences else {
      self = party.isSignatory ? .undetermined : .notOnRecord
      return
    }
    if preferences.isJudgedByRedLines {
      self = .redLines
    } else if preferences.hasPayoffs {
      self = .payoffs(PartyPayoff(preferences, in: scenario))
    } else {
      self = .undetermined
    }
  }
}

/// The payoff of one party: features, the unknown each is multiplied with, and the reservation
/// value.
public struct PartyPayoff: Hashable, Sendable {
  /// One addend of the payoff: an unknown times a feature.
  public struct Term: Hashable, Sendable {
    /// The unknown, by position.
    public let unknown: Int
    /// The feature.
    public let feature: Feature
  }

  /// The addends.
  public let terms: [Term]
  /// The reservation value.
  public let reservation: LinearForm
  /// What is known of the unknowns.
  public let readings: Readings
  /// The issues whose other options than the status quo have an unknown worth of either sign.
  public let silentIssues: [Int]

  init(_ preferences: Preferences, in scenario: Scenario) {
    var readings = Readings()
    var terms: [Term] = []
    for (index, stance) in preferences.stances.enumerated() {
      let issue = scenario.issues[index]
      switch stance {
      case .scored(let values):
        for (level, value) in values.enumerated() {
          terms.append(
            Term(
              unknown: readings.addUnknown(fixedAt: value),
              feature: .option(issue: index, level: level)))
        }
      case .silent:
        for level in issue.options.indices where level != issue.statusQuo {
          terms.append(
            Term(unknown: readings.addUnknown(), feature: .option(issue: index, level: level)))
        }
      case .indifferent, .unsaid: break
      }
    }
    for effect in preferences.effects {
      let feature: Feature =
        effect.per.map { .quantity(issue: $0, where: effect.when) } ?? .condition(effect.when)
      terms.append(Term(unknown: readings.addUnknown(fixedAt: effect.worth), feature: feature))
    }
    self.terms = terms
    reservation = LinearForm(
      unknown: readings.addUnknown(fixedAt: preferences.noAgreement?.worth ?? Rational(0)))
    self.readings = readings
    silentIssues = preferences.silentIssues
  }
}
