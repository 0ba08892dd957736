public import Negotiation

extension ParetoFrontier {
  /// The result of `zopa frontier` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    JSON.envelope(
      "frontier", scenario, isComplete: isComplete,
      [
        "points": .array(points.map { json($0, scenario) }),
        "ideal": points.isEmpty ? .null : vector(ideal, scenario),
        "nadir": points.isEmpty ? .null : vector(nadir, scenario),
        "disagreement": vector(disagreement, scenario),
        "clipped": .bool(isClipped),
        "engine": .string(engine.rawValue),
        "engine_because": JSON(isLookedAt ? choice.rawValue : nil),
        "proof": JSON(proof?.rawValue),
        "programs": JSON(programs),
        "unexplored": .array(unexplored.map { vector($0, scenario) }),
        "reason": JSON(reason?.word ?? (isComplete ? nil : "stopped")),
        "improvements": .object(
          Dictionary(
            scenario.proposals.compactMap { proposal in
              proposal.outcome.map { (proposal.id, improvements($0, scenario)) }
            }, uniquingKeysWith: { first, _ in first })),
      ], reading: "central", central: central
    ).text
  }

  func json(_ point: FrontierPoint, _ scenario: Scenario) -> JSON {
    .object([
      "payoffs": vector(point.units, scenario, of: point), "count": JSON(point.count),
      "outcomes": .array(point.outcomes.map { JSON($0, scenario) }),
    ])
  }

  /// Units by party; without those that have no say over a point, or none over any.
  fileprivate func vector(
    _ units: [Int?], _ scenario: Scenario, of point: FrontierPoint? = nil
  ) -> JSON {
    .object(
      Dictionary(
        units.enumerated().compactMap { index, units in
          units.flatMap {
            point?.hasSay(index) ?? true
              ? (scenario.parties[parties[index]].id, JSON(payoff($0, of: index))) : nil
          }
        }, uniquingKeysWith: { first, _ in first }))
  }

  private func improvements(_ outcome: Outcome, _ scenario: Scenario) -> JSON {
    .object(
      Dictionary(
        improvements(on: outcome).enumerated().map { index, improvement in
          (
            scenario.parties[parties[index]].id,
            JSON.object([
              "gain": improvement.isProven || improvement.gain > 0
                ? JSON(payoff(improvement.gain, of: index)) : .null,
              "proven": .bool(improvement.isProven),
              "agreement": improvement.agreement.map { JSON($0, scenario) } ?? .null,
            ])
          )
        }, uniquingKeysWith: { first, _ in first }))
  }
}

extension Bargain {
  /// The result of `zopa bargain` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    let solutions = BargainingSolution.allCases.map { solution -> (String, JSON) in
      let result = results[solution]
      let reason: String? =
        frontier.reason?.word ?? (result?.isTooFine == true ? "too_fine" : nil)
      return (
        solution.rawValue,
        .object([
          "points": .array(
            (result?.points ?? []).map { frontier.json(frontier.points[$0], scenario) }),
          "undefined": JSON(reason),
          "leximin": .bool(result?.isLeximin ?? false),
        ])
      )
    }
    return JSON.envelope(
      "bargain", scenario, isComplete: frontier.isComplete,
      [
        "disagreement": frontier.vector(frontier.disagreement, scenario),
        "engine": .string(frontier.engine.rawValue),
        "engine_because": JSON(frontier.isLookedAt ? frontier.choice.rawValue : nil),
        "proof": JSON(frontier.proof?.rawValue),
        "programs": JSON(frontier.programs),
        "ideal": frontier.points.isEmpty ? .null : frontier.vector(ideal, scenario),
        "without_gain": .array(
          withoutGain.map { .string(scenario.parties[frontier.parties[$0]].id) }),
        "solutions": .object(
          Dictionary(solutions, uniquingKeysWith: { first, _ in first })),
        "gaps": .object(
          Dictionary(
            scenario.proposals.compactMap { proposal in
              proposal.outcome.map { (proposal.id, gaps(of: $0, scenario)) }
            }, uniquingKeysWith: { first, _ in first })),
      ], reading: "central", central: frontier.central
    ).text
  }

  /// What an outcome is worth to each party less what each solution is, the first of its points.
  private func gaps(of outcome: Outcome, _ scenario: Scenario) -> JSON {
    let units = frontier.units(of: outcome)
    return .named(BargainingSolution.allCases.map(\.rawValue)) { index in
      results[BargainingSolution.allCases[index]]?.points.first.map { position -> JSON in
        let point = frontier.points[position]
        return frontier.vector(zip(units, point.units).map { $0 - $1 }, scenario, of: point)
      }
    }
  }
}

extension ParetoFrontier.Reason {
  /// Whom it names, by position.
  var parties: [Int] {
    switch self {
    case .openNumbers(let parties), .noReading(let parties): parties
    case .noAgreement, .noOutcome, .noPayoffs, .stopped: []
    }
  }

  var word: String {
    switch self {
    case .noAgreement: "no_agreement"
    case .noOutcome: "no_outcome"
    case .noPayoffs: "no_payoffs"
    case .openNumbers, .noReading: "open_numbers"
    case .stopped: "stopped"
    }
  }
}
