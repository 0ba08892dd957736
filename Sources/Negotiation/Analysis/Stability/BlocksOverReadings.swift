/// Looks for groups that block outcomes, over the readings of their members.
struct BlocksOverReadings {
  let model: PayoffModel
  let players: [Int]
  let readings: [PlayerReadings]
  let base: CoalitionBase
  /// The outcomes that are asked about.
  let asked: [Outcome]
  /// The most outcomes that one group could bring about.
  let most: Int
  let effort: Effort
  /// Whether some groups could bring about too many outcomes.
  private(set) var leavesGroupsOut = false
  private var reach: [[Int]: GroupReach?] = [:]

  init(
    model: PayoffModel, players: [Int], readings: [PlayerReadings], base: CoalitionBase,
    against asked: [Outcome], most: Int, effort: Effort
  ) {
    self.model = model
    self.players = players
    self.readings = readings
    self.base = base
    self.asked = asked
    self.most = most
    self.effort = effort
  }

  /// The smallest groups that block an outcome in some reading and in every one, and whether nobody does.
  ///
  /// - Parameter index: The outcome, by position among those that are asked about.
  /// - Returns: The groups, smaller ones first; and the verdict on nobody blocking, where it can be proven.
  /// - Throws: ``Stopped``.
  /// - Complexity: For each group the outcomes that it can bring about.
  mutating func blocks(
    against index: Int
  ) throws(Stopped) -> (list: [BlockOverReadings], isUnblocked: Verdict?) {
    var list: [BlockOverReadings] = []
    var looksAtAll = true
    var reaches: [GroupReach] = []
    for group in players.indices.groups {
      if effort.isStopped { throw Stopped() }
      let members = group.map { players[$0] }
      // What a smaller group does in every reading, a larger one need not.
      if list.contains(where: { $0.verdict == .every && Set($0.coalition).isSubset(of: members) }) {
        continue
      }
      guard var reach = try reached(by: group, from: index) else {
        (looksAtAll, leavesGroupsOut) = (false, true)
        continue
      }
      let found = reach.block(against: index, members)
      reaches.append(reach)
      // It has learned how members compare what they can bring about.
      if reach.isForAll { self.reach[group] = reach }
      guard let found else { continue }
      let isSmallest = !list.contains { Set($0.coalition).isSubset(of: members) }
      if isSmallest || found.verdict == .every { list.append(found) }
    }
    if list.contains(where: { $0.verdict == .every }) { return (list, Verdict.none) }
    if list.isEmpty { return (list, looksAtAll ? .every : nil) }
    guard looksAtAll else { return (list, nil) }
    // Each party's readings are its own: where parties block alone or not at all, there is one in which none does.
    if list.allSatisfy({ $0.coalition.count == 1 && $0.verdict == .some }),
      !reaches.contains(where: \.isBlockedTogether)
    {
      return (list, .some)
    }
    let isUnblocked =
      players.indices.contains { canPrevent($0, reaches) }
      || readings.jointSamples.contains { joint in
        reaches.allSatisfy { !$0.blocks(index, at: joint) }
      }
    return (list, isUnblocked ? .some : nil)
  }

  /// Whether a player is part of every group that may block, and in some reading gains by nothing that any of them could do.
  private func canPrevent(_ player: Int, _ reaches: [GroupReach]) -> Bool {
    var rows: Set<[Int]> = []
    for reach in reaches where reach.mayBlock {
      guard let own = reach.rows(of: player) else { return false }
      rows.formUnion(own)
    }
    return readings[player].all.hasReading(noneGained: rows, samples: readings[player].samples)
      == true
  }

  /// What a group can bring about; `nil` where that is too much.
  private mutating func reached(by group: [Int], from index: Int) throws(Stopped) -> GroupReach? {
    let scenario = model.scenario
    let members = group.map { players[$0] }
    let start = scenario.start(of: members, against: asked[index], base)
    // From the status quo it is the same for all that is asked about.
    let isKept = start == scenario.statusQuo
    if isKept, case .some(let known) = reach[group] { return known }
    let issues = Set(scenario.issuesControlled(by: members))
    var narrowed = scenario
    for issue in scenario.issues.indices where !issues.contains(issue) {
      let isAllowed = scenario.allowed[issue].contains(start[issue])
      narrowed.allowed[issue] = LevelSet(levelCount: scenario.issues[issue].options.count) {
        isAllowed && $0 == start[issue]
      }
    }
    var found: GroupReach?
    let width = group.map { readings[$0].all.width }.max() ?? 1
    if let count = narrowed.combinationCount, count <= most, count * width <= mostNumbers {
      let space = try StateSpace(narrowed, effort)
      found = GroupReach(
        group, (0..<space.stateCount).map { space.outcome($0) },
        against: asked, at: isKept ? nil : index, readings)
    }
    if isKept { reach[group] = .some(found) }
    return found
  }
}

/// What a group can bring about, and how its members compare that with the outcomes asked about.
private struct GroupReach {
  let group: [Int]
  private let outcomes: [Outcome]
  /// The only one asked about that it is compared with, by position; `nil` where it is compared with all.
  private let only: Int?
  /// Some readings of each member.
  private let samples: [[[Int]]]
  /// How each member compares these, and after them those asked about.
  private var compared: [ComparedStates]
  /// One of those that are alike to every member, where no member would break a red line.
  private let distinct: [Int]
  /// Whether it blocks what was asked about last in some reading.
  private(set) var mayBlock = false
  /// For each member the rows by which it gains nothing by what was asked about last; `nil` where it gains by something in
  /// every reading.
  private var rows: [Set<[Int]>?] = []
  /// Whether it is compared with all that are asked about.
  var isForAll: Bool { only == nil }
  /// Whether it blocks what was asked about last in some reading, being more than one.
  var isBlockedTogether: Bool { mayBlock && group.count > 1 }

  init(
    _ group: [Int], _ outcomes: [Outcome], against asked: [Outcome], at only: Int?,
    _ readings: [PlayerReadings]
  ) {
    self.only = only
    let asked = only.map { [asked[$0]] } ?? asked
    self.group = group
    self.outcomes = outcomes
    samples = group.map { readings[$0].samples }
    let compared = group.map { readings[$0].compared(outcomes + asked) }
    self.compared = compared
    var known: Set<[Int]> = []
    distinct = outcomes.indices.filter { target in
      compared.allSatisfy { $0.kept[target] }
        && known.insert(compared.map { $0.classes[target] }).inserted
    }
  }

  /// The group as one that blocks an outcome asked about; `nil` where it does in no reading.
  mutating func block(against index: Int, _ members: [Int]) -> BlockOverReadings? {
    mayBlock = false
    let place = place(of: index)
    var perhaps: Int?
    rows = group.map { _ in [] }
    for target in distinct {
      var isSure = true
      var canBe = true
      var forms: [[Int]?] = []
      for member in compared.indices where canBe {
        let classes = compared[member].classes
        switch compared[member].gains(classes[target], over: classes[outcomes.count + place]) {
        case .always: forms.append(nil)
        case .never: canBe = false
        case .where(let form):
          isSure = false
          forms.append(form.map { -$0 })
        }
      }
      guard canBe else { continue }
      for (member, form) in forms.enumerated() {
        if let form { rows[member]?.insert(form) } else { rows[member] = nil }
      }
      mayBlock = true
      if isSure {
        return BlockOverReadings(coalition: members, verdict: .every, outcome: outcomes[target])
      }
      if perhaps == nil { perhaps = target }
    }
    guard let perhaps else { return nil }
    // It does not where one member gains by none of these; of one alone that is all there is to ask.
    var isTold = true
    for (member, rows) in rows.enumerated() {
      guard let rows else { continue }
      switch compared[member].all.hasReading(noneGained: rows, samples: samples[member]) {
      case true?:
        return BlockOverReadings(coalition: members, verdict: .some, outcome: outcomes[perhaps])
      case false?: continue
      case nil: isTold = false
      }
    }
    return BlockOverReadings(
      coalition: members, verdict: group.count == 1 && isTold ? .every : nil,
      outcome: outcomes[perhaps])
  }

  /// The rows by which a player gains nothing; `nil` where it is no member, or gains in every reading.
  func rows(of player: Int) -> Set<[Int]>? {
    group.firstIndex(of: player).flatMap { rows[$0] }
  }

  /// Where an outcome asked about stands after those that the group can bring about.
  private func place(of index: Int) -> Int { only == nil ? index : 0 }

  /// Whether the group blocks an outcome asked about in one joint reading.
  func blocks(_ index: Int, at joint: [[Int]]) -> Bool {
    let place = place(of: index)
    let worths = zip(compared, group).map { $0.worths(at: joint[$1]) }
    return distinct.contains { target in
      worths.allSatisfy { $0[target] > $0[outcomes.count + place] }
    }
  }
}

extension ReadingsProduct {
  /// Whether some reading meets all of some rows; `nil` where that could not be told.
  fileprivate func hasReading(noneGained rows: Set<[Int]>, samples: [[Int]]) -> Bool? {
    // Mostly a reading is at hand.
    if samples.contains(where: { reading in rows.allSatisfy { dot($0, reading) >= 0 } }) {
      return true
    }
    var budget = mostRowsAdded
    return hasReading(
      meeting: rows.sorted { $0.lexicographicallyPrecedes($1) }.map {
        [[ReadingsCone.Row(vector: $0, relation: .notNegative)]]
      }, &budget)
  }
}

// What a group can bring about is compared by so many numbers for each member.
private let mostNumbers = 4_000_000
// Rows that are added to a party's readings for one verdict.
private let mostRowsAdded = 200
