internal import Dispatch

extension PayoffModel {
  /// Draws readings at random and counts in how many of them conclusions hold.
  ///
  /// Each party's readings are drawn uniformly from its polytope within its scale, parties apart. Draws follow
  /// from the seed and their number alone, and may be made at the same time.
  ///
  /// - Parameters:
  ///   - payoffs: The model's payoffs, over all readings.
  ///   - range: Which draws.
  ///   - seed: What they follow from.
  ///   - sweeps: How often a draw goes along all coordinates and axes; `nil` for as often as there
  ///     are coordinates, and at least 10 times.
  ///   - workers: How many draws are made at a time; the result does not depend on it.
  ///   - effort: When to stop.
  ///   - tell: Hears how many draws have been made.
  /// - Returns: What was counted; at a stop, over the draws made by then.
  /// - Throws: ``InvalidScenario`` where some readings have no centre, ``EngineDoesNotApply`` where there are too
  ///   many outcomes to look at.
  /// - Complexity: For each draw the number of distinct outcomes times the number of parties.
  /// - SeeAlso: Tervonen and Lahdelma, "Implementing stochastic multicriteria acceptability analysis" (2007).
  public func ensemble(
    _ payoffs: ExactPayoffs, _ range: DrawRange, seed: UInt64, sweeps: Int? = nil,
    workers: Int = 1, _ effort: Effort = Effort(), _ tell: (_ done: Int) -> Void = { _ in }
  ) throws -> Ensemble {
    guard scenario.isEnumerable else {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason: "there are more than \(mostEnumerated) combinations to look at in every reading")
    }
    let each = bytesPerOutcome + 16 * scenario.parties.count + 8 * scenario.issues.count
    guard (scenario.combinationCount ?? .max / each) * each <= effort.memory else {
      throw EngineDoesNotApply(
        engine: .enumerate,
        reason: "what all outcomes are worth needs more memory than \(memorySize(effort.memory))")
    }
    let centred = try centredReadings(effort)
    var samplers: [(party: Int, sampler: ReadingsSampler, payoff: OpenPayoff)] = []
    let outcomes: EnsembleOutcomes
    do {
      for (party, readings) in centred.enumerated() {
        guard let readings else { continue }
        let sampler = try ReadingsSampler(readings, sweeps: sweeps)
        let payoff = try payoffs.open[party] ?? OpenPayoff(readings.payoff, in: scenario)
        samplers.append((party, sampler, payoff))
      }
      outcomes = try EnsembleOutcomes(self, payoffs, samplers, effort)
    } catch is Stopped {
      throw StoppedEarly(reason: "the work was stopped before the first draw")
    } catch {
      throw EngineDoesNotApply(engine: .enumerate, reason: obstacle(error))
    }
    let drawn = Set(samplers.map(\.party))
    let parties = scenario.parties.indices.filter {
      drawn.contains($0) || payoffs.tables[$0] != nil
    }
    let without = scenario.parties.indices.filter { party in
      switch judgements[party] {
      case .undetermined: true
      case .payoffs(let payoff): !payoff.silentIssues.isEmpty && !drawn.contains(party)
      case .readings, .redLines, .notOnRecord: false
      }
    }
    let tally = EnsembleTally.counted(
      range, workers: workers, effort, tell,
      by: EnsembleJudge(
        outcomes, seed: seed, parties: parties,
        countsSolutions: without.isEmpty && !parties.isEmpty))
    var ensemble = Ensemble(
      seed: seed, range: range,
      drawn: scenario.parties.indices.map { party in
        samplers.first { $0.party == party }.map {
          Ensemble.Drawn(
            scale: centred[party]?.bounded.scale, dimensions: $0.sampler.coordinates.count,
            steps: $0.sampler.steps, likely: centred[party]?.bounded.likely.count ?? 0)
        }
      }, withoutPayoff: without, hasPayoffs: !parties.isEmpty)
    ensemble.count(tally, outcomes, scenario)
    return ensemble
  }

  private func obstacle(_ error: any Error) -> String {
    switch error {
    case OpenPayoff.Obstacle.tooManyCorners:
      "what is left open has too many corners to tell what holds in every reading"
    case is OpenPayoff.Obstacle: "the numbers are too fine to be exact"
    default: "GLPK gave up on the readings"
    }
  }
}

extension EnsembleTally {
  /// Counts over draws, several at a time.
  ///
  /// - Parameters:
  ///   - range: Which draws.
  ///   - workers: How many at a time.
  ///   - effort: When to stop.
  ///   - tell: Hears how many draws have been made.
  ///   - judge: What makes and counts them, with nothing counted yet.
  /// - Returns: What was counted.
  fileprivate static func counted(
    _ range: DrawRange, workers: Int, _ effort: Effort, _ tell: (Int) -> Void,
    by judge: EnsembleJudge
  ) -> EnsembleTally {
    var judges = Array(repeating: judge, count: max(1, workers))
    var done = range.numbers.lowerBound
    while done < range.numbers.upperBound, !effort.isStopped {
      let batch = done..<min(range.numbers.upperBound, done + judges.count * drawsAtOnce)
      judges.withUnsafeMutableBufferPointer { judges in
        // Each worker has a judge of its own and touches no other.
        nonisolated(unsafe) let judges = judges
        DispatchQueue.concurrentPerform(iterations: judges.count) { worker in
          for number in stride(
            from: batch.lowerBound + worker, to: batch.upperBound, by: judges.count)
          {
            judges[worker].judge(number)
          }
        }
      }
      done = batch.upperBound
      tell(done - range.numbers.lowerBound)
    }
    var sum = judges[0].tally
    for judge in judges.dropFirst() { sum.add(judge.tally) }
    return sum
  }
}

extension Ensemble {
  /// Takes over what was counted.
  fileprivate mutating func count(
    _ tally: EnsembleTally, _ outcomes: EnsembleOutcomes, _ scenario: Scenario
  ) {
    draws = tally.draws
    zone = tally.zone
    sureZone = tally.sureZone
    proposals = scenario.proposals.indices.map { proposal in
      let parties = proposal * scenario.parties.count..<(proposal + 1) * scenario.parties.count
      var counts = ProposalCounts()
      counts.agreement = tally.agreements[proposal]
      counts.possible = tally.possible[proposal]
      counts.hasCompletions = !outcomes.groupsOfProposal[proposal].isEmpty
      counts.acceptance = zip(tally.acceptsEvery[parties], tally.acceptsSome[parties]).map {
        Acceptance(every: $0, some: $1)
      }
      counts.asItStands = outcomes.groupAsItStands[proposal].map { _ in
        AsItStands(
          agreement: tally.agreementsAsItStands[proposal],
          possible: tally.possibleAsItStands[proposal],
          acceptance: zip(tally.acceptsAsItStands[parties], tally.mayAcceptAsItStands[parties]).map {
            Acceptance(every: $0, some: $1)
          })
      }
      return counts
    }
    options = scenario.issues.enumerated().map { index, issue in
      issue.options.indices.map { tally.options[outcomes.optionStarts[index] + $0] }
    }
    for (solution, counts) in zip(Ensemble.counted, tally.winners) {
      let groups = counts.indices.filter { counts[$0] > 0 }
      solutions[solution] = groups.sorted { (counts[$1], $0) < (counts[$0], $1) }.map {
        Winner(outcome: outcomes.outcomes[$0], alike: outcomes.sizes[$0], count: Int(counts[$0]))
      }
    }
  }
}

// Between two looks at whether to stop.
private let drawsAtOnce = 16

// What tells one outcome from another in every reading, beside its levels and payoffs.
private let bytesPerOutcome = 200
