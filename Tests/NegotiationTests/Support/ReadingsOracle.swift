import TestSupport

@testable import Negotiation

/// Applies the definitions of readings to every outcome, and shares nothing with the engines: the corners of
/// all readings by making every set of rows equal, and what holds at a tie by eliminating unknowns.
struct ReadingsOracle {
  let random: RandomReadings
  /// Every combination of levels.
  let outcomes: [[Int]]
  /// The outcomes that meet the rules, by position.
  let lawful: [Int]
  /// Each party's readings; `nil` for one without payoffs.
  let parties: [PartyOracle?]
  /// What each party says to each outcome, as `verdicts[party][outcome]`; empty where statements
  /// contradict each other.
  let verdicts: [[Verdict]]

  init(_ random: RandomReadings) {
    self.random = random
    let issues = random.model.issues
    let outcomes = combinations(of: issues.map { $0.options.count })
    self.outcomes = outcomes
    lawful = outcomes.indices.filter { index in
      random.model.rules.allSatisfy { $0.condition.holds(at: outcomes[index], issues) }
    }
    let parties = random.readings.map { $0.map { PartyOracle($0, issues, outcomes) } }
    self.parties = parties
    guard parties.allSatisfy({ $0?.isConsistent ?? true }) else {
      verdicts = []
      return
    }
    verdicts = random.model.parties.enumerated().map { index, party in
      let byPayoff = parties[index]?.verdicts()
      return outcomes.indices.map { party.verdict(on: outcomes[$0], byPayoff?[$0], issues) }
    }
  }

  /// Whether some reading is compatible with all statements.
  var isConsistent: Bool { !verdicts.isEmpty }

  var agreements: [Int] { lawful.filter { at in verdicts.allSatisfy { $0[at] == .every } } }

  var possible: [Int] { lawful.filter { at in verdicts.allSatisfy { $0[at] != Verdict.none } } }

  var verdict: Verdict { !agreements.isEmpty ? .every : possible.isEmpty ? .none : .some }

  /// The outcomes that complete a proposal and meet the rules.
  func completions(of proposal: Int) -> [Int] {
    lawful.filter { at in
      zip(random.model.proposals[proposal].levels, outcomes[at]).allSatisfy { $0.contains($1) }
    }
  }

  /// What a party says to a proposal; `nil` where no completion meets the rules.
  func verdict(of party: Int, on proposal: Int) -> Verdict? {
    let all = completions(of: proposal).map { verdicts[party][$0] }
    guard !all.isEmpty else { return nil }
    if all.allSatisfy({ $0 == .every }) { return .every }
    return all.contains { $0 != Verdict.none } ? .some : Verdict.none
  }

  /// Whether every reading has an agreement: for no way to have each outcome refused by somebody is there a
  /// reading in which each party refuses all of its own.
  ///
  /// `nil` where there are too many ways to look at.
  var everyReadingHasAgreement: Bool? {
    if !agreements.isEmpty { return true }
    let candidates = possible
    if candidates.count > 9 { return nil }
    var known: [[Int]: Bool] = [:]
    func canRefuse(_ party: Int, _ refused: [Int]) -> Bool {
      let key = [party] + refused
      if let answer = known[key] { return answer }
      // Who has no payoffs may refuse each of these on its own.
      let answer = parties[party]?.canRefuse(refused) ?? true
      known[key] = answer
      return answer
    }
    func hasRefusal(_ place: Int, _ refused: [[Int]]) -> Bool {
      guard place < candidates.count else { return true }
      return refused.indices.contains { party in
        guard verdicts[party][candidates[place]] == .some else { return false }
        var more = refused
        more[party].append(candidates[place])
        return canRefuse(party, more[party]) && hasRefusal(place + 1, more)
      }
    }
    return !hasRefusal(0, verdicts.map { _ in [] })
  }
}

extension PlainScenario.Party {
  /// Whether it accepts an outcome in every reading, in some or in none, when its payoffs say so much.
  fileprivate func verdict(
    on outcome: [Int], _ byPayoff: Verdict?, _ issues: [PlainScenario.Issue]
  ) -> Verdict {
    if let concern = consentsTo {
      if !concern.holds(at: outcome, issues) || preferences == nil { return .every }
    }
    guard let preferences else { return .some }
    let broken = preferences.redLines.filter { !$0.condition.holds(at: outcome, issues) }
    if broken.contains(where: \.isFirm) { return .none }
    // Whose red lines do not decide alone, and who states no payoffs, may refuse whatever they allow.
    return byPayoff ?? (broken.isEmpty && preferences.isJudgedByRedLines ? .every : .some)
  }
}

/// The readings of one party.
struct PartyOracle {
  let readings: PlainReadings
  /// What each outcome is worth over no agreement, in whole numbers times something greater than 0.
  let gains: [[Int128]]
  let isConsistent: Bool
  private let unknowns: Int
  private let cone: ExactCone

  init(_ readings: PlainReadings, _ issues: [PlainScenario.Issue], _ outcomes: [[Int]]) {
    self.readings = readings
    let unknowns = readings.truth.count
    self.unknowns = unknowns
    gains = outcomes.map {
      (readings.payoff(of: $0, issues) - readings.noAgreement).whole(unknowns)
    }
    isConsistent = Self.isPossible(readings.rows, unknowns)
    let rows = readings.rows
    cone =
      isConsistent
      ? ExactCone(
        equalities: rows.filter { $0.relation == .zero }.map { $0.form.whole(unknowns) },
        inequalities: rows.filter { $0.relation != .zero }.map { $0.form.whole(unknowns) } + [
          Self.one(unknowns)
        ], width: unknowns + 1)
      : ExactCone(equalities: [], inequalities: [], width: 0)
  }

  /// The statements' lines.
  var lines: [Int] { Set(readings.rows.map(\.line)).sorted() }

  /// Whether some reading is compatible with the statements of some lines.
  func isConsistent(keeping lines: Set<Int>) -> Bool {
    Self.isPossible(readings.rows.filter { lines.contains($0.line) }, unknowns)
  }

  /// By the corners, and by elimination where the best of them is a tie.
  func verdicts() -> [Verdict] {
    gains.map { gain in
      if cone.lines.contains(where: { product(gain, $0) != 0 }) { return .some }
      let products = cone.rays.map { product(gain, $0) }
      if products.allSatisfy({ $0 >= 0 }) { return .every }
      if products.contains(where: { $0 > 0 }) { return .some }
      return canAccept(gain) ? .some : .none
    }
  }

  /// By the definition alone.
  func verdict(on outcome: Int) -> Verdict {
    !canRefuse([outcome]) ? .every : canAccept(gains[outcome]) ? .some : .none
  }

  /// The least and the greatest gain from an outcome over all readings, ends included, in points; an end is
  /// `nil` where there is none.
  func margin(on form: PlainForm) -> (least: Fraction?, greatest: Fraction?) {
    let gain = form.whole(unknowns)
    // What the whole numbers were multiplied with.
    let parts = (0..<unknowns).map { form.coefficients[$0] ?? Fraction(0) } + [form.constant]
    let scale = zip(gain, parts).first { $0.0 != 0 }.map { whole, part in
      Fraction(Int(whole) * part.denominator / part.numerator)
    }
    guard let scale else { return (Fraction(0), Fraction(0)) }
    var values: [Fraction] = []
    var (isOpenBelow, isOpenAbove) = (false, false)
    for line in cone.lines where product(gain, line) != 0 {
      (isOpenBelow, isOpenAbove) = (true, true)
    }
    for ray in cone.rays {
      let height = product(gain, ray)
      if ray[unknowns] == 0 {
        isOpenBelow = isOpenBelow || height < 0
        isOpenAbove = isOpenAbove || height > 0
      } else {
        let (a, b) = (Int(height), Int(ray[unknowns]) * scale.numerator)
        values.append(Fraction(a * scale.denominator, over: b))
      }
    }
    return (isOpenBelow ? nil : values.min(), isOpenAbove ? nil : values.max())
  }

  /// Whether some reading refuses all of some outcomes.
  func canRefuse(_ refused: [Int]) -> Bool {
    Self.isPossible(readings.rows, unknowns, refused.map { (gains[$0].map { -$0 }, true) })
  }

  /// Whether in some reading none of some outcomes is worth more than another, and whether one of them is.
  ///
  /// - Parameter forms: By how much each is worth more.
  /// - Returns: Whether some reading prefers none of them, and whether some reading prefers one.
  func canPrefer(_ forms: [PlainForm]) -> (none: Bool, one: Bool) {
    let wholes = forms.map { $0.whole(unknowns) }
    return (
      none: Self.isPossible(readings.rows, unknowns, wholes.map { ($0.map { -$0 }, false) }),
      one: wholes.contains { Self.isPossible(readings.rows, unknowns, [($0, true)]) }
    )
  }

  private func canAccept(_ gain: [Int128]) -> Bool {
    Self.isPossible(readings.rows, unknowns, [(gain, false)])
  }

  /// The row of what stands for 1.
  private static func one(_ unknowns: Int) -> [Int128] {
    Array(repeating: 0, count: unknowns) + [1]
  }

  private static func isPossible(
    _ rows: [PlainReadings.Row], _ unknowns: Int, _ more: [([Int128], Bool)] = []
  ) -> Bool {
    NegotiationTests.isPossible(
      equalities: rows.filter { $0.relation == .zero }.map { $0.form.whole(unknowns) },
      inequalities: rows.filter { $0.relation != .zero }
        .map { ($0.form.whole(unknowns), $0.relation == .positive) }
        + more.map { (row: $0.0, isStrict: $0.1) } + [(one(unknowns), true)])
  }
}
