extension Findings {
  /// What a model expected of its own answers and did not get, as errors at the expectation.
  ///
  /// - Parameters:
  ///   - expectation: One that is about this variant.
  ///   - explanation: What conflicts, where the expectation is about that.
  ///   - stability: What holds, where the expectation is about that.
  ///   - overReadings: The same over all readings; `nil` where there is one.
  /// - Returns: One error a difference; none where the expectation is met.
  public func failures(
    of expectation: Expectation, _ explanation: Explanation? = nil,
    _ stability: Stability? = nil, _ overReadings: StabilityOverReadings? = nil
  ) -> [Diagnostic] {
    var differences: [String] = []
    let unknown = zone.division == nil ? "not known" : "not countable where issues can be split"
    func compare(_ what: String, _ expected: String?, _ found: String?) {
      guard let expected, expected != found else { return }
      differences.append("\(what) is \(found ?? unknown), not \(expected)")
    }
    func number(_ count: OutcomeCount?) -> String? { count?.description }
    compare("the verdict", expectation.verdict?.rawValue, zone.verdict?.rawValue)
    compare("the number of agreements", number(expectation.agreements), number(zone.agreements))
    compare("the number of possible outcomes", number(expectation.possible), number(zone.possible))
    compare(
      "the number of agreements that split nothing", number(expectation.undivided),
      number(zone.division?.undivided))
    for coalition in expectation.coalitions {
      let names = coalition.parties.map { scenario.parties[$0].id }.joined(separator: ", ")
      let found = zone.coalitions.first { $0.parties == coalition.parties }
      compare("the zone of [\(names)]", number(coalition.count), number(found?.count))
    }
    for state in expectation.proposals {
      let found = zone.proposals.first { scenario.proposals[$0.proposal].id == state.proposal }
      compare("the state of '\(state.proposal)'", state.state.rawValue, found?.state?.rawValue)
    }
    if let explanation { differences += explanation.differences(from: expectation) }
    if let stability {
      differences += stability.differences(from: expectation.stability, overReadings, scenario)
    } else if expectation.isAboutStability {
      differences.append("nothing holds or does not: no party says how outcomes compare")
    }
    var diagnostics = Diagnostics()
    for difference in differences {
      diagnostics.error(
        at: expectation.location, difference,
        why: "the model expects this of "
          + (expectation.variant.map { "its variant '\($0)'" } ?? "itself"),
        fix: "find out which change altered the answer; correct the model or the expectation")
    }
    return diagnostics.sorted(showing: scenario.files)
  }
}

extension Explanation {
  /// Which expected sets of demands are not among the minimal ones.
  fileprivate func differences(from expectation: Expectation) -> [String] {
    func missing(_ expected: [[String]], _ found: [DemandSet], _ what: String) -> [String] {
      let found = Set(found.map { set in Set(set.positions.map { demands[$0].id }) })
      return expected.filter { !found.contains(Set($0)) }.map { ids in
        "[\(ids.joined(separator: ", "))] is no minimal \(what) set"
      }
    }
    return missing(expectation.conflicts, conflicts, "conflict")
      + missing(expectation.concessions, concessions, "concession")
  }
}
