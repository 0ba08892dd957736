/// An assumption that holds or does not, with what is tried instead, each alone.
struct AssumptionTrial {
  /// What is assumed.
  let assumption: Assumption
  /// What is tried; empty where nothing could change.
  let changes: [(change: Flips.Change, trial: Trial)]
}

/// A model with something that holds or does not taken to be otherwise.
enum Trial {
  case claims([Claim], Claim.Revision)
  case belief(Belief)

  /// The changed model.
  ///
  /// - Parameters:
  ///   - scenario: The model as it stands.
  ///   - document: Where it was read.
  ///   - variant: The id of its variant.
  /// - Returns: The model; `nil` where its statements contradict each other.
  /// - Throws: ``InvalidScenario`` where the change leaves something out that the format asks for.
  func model(
    of scenario: Scenario, in document: ScenarioDocument, _ variant: String?
  ) throws -> PayoffModel? {
    let changed =
      switch self {
      case .claims(let claims, let revision): scenario.revising(claims, revision)
      case .belief(let belief): try Scenario(document, variant: variant, changing: [.belief(belief)])
      }
    let model = PayoffModel(changed)
    for case .readings(let payoff) in model.judgements {
      guard try payoff.readings.areConsistent() else { return nil }
    }
    return model
  }
}

extension ScenarioDocument {
  /// Everything that holds or does not, with what can be tried instead: claims, beliefs about parties, and records of
  /// the evidence taken as false.
  func trials(of scenario: Scenario, _ variant: String?) -> [AssumptionTrial] {
    let claims = scenario.claimedAssumptions
    let revised = claims.filter { !$0.revisions.isEmpty }.map { claim in
      AssumptionTrial(
        assumption: claim.assumption,
        changes: claim.revisions.map { (.revised($0), .claims([claim.claim], $0)) })
    }
    return revised + scenario.questions.filter { !$0.answers.isEmpty }.map { trial($0) }
      + falseRecords(claims, scenario)
  }

  private func trial(_ question: Question) -> AssumptionTrial {
    AssumptionTrial(
      assumption: Assumption(question),
      changes: question.answers.indices.filter { $0 != question.inForce }.map { index in
        let answer = question.answers[index].id
        return (.type(answer), .belief(Belief(question: question.id, answer: answer)))
      })
  }

  /// The records that some claim cites, in the order of the evidence.
  private func falseRecords(
    _ claims: [ClaimedAssumption], _ scenario: Scenario
  ) -> [AssumptionTrial] {
    let cited = Set(claims.flatMap(\.assumption.records))
    return scenario.records.filter { cited.contains($0.id) }.map { record in
      let falling = claims.filter { $0.falls(without: record.id) }
      return AssumptionTrial(
        assumption: Assumption(
          kind: .evidence, id: record.id, text: record.says?.text(in: "en") ?? "", party: nil,
          records: [record.id], location: record.location),
        changes: falling.isEmpty
          ? []
          : [(.falls(falling.map(\.assumption.id)), .claims(falling.map(\.claim), .dropped))])
    }
  }
}

extension ClaimedAssumption {
  /// Whether it rests on one record alone.
  func falls(without record: String) -> Bool {
    evidence.contains { !$0.isAnalyst && $0.records == [record] }
  }
}
