/// Looks at every outcome twice: first for the payoffs, then for what attains the efficient ones.
struct FrontierSearch {
  private var walk: OutcomeWalk
  private let parties: [Int]
  private let reservations: [Int]
  private let isClipped: Bool
  private let effort: Effort
  private let notOnRecord: UInt32
  private let floors: [(party: Int, units: Int)]

  init(
    _ model: PayoffModel, _ payoffs: ExactPayoffs, _ parties: [Int], isClipped: Bool,
    _ effort: Effort
  ) {
    self.parties = parties
    self.isClipped = isClipped
    self.effort = effort
    let scenario = model.scenario
    walk = OutcomeWalk(
      model, payoffs, within: scenario.allowed, meeting: scenario.rules.map(\.condition), effort)
    if isClipped {
      // A party that only consents need not reach anything where it has no say.
      walk.skip(
        below: scenario.parties.indices.map { party in
          scenario.parties[party].isSignatory ? payoffs.tables[party]?.reservation : nil
        })
    }
    reservations = payoffs.tables.map { $0?.reservation ?? 0 }
    floors = model.floors.enumerated().compactMap { party, units in units.map { (party, $0) } }
    notOnRecord = scenario.parties.indices.reduce(0) {
      model.judgements[$1] == .notOnRecord ? $0 | 1 << UInt32($1) : $0
    }
  }

  func points(listing limit: Int) throws -> [FrontierPoint] {
    var vectors: [Int] = []
    var pivots = Pivots(width: parties.count)
    var vector = Array(repeating: 0, count: parties.count)
    try walk.run { visit in
      guard counts(visit) else { return true }
      for (index, party) in parties.enumerated() {
        vector[index] = visit.payoffs[party]
      }
      if !pivots.dominate(vector) { vectors += vector }
      return true
    }
    let efficient = try nondominated(vectors, width: parties.count, effort)
    var outcomes = Dictionary(uniqueKeysWithValues: efficient.map { ($0.vector, [Outcome]()) })
    if limit > 0 {
      try walk.run { visit in
        guard counts(visit) else { return true }
        for (index, party) in parties.enumerated() {
          vector[index] = visit.payoffs[party]
        }
        // Most outcomes are passed over here, before anything is looked up.
        if pivots.dominate(vector) { return true }
        if let known = outcomes[vector], known.count < limit {
          outcomes[vector]?.append(Outcome(Array(visit.levels)))
        }
        return true
      }
    }
    return efficient.map {
      FrontierPoint(
        units: $0.vector, count: OutcomeCount($0.count), outcomes: outcomes[$0.vector] ?? [])
    }
  }

  /// Whether an outcome is an agreement, or counts anyway.
  private func counts(_ visit: OutcomeWalk.Visit) -> Bool {
    guard isClipped else { return true }
    let free = visit.unconcerned | notOnRecord
    if visit.firmBroken & ~free != 0 { return false }
    for (party, units) in floors
    where free >> UInt32(party) & 1 == 0 && visit.payoffs[party] < units { return false }
    for party in parties where free >> UInt32(party) & 1 == 0 {
      if visit.payoffs[party] < reservations[party] { return false }
    }
    return true
  }
}

/// A few good vectors met so far, which already dominate most of what comes: what they dominate need
/// not be kept and sorted.
private struct Pivots {
  private let width: Int
  private var vectors: [Int] = []
  private var sums: [Int] = []

  init(width: Int) { self.width = width }

  /// Whether a pivot is better than a vector; if none is, the vector may become one.
  mutating func dominate(_ vector: [Int]) -> Bool {
    for start in stride(from: 0, to: vectors.count, by: width) {
      var isAtLeast = true
      var isBetter = false
      for index in 0..<width {
        isAtLeast = isAtLeast && vectors[start + index] >= vector[index]
        isBetter = isBetter || vectors[start + index] > vector[index]
      }
      if isAtLeast && isBetter { return true }
    }
    let sum = vector.reduce(0, &+)
    if sums.count < mostPivots {
      vectors += vector
      sums.append(sum)
    } else if let least = sums.indices.min(by: { sums[$0] < sums[$1] }), sums[least] < sum {
      vectors.replaceSubrange(least * width..<(least + 1) * width, with: vector)
      sums[least] = sum
    }
    return false
  }
}

private let mostPivots = 12
