public import Negotiation

extension Ensemble {
  /// The result of `zopa ensemble` as JSON.
  ///
  /// A part of an ensemble lists every outcome that a solution singles out, so that parts can be put together; the
  /// whole lists as many as asked for.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it belongs to.
  ///   - outcomes: The most outcomes to list for each solution.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario, outcomes: Int) -> String {
    let listed = range.shards > 1 ? Int.max : outcomes
    return JSON.envelope(
      "ensemble", scenario, isComplete: isComplete,
      [
        "draws": JSON(draws), "asked": JSON(range.all),
        "shard": range.shards == 1
          ? .null : .object(["number": JSON(range.shard), "of": JSON(range.shards)]),
        "seed": JSON(Int(clamping: seed)),
        "model_digest": .string(scenario.digest),
        "drawn": .named(scenario.parties.map(\.id)) { party in
          guard let drawn = drawn[party] else { return nil }
          return .object([
            "scale": drawn.scale.map { .scale($0, scenario.parties[party], scenario) } ?? .null,
            "dimensions": JSON(drawn.dimensions), "steps": JSON(drawn.steps),
            "likely": JSON(drawn.likely),
          ])
        },
        "zone": share(
          of: zone,
          [
            "sure": share(of: sureZone)
          ]),
        "proposals": .named(scenario.proposals.map(\.id)) { index in
          let counts = proposals[index]
          guard counts.hasCompletions else { return .null }
          return share(
            of: counts.agreement,
            [
              "possible": share(of: counts.possible),
              "parties": acceptance(counts.acceptance, scenario),
              "as_it_stands": counts.asItStands.map { standing in
                share(
                  of: standing.agreement,
                  [
                    "possible": share(of: standing.possible),
                    "parties": acceptance(standing.acceptance, scenario),
                  ])
              } ?? .null,
            ])
        },
        "options": .named(scenario.issues.map(\.id)) { issue in
          .named(scenario.issues[issue].options.map(\.id)) { share(of: options[issue][$0]) }
        },
        "solutions": solutionsJSON(scenario, listed),
        "without_payoff": .array(withoutPayoff.map { .string(scenario.parties[$0].id) }),
        "has_payoffs": .bool(hasPayoffs),
      ]
    ).text
  }

  /// How often each party with preferences accepts for certain, and how often it may.
  private func acceptance(_ counts: [Acceptance], _ scenario: Scenario) -> JSON {
    .named(scenario.parties.map(\.id)) { party in
      scenario.parties[party].preferences == nil
        ? nil
        : share(of: counts[party].every, ["possible": share(of: counts[party].some)])
    }
  }

  private func solutionsJSON(_ scenario: Scenario, _ listed: Int) -> JSON {
    let names = Ensemble.counted.map(\.rawValue)
    return .named(names) { index in
      let winners = solutions[Ensemble.counted[index]] ?? []
      return .object([
        "distinct": JSON(winners.count),
        "outcomes": .array(
          winners.prefix(listed).map { winner in
            share(
              of: winner.count,
              [
                "outcome": JSON(winner.outcome, scenario), "alike": JSON(winner.alike),
              ])
          }),
      ])
    }
  }

  /// A count of draws, the share it is, and the share's standard error.
  private func share(of count: Int, _ members: [String: JSON] = [:]) -> JSON {
    .object(
      members.merging([
        "count": JSON(count), "share": .number(share(count)), "se": .number(standardError(count)),
      ]) { own, _ in own })
  }
}

extension Scenario {
  /// What tells the files, the variant and the beliefs of a model from all others.
  var digest: String {
    let parts =
      files.flatMap { [$0.name, $0.text] } + [variant?.id ?? ""]
      + beliefs.flatMap { ["\($0.party)", $0.type] }
    return SHA256.hexDigest(of: parts.map { "\($0.utf8.count):\($0)" }.joined().utf8)
  }
}
