public import Negotiation

extension Flips {
  /// The result of `zopa flip` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    JSON.envelope(
      "flip", scenario, isComplete: isComplete,
      [
        "verdicts": .array(
          answers.map { answer in
            JSON.object([
              "of": .string(answer.subject.id(in: scenario)),
              "now": JSON(answer.now),
              "no_flip": .array(answer.steady.map { .string($0.id) }),
            ])
          }),
        "flips": .array(
          answers.flatMap { answer in answer.flips.map { $0.json(answer.subject, scenario) } }),
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
        "assumptions": JSON(assumptionCount), "programs": JSON(programs),
      ]
    ).text
  }
}

extension NumberSweep {
  /// The result of `zopa flip --sweep` as JSON.
  ///
  /// - Parameter scenario: The scenario it belongs to.
  /// - Returns: The JSON text.
  public func json(_ scenario: Scenario) -> String {
    JSON.envelope(
      "flip", scenario, isComplete: isComplete,
      [
        "sweep": .object([
          "number": .string(place.path), "now": JSON(place.value),
          "verdicts": .array(
            lines.map { line in
              .object([
                "of": .string(line.subject.id(in: scenario)), "now": JSON(line.now),
                "pieces": .array(
                  line.pieces.map { piece in
                    .object([
                      "from": JSON(piece.from?.number),
                      "from_exactly": JSON(piece.from.map { "\($0.number)" }),
                      "beyond": JSON(piece.from?.isBeyond),
                      "verdict": JSON(piece.verdict),
                    ])
                  }),
              ])
            }),
        ]),
        "programs": JSON(programs),
      ]
    ).text
  }
}

extension FlipSubject {
  /// The subject as a path of ids.
  fileprivate func id(in scenario: Scenario) -> String {
    switch self {
    case .model: "model"
    case .proposal(let index): "proposals.\(scenario.proposals[index].id)"
    case .acceptance(let index, let party):
      "proposals.\(scenario.proposals[index].id).\(scenario.parties[party].id)"
    }
  }
}

extension Flip {
  fileprivate func json(_ subject: FlipSubject, _ scenario: Scenario) -> JSON {
    var members: [String: JSON] = [
      "of": .string(subject.id(in: scenario)),
      "assumption": .string(assumption.id),
      "kind": .string(assumption.kind.rawValue),
      "text": JSON(assumption.text.isEmpty ? nil : assumption.text),
      "party": JSON(assumption.party.map { scenario.parties[$0].id }),
      "evidence": .array(assumption.records.map { .string($0) }),
      "file": .string(assumption.location.file),
      "line": JSON(assumption.location.line),
      "verdict_after": JSON(verdict),
    ]
    if case .number(let number) = change {
      members["now"] = JSON(number.now)
      members["flips_at"] = JSON(number.threshold.number)
      members["flips_at_exactly"] = .string("\(number.threshold.number)")
      members["beyond"] = .bool(number.threshold.isBeyond)
      members["distance"] = JSON(number.distance)
      members["measure"] = .string(number.measure.rawValue)
      members["below"] = number.below.json
      members["above"] = number.above.json
    } else {
      members["now"] = .string("stated")
      members["flips_at"] = change.json
    }
    return .object(members)
  }
}

extension Flips.Change {
  /// The change in a word, or as the number that is too much.
  var json: JSON {
    switch self {
    case .number(let number):
      .object([
        "at": JSON(number.threshold.number), "beyond": .bool(number.threshold.isBeyond),
      ])
    case .revised(let revision): .string(revision.rawValue)
    case .type(let id): .string(id)
    case .falls(let statements): .array(statements.map { .string($0) })
    }
  }
}

extension Reach {
  fileprivate var json: JSON {
    switch self {
    case .flips(let threshold, let verdict): json(threshold, JSON(verdict))
    case .contradicts(let threshold): json(threshold, .null)
    case .never: .null
    }
  }

  private func json(_ threshold: Threshold, _ verdict: JSON) -> JSON {
    .object([
      "at": JSON(threshold.number), "beyond": .bool(threshold.isBeyond), "verdict": verdict,
    ])
  }
}
