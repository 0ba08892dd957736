internal import Foundation
internal import Negotiation
internal import Reporting

// What commands answer beyond the zone: over readings drawn at random, over versions, and over the steps of an agreement.

extension ModelOptions {
  /// In what order a proposal, or what a solution singles out, can be carried out.
  func sequence(
    _ scenario: Scenario, _ agreement: String, _ test: CarryingOut.Test, _ effort: Effort
  ) throws -> AgreementSequence {
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let found: AgreementSequence = try answering(about: scenario) {
      let finder = try SequenceFinder(model, payoffs, effort)
      guard let solution = BargainingSolution(rawValue: agreement) else {
        let proposal = try scenario.position(ofProposal: agreement)
        try finder.outcome(ofProposal: proposal)
        guard finder.hasPayoffs else { return .nothing(.noPayoffs) }
        let sequence = try finder.sequence(ofProposal: proposal)
        return .found(sequence, finder.tranches(of: sequence, test))
      }
      let bargain = try bargain(scenario, outcomes: 1, effort)
      guard let outcome = bargain.firstOutcome(of: solution) else {
        if bargain.frontier.reason == .stopped {
          throw StoppedEarly(reason: "the work was stopped before '\(agreement)' was found")
        }
        return .nothing(bargain.nothing(by: solution))
      }
      let sequence = try finder.sequence(.solution(solution), to: outcome)
      return .found(sequence, finder.tranches(of: sequence, test))
    }
    tell(.enumerate, since: start, 0)
    return found
  }

  /// In what order each proposal can be carried out that meets the rules as it stands; and the same in each variant
  /// that changes nothing but the steps.
  func sequences(
    _ document: ScenarioDocument, _ scenario: Scenario, _ effort: Effort
  ) throws -> (
    here: [StepSequence], inVariants: [SequencesOfVariant], reactions: [ReactionPlays],
    nothing: NothingToCarryOut?
  ) {
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    let variants =
      try scenario.variant == nil
      ? scenario.variants.filter(\.changesStepsAlone).map {
        try Scenario(document, variant: $0.id)
      } : []
    let found = try answering(about: scenario) {
      () -> ([StepSequence], [SequencesOfVariant], [ReactionPlays], NothingToCarryOut?) in
      let finder = try SequenceFinder(model, payoffs, effort)
      let reactions = try finder.reactions()
      guard finder.hasPayoffs else {
        return ([StepSequence](), [SequencesOfVariant](), reactions, .noPayoffs)
      }
      let here = try finder.sequences()
      let inVariants = try variants.map {
        SequencesOfVariant(variant: $0, sequences: try finder.inOtherOrder($0).sequences())
      }
      return (here, inVariants, reactions, here.isEmpty ? .noProposal : nil)
    }
    tell(.enumerate, since: start, 0)
    return (here: found.0, inVariants: found.1, reactions: found.2, nothing: found.3)
  }

  /// What changed between two versions of a model, under the time limit and Ctrl-C.
  func revision(
    _ older: ScenarioDocument, _ newer: ScenarioDocument, _ variant: String?, _ effort: Effort
  ) throws -> VersionDifference {
    var line = Progress()
    defer { line.end() }
    return try answering(about: Scenario(newer, variant: variant)) {
      try older.revision(to: newer, variant: variant, engine, effort) { done, all in
        line.tell("\(done) of \(all) changes, each by itself")
      }
    }
  }

  /// How often conclusions hold over readings drawn at random, under the time limit and Ctrl-C.
  func ensemble(
    _ scenario: Scenario, _ range: DrawRange, seed: UInt64, sweeps: Int?, _ effort: Effort
  ) throws -> Ensemble {
    let model = PayoffModel(scenario)
    let payoffs = try ExactPayoffs(model)
    let start = ContinuousClock.now
    var line = Progress()
    defer { line.end() }
    let ensemble = try answering(about: scenario) {
      try model.ensemble(
        payoffs, range, seed: seed, sweeps: sweeps,
        workers: ProcessInfo.processInfo.activeProcessorCount, effort
      ) { done in
        let left = (ContinuousClock.now - start) / done * (range.count - done)
        line.tell("\(done) of \(range.count) draws, \(left.components.seconds) s left")
      }
    }
    tell(.enumerate, since: start, 0)
    return ensemble
  }
}

/// What is known of how one agreement can be carried out.
enum AgreementSequence {
  case found(StepSequence, Tranches?)
  case nothing(NothingToCarryOut)
}
