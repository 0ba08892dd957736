extension PayoffModel {
  /// A zone that GLPK found, with its counts.
  ///
  /// - Throws: ``EnginesDisagree`` where there are outcomes that GLPK did not find, or the reverse.
  func counted(
    _ zone: ZoneOfAgreement, _ payoffs: ExactPayoffs, _ effort: Effort
  ) throws -> ZoneOfAgreement {
    guard zone.isComplete, let verdict = zone.verdict else { return zone }
    var zone = zone
    // Where there is one reading, agreements, possible outcomes and the group of all are the same.
    var known: [[ZoneSlice]: OutcomeCount?] = [:]
    func slices(_ parties: [Int], _ certainty: Certainty) -> [ZoneSlice]? {
      self.slices(meeting: scenario.rules.map(\.condition), acceptedBy: parties, certainty, payoffs)
    }
    func count(_ parties: [Int], _ certainty: Certainty) throws -> OutcomeCount? {
      guard let slices = slices(parties, certainty) else { return nil }
      if let count = known[slices] { return count }
      let count = try self.count(slices, payoffs, effort)
      known[slices] = count
      return count
    }
    do {
      zone.meetingRules = try count([], .inSomeReading)
      zone.possible = try countAgreed(count, .inSomeReading) ?? zone.possible
      zone.agreements = try countAgreed(count, .inEveryReading) ?? zone.agreements
      for index in zone.coalitions.indices {
        let group = zone.coalitions[index]
        guard let count = try count(group.parties, .inSomeReading) else { continue }
        guard group.exists == (count > 0) else { throw EnginesDisagree() }
        zone.coalitions[index] = Coalition(
          parties: group.parties, exists: group.exists, count: count)
      }
      var bounded: [[ZoneSlice]: ClosedRange<OutcomeCount>?] = [:]
      func bounds(_ certainty: Certainty) throws -> ClosedRange<OutcomeCount>? {
        guard let slices = slices(deciders, certainty) else { return nil }
        if let bounds = bounded[slices] { return bounds }
        let bounds = try countBounds(slices, payoffs, effort)
        // There is an outcome, which was checked.
        if let bounds, bounds.upperBound == 0 { throw EnginesDisagree() }
        bounded[slices] = bounds.map { max($0.lowerBound, 1)...$0.upperBound }
        return bounded[slices] ?? nil
      }
      // Bounds are of what one group accepts.
      let isOfOneGroup = scenario.agreement == nil
      if isOfOneGroup, verdict != .none, zone.possible == nil { zone.possibleBetween = try bounds(.inSomeReading) }
      if isOfOneGroup, verdict == .every, zone.agreements == nil {
        zone.agreementsBetween = try bounds(.inEveryReading)
      }
    } catch is Stopped {
      zone.isComplete = false
    }
    let found: (agreement: Bool, possible: Bool) = (verdict == .every, verdict != Verdict.none)
    guard zone.agreements.map({ ($0 > 0) == found.agreement }) ?? true,
      zone.possible.map({ ($0 > 0) == found.possible }) ?? true
    else { throw EnginesDisagree() }
    return zone
  }

  /// How many outcomes some winning group accepts, from how many each group accepts: by inclusion and exclusion.
  ///
  /// - Complexity: 2 to the number of members, and one count for each group that tells two rules apart.
  private func countAgreed(
    _ count: ([Int], Certainty) throws -> OutcomeCount?, _ certainty: Certainty
  ) throws -> OutcomeCount? {
    guard let agreement = scenario.agreement else { return try count(deciders, certainty) }
    guard let signs = agreement.signsOfGroups else { return nil }
    let always = deciders.filter { !agreement.members.contains($0) }
    var (added, taken): (OutcomeCount, OutcomeCount) = (0, 0)
    for (group, sign) in signs {
      guard let number = try count((group + always).sorted(), certainty) else { return nil }
      let part = number * OutcomeCount(abs(sign))
      if sign > 0 { added = added + part } else { taken = taken + part }
    }
    return added.less(taken)
  }

  /// How many outcomes meet some conditions and are accepted by some parties, without looking at each.
  ///
  /// - Returns: The number; `nil` where rules and effects tie too many issues together, or where there
  ///   are too many different payoffs.
  func count(
    acceptedBy parties: [Int], _ certainty: Certainty, _ payoffs: ExactPayoffs, inArrays isDense: Bool = true,
    _ effort: Effort
  ) throws(Stopped) -> OutcomeCount? {
    try count(
      slices(meeting: scenario.rules.map(\.condition), acceptedBy: parties, certainty, payoffs),
      payoffs, inArrays: isDense, effort)
  }

  /// How many outcomes lie in some slices, which share none; `nil` as above.
  func count(
    _ slices: [ZoneSlice]?, _ payoffs: ExactPayoffs, inArrays isDense: Bool = true, _ effort: Effort
  ) throws(Stopped) -> OutcomeCount? {
    try effort.look()
    guard let slices, let models = interactionModels(of: slices, payoffs) else { return nil }
    var sum: OutcomeCount = 0
    for model in models {
      try effort.look()
      guard let part = try model.count(of: scenario.combinationCount, inArrays: isDense, effort) else { return nil }
      sum = sum + part
    }
    return sum
  }

  /// The slices taken apart; `nil` where one cannot be.
  func interactionModels(of slices: [ZoneSlice], _ payoffs: ExactPayoffs) -> [InteractionModel]? {
    // Only payoffs that must reach something tell levels apart here.
    let judged = scenario.parties.indices.filter { party in
      slices.contains { $0.floors[party] != nil }
    }
    let classes = LevelClasses(
      within: scenario.allowed, slices.flatMap(\.conditions),
      judged.compactMap { payoffs.tables[$0] })
    let models = slices.compactMap { slice in
      try? InteractionModel(slice, judged.filter { slice.floors[$0] != nil }, payoffs, classes)
    }
    return models.count == slices.count ? models : nil
  }
}

extension InteractionModel {
  /// The number of outcomes that reach every floor, of so many; `nil` where 63 bits do not hold them.
  fileprivate func count(
    of combinations: Int?, inArrays isDense: Bool, _ effort: Effort
  ) throws(Stopped) -> OutcomeCount? {
    let plan = EliminationPlan(self, limit: mostLeafCombinations, effort)
    try effort.look()
    guard plan.cost <= mostCountedCombinations, largestSum.map({ $0 < Int.max / 4 }) ?? false else {
      return nil
    }
    if isDense, let dense = DenseCount(self, plan, effort) { return try dense.count(effort) }
    func run<let width: Int>(_ kind: InlineArray<width, Int>) throws(Stopped) -> OutcomeCount? {
      if combinations == nil {
        var elimination = CountElimination<width, OutcomeCount>(self, plan, effort)
        return try elimination.count()
      }
      var elimination = CountElimination<width, Int>(self, plan, effort)
      return try elimination.count().map { OutcomeCount($0) }
    }
    return switch width {
    case 0: try run([] as InlineArray<0, Int>)
    case 1: try run([0])
    case 2: try run([0, 0])
    case 3: try run([0, 0, 0])
    case 4: try run([0, 0, 0, 0])
    case 5: try run([0, 0, 0, 0, 0])
    case 6: try run([0, 0, 0, 0, 0, 0])
    default: nil
    }
  }
}

private let mostLeafCombinations = 1e5
private let mostCountedCombinations = 1e7
