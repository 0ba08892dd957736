@testable import Negotiation

// What holds in every world, and what each question changes.

extension WorldsOracle {
  /// The verdict, where it is one.
  var commonVerdict: Verdict? {
    let verdicts = Set(worlds.map(\.verdict))
    return verdicts.count == 1 ? verdicts.first : nil
  }

  /// The conflict sets of every world.
  var commonConflicts: Set<Set<String>> {
    worlds.dropFirst().reduce(worlds.first?.conflicts ?? []) { $0.intersection($1.conflicts) }
  }

  /// From the fewest to the most demands that must give; `nil` where in some world nothing helps.
  var mustGive: [Int]? {
    let numbers = worlds.compactMap(\.mustGive)
    guard numbers.count == worlds.count, let least = numbers.min(), let most = numbers.max() else { return nil }
    return [least, most]
  }

  /// The demands in every smallest concession set of every world; none where some world needs no concession.
  var alwaysGiven: Set<String> {
    var common: Set<String>?
    for world in worlds {
      if world.smallestConcessions.isEmpty { return [] }
      for set in world.smallestConcessions { common = common?.intersection(set) ?? set }
    }
    return common ?? []
  }

  /// What one question changes, in numbers of groups.
  struct Decider: Hashable {
    let question: Int
    let groups: Int
    let verdict: Int
    let mustGive: Int
    let conflicts: Int
    let alone: Int
    let grid: Int?

    /// Whether it counts for more than another one: by the shares of its groups, then by its place.
    fileprivate func isBefore(_ other: Decider) -> Bool {
      func numbers(_ decider: Decider) -> [Int] {
        [decider.verdict, decider.mustGive, decider.conflicts, decider.alone, decider.grid ?? 0]
      }
      for (mine, others) in zip(numbers(self), numbers(other)) {
        let (a, b) = (mine * max(other.groups, 1), others * max(groups, 1))
        if a != b { return a > b }
      }
      return question < other.question
    }
  }

  /// What each question changes, what changes most first.
  var decides: [Decider] { meaning.open.indices.map(decider).sorted { $0.isBefore($1) } }

  private func decider(_ question: Int) -> Decider {
    var groups: Set<Set<Int>> = []
    for (answers, _) in places where answers[question] == 0 {
      // All combinations that differ from this one in the answer to this question at most.
      let group = places.filter { other in
        answers.indices.allSatisfy { $0 == question || other.answers[$0] == answers[$0] }
      }
      groups.insert(Set(group.map(\.world)))
    }
    groups = groups.filter { $0.count > 1 }
    func count<Value: Hashable>(_ value: (World) -> Value) -> Int {
      groups.count { Set($0.map { value(worlds[$0]) }).count > 1 }
    }
    return Decider(
      question: question, groups: groups.count, verdict: count(\.verdict), mustGive: count(\.mustGive),
      conflicts: count(\.conflicts), alone: count { Set($0.alone) },
      grid: isFinal ? nil : count { $0.grid?.map { $0.map(\.answer) } })
  }
}
