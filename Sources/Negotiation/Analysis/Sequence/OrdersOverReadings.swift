/// How many orders hold over all readings.
public struct OrdersOverReadings: Hashable, Sendable {
  /// Orders that hold in every reading.
  public let every: Int
  /// Orders that hold in at least one reading: there every party stays at each of its steps; `nil` where there are too
  /// many ways in which readings can fail to tell.
  public let some: Int?
  /// Orders that no single step excludes in every reading; at least as many as ``some``.
  public let notExcluded: Int
}

/// Counts orders over readings, over the sets of done steps.
struct ReadingsCount {
  let problem: CarryingOut
  let test: CarryingOut.Test
  let verdicts: SequenceVerdicts
  /// The parties of the problem, by position among all.
  let parties: [Int]
  /// Parties of which nobody can tell what walking away is worth to them.
  let untold: [Int]

  /// Whether each party stays at each done set.
  private let stays: [[Verdict]]

  init(
    _ problem: CarryingOut, _ test: CarryingOut.Test, _ verdicts: SequenceVerdicts,
    parties: [Int], untold: [Int]
  ) {
    self.problem = problem
    self.test = test
    self.verdicts = verdicts
    self.parties = parties
    self.untold = untold
    stays = parties.indices.map { index in
      (0...problem.all).map { done in
        verdicts.stays(parties[index], verdicts.point(problem, index, at: done))
      }
    }
  }

  /// Counts the orders.
  ///
  /// - Returns: The counts.
  /// - Complexity: For the orders that hold in some reading, the number of different sets of conditions that parties
  ///   have come to on the way; given up beyond some thousands.
  func count() -> OrdersOverReadings {
    var every = Array(repeating: 0, count: problem.all + 1)
    var maybe = every
    (every[0], maybe[0]) = problem.isPossible[0] ? (1, 1) : (0, 0)
    for done in 0..<problem.all where maybe[done] > 0 {
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let said = problem.asked(step, test).map { stays[$0][done] }
        if said.contains(.none) { continue }
        maybe[done | 1 << step] += maybe[done]
        if holdsInEvery(done, step) { every[done | 1 << step] += every[done] }
      }
    }
    let some = maybe[problem.all] == 0 ? 0 : self.some(stays)
    return OrdersOverReadings(
      every: every[problem.all], some: some, notExcluded: maybe[problem.all])
  }

  /// Whether everybody asked before a step at a done set stays in every reading.
  func holdsInEvery(_ done: Int, _ step: Int) -> Bool {
    let isTold =
      untold.isEmpty
      || (test == .owner && !verdicts.owners(of: step).contains { untold.contains($0) })
    return isTold && problem.asked(step, test).allSatisfy { stays[$0][done] == .every }
  }

  /// The conditions that a party must meet to have stayed so far, as the readings that are left.
  private struct Conditions: Hashable {
    /// The points at which it was not sure to stay, those left out that follow from others.
    var points: [SequenceVerdicts.Point] = []
  }

  /// How many orders hold in at least one reading; `nil` where there is too much to look at.
  private func some(_ stays: [[Verdict]]) -> Int? {
    var left: [[Conditions: ReadingsProduct?]] = parties.map { party in
      [Conditions(): verdicts.readings(of: party)]
    }
    var counts: [[[Conditions]: Int]] = Array(repeating: [:], count: problem.all + 1)
    counts[0] = problem.isPossible[0] ? [parties.map { _ in Conditions() }: 1] : [:]
    var looked = 0
    for done in 0..<problem.all where !counts[done].isEmpty {
      let here = counts[done]
      counts[done] = [:]
      looked += here.count
      if looked > mostConditions { return nil }
      for step in problem.steps.indices where problem.canFollow(step, done) {
        let asked = problem.asked(step, test)
        if asked.contains(where: { stays[$0][done] == .none }) { continue }
        let unsure = asked.filter { stays[$0][done] == .some }
        for (conditions, count) in here {
          var conditions = conditions
          var isPossible = true
          for index in unsure where isPossible {
            guard case .some(let readings?) = left[index][conditions[index]] else { continue }
            let point = verdicts.point(problem, index, at: done)
            switch verdicts.stays(parties[index], point, in: readings) {
            case .every: continue
            case .none: isPossible = false
            case .some:
              var more = conditions[index]
              more.points = (more.points + [point]).sorted()
              if left[index][more] == nil {
                guard let smaller = verdicts.readings(of: parties[index], readings, staying: point)
                else {
                  return nil
                }
                left[index][more] = smaller
              }
              conditions[index] = more
            }
          }
          if isPossible { counts[done | 1 << step][conditions, default: 0] += count }
        }
      }
    }
    return counts[problem.all].values.reduce(0, +)
  }
}

// Some seconds of work.
private let mostConditions = 20_000
