public import Negotiation

extension DivisibleFrontier {
  /// The result of `zopa frontier` as JSON, where issues are divisible: the points are the ends and the
  /// corners of a line, and whatever lies between two of them is efficient as well.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    let improvements = scenario.proposals.compactMap { proposal in
      proposal.outcome.map { (proposal.id, json(self.improvements(on: $0), scenario)) }
    }
    return JSON.envelope(
      "frontier", scenario, isComplete: true,
      [
        "points": .array(points.map { json($0, scenario) }),
        "edges": .array(
          edges.enumerated().map { index, edge in
            .object([
              "from": JSON(index), "to": JSON(index + 1),
              "issue": .string(scenario.issues[edge.issue].id), "rate": JSON(edge.rate),
              "exact_rate": JSON(edge.rate?.description),
            ])
          }),
        "ideal": points.isEmpty ? .null : vector(ideal, scenario) { JSON($0) },
        "nadir": points.isEmpty ? .null : vector(nadir, scenario) { JSON($0) },
        "disagreement": vector(disagreement, scenario) { JSON($0) },
        "clipped": .bool(isClipped), "divisible": .bool(true),
        "engine": .string(Engine.eliminate.rawValue), "reason": JSON(reason?.word),
        "improvements": .object(
          Dictionary(improvements, uniquingKeysWith: { first, _ in first })),
      ], reading: "central"
    ).text
  }

  fileprivate func vector(
    _ payoffs: [Rational], _ scenario: Scenario, _ value: (Rational) -> JSON
  ) -> JSON {
    .object(
      Dictionary(
        zip(parties, payoffs).map { (scenario.parties[$0].id, value($1)) },
        uniquingKeysWith: { first, _ in first }))
  }

  /// A point: numbers for programs that calculate, and beside them the same as exact fractions.
  fileprivate func json(_ point: DivisionPoint, _ scenario: Scenario) -> JSON {
    .object([
      "payoffs": vector(point.payoffs, scenario) { JSON($0) },
      "shares": point.json(scenario) { JSON($0) },
      "exact": .object([
        "payoffs": vector(point.payoffs, scenario) { .string($0.description) },
        "shares": point.json(scenario) { .string($0.description) },
      ]),
      "count": .null,
      "outcomes": .array(point.outcome.map { [JSON($0, scenario)] } ?? []),
    ])
  }

  private func json(_ improvements: [DivisionImprovement?], _ scenario: Scenario) -> JSON {
    .object(
      Dictionary(
        zip(parties, improvements).map { party, improvement in
          (
            scenario.parties[party].id,
            JSON.object([
              "gain": JSON(improvement?.gain),
              "point": improvement?.point.map { json($0, scenario) } ?? .null,
            ])
          )
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension DivisibleBargain {
  /// The result of `zopa bargain` as JSON, where issues are divisible.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    func solution(_ points: [DivisionPoint], _ undefined: String?, _ more: [String: JSON]) -> JSON {
      .object(
        [
          "points": .array(points.map { frontier.json($0, scenario) }),
          "undefined": JSON(undefined),
        ].merging(more) { own, _ in own })
    }
    var solutions = BargainingSolution.allCases.map { name -> (String, JSON) in
      let result = results[name]
      let reason =
        frontier.reason == .noAgreement
        ? "no_agreement" : result?.isTooFine == true ? "too_fine" : nil
      return (
        name.rawValue,
        solution(
          result?.points ?? [], reason,
          [
            "leximin": .bool(result?.isLeximin ?? false),
            "between": .bool((result?.points.count ?? 0) > 1),
          ])
      )
    }
    let winner = adjustedWinner
    solutions.append(
      (
        "adjusted_winner",
        solution(
          winner.point.map { [$0] } ?? [], winner.point == nil ? "too_fine" : nil,
          [
            "received": winner.received.isEmpty
              ? .null : frontier.vector(winner.received, scenario) { JSON($0) },
            "totals": frontier.vector(winner.totals, scenario) { JSON($0) },
            "refused_by": .array(
              winner.refusedBy.map { .string(scenario.parties[frontier.parties[$0]].id) }),
          ])
      ))
    return JSON.envelope(
      "bargain", scenario, isComplete: true,
      [
        "disagreement": frontier.vector(frontier.disagreement, scenario) { JSON($0) },
        "ideal": frontier.points.isEmpty
          ? .null : frontier.vector(frontier.ideal, scenario) { JSON($0) },
        "without_gain": .array(
          withoutGain.map { .string(scenario.parties[frontier.parties[$0]].id) }),
        "divisible": .bool(true), "engine": .string(Engine.eliminate.rawValue),
        "solutions": .object(
          Dictionary(solutions, uniquingKeysWith: { first, _ in first })),
      ], reading: "central"
    ).text
  }
}

extension DivisionPoint {
  /// For each issue the share of each of its options.
  fileprivate func json(_ scenario: Scenario, _ value: (Rational) -> JSON) -> JSON {
    .object(
      Dictionary(
        zip(scenario.issues, shares).map { issue, shares in
          (
            issue.id,
            JSON.object(
              Dictionary(
                zip(issue.options, shares).map { ($0.id, value($1)) },
                uniquingKeysWith: { first, _ in first }))
          )
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension DivisibleFrontier.Reason {
  fileprivate var word: String {
    switch self {
    case .noAgreement: "no_agreement"
    case .tooFine: "too_fine"
    }
  }
}
