extension ConflictGraph {
  /// Finds what groups of two or more parties can reach together that every member strictly prefers.
  ///
  /// - Parameters:
  ///   - state: Where they begin.
  ///   - coalitions: The groups.
  ///   - effort: When to stop.
  /// - Returns: For each group what it can reach, nearest first.
  /// - Throws: ``Stopped``.
  /// - Complexity: For each group the number of its moves times its members.
  func coalitionImprovements(
    from state: Int, by coalitions: [[Int]], _ effort: Effort = Effort()
  ) throws(Stopped) -> [CoalitionImprovement] {
    var found: [CoalitionImprovement] = []
    for coalition in coalitions {
      let reached = try reach(from: state, by: coalition, isCredible: false, effort)
      for target in reached.states
      where coalition.allSatisfy({ prefers($0, target, to: state) }) {
        found.append(
          CoalitionImprovement(
            coalition: coalition, state: target, sequence: reached.sequence(to: target) ?? []))
      }
    }
    return found
  }

  /// All groups of two or more parties, smaller ones first.
  var coalitions: [[Int]] { parties.groups.filter { $0.count > 1 } }
}

extension Sequence<Int> {
  /// All groups of one or more of these, smaller ones first and then in their order.
  var groups: [[Int]] {
    var groups: [[Int]] = [[]]
    for member in self { groups += groups.map { $0 + [member] } }
    return groups.dropFirst().sorted { a, b in
      a.count == b.count ? a.lexicographicallyPrecedes(b) : a.count < b.count
    }
  }
}

/// A state that a group can reach by moves of its members, and that all of them strictly prefer.
public struct CoalitionImprovement: Hashable, Sendable {
  /// The members, by position in the graph.
  public let coalition: [Int]
  /// The state.
  public let state: Int
  /// A shortest sequence of their moves that leads there.
  public let sequence: [ConflictMove]
}
