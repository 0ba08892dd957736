/// The payoff of one party: features, the unknown each is multiplied with, and the reservation
/// value.
public struct PartyPayoff: Hashable, Sendable {
  /// One addend of the payoff: an unknown times a factor times a feature.
  public struct Term: Hashable, Sendable {
    /// The unknown, by position.
    public let unknown: Int
    /// The feature.
    public let feature: Feature
    /// What the two are multiplied with.
    public var factor = Rational(1)
  }

  /// What an unknown number is the worth of.
  public enum Unknown: Hashable, Sendable {
    /// A level of an issue, by positions.
    case level(issue: Int, level: Int)
    /// One of the numbers stated about an issue: a weight, or a point of a line.
    case number(issue: Int, number: Int)
    /// A conditional effect, by position.
    case effect(Int)
    /// No agreement.
    case noAgreement
    /// A parameter, by position.
    case parameter(Int)
  }

  /// Something the file says about the unknowns.
  public struct Source: Hashable, Sendable {
    /// The statement as it is written, or what it is about.
    public let text: String
    /// What it rests on.
    public let evidence: Evidence
    /// Where it was written.
    public let location: SourceLocation
  }

  /// The addends.
  public private(set) var terms: [Term] = []
  /// Where the addends of each level of an issue begin, and where those of its last level end.
  private var firstTerms: [[Int]] = []
  /// What each unknown is the worth of.
  public private(set) var unknowns: [Unknown] = []
  /// The reservation value.
  public private(set) var reservation = LinearForm()
  /// What is known of the unknowns.
  public internal(set) var readings = Readings()
  /// The statements that the rows of the readings come from.
  public private(set) var sources: [Source] = []
  /// The issues whose other options than the status quo have an unknown worth of either sign.
  public private(set) var silentIssues: [Int]
  /// The parameters that are left open, and the numbers that follow from them.
  private(set) var madeFromParameters: Set<Int> = []
  /// The unknown of each parameter; `nil` where it is stated exactly.
  private var parameters: [Int?] = []
  /// Whether numbers are left open that some statement bounds, so that acceptance is a question about all
  /// readings.
  public private(set) var isOpen: Bool

  init(_ preferences: Preferences, of party: Int, in scenario: Scenario) {
    silentIssues = preferences.listedAsSilent
    isOpen =
      !preferences.orders.isEmpty || !preferences.comparisons.isEmpty
      || preferences.effects.contains { $0.worth.exact == nil || !$0.bounds.isEmpty }
      || preferences.stances.contains { if case .open = $0 { true } else { false } }
      || (preferences.noAgreement.map { $0.worth.exact == nil } ?? false)
    for (index, parameter) in preferences.parameters.enumerated() {
      parameters.append(
        parameter.number.exact == nil && parameter.isUsed
          ? add(
            .parameter(index), parameter.number,
            addSource(parameter.id, parameter.evidence, parameter.location)) : nil)
    }
    madeFromParameters = Set(parameters.compactMap(\.self))
    for (index, stance) in preferences.stances.enumerated() {
      addIssue(index, stance, party, scenario)
    }
    for (index, effect) in preferences.effects.enumerated() {
      let feature: Feature =
        effect.per.map { .quantity(issue: $0, where: effect.when) } ?? .condition(effect.when)
      let source = addSource(effect.id, effect.evidence, effect.location)
      let unknown = add(.effect(index), effect.worth, source)
      terms.append(Term(unknown: unknown, feature: feature))
      for bound in effect.bounds { require(bound, on: unknown, source) }
    }
    let noAgreement = preferences.noAgreement
    let source = addSource(
      "no_agreement", noAgreement?.evidence ?? Evidence(),
      noAgreement?.location ?? preferences.location)
    reservation = LinearForm(
      unknown: add(
        .noAgreement, noAgreement?.worth ?? (isOpen ? .open : .exactly(Rational(0))), source))
    for order in preferences.orders { require(order) }
    for comparison in preferences.comparisons { require(comparison, scenario) }
  }

  private mutating func addIssue(
    _ index: Int, _ stance: Preferences.Stance, _ party: Int, _ scenario: Scenario
  ) {
    let issue = scenario.issues[index]
    func addStatedSource() -> Int {
      let subjects: [Statement.Subject] = [.scores(issue.id), .weight(issue.id)]
      let statement = scenario.statements.last {
        $0.party == party && subjects.contains($0.subject)
      }
      return addSource(
        issue.id, statement?.evidence ?? Evidence(), statement?.location ?? issue.location)
    }
    var starts: [Int] = []
    defer { firstTerms.append(starts + [terms.count]) }
    switch stance {
    case .scored(let values):
      let source = addStatedSource()
      for (level, value) in values.enumerated() {
        starts.append(terms.count)
        let unknown = add(.level(issue: index, level: level), .exactly(value), source)
        terms.append(Term(unknown: unknown, feature: .option(issue: index, level: level)))
      }
    case .open(let scores):
      let source = addStatedSource()
      let unknowns = scores.numbers.enumerated().map { position, number in
        add(scores.unknown(position, of: index), number, source)
      }
      for (level, shares) in scores.levels.enumerated() {
        starts.append(terms.count)
        terms += shares.map {
          Term(
            unknown: unknowns[$0.number], feature: .option(issue: index, level: level),
            factor: $0.factor)
        }
      }
    case .silent, .unsaid:
      guard stance == .silent || isOpen else { return }
      for level in issue.options.indices {
        starts.append(terms.count)
        guard level != issue.statusQuo else { continue }
        let unknown = readings.addUnknown()
        unknowns.append(.level(issue: index, level: level))
        terms.append(Term(unknown: unknown, feature: .option(issue: index, level: level)))
      }
    case .indifferent: break
    }
  }

  private mutating func addSource(
    _ text: String, _ evidence: Evidence, _ location: SourceLocation
  ) -> Int {
    sources.append(Source(text: text, evidence: evidence, location: location))
    return sources.count - 1
  }

  private mutating func add(_ subject: Unknown, _ number: StatedNumber, _ source: Int) -> Int {
    unknowns.append(subject)
    let unknown = readings.addUnknown(number, statedBy: source)
    if case .made(let sum) = number {
      madeFromParameters.insert(unknown)
      var form = LinearForm(unknown: unknown).minus(sum.constant)
      for share in sum.shares {
        guard let parameter = parameters[share.parameter] else { continue }
        form.add(LinearForm(unknown: parameter), times: share.factor.negated)
      }
      readings.require(form, .zero, source)
    }
    return unknown
  }

  /// The payoff in one reading.
  ///
  /// - Parameters:
  ///   - values: The number of each unknown; `nil` for what the party is silent about.
  ///   - silent: The issues that it is silent about.
  /// - Returns: The same payoff with nothing else left open.
  func fixed(at values: [Rational?], silentAbout silent: [Int] = []) -> PartyPayoff {
    var fixed = self
    fixed.readings = Readings()
    for value in values {
      if let value {
        _ = fixed.readings.addUnknown(.exactly(value), statedBy: 0)
      } else {
        _ = fixed.readings.addUnknown()
      }
    }
    fixed.silentIssues = silent
    fixed.isOpen = false
    return fixed
  }

  // MARK: Statements

  private mutating func require(_ bound: WorthBound, on unknown: Int, _ source: Int) {
    let move = worth(of: bound.issue, at: bound.to)
      .minus(worth(of: bound.issue, at: bound.from))
    let effect = LinearForm(unknown: unknown)
    readings.require(
      bound.direction == .atLeastAsBad ? move.minus(effect) : effect.minus(move), .notNegative,
      source)
  }

  private mutating func require(_ order: OrderStatement) {
    let source = addSource(order.text, order.evidence, order.location)
    for (position, relation) in order.relations.enumerated() {
      let form = worth(of: order.issue, at: order.levels[position])
        .minus(worth(of: order.issue, at: order.levels[position + 1]))
      readings.require(form, relation.row, source)
    }
  }

  private mutating func require(_ comparison: Comparison, _ scenario: Scenario) {
    let source = addSource(comparison.text, comparison.evidence, comparison.location)
    var form = LinearForm()
    for term in comparison.terms {
      let side =
        switch term.side {
        case .noAgreement: reservation
        case .outcome(let outcome): payoff(of: outcome, in: scenario)
        }
      form.add(side, times: Rational(term.sign))
    }
    readings.require(form, comparison.relation.row, source)
  }

  /// What a level of an issue is worth.
  func worth(of issue: Int, at level: Int) -> LinearForm {
    var worth = LinearForm()
    let starts = firstTerms[issue]
    guard level + 1 < starts.count else { return worth }
    for term in terms[starts[level]..<starts[level + 1]] {
      worth.add(LinearForm(unknown: term.unknown), times: term.factor)
    }
    return worth
  }

  /// What an outcome is worth.
  func payoff(of outcome: Outcome, in scenario: Scenario) -> LinearForm {
    var payoff = LinearForm()
    for term in terms {
      let value = term.feature.value(for: outcome, in: scenario)
      guard value != Rational(0) else { continue }
      var product = LinearForm()
      product.add(LinearForm(unknown: term.unknown), times: term.factor)
      payoff.add(product, times: value)
    }
    return payoff
  }
}

extension OrderStatement.Relation {
  fileprivate var row: Readings.Row.Relation {
    switch self {
    case .better: .positive
    case .atLeast: .notNegative
    case .same: .zero
    }
  }
}

extension OpenScores {
  /// What one of the numbers is the worth of: of the one level that is nothing but this number, or a number
  /// that is multiplied or shared.
  fileprivate func unknown(_ number: Int, of issue: Int) -> PartyPayoff.Unknown {
    let isWeight = numbers.count == 1 && levels.count > 1
    let level = levels.firstIndex {
      $0.count == 1 && $0[0].number == number && $0[0].factor > Rational(0)
    }
    return isWeight
      ? .number(issue: issue, number: number)
      : level.map { .level(issue: issue, level: $0) } ?? .number(issue: issue, number: number)
  }
}
