extension StepSequence {
  /// Finds every statement and belief that the verdict on an order hangs on, each taken to be otherwise alone.
  ///
  /// - Parameters:
  ///   - order: The order.
  ///   - test: Whom a step is asked of.
  ///   - document: The files.
  ///   - variant: The id of the variant; `nil` for the model as it stands.
  ///   - effort: When to stop.
  /// - Returns: What changes the verdict, and to which; at a stop, what was found by then.
  /// - Throws: ``InvalidScenario`` where the files are not valid.
  /// - Complexity: The readings of every party for each statement.
  public func flips(
    of order: [Int], _ test: CarryingOut.Test, in document: ScenarioDocument, variant: String?,
    _ effort: Effort = Effort()
  ) throws -> [Flip] {
    let scenario = try Scenario(document, variant: variant)
    let now = verdict(on: order, test)
    let asked = Set(
      test == .anyone ? parties : order.flatMap { plan.steps[$0].owners })
    var flips: [Flip] = []
    for claim in scenario.claimedAssumptions {
      // What a party that is not asked states changes nothing here.
      guard let party = claim.claim.party, asked.contains(party) else { continue }
      for revision in claim.revisions where !effort.isStopped {
        guard
          let verdict = verdict(on: order, test, in: scenario.revising([claim.claim], revision)),
          verdict != now
        else { continue }
        flips.append(
          Flip(assumption: claim.assumption, change: .revised(revision), verdict: verdict))
      }
    }
    for question in scenario.questions where question.about != .party || asked.contains(question.party ?? -1) {
      for (index, answer) in question.answers.enumerated() where index != question.inForce && !effort.isStopped {
        let belief = Belief(question: question.id, answer: answer.id)
        guard
          let other = try? Scenario(document, variant: variant, changing: [.belief(belief)]),
          let verdict = verdict(on: order, test, in: other), verdict != now
        else { continue }
        flips.append(Flip(assumption: Assumption(question), change: .type(answer.id), verdict: verdict))
      }
    }
    return flips
  }

  /// The verdict on an order where some statements are otherwise; `nil` where they contradict each other.
  private func verdict(
    on order: [Int], _ test: CarryingOut.Test, in scenario: Scenario
  ) -> Verdict? {
    let model = PayoffModel(scenario)
    guard let payoffs = try? ExactPayoffs(model) else { return nil }
    return verdict(
      on: order, test,
      SequenceVerdicts(model, payoffs, AgreementSteps(to: plan.agreement, in: scenario)))
  }
}
