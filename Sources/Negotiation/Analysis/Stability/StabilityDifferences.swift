extension Stability {
  /// What was expected of stability and is not so.
  ///
  /// Where numbers are left open, a proposal holds where it does in every reading.
  ///
  /// - Parameters:
  ///   - expected: Which proposals are expected to hold, by which concepts.
  ///   - overReadings: What holds over all readings; `nil` where there is one.
  ///   - scenario: The scenario.
  /// - Returns: The differences in words.
  func differences(
    from expected: [Expectation.StableProposals], _ overReadings: StabilityOverReadings?,
    _ scenario: Scenario
  ) -> [String] {
    expected.flatMap { expected -> [String] in
      let key = expected.concept.key
      var differences: [String] = []
      for (index, state) in (overReadings?.states ?? states).enumerated() {
        let ids = state.expectedIDs(scenario)
        let isNamed = ids.contains { expected.proposals.contains($0) }
        // The status quo is asked about where it is named.
        guard let id = ids.first(where: { expected.proposals.contains($0) }) ?? ids.first,
          isNamed || state.proposal != nil
        else { continue }
        let holds: Bool?
        if let overReadings {
          switch verdict(expected.concept, overReadings.verdicts[index]) {
          case .every?: holds = true
          case .some?, Verdict.none?: holds = false
          case nil: holds = nil
          }
        } else {
          switch expected.concept {
          case .stable(let concept):
            holds = state.isStable.isEmpty ? nil : state.isEquilibrium(concept)
          case .strong: holds = state.isStrong
          case .core: holds = state.blocks?.isEmpty
          }
        }
        let everywhere = overReadings == nil ? "" : " in every reading"
        switch holds {
        case nil: differences.append("whether '\(id)' holds by '\(key)'\(everywhere) is not known")
        case true? where !isNamed: differences.append("'\(id)' holds by '\(key)'\(everywhere)")
        case false? where isNamed:
          differences.append("'\(id)' does not hold by '\(key)'\(everywhere)")
        default: break
        }
      }
      let known = Set((overReadings?.states ?? states).flatMap { $0.expectedIDs(scenario) })
      return differences
        + expected.proposals.filter { !known.contains($0) }.map {
          "'\($0)' is no state, so it does not hold by '\(key)'"
        }
    }
  }

  private func verdict(
    _ concept: Expectation.StabilityConcept, _ state: StateOverReadings?
  ) -> Verdict? {
    switch concept {
    case .stable(let concept): state?.equilibrium[concept] ?? nil
    case .core: state?.isUnblocked
    case .strong: nil
    }
  }
}

extension ExaminedState {
  /// What an expectation may call it.
  fileprivate func expectedIDs(_ scenario: Scenario) -> [String] {
    roles.compactMap { role in
      switch role {
      case .proposal(let index, _): scenario.proposals[index].id
      case .statusQuo:
        scenario.proposals.contains { $0.id == "status_quo" } ? nil : "status_quo"
      case .solution, .frontier: nil
      }
    }
  }
}
