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
    var search = try SolutionFlipSearch(self, variant, solutions, effort)
    if search.flips.reason == nil { try search.run(tell) }
    return search.flips
  }
}

/// Looks at one assumption after the other.
private struct SolutionFlipSearch {
  private let document: ScenarioDocument
  private let variant: String?
  private let solutions: [BargainingSolution]
  private let effort: Effort
  private let scenario: Scenario
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  /// What the others accept, by the party whose number moves.
  private var accepted: [Int: [AcceptedOutcome]] = [:]
  var flips = SolutionFlips()

  init(
    _ document: ScenarioDocument, _ variant: String?, _ solutions: [BargainingSolution],
    _ effort: Effort
  ) throws {
    self.document = document
    self.variant = variant
    self.solutions = solutions
    self.effort = effort
    scenario = try Scenario(document, variant: variant)
    model = try PayoffModel(scenario).inCentralReading(effort)
    payoffs = try ExactPayoffs(model)
    let bargain = try model.bargain(payoffs, .auto, outcomes: SingledOut.mostAsked, effort)
    flips.central = model.central
    flips.reason = bargain.frontier.reason
    if flips.reason == .noAgreement { flips.reason = nil }
    flips.isComplete = bargain.frontier.isComplete
    flips.answers = solutions.map {
      SolutionFlips.Answer(solution: $0, now: bargain.singledOut(by: $0))
    }
  }

  mutating func run(_ tell: (Int, Int) -> Void) throws {
    let numbers = document.numberPlaces(in: variant)
    let trials = document.trials(of: scenario, variant)
    flips.assumptionCount = numbers.count + trials.count
    var done = 0
    func next() {
      done += 1
      tell(done, flips.assumptionCount)
    }
    do {
      for place in numbers {
        try look(at: place)
        next()
      }
      for trial in trials {
        try tryOut(trial)
        next()
      }
    } catch is Stopped {
      flips.isComplete = false
    }
    sort()
  }

  // MARK: Numbers

  private mutating func look(at place: NumberPlace) throws {
    if effort.isStopped { throw Stopped() }
    guard let party = scenario.parties.firstIndex(where: { $0.id == place.party }) else { return }
    let assumption = Assumption(
      kind: place.end == nil ? .number : .intervalEnd, id: place.path, text: "", party: party,
      records: place.records, location: place.location)
    func pass(_ reason: Flips.Unexamined.Reason) {
      flips.unexamined.append(Flips.Unexamined(assumption: assumption, reason: reason))
    }
    guard model.central.allSatisfy({ $0 == nil }) else { return pass(.centralReading) }
    guard scenario.isEnumerable else { return pass(.tooManyOutcomes) }
    do {
      // Who is judged by red lines alone states no number that counts.
      guard let acceptance = try document.acceptance(along: place, of: party, variant) else {
        for index in flips.answers.indices { flips.answers[index].steady.append(assumption) }
        return
      }
      // One reading here, and another or none as soon as the number moves.
      guard case .table(let along) = acceptance else { return pass(.centralReading) }
      if accepted[party] == nil {
        accepted[party] = try model.outcomesAcceptedByOthers(than: party, payoffs, effort)
      }
      let accepted = accepted[party] ?? []
      guard Set(accepted.map(\.withoutSay)).count <= 1 else { return pass(.differentPlayers) }
      // Where nothing that the others accept needs the party, its numbers count for nothing.
      if let first = accepted.first, first.isFree {
        for index in flips.answers.indices { flips.answers[index].steady.append(assumption) }
        return
      }
      guard let candidates = try candidates(accepted, along, from: place.value) else {
        return pass(.tooManyOutcomes)
      }
      for index in solutions.indices {
        if effort.isStopped { throw Stopped() }
        let order = SolutionOrder(definition: solutions[index].definition)
        let upwards = SolutionAlong(order: order, candidates: candidates)
        let change = SolutionChange(
          now: place.value,
          below: try reach(upwards.mirrored, from: place.value, isUpwards: false),
          above: try reach(upwards, from: place.value, isUpwards: true))
        if change.nearest == nil {
          flips.answers[index].steady.append(assumption)
        } else {
          flips.answers[index].flips.append(
            SolutionFlip(assumption: assumption, change: .number(change)))
        }
      }
    } catch is AcceptanceAlong.Obstacle {
      pass(.tooLarge)
    } catch is TooFine {
      pass(.tooLarge)
    }
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

  private mutating func tryOut(_ trial: AssumptionTrial) throws {
    var flipped = Array(repeating: false, count: solutions.count)
    for (change, trial) in trial.changes.map({ ($0.change, (trial.assumption, $0.trial)) }) {
      if effort.isStopped { throw Stopped() }
      guard let changed = try trial.1.model(of: scenario, in: document, variant) else {
        flips.contradictions.append(
          Flips.Contradicted(assumption: trial.0, change: change))
        continue
      }
      guard let bargain = try bargain(changed) else {
        flips.unexamined.append(Flips.Unexamined(assumption: trial.0, reason: .noSolution))
        continue
      }
      for index in solutions.indices {
        let then = bargain.singledOut(by: solutions[index])
        guard then != flips.answers[index].now else { continue }
        flipped[index] = true
        flips.answers[index].flips.append(
          SolutionFlip(assumption: trial.0, change: .claim(change, then)))
      }
    }
    for index in solutions.indices where !flipped[index] {
      flips.answers[index].steady.append(trial.assumption)
    }
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
    return bargain.frontier.reason == nil || bargain.frontier.reason == .noAgreement ? bargain : nil
  }

  /// Numbers first, by how far they have to move; then the others, as they stand in the files.
  private mutating func sort() {
    for index in flips.answers.indices {
      var numbers: [(distance: Rational, flip: SolutionFlip)] = []
      var others: [SolutionFlip] = []
      for flip in flips.answers[index].flips {
        if case .number(let change) = flip.change {
          let distance = change.nearest.flatMap { change.toward($0).distance }
          numbers.append((distance ?? Rational(0), flip))
        } else {
          others.append(flip)
        }
      }
      let sorted = numbers.enumerated().sorted {
        ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
      }
      flips.answers[index].flips = sorted.map(\.element.flip) + others
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
