/// Something an outcome must meet, exactly checkable for one outcome and encodable as a program.
enum Requirement: Hashable, Sendable {
  /// A condition holds.
  case condition(Condition)
  /// A party's payoff is at least a number of units, unless a condition holds.
  case payoffAtLeast(party: Int, units: Int, unless: Condition)
  /// A party's payoff is at most a number of units.
  case payoffAtMost(party: Int, units: Int)
  /// A party that leaves numbers open accepts in every reading, or in some, unless a condition holds.
  case accepted(party: Int, Certainty, unless: Condition)
  /// A party that leaves numbers open refuses in every reading, or in some.
  case refused(party: Int, Certainty)
  /// A sum of payoffs times weights is at least a number.
  case sumAtLeast(parties: [Int], weights: [Int], units: Int)

  func isMet(by outcome: Outcome, _ payoffs: ExactPayoffs) -> Bool {
    switch self {
    case .condition(let condition): condition.holds(for: outcome)
    case .payoffAtLeast(let party, let units, let exception):
      exception.holds(for: outcome)
        || payoffs.tables[party].map { $0.payoff(of: outcome) >= units } ?? true
    case .payoffAtMost(let party, let units):
      payoffs.tables[party].map { $0.payoff(of: outcome) <= units } ?? true
    case .accepted(let party, let certainty, let exception):
      exception.holds(for: outcome)
        || payoffs.open[party].map { certainty.isMet(by: $0.verdict(on: outcome)) } ?? true
    case .refused(let party, let certainty):
      payoffs.open[party].map { certainty.isMet(by: $0.verdict(on: outcome).opposite) } ?? false
    case .sumAtLeast(let parties, let weights, let units):
      zip(parties, weights).reduce(0) { sum, part in
        sum + (payoffs.tables[part.0]?.payoff(of: outcome) ?? 0) * part.1
      } >= units
    }
  }
}

/// How surely a party must accept.
enum Certainty: Hashable, Sendable {
  /// In every reading.
  case inEveryReading
  /// In some reading at least.
  case inSomeReading

  /// Whether a verdict is as certain as that.
  func isMet(by verdict: Verdict) -> Bool {
    verdict == .every || (self == .inSomeReading && verdict == .some)
  }
}

extension PayoffModel {
  /// What an outcome must meet so that a party accepts it; `nil` where nothing can.
  func acceptance(by party: Int, _ certainty: Certainty, _ payoffs: ExactPayoffs) -> [Requirement]? {
    let unconcerned = self.unconcerned(party)
    guard let preferences = scenario.parties[party].preferences else {
      // A consent that is not on record removes nothing; a signatory without a file is undetermined.
      if case .notOnRecord = judgements[party] { return [] }
      if certainty == .inSomeReading { return [] }
      return unconcerned.map { [.condition($0)] }
    }
    func unless(_ condition: Condition) -> Requirement {
      .condition(unconcerned.map { .any([$0, condition]) } ?? condition)
    }
    var requirements = preferences.redLines.filter { $0.hardness == .firm }.map {
      unless($0.condition)
    }
    switch (judgements[party], certainty) {
    case (.redLines, .inEveryReading):
      requirements += preferences.redLines.filter { $0.hardness == .reported }.map {
        unless($0.condition)
      }
    case (.undetermined, .inEveryReading):
      guard let unconcerned else { return nil }
      requirements.append(.condition(unconcerned))
    case (.payoffs(let payoff), _):
      let moves = silentMoves(payoff)
      var exceptions: [Condition] = unconcerned.map { [$0] } ?? []
      if certainty == .inEveryReading {
        requirements += moves.map { unless(.not($0)) }
      } else {
        exceptions += moves
      }
      requirements.append(
        .payoffAtLeast(
          party: party, units: payoffs.tables[party]?.reservation ?? 0, unless: .any(exceptions)))
    case (.readings, _):
      requirements.append(
        .accepted(party: party, certainty, unless: unconcerned ?? .any([])))
    case (.redLines, .inSomeReading), (.undetermined, .inSomeReading), (.notOnRecord, _): break
    }
    if let floor = floors[party] {
      requirements.append(
        .payoffAtLeast(party: party, units: floor, unless: unconcerned ?? .any([])))
    }
    return requirements
  }

  /// The ways in which an outcome can fail to be accepted by a party in every reading: it is not
  /// accepted so exactly where one of them is met.
  func refusals(by party: Int, _ payoffs: ExactPayoffs) -> [[Requirement]] {
    guard let preferences = scenario.parties[party].preferences else {
      if case .notOnRecord = judgements[party] { return [] }
      return [unconcerned(party).map { [.condition(.not($0))] } ?? []]
    }
    let concerned: [Requirement] = unconcerned(party).map { [.condition(.not($0))] } ?? []
    let deciding = preferences.redLines.filter {
      $0.hardness == .firm || judgements[party] == .redLines
    }
    var ways = deciding.map { concerned + [.condition(.not($0.condition))] }
    switch judgements[party] {
    case .undetermined: ways.append(concerned)
    case .payoffs(let payoff):
      ways += silentMoves(payoff).map { concerned + [.condition($0)] }
      if let reservation = payoffs.tables[party]?.reservation {
        ways.append(concerned + [.payoffAtMost(party: party, units: reservation - 1)])
      }
    case .readings: ways.append(concerned + [.refused(party: party, .inSomeReading)])
    case .redLines, .notOnRecord: break
    }
    return ways
  }

  /// What a red line asks of an outcome where it is in force: a consenting party has no say over what does
  /// not concern it.
  func binding(_ line: RedLine, of party: Int) -> Condition {
    unconcerned(party).map { .any([$0, line.condition]) } ?? line.condition
  }

  /// When a consenting party has no say; `nil` for a signatory.
  private func unconcerned(_ party: Int) -> Condition? {
    guard case .consenting(let concern) = scenario.parties[party].role else { return nil }
    return .not(concern)
  }

  /// For each issue a party is silent about: that it leaves its status quo.
  private func silentMoves(_ payoff: PartyPayoff) -> [Condition] {
    payoff.silentIssues.map { index in
      let issue = scenario.issues[index]
      return .within(
        issue: index, LevelSet(levelCount: issue.options.count) { $0 != issue.statusQuo })
    }
  }

  /// What an outcome must meet to be in the zone; `nil` where somebody can accept nothing.
  func zoneRequirements(_ certainty: Certainty, _ payoffs: ExactPayoffs) -> [Requirement]? {
    var requirements = scenario.rules.map { Requirement.condition($0.condition) }
    for party in deciders {
      guard let acceptance = acceptance(by: party, certainty, payoffs) else { return nil }
      requirements += acceptance
    }
    return requirements
  }

  /// The groups whose acceptance makes an agreement, and that of no smaller part does.
  ///
  /// All deciders, where every signatory has to accept. Consents and documents belong to each group.
  var winningGroups: [[Int]] {
    guard let agreement = scenario.agreement else { return [deciders] }
    let always = deciders.filter { !agreement.members.contains($0) }
    return agreement.minimalWinning.map { ($0 + always).sorted() }
  }

  /// The parties whose acceptance an outcome may need, by position.
  var deciders: [Int] {
    scenario.parties.indices.filter { judgements[$0] != .notOnRecord }
  }
}
