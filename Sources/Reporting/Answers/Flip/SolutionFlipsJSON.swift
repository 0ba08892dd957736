public import Negotiation

extension SolutionFlips {
  /// The result of `zopa flip --solution` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    JSON.envelope(
      "flip", scenario, isComplete: isComplete,
      [
        "solutions": .object(
          Dictionary(
            uniqueKeysWithValues: answers.map { answer in
              (
                answer.solution.rawValue,
                JSON.object([
                  "now": answer.now.json(scenario),
                  "flips": .array(answer.flips.map { $0.json(scenario) }),
                  "no_flip": .array(answer.steady.map { .string($0.id) }),
                ])
              )
            })),
        "reason": JSON(reason?.word),
        "contradictions": .array(
          contradictions.map { found in
            .object([
              "assumption": .string(found.assumption.id),
              "kind": .string(found.assumption.kind.rawValue),
              "change": found.change.json,
            ])
          }),
        "unexamined": .array(
          unexamined.map { passed in
            .object([
              "assumption": .string(passed.assumption.id),
              "reason": .string(passed.reason.rawValue),
            ])
          }),
        "assumptions": JSON(assumptionCount),
      ], reading: "central", central: central
    ).text
  }
}

extension SingledOut {
  fileprivate func json(_ scenario: Scenario) -> JSON {
    .object(["outcomes": .array(outcomes.map { JSON($0, scenario) }), "count": JSON(count)])
  }
}

extension SolutionFlip {
  fileprivate func json(_ scenario: Scenario) -> JSON {
    var members: [String: JSON] = [
      "assumption": .string(assumption.id),
      "kind": .string(assumption.kind.rawValue),
      "party": JSON(assumption.party.map { scenario.parties[$0].id }),
      "evidence": .array(assumption.records.map { .string($0) }),
      "file": .string(assumption.location.file),
      "line": JSON(assumption.location.line),
    ]
    switch change {
    case .number(let number):
      members["now"] = JSON(number.now)
      members["below"] = number.below?.json(scenario) ?? .null
      members["above"] = number.above?.json(scenario) ?? .null
      if let nearest = number.nearest {
        members["flips_at"] = JSON(nearest.threshold.number)
        members["flips_at_exactly"] = .string("\(nearest.threshold.number)")
        members["beyond"] = .bool(nearest.threshold.isBeyond)
        members["distance"] = JSON(number.toward(nearest).distance)
        members["measure"] = .string(number.toward(nearest).measure.rawValue)
      }
    case .claim(let change, let then):
      members["now"] = .string("stated")
      members["flips_at"] = change.json
      members["then"] = then.json(scenario)
    }
    return .object(members)
  }
}

extension SolutionChange.Reach {
  fileprivate func json(_ scenario: Scenario) -> JSON {
    .object([
      "at": JSON(threshold.number), "at_exactly": .string("\(threshold.number)"),
      "changes_beyond": .bool(threshold.isBeyond), "there": there.json(scenario),
      "beyond": beyond.json(scenario),
    ])
  }
}
