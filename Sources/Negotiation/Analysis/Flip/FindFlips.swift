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
    let scenario = try Scenario(self, variant: variant)
    var verdicts = try VerdictExamination(self, scenario, subjects, effort)
    let isStopped = effort.isStopped
    let found = try searchAssumptions(&verdicts, about: scenario, effort, tell)
    return Flips(
      answers: subjects.indices.map { index in
        Flips.Answer(
          subject: subjects[index], now: verdicts.now[index], flips: found.flips(index),
          steady: found.steady[index])
      },
      contradictions: found.contradictions, unexamined: found.unexamined,
      assumptionCount: found.assumptionCount, programs: verdicts.programs,
      isComplete: found.isComplete && !isStopped)
  }
}

/// What verdicts become.
private struct VerdictExamination: Examination {
  private let document: ScenarioDocument
  private let subjects: [FlipSubject]
  private let effort: Effort
  private let model: PayoffModel
  private let payoffs: ExactPayoffs
  /// What the verdicts are about; made once a number is followed.
  private var targets: FlipTargets?
  /// The verdicts as things stand; `nil` where a limit came first.
  let now: [Verdict?]
  /// How many programs GLPK solved.
  private(set) var programs = 0

  init(
    _ document: ScenarioDocument, _ scenario: Scenario, _ subjects: [FlipSubject],
    _ effort: Effort
  ) throws {
    self.document = document
    self.subjects = subjects
    self.effort = effort
    model = PayoffModel(asStated: scenario)
    payoffs = try ExactPayoffs(model)
    now = try model.verdicts(on: subjects, payoffs, effort, &programs)
  }

  mutating func follow(
    _ place: NumberPlace, of party: Int, _ assumption: Assumption
  ) throws -> NumberFollowed<Flip> {
    let targets = try self.targets ?? makeTargets()
    self.targets = targets
    let variant = model.scenario.variant?.id
    guard let along = try document.acceptance(along: place, of: party, variant) else {
      return .countsForNothing
    }
    var contradicted: Set<Threshold> = []
    let found = try subjects.indices.map { index -> NumberFollowed<Flip>.Along in
      guard let now = now[index] else { return .unasked }
      guard
        let profile = try targets.profile(
          of: subjects[index], along: along, by: party, now: now, effort)
      else { return .unexamined(.tooManyOutcomes) }
      let below = place.possible(profile.reach(from: place.value, isUpwards: false))
      let above = place.possible(profile.reach(from: place.value, isUpwards: true))
      for case .contradicts(let threshold) in [below, above] { contradicted.insert(threshold) }
      guard let flip = NumberChange.smallest(place, below, above) else { return .steady }
      return .flips(
        Flip(assumption: assumption, change: .number(flip.change), verdict: flip.verdict),
        distance: flip.change.distance)
    }
    return .along(
      found,
      contradicted: contradicted.sorted { $0.number < $1.number }.map { threshold in
        NumberChange(
          now: place.value, width: place.width, threshold: threshold, below: .never,
          above: .never)
      })
  }

  private func makeTargets() throws -> FlipTargets {
    let withPayoffs = model.scenario.parties.indices.filter { payoffs.hasPayoffs(of: $0) }
    return try FlipTargets(subjects, of: withPayoffs, in: model, payoffs, effort)
  }

  mutating func answers(of model: PayoffModel) throws -> [Verdict?]? {
    let verdicts = try model.verdicts(on: subjects, ExactPayoffs(model), effort, &programs)
    for (subject, verdict) in zip(subjects, verdicts) where verdict == nil {
      // Nobody is asked about a proposal that a rule keeps out.
      if case .acceptance = subject, !effort.isStopped { continue }
      throw Stopped()
    }
    return verdicts
  }

  func flip(_ assumption: Assumption, by change: Flips.Change, to answer: Verdict) -> Flip {
    Flip(assumption: assumption, change: change, verdict: answer)
  }
}

extension ExactPayoffs {
  /// Whether a party has payoffs, in one reading or in many.
  func hasPayoffs(of party: Int) -> Bool { tables[party] != nil || open[party] != nil }
}

extension NumberPlace {
  /// What happens as the number moves, as far as it can go: a chance lies between 0 and 1.
  fileprivate func possible(_ reach: Reach) -> Reach {
    switch reach {
    case .flips(let threshold, _) where !canBe(threshold), .contradicts(let threshold) where !canBe(threshold): .never
    default: reach
    }
  }

  /// Whether the number can reach a threshold, and go beyond it where that is asked.
  func canBe(_ threshold: Threshold) -> Bool {
    guard isChance else { return true }
    let isAtEnd = threshold.number == (threshold.number < value ? Rational(0) : Rational(1))
    return threshold.number >= Rational(0) && threshold.number <= Rational(1) && !(isAtEnd && threshold.isBeyond)
  }

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
