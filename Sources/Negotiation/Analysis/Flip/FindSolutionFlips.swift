extension ScenarioDocument {
  /// Finds, for each bargaining solution asked for, every assumption on which it hangs, with the smallest change that makes
  /// it single out other agreements.
  ///
  /// Where every number is stated, numbers have exact thresholds, below and above. Where some are left open the solution is
  /// that of the central reading, which moves as a whole with any number, so only what holds or does not is looked at.
  ///
  /// - Parameters:
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - solutions: Which solutions.
  ///   - effort: When to stop.
  ///   - tell: Hears how many assumptions have been looked at, out of how many.
  /// - Returns: What changes each solution, and what does not; at a stop, what is known so far.
  /// - Throws: ``InvalidScenario`` where the model is not valid, ``EngineDoesNotApply`` where it is beyond the engines.
  /// - Complexity: For each number, the number of different agreements there could be; for what holds or does not, the
  ///   solutions again.
  public func findSolutionFlips(
    variant: String?, of solutions: [BargainingSolution], _ effort: Effort = Effort(),
    _ tell: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> SolutionFlips {
    let scenario = try Scenario(self, variant: variant)
    var examination = try SolutionExamination(self, scenario, solutions, effort)
    var flips = SolutionFlips()
    flips.central = examination.model.central
    flips.reason = examination.reason
    flips.isComplete = examination.isComplete
    flips.answers = zip(solutions, examination.now).compactMap { solution, now in
      now.map { SolutionFlips.Answer(solution: solution, now: $0) }
    }
    guard flips.reason == nil else { return flips }
    let found = try searchAssumptions(&examination, about: scenario, effort, tell)
    for index in flips.answers.indices {
      flips.answers[index].flips = found.flips(index)
      flips.answers[index].steady = found.steady[index]
    }
    flips.contradictions = found.contradictions
    flips.unexamined = found.unexamined
    flips.assumptionCount = found.assumptionCount
    flips.isComplete = flips.isComplete && found.isComplete
    return flips
  }
}

/// What bargaining solutions single out.
private struct SolutionExamination: Examination {
  private let document: ScenarioDocument
  private let solutions: [BargainingSolution]
  private let effort: Effort
  private let payoffs: ExactPayoffs
  /// What the others accept, by the party whose number moves.
  private var accepted: [Int: [AcceptedOutcome]] = [:]
  /// The central reading.
  let model: PayoffModel
  /// What the solutions single out as things stand.
  let now: [SingledOut?]
  /// Why there is no solution to look at; `nil` where there is one.
  let reason: ParetoFrontier.Reason?
  /// Whether they are known in full.
  let isComplete: Bool

  init(
    _ document: ScenarioDocument, _ scenario: Scenario, _ solutions: [BargainingSolution],
    _ effort: Effort
  ) throws {
    self.document = document
    self.solutions = solutions
    self.effort = effort
    model = try PayoffModel(scenario).inCentralReading(effort)
    payoffs = try ExactPayoffs(model)
    let bargain = try model.bargain(payoffs, .auto, outcomes: SingledOut.mostAsked, effort)
    let why = bargain.frontier.reason
    reason = why == .noAgreement || why == .noOutcome ? nil : why
    isComplete = bargain.frontier.isComplete
    now = solutions.map { bargain.singledOut(by: $0) }
  }

  // MARK: Numbers

  mutating func follow(
    _ place: NumberPlace, of party: Int, _ assumption: Assumption
  ) throws -> NumberFollowed<SolutionFlip> {
    let scenario = model.scenario
    guard model.central.allSatisfy({ $0 == nil }) else { return .unexamined(.centralReading) }
    guard scenario.isEnumerable else { return .unexamined(.tooManyOutcomes) }
    // Who is judged by red lines alone states no number that counts.
    guard let acceptance = try document.acceptance(along: place, of: party, scenario.variant?.id)
    else {
      return .countsForNothing
    }
    // One reading here, and another or none as soon as the number moves.
    guard case .table(let along) = acceptance else { return .unexamined(.centralReading) }
    if accepted[party] == nil {
      accepted[party] = try model.outcomesAcceptedByOthers(than: party, payoffs, effort)
    }
    let accepted = accepted[party] ?? []
    guard Set(accepted.map(\.withoutSay)).count <= 1 else { return .unexamined(.differentPlayers) }
    // Where nothing that the others accept needs the party, its numbers count for nothing.
    if let first = accepted.first, first.isFree { return .countsForNothing }
    guard let candidates = try candidates(accepted, along, from: place.value) else {
      return .unexamined(.tooManyOutcomes)
    }
    var isTooLarge = false
    let found = try solutions.map { solution -> NumberFollowed<SolutionFlip>.Along in
      do {
        return try follow(place, assumption, solution, candidates)
      } catch is TooFine {
        defer { isTooLarge = true }
        // Said once of a number.
        return isTooLarge ? .unasked : .unexamined(.tooLarge)
      }
    }
    return .along(found, contradicted: [])
  }

  private func follow(
    _ place: NumberPlace, _ assumption: Assumption, _ solution: BargainingSolution,
    _ candidates: [SolutionAlong.Candidate]
  ) throws -> NumberFollowed<SolutionFlip>.Along {
    try effort.look()
    let order = SolutionOrder(definition: solution.definition)
    let upwards = SolutionAlong(order: order, candidates: candidates)
    let change = SolutionChange(
      now: place.value,
      below: try reach(upwards.mirrored, from: place.value, isUpwards: false).flatMap {
        place.canBe($0.threshold) ? $0 : nil
      },
      above: try reach(upwards, from: place.value, isUpwards: true).flatMap { place.canBe($0.threshold) ? $0 : nil })
    guard let nearest = change.nearest else { return .steady }
    return .flips(
      SolutionFlip(assumption: assumption, change: .number(change)),
      distance: change.toward(nearest).distance)
  }

  /// The outcomes as candidates, those together that are worth the same to everybody; `nil` where they are too many.
  private func candidates(
    _ accepted: [AcceptedOutcome], _ along: TableAlong, from now: Rational
  ) throws(TooFine) -> [SolutionAlong.Candidate]? {
    struct Worth: Hashable {
      let others: [Rational]
      let own: TableAlong.Gain
      let isFree: Bool
    }
    let moved = try now.less(along.first)
    let unit = try Rational(1).over(Rational(along.unitsPerPoint))
    var places: [Worth: Int] = [:]
    var candidates: [SolutionAlong.Candidate] = []
    for outcome in accepted {
      let gain = along.gain(of: outcome.outcome)
      let worth = Worth(others: outcome.others, own: gain, isFree: outcome.isFree)
      if let place = places[worth] {
        candidates[place].outcomes.append(outcome.outcome)
        continue
      }
      if candidates.count == mostCandidates { return nil }
      places[worth] = candidates.count
      let line = try GainLine(start: Rational(gain.start), slope: Rational(gain.slope)).times(unit)
      candidates.append(
        SolutionAlong.Candidate(
          others: outcome.others,
          own: GainLine(start: try line.value(at: moved), slope: line.slope),
          isFree: outcome.isFree, outcomes: [outcome.outcome]))
    }
    return candidates
  }

  private func reach(
    _ along: SolutionAlong, from now: Rational, isUpwards: Bool
  ) throws(TooFine) -> SolutionChange.Reach? {
    guard let change = try along.firstChange() else { return nil }
    let number = try now.more(isUpwards ? change.distance : change.distance.negated)
    func singledOut(_ candidates: [Int]) -> SingledOut {
      SingledOut(candidates.flatMap { along.candidates[$0].outcomes })
    }
    return SolutionChange.Reach(
      threshold: Threshold(number: number, isBeyond: change.isBeyond),
      there: singledOut(change.there), beyond: singledOut(change.beyond))
  }

  // MARK: What holds or does not

  mutating func answers(of changed: PayoffModel) throws -> [SingledOut?]? {
    try bargain(changed).map { bargain in solutions.map { bargain.singledOut(by: $0) } }
  }

  func flip(
    _ assumption: Assumption, by change: Flips.Change, to answer: SingledOut
  ) -> SolutionFlip {
    SolutionFlip(assumption: assumption, change: .claim(change, answer))
  }

  /// The solutions of a changed model; `nil` where it has no central reading, or somebody has no payoff then.
  private func bargain(_ changed: PayoffModel) throws -> Bargain? {
    let bargain: Bargain
    do {
      let central = try changed.inCentralReading(effort)
      bargain = try central.bargain(
        ExactPayoffs(central), .auto, outcomes: SingledOut.mostAsked, effort)
    } catch is InvalidScenario {
      return nil
    }
    if bargain.frontier.reason == .stopped { throw Stopped() }
    switch bargain.frontier.reason {
    case nil, .noAgreement, .noOutcome: return bargain
    case .noPayoffs, .openNumbers, .noReading, .stopped: return nil
    }
  }
}

extension Bargain {
  /// What a solution singles out.
  fileprivate func singledOut(by solution: BargainingSolution) -> SingledOut {
    SingledOut((results[solution]?.points ?? []).map { frontier.points[$0] })
  }
}

// Different ones than these take minutes.
private let mostCandidates = 5000
