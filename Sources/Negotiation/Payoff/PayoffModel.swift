/// What every outcome is worth to every party, as far as the files state it.
///
/// The payoff of an outcome *x* to a party is u(x; θ) = Σ θ_f·φ_f(x), linear in unknown numbers θ
/// that the party's statements confine to its ``Readings``. Point scores leave one single reading.
public struct PayoffModel: Sendable {
  /// The scenario it was made from.
  public internal(set) var scenario: Scenario
  /// How each party decides what it accepts, in the order of the parties.
  public internal(set) var judgements: [Judgement]
  /// The reading chosen for each party whose open numbers were fixed; `nil` for all others.
  public internal(set) var central: [CentralReading?]
  /// What each party must get besides, in units, where it has a say; `nil` for nothing.
  var floors: [Int?]

  /// Makes the model of a scenario.
  ///
  /// A party whose statements leave only one reading is judged by its payoffs there.
  public init(_ scenario: Scenario) { self.init(scenario, asStated: false) }

  /// The same with every party judged as it states its numbers, for whoever looks at what becomes of it as one of them
  /// moves: then its statements may leave another reading, or none.
  init(asStated scenario: Scenario) { self.init(scenario, asStated: true) }

  private init(_ scenario: Scenario, asStated: Bool) {
    self.scenario = scenario
    judgements = scenario.parties.indices.map {
      Judgement(of: $0, in: scenario, asStated: asStated)
    }
    central = scenario.parties.map { _ in nil }
    floors = scenario.parties.map { _ in nil }
  }
}

extension PayoffModel {
  /// Whether some party is judged by what outcomes are worth to it.
  public var hasPayoffs: Bool {
    judgements.contains {
      switch $0 {
      case .payoffs, .readings: true
      case .redLines, .undetermined, .notOnRecord: false
      }
    }
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
  /// It accepts what is worth at least as much as no agreement and meets its firm red lines, but numbers
  /// are left open, so that this may differ from reading to reading.
  case readings(PartyPayoff)
  /// It only consents or votes, and no preferences of it are on file.
  case notOnRecord

  /// Whether acceptance depends on numbers that statements bound and leave open.
  public var leavesNumbersOpen: Bool {
    if case .readings = self { true } else { false }
  }

  init(of index: Int, in scenario: Scenario, asStated: Bool) {
    let party = scenario.parties[index]
    guard let preferences = party.preferences else {
      // Under a rule a bloc that may do either counts as that.
      self = party.isSignatory || scenario.agreement != nil && party.body != nil ? .undetermined : .notOnRecord
      return
    }
    if preferences.isJudgedByRedLines {
      self = .redLines
    } else if preferences.hasPayoffs {
      let payoff = PartyPayoff(preferences, of: index, in: scenario)
      let only = payoff.isOpen && !asStated ? payoff.determined(preferences, in: scenario) : nil
      self = only.map { .payoffs($0) } ?? (payoff.isOpen ? .readings(payoff) : .payoffs(payoff))
    } else {
      self = .undetermined
    }
  }
}
