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
    return expectation.missed(differences, scenario)
  }
}

extension Worlds {
  /// What a model expected of all its worlds and did not get, as errors at the expectation.
  public func failures(of expectation: Expectation) -> [Diagnostic] {
    guard let expected = expectation.worlds else { return [] }
    var differences: [String] = []
    func compare(_ what: String, _ number: Int?, _ found: Int?) {
      guard let number, number != found else { return }
      differences.append("\(what) is \(found.map { "\($0)" } ?? "not known"), not \(number)")
    }
    compare("the number of worlds", expected.count, worlds.count)
    let counts = countsByMustGive
    for (number, count) in expected.mustGive.sorted(by: { $0.key < $1.key }) {
      compare(
        "the number of worlds in which \(number) must give", count,
        counts.first { $0.mustGive == number }?.worlds ?? 0)
    }
    if !expected.mustGive.isEmpty {
      for (number, count) in counts where expected.mustGive[number] == nil {
        differences.append(
          "in \(count) \(count == 1 ? "world" : "worlds") \(number) must give, of which nothing is expected")
      }
    }
    if let common = expected.common {
      let found = Set(commonConflicts.map(Set.init))
      let wanted = Set(common.map(Set.init))
      for set in common where !found.contains(Set(set)) {
        differences.append("[\(set.joined(separator: ", "))] is no conflict set of every world")
      }
      for set in commonConflicts where !wanted.contains(Set(set)) {
        differences.append("[\(set.joined(separator: ", "))] is a conflict set of every world, and not expected")
      }
    }
    let deciders = decides
    for decider in expected.decides {
      guard let found = deciders.first(where: { questions[$0.question].id == decider.question }) else {
        differences.append("'\(decider.question)' is not left open, so it decides nothing")
        continue
      }
      for (key, number) in decider.groups.sorted(by: { $0.key < $1.key }) {
        compare("'\(decider.question)': '\(key)'", number, found.groups(named: key))
      }
    }
    return expectation.missed(differences, scenario)
  }
}

extension Decider {
  /// A number of groups by the key that expectations write.
  fileprivate func groups(named key: String) -> Int? {
    switch key {
    case "groups": groups
    case "verdict": verdict
    case "must_give": mustGive
    case "conflicts": conflicts
    case "alone": alone
    case "grid": grid
    default: nil
    }
  }
}

extension Expectation {
  /// Differences as errors at the expectation.
  fileprivate func missed(_ differences: [String], _ scenario: Scenario) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    var about = variant.map { "its variant '\($0)'" } ?? "itself"
    if stance == .final { about += " in the stance 'final'" }
    if !beliefs.isEmpty { about += " with " + beliefs.map { "\($0.question)=\($0.answer)" }.joined(separator: ", ") }
    for difference in differences {
      diagnostics.error(
        at: location, difference, why: "the model expects this of \(about)",
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
    let number = isPossible == true ? 0 : isExcludedByDefinition || mostThatHold == nil ? nil : fewestThatGive
    let count =
      expectation.mustGive.map { expected in
        expected == number
          ? [] : ["the number of demands that must give is \(number.map { "\($0)" } ?? "not known"), not \(expected)"]
      } ?? []
    return count + missing(expectation.conflicts, conflicts, "conflict")
      + missing(expectation.concessions, concessions, "concession")
  }
}
