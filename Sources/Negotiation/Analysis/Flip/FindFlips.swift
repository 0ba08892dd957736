extension ScenarioDocument {
  /// Finds, for each verdict asked for, every assumption on which it hangs, with the smallest change that makes
  /// it another one.
  ///
  /// Numbers have exact thresholds, below and above: what a party accepts is a set of numbers as one number of
  /// its file runs free, and the verdict is put together from such sets over all outcomes. What holds or does
  /// not (an order, a comparison, a red line, a linkage, a type, a record of the evidence) is taken to be
  /// otherwise, each alone, and the model is solved again.
  ///
  /// - Parameters:
  ///   - variant: The id of a variant; `nil` for the model as it stands.
  ///   - subjects: Whose verdicts.
  ///   - effort: When to stop.
  ///   - tell: Hears how many assumptions have been looked at, out of how many.
  /// - Returns: What flips each verdict, and what does not; at a stop, what is known so far.
  /// - Throws: ``InvalidScenario`` where the model is not valid, ``EngineDoesNotApply`` where it is beyond
  ///   the engines.
  /// - Complexity: One look at all outcomes for each change, or a few programs where they are too many.
  /// - SeeAlso: Rios Insua and French, "A framework for sensitivity analysis in discrete multi-objective
  ///   decision-making" (1991).
  public func findFlips(
    variant: String?, of subjects: [FlipSubject], _ effort: Effort = Effort(),
    _ tell: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws -> Flips {
    var search = try FlipSearch(self, variant, subjects, effort)
    try search.run(tell)
    return search.flips
  }
}

/// Looks at one assumption after the other.
private struct FlipSearch {
  private let document: ScenarioDocument
  private let variant: String?
  private let subjects: [FlipSubject]
  private let effort: Effort
  private let scenario: Scenario
  private let model: PayoffModel
  private let now: [Verdict?]
  private let payoffs: ExactPayoffs
  var flips = Flips()

  init(
    _ document: ScenarioDocument, _ variant: String?, _ subjects: [FlipSubject],
    _ effort: Effort
  ) throws {
    self.document = document
    self.variant = variant
    self.subjects = subjects
    self.effort = effort
    scenario = try Scenario(document, variant: variant)
    model = PayoffModel(asStated: scenario)
    payoffs = try ExactPayoffs(model)
    now = try model.verdicts(on: subjects, payoffs, effort, &flips.programs)
    flips.answers = zip(subjects, now).map { Flips.Answer(subject: $0, now: $1) }
    flips.isComplete = !effort.isStopped
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
      guard flips.isComplete else { throw Stopped() }
      if !numbers.isEmpty {
        let withPayoffs = scenario.parties.indices.filter { payoffs.hasPayoffs(of: $0) }
        let targets = try FlipTargets(subjects, of: withPayoffs, in: model, payoffs, effort)
        for place in numbers {
          try look(at: place, targets)
          next()
        }
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

  private mutating func look(at place: NumberPlace, _ targets: FlipTargets) throws {
    if effort.isStopped { throw Stopped() }
    guard let party = scenario.parties.firstIndex(where: { $0.id == place.party }) else { return }
    let assumption = Assumption(
      kind: place.end == nil ? .number : .intervalEnd, id: place.path, text: "", party: party,
      records: place.records, location: place.location)
    do {
      guard let along = try document.acceptance(along: place, of: party, variant) else {
        for index in flips.answers.indices { flips.answers[index].steady.append(assumption) }
        return
      }
      var contradicted: Set<Threshold> = []
      for index in subjects.indices {
        guard let now = now[index] else { continue }
        guard
          let profile = try targets.profile(
            of: subjects[index], along: along, by: party, now: now, effort)
        else {
          flips.unexamined.append(
            Flips.Unexamined(assumption: assumption, reason: .tooManyOutcomes))
          continue
        }
        let below = profile.reach(from: place.value, isUpwards: false)
        let above = profile.reach(from: place.value, isUpwards: true)
        for case .contradicts(let threshold) in [below, above] { contradicted.insert(threshold) }
        if let flip = NumberChange.smallest(place, below, above) {
          flips.answers[index].flips.append(
            Flip(assumption: assumption, change: .number(flip.change), verdict: flip.verdict))
        } else {
          flips.answers[index].steady.append(assumption)
        }
      }
      for threshold in contradicted.sorted(by: { $0.number < $1.number }) {
        flips.contradictions.append(
          Flips.Contradicted(
            assumption: assumption,
            change: .number(
              NumberChange(
                now: place.value, width: place.width, threshold: threshold, below: .never,
                above: .never))))
      }
    } catch let obstacle as AcceptanceAlong.Obstacle {
      flips.unexamined.append(
        Flips.Unexamined(
          assumption: assumption, reason: obstacle == .multiplied ? .multiplied : .tooLarge))
    }
  }

  // MARK: What holds or does not

  /// Solves the model with each of some changes.
  private mutating func tryOut(_ trial: AssumptionTrial) throws {
    let assumption = trial.assumption
    var flipped = Array(repeating: false, count: subjects.count)
    for (change, trial) in trial.changes {
      if effort.isStopped { throw Stopped() }
      guard let verdicts = try verdicts(in: trial) else {
        flips.contradictions.append(Flips.Contradicted(assumption: assumption, change: change))
        continue
      }
      for index in subjects.indices {
        guard let verdict = verdicts[index] else {
          // Nobody is asked about a proposal that a rule keeps out.
          if case .acceptance = subjects[index], !effort.isStopped { continue }
          throw Stopped()
        }
        guard let now = now[index], verdict != now else { continue }
        flipped[index] = true
        flips.answers[index].flips.append(
          Flip(assumption: assumption, change: change, verdict: verdict))
      }
    }
    for index in subjects.indices where !flipped[index] && now[index] != nil {
      flips.answers[index].steady.append(assumption)
    }
  }

  /// The verdicts of a changed model; `nil` where its statements contradict each other.
  private mutating func verdicts(in trial: Trial) throws -> [Verdict?]? {
    guard let model = try trial.model(of: scenario, in: document, variant) else { return nil }
    return try model.verdicts(on: subjects, ExactPayoffs(model), effort, &flips.programs)
  }

  /// Numbers first, by how far they have to move; then the others, as they stand in the files.
  private mutating func sort() {
    for index in flips.answers.indices {
      let flips = flips.answers[index].flips
      let numbers = flips.compactMap { flip -> (Rational, Int, Flip)? in
        guard case .number(let change) = flip.change, let distance = change.distance else {
          return nil
        }
        return (distance, 0, flip)
      }
      let sorted = numbers.enumerated().sorted {
        ($0.element.0, $0.offset) < ($1.element.0, $1.offset)
      }.map(\.element.2)
      self.flips.answers[index].flips =
        sorted
        + flips.filter { if case .number = $0.change { false } else { true } }
    }
  }
}

extension ExactPayoffs {
  /// Whether a party has payoffs, in one reading or in many.
  func hasPayoffs(of party: Int) -> Bool { tables[party] != nil || open[party] != nil }
}

extension NumberPlace {
  /// The width of the interval of which it is an end.
  var width: Rational? {
    other.flatMap { $0.minus(value) }.map { $0 < Rational(0) ? $0.negated : $0 }
  }
}

extension NumberChange {
  /// The shorter of the two ways to another verdict.
  static func smallest(
    _ place: NumberPlace, _ below: Reach, _ above: Reach
  ) -> (change: NumberChange, verdict: Verdict)? {
    let ways = [above, below].compactMap { reach -> (change: NumberChange, verdict: Verdict)? in
      guard case .flips(let threshold, let verdict) = reach else { return nil }
      return (
        NumberChange(
          now: place.value, width: place.width, threshold: threshold, below: below, above: above),
        verdict
      )
    }
    return ways.min {
      ($0.change.distance ?? Rational(0)) < ($1.change.distance ?? Rational(0))
    }
  }
}
