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
    for types in document.types(in: variant) {
      guard let party = scenario.parties.firstIndex(where: { $0.id == types.party }),
        asked.contains(party)
      else { continue }
      for type in types.types where type.value != types.chosen && !effort.isStopped {
        guard
          let other = try? Scenario(
            document, variant: variant, changing: [.type(party: types.party, id: type.value)]),
          let verdict = verdict(on: order, test, in: other), verdict != now
        else { continue }
        flips.append(
          Flip(
            assumption: Assumption(
              kind: .type, id: "\(types.party).types", text: types.chosen ?? "", party: party,
              records: [], location: type.location), change: .type(type.value), verdict: verdict))
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
