public import Negotiation

extension Explanation {
  /// The result of `zopa explain` as JSON.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it belongs to.
  ///   - whyNot: The answer about one proposal, where that was asked for.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario, _ whyNot: WhyNot? = nil) -> String {
    var members = members(scenario)
    if let whyNot { members["why_not"] = whyNot.json(scenario) }
    return JSON.envelope(
      "explain", scenario, isComplete: isComplete && whyNot?.isComplete ?? true, members,
      reading: central.contains { $0 != nil } ? "central" : "all", central: central
    ).text
  }

  /// The members of the result, for other results that hold it.
  func members(_ scenario: Scenario) -> [String: JSON] {
    [
      "possible": JSON(isPossible),
      "demands": .array(demands.map { json($0, scenario) }),
      "conflicts": .array(conflicts.map(ids)),
      "concessions": .array(concessions.map(ids)),
      "opened": .array(concessions.map { JSON(opened[$0]) }),
      "most_that_hold": JSON(mostThatHold),
      "unanswered": .array(unanswered.map { .string(demands[$0].id) }),
      "complete": .bool(isComplete),
      "proven_size": JSON(provenSize),
      "proven_sizes": .object([
        "conflicts": JSON(provenConflictSize), "concessions": JSON(provenConcessionSize),
      ]),
      "engine": .string(engine.rawValue),
      "proof": .string(proof.rawValue),
      "programs": JSON(programs),
      "ladder": .array(
        ladder.map { step in
          .object([
            "movers": JSON(step.movers), "concessions": .array(step.sets.map(ids)),
          ])
        }),
      "burdens": .object(
        Dictionary(
          burdens.map { burden in
            (
              scenario.parties[burden.party].id,
              JSON.object([
                "alone": .array(burden.alone.map(ids)), "others": .array(burden.others.map(ids)),
              ])
            )
          }, uniquingKeysWith: { first, _ in first })),
      "distances": .array(distances.map { json($0, scenario) }),
      "trade_offs": .array(tradeOffs.map { json($0, scenario) }),
      "coalitions": .array(
        coalitions.map { group in
          .object([
            "parties": .array(group.parties.map { .string(scenario.parties[$0].id) }),
            "exists": JSON(group.hasZone), "conflicts": .array(group.conflicts.map(ids)),
          ])
        }),
      "binding": .array(binding.map { json($0, scenario) }),
      "emptying": .array(
        emptying.compactMap { line in
          (scenario.parties[line.party].preferences?.redLines[line.redLine].id).map { .string($0) }
        }),
    ]
  }

  private func ids(_ set: DemandSet) -> JSON {
    .array(set.positions.map { .string(demands[$0].id) })
  }

  private func json(_ demand: Demand, _ scenario: Scenario) -> JSON {
    .object([
      "id": .string(demand.id), "party": .string(scenario.parties[demand.party].id),
      "evidence": .array(demand.evidence.records.map { .string($0) }),
    ])
  }

  private func json(_ distance: Distance, _ scenario: Scenario) -> JSON {
    let demand = demands[distance.demand]
    var members: [String: JSON] = [
      "within": ids(distance.within), "demand": .string(demand.id),
    ]
    switch distance.step {
    case .reservation(let units): members["drop"] = JSON(points(units, of: demand.party))
    case .level(let index, let asked, let enough):
      let issue = scenario.issues[index]
      members["issue"] = .string(issue.id)
      members["asked"] = .string(issue.options[asked].id)
      members["enough"] = .string(issue.options[enough].id)
    }
    return .object(members)
  }

  private func json(_ tradeOff: TradeOff, _ scenario: Scenario) -> JSON {
    .object([
      "parties": .array(tradeOff.parties.map { .string(scenario.parties[$0].id) }),
      "drops": .array(
        tradeOff.drops.map { pair in
          .array(zip(tradeOff.parties, pair).map { JSON(points($1, of: $0)) })
        }),
    ])
  }

  private func json(_ binding: BindingDemand, _ scenario: Scenario) -> JSON {
    .object([
      "demand": .string(demands[binding.demand].id),
      "more": JSON(binding.more),
      "gains": .object(
        Dictionary(
          binding.gains.map { (scenario.parties[$0].id, JSON(points($1, of: $0))) },
          uniquingKeysWith: { first, _ in first })),
    ])
  }
}
