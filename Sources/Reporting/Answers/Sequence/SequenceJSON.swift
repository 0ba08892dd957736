public import Negotiation

extension StepSequence {
  /// The result of `zopa sequence --agreement` as JSON.
  ///
  /// - Parameters:
  ///   - scenario: The scenario it belongs to.
  ///   - test: Whom a step is asked of.
  ///   - tranches: In how many parts its steps make an order hold.
  ///   - flips: What the verdict on the order hangs on.
  ///   - isCutShort: Whether a limit came before everything was answered.
  /// - Returns: The JSON text.
  public func json(
    _ scenario: Scenario, _ test: CarryingOut.Test, _ tranches: Tranches?, _ flips: [Flip]?,
    isCutShort: Bool
  ) -> String {
    var members = members(scenario, test)
    members["tranches"] = tranches.map { json($0, scenario) } ?? .null
    members["flips"] =
      flips.map { flips in
        .array(
          flips.map { flip in
            .object([
              "assumption": .string(flip.assumption.id),
              "kind": .string(flip.assumption.kind.rawValue),
              "flips_at": flip.change.json, "verdict_after": JSON(flip.verdict),
            ])
          })
      } ?? .null
    return JSON.envelope(
      "sequence", scenario,
      isComplete: !isCutShort && answers.values.allSatisfy(\.isTotalProven), members,
      central: central
    ).text
  }

  /// The results of `zopa sequence` on several agreements as JSON.
  ///
  /// - Parameters:
  ///   - all: The results.
  ///   - reactions: What happens in the trees of reactions.
  ///   - scenario: The scenario they belong to.
  ///   - test: Whom a step is asked of.
  ///   - nothing: Why there is no order to look for; `nil` where there is one.
  ///   - isCutShort: Whether a limit came before everything was answered.
  /// - Returns: The JSON text.
  public static func json(
    _ all: [StepSequence], _ reactions: [ReactionPlays], _ scenario: Scenario,
    _ test: CarryingOut.Test, _ nothing: NothingToCarryOut? = nil, isCutShort: Bool
  ) -> String {
    JSON.envelope(
      "sequence", scenario,
      isComplete: !isCutShort && all.allSatisfy { $0.answers.values.allSatisfy(\.isTotalProven) },
      [
        "test": .string(test.rawValue),
        "agreements": json(all, scenario, test),
        "reactions": .array(reactions.map { $0.json(scenario) }),
        "reason": JSON(nothing?.word),
      ], central: all.first?.central ?? []
    ).text
  }

  /// What was found for each of several agreements.
  static func json(
    _ all: [StepSequence], _ scenario: Scenario, _ test: CarryingOut.Test
  ) -> JSON {
    .array(all.map { .object($0.members(scenario, test)) })
  }

  private func members(_ scenario: Scenario, _ test: CarryingOut.Test) -> [String: JSON] {
    guard let answer = answers[test] else { return [:] }
    func ids(_ order: [Int]?) -> JSON {
      order.map { .array($0.map { .string(plan.steps[$0].id) }) } ?? .null
    }
    let bonds = answer.leastTotalBonds
    let order = answer.order ?? answer.bondedOrder
    var members: [String: JSON] = [
      "agreement": .string(subject.id(scenario)),
      "outcome": JSON(plan.agreement, scenario),
      "test": .string(test.rawValue),
      "steps": .array(
        plan.steps.map { step in
          .object([
            "id": .string(step.id),
            "by": .array(step.owners.map { .string(scenario.parties[$0].id) }),
            "sets": .array(step.sets.map { .string(scenario.issues[$0].id) }),
            "reversible": .bool(step.isReversible),
          ])
        }),
      "orders": JSON(answer.orders),
      "self_enforcing_orders": JSON(answer.selfEnforcing),
      "by_test": .named(CarryingOut.Test.allCases.map(\.rawValue)) { index in
        answers[CarryingOut.Test.allCases[index]].map { JSON($0.selfEnforcing) }
      },
      "in_every_reading": JSON(answer.overReadings?.every),
      "in_some_reading": JSON(answer.overReadings?.some),
      "not_excluded": JSON(answer.overReadings?.notExcluded),
      "least_greatest_bond": JSON(answer.leastGreatestBond),
      "least_total_bond": JSON(
        bonds.flatMap { bonds in
          bonds.reduce(Rational(0) as Rational?) { sum, bond in sum?.minus(bond.opposite) }
        }),
      "bonds": .named(scenario.parties.map(\.id)) { party in
        parties.firstIndex(of: party).flatMap { index in bonds.map { JSON($0[index]) } }
      },
      "order": ids(order),
      "worse_than_none": .array(worseThanNone.map { .string(scenario.parties[$0].id) }),
      "red_lines_broken": .array(
        redLinesBroken.map { broken in
          .object([
            "party": .string(scenario.parties[broken.party].id),
            "red_line": JSON(
              scenario.parties[broken.party].preferences?.redLines[broken.redLine].id),
          ])
        }),
      "untold": .array(untold.map { .string(scenario.parties[$0].id) }),
      "impossible_leavings": .array(
        impossibleLeavings.map { leaving in
          .object([
            "party": .string(scenario.parties[leaving.party].id),
            "done": ids(plan.steps.indices.filter { leaving.done >> $0 & 1 == 1 }),
            "undone": ids(leaving.undone),
            "breaks": .array(leaving.broken.map { .string(scenario.rules[$0].id) }),
          ])
        }),
      "block_count": JSON(answer.blockCount),
      "blocks": .array(
        answer.blocks.map { block in
          .object([
            "done": ids(plan.steps.indices.filter { block.done >> $0 & 1 == 1 }),
            "step": .string(plan.steps[block.step].id),
            "party": .string(scenario.parties[parties[block.party]].id),
            "temptation": JSON(points(block.temptation)),
          ])
        }),
    ]
    if let order {
      members["verdict"] = JSON(verdict(on: order, test))
      members["follow_through"] = JSON(
        followThrough(of: order, test).flatMap { $0 > Rational(1) ? nil : $0 })
      let exposures = exposures(in: order)
      members["exposure"] = .named(scenario.parties.map(\.id)) { party in
        parties.firstIndex(of: party).map { JSON(exposures[$0]) }
      }
      members["ledger"] = json(ledger(of: order), scenario)
    }
    return members
  }

  private func json(_ ledger: [LedgerEntry], _ scenario: Scenario) -> JSON {
    .array(
      ledger.map { entry in
        .object([
          "step": .string(plan.steps[entry.step].id),
          "parties": .named(scenario.parties.map(\.id)) { party in
            entry.sides.first { $0.party == party }.map { side in
              .object([
                "owner": .bool(side.isOwner), "finishing": JSON(side.finishing),
                "walking_away": JSON(side.walkingAway), "margin": JSON(side.margin),
                "stays": JSON(side.stays),
              ])
            }
          },
        ])
      })
  }

  private func json(_ tranches: Tranches, _ scenario: Scenario) -> JSON {
    func split(_ split: Tranches.Split?) -> JSON {
      split.map { split in
        .object([
          "parts": .named(plan.steps.map(\.id)) { JSON(split.parts[$0]) },
          "order": .array(split.order.map { .string(plan.steps[$0].id) }),
          "verdict": JSON(split.verdict), "ledger": json(split.ledger, scenario),
        ])
      } ?? .null
    }
    return .object([
      "alone": .array(
        tranches.alone.map { alone in
          .object([
            "step": .string(plan.steps[alone.step].id), "parts": JSON(alone.parts),
            "most": JSON(alone.most),
          ])
        }),
      "together": split(tranches.together), "fewest": split(tranches.fewest),
      "complete": .bool(tranches.isComplete),
    ])
  }
}

extension StepSequence.Subject {
  fileprivate func id(_ scenario: Scenario) -> String {
    switch self {
    case .proposal(let index): scenario.proposals[index].id
    case .solution(let solution): solution.rawValue
    }
  }
}

extension Rational {
  fileprivate var opposite: Rational { Rational(0).minus(self) ?? self }
}
