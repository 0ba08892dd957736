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
  case type(party: String, id: String)

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
      case .type(let party, let id):
        try Scenario(document, variant: variant, changing: [.type(party: party, id: id)])
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
    return revised + types(in: variant).compactMap { trial($0, scenario) }
      + falseRecords(claims, scenario)
  }

  private func trial(_ types: PartyTypes, _ scenario: Scenario) -> AssumptionTrial? {
    guard let first = types.types.first else { return nil }
    return AssumptionTrial(
      assumption: Assumption(
        kind: .type, id: "\(types.party).types", text: types.chosen ?? "",
        party: scenario.parties.firstIndex { $0.id == types.party }, records: [],
        location: first.location),
      changes: types.types.map(\.value).filter { $0 != types.chosen }.map { id in
        (.type(id), .type(party: types.party, id: id))
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
