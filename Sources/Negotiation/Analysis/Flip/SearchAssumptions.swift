extension ScenarioDocument {
  /// Takes everything that the files take for granted to be otherwise, each alone, and hears what an examination says to it.
  ///
  /// Numbers come first, then what holds or does not.
  ///
  /// - Parameters:
  ///   - examination: What is asked.
  ///   - scenario: The scenario as it stands.
  ///   - effort: When to stop.
  ///   - tell: Hears how many assumptions have been looked at, out of how many.
  /// - Returns: What changes each answer, and what does not; at a stop, what is known so far.
  /// - Throws: What the examination throws, but for ``Stopped``.
  func searchAssumptions<Asked: Examination>(
    _ examination: inout Asked, about scenario: Scenario, _ effort: Effort,
    _ tell: (_ done: Int, _ all: Int) -> Void
  ) throws -> AssumptionFindings<Asked.Flip> {
    let variant = scenario.variant?.id
    let numbers = numberPlaces(in: variant)
    let trials = trials(of: scenario, variant)
    var findings = AssumptionFindings<Asked.Flip>(
      questions: examination.now.count, assumptions: numbers.count + trials.count)
    var done = 0
    func next() {
      done += 1
      tell(done, findings.assumptionCount)
    }
    do {
      for place in numbers {
        if effort.isStopped { throw Stopped() }
        if let party = scenario.parties.firstIndex(where: { $0.id == place.party }) {
          try findings.follow(place, of: party, &examination)
        }
        next()
      }
      for trial in trials {
        try tryOut(trial, &examination, &findings, about: scenario, effort)
        next()
      }
    } catch is Stopped {
      findings.isComplete = false
    }
    return findings
  }

  /// Solves the model with each of some changes.
  private func tryOut<Asked: Examination>(
    _ trial: AssumptionTrial, _ examination: inout Asked,
    _ findings: inout AssumptionFindings<Asked.Flip>, about scenario: Scenario, _ effort: Effort
  ) throws {
    let assumption = trial.assumption
    let now = examination.now
    var flipped = now.map { _ in false }
    var isExamined = true
    for (change, trial) in trial.changes {
      if effort.isStopped { throw Stopped() }
      guard let model = try trial.model(of: scenario, in: self, scenario.variant?.id) else {
        findings.contradictions.append(Flips.Contradicted(assumption: assumption, change: change))
        continue
      }
      guard let answers = try examination.answers(of: model) else {
        findings.unexamined.append(Flips.Unexamined(assumption: assumption, reason: .noSolution))
        isExamined = false
        continue
      }
      for index in now.indices {
        guard let answer = answers[index], let now = now[index], answer != now else { continue }
        flipped[index] = true
        findings.claims[index].append(examination.flip(assumption, by: change, to: answer))
      }
    }
    // Of what was not examined nobody knows that it flips nothing.
    for index in now.indices where isExamined && !flipped[index] && now[index] != nil {
      findings.steady[index].append(assumption)
    }
  }
}

/// What was found as assumptions were taken to be otherwise.
struct AssumptionFindings<Flip> {
  /// For each question the numbers that change its answer, and how far they have to move.
  private var numbers: [[(distance: Rational, flip: Flip)]]
  /// For each question what changes its answer by holding or not.
  fileprivate var claims: [[Flip]]
  /// For each question what changes nothing.
  fileprivate(set) var steady: [[Assumption]]
  /// What cannot be changed so without the statements contradicting each other.
  fileprivate(set) var contradictions: [Flips.Contradicted] = []
  /// What could not be looked at, and why.
  fileprivate(set) var unexamined: [Flips.Unexamined] = []
  /// How many assumptions there are.
  let assumptionCount: Int
  /// Whether the work came to its end.
  fileprivate(set) var isComplete = true

  fileprivate init(questions: Int, assumptions: Int) {
    numbers = Array(repeating: [], count: questions)
    claims = Array(repeating: [], count: questions)
    steady = Array(repeating: [], count: questions)
    assumptionCount = assumptions
  }

  /// What changes the answer to a question: numbers first, by how far they have to move; then the others, as they stand in
  /// the files.
  func flips(_ question: Int) -> [Flip] {
    let sorted = numbers[question].enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return sorted.map(\.element.flip) + claims[question]
  }

  /// Follows a number, and notes what it does.
  fileprivate mutating func follow<Asked: Examination>(
    _ place: NumberPlace, of party: Int, _ examination: inout Asked
  ) throws where Asked.Flip == Flip {
    let assumption = Assumption(place, of: party)
    func note(_ reason: Flips.Unexamined.Reason) {
      unexamined.append(Flips.Unexamined(assumption: assumption, reason: reason))
    }
    do {
      switch try examination.follow(place, of: party, assumption) {
      case .countsForNothing:
        for question in steady.indices { steady[question].append(assumption) }
      case .unexamined(let reason): note(reason)
      case .along(let questions, let contradicted):
        for (question, along) in questions.enumerated() {
          switch along {
          case .flips(let flip, let distance):
            numbers[question].append((distance ?? Rational(0), flip))
          case .steady: steady[question].append(assumption)
          case .unexamined(let reason): note(reason)
          case .unasked: break
          }
        }
        contradictions += contradicted.map {
          Flips.Contradicted(assumption: assumption, change: .number($0))
        }
      }
    } catch let obstacle as AcceptanceAlong.Obstacle {
      note(obstacle == .multiplied ? .multiplied : .tooLarge)
    } catch is TooFine {
      note(.tooLarge)
    }
  }
}
