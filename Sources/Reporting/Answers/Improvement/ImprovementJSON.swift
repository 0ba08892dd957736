public import Negotiation

extension Improvement {
  /// The result of `zopa improve` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    let frontier = bargain.frontier
    let parties = frontier.parties
    func point(_ point: FrontierPoint?) -> JSON {
      point.map { frontier.json($0, scenario) } ?? .null
    }
    func named(_ values: [(Int, JSON)]) -> JSON {
      .object(
        Dictionary(
          values.map { (scenario.parties[$0.0].id, $0.1) }, uniquingKeysWith: { first, _ in first })
      )
    }
    return JSON.envelope(
      "improve", scenario, isComplete: isComplete,
      [
        "proposal": .string(scenario.proposals[finding.proposal].id),
        "dominated": JSON(isDominated),
        "reason": JSON(frontier.reason?.word),
        "completions": named(
          scenario.parties.indices.map {
            ($0, Shape.orNull(.payoffRange).json(finding.payoffs[$0]))
          }),
        "better": .array(better.map { point($0) }),
        "best_for": named(zip(parties, bestForEach).map { ($0, point($1)) }),
        "nash": point(nashBest),
        "changes": .array(
          changes.map { change in
            var members = ["gains": named(change.gains.map { ($0, JSON(points($1, of: $0))) })]
            if let index = change.issue {
              let issue = scenario.issues[index]
              members["issue"] = .string(issue.id)
              members["from"] = .string(issue.options[change.from].id)
              members["to"] = .string(issue.options[change.to].id)
            } else {
              members["issue"] = .null
            }
            return .object(members)
          }),
        "trades": .array(
          trades.map { trade in
            .object([
              "gives": .string(scenario.parties[trade.parties[0]].id),
              "takes": .string(scenario.parties[trade.parties[1]].id),
              "issue_given": JSON(trade.first.issue.map { scenario.issues[$0].id }),
              "issue_returned": JSON(trade.second.issue.map { scenario.issues[$0].id }),
              "net": named(trade.parties.map { ($0, JSON(points(trade.net(of: $0), of: $0))) }),
            ])
          }),
        "offers": .array(
          offers.map { offer in
            .object([
              "same_for": .string(scenario.parties[offer.party].id),
              "best_for": .string(scenario.parties[offer.other].id),
              "outcomes": .array(offer.outcomes.map { JSON($0, scenario) }),
            ])
          }),
        "engine": .string(frontier.engine.rawValue),
        "proof": JSON(frontier.proof?.rawValue),
      ], reading: "central", central: frontier.central
    ).text
  }
}
