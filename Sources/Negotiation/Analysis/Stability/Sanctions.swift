/// The worst that the others of one party can bring about from each state, by legal sequences of moves.
///
/// In a legal sequence nobody moves twice in succession, but may move again after somebody else. So what can follow
/// depends on who moved last, and the search goes over pairs of a state and its last mover. It starts at the states
/// that are worst for the party and goes backwards: whatever first leads a pair to one of them is the worst that
/// can be reached from it, so that each pair is met once, however many states ask.
struct Sanctions {
  /// For each state the least value that the others can reach by one move or more; the largest number where they
  /// cannot move.
  let least: [Int32]

  /// Finds the least values.
  ///
  /// - Parameters:
  ///   - party: The party that is sanctioned.
  ///   - values: What each state is worth to it, as a number.
  ///   - graph: The conflict.
  ///   - reversed: Each party's moves, turned round.
  ///   - isCredible: Whether every move must be an improvement for whoever makes it.
  ///   - effort: When to stop.
  /// - Throws: ``Stopped``.
  /// - Complexity: The number of moves times the number of parties.
  init(
    against party: Int, _ values: [Int32], _ graph: ConflictGraph, _ reversed: [MoveTable],
    isCredible: Bool, _ effort: Effort
  ) throws(Stopped) {
    let others = graph.parties.filter { $0 != party }
    let width = others.count
    var known = Array(repeating: Int32.max, count: graph.stateCount * width)
    var waiting: [Int] = []
    let order = values.indices.sorted { values[$0] < values[$1] }
    for (place, state) in order.enumerated() {
      if place & 1023 == 0, effort.isStopped { throw Stopped() }
      let value = values[state]
      for last in 0..<width where known[state * width + last] == .max {
        known[state * width + last] = value
        waiting.append(state * width + last)
      }
      while let pair = waiting.popLast() {
        // The pair says that `last` has moved here; before that anybody else may have moved, or nobody.
        let (target, last) = (pair / width, pair % width)
        let ranks = graph.ranks[others[last]]
        for source in reversed[others[last]][target] {
          let source = Int(source)
          if isCredible, ranks[target] <= ranks[source] { continue }
          for earlier in 0..<width where earlier != last {
            let previous = source * width + earlier
            if known[previous] == .max {
              known[previous] = value
              waiting.append(previous)
            }
          }
        }
      }
    }
    var least = Array(repeating: Int32.max, count: graph.stateCount)
    for (last, other) in others.enumerated() {
      let ranks = graph.ranks[other]
      for state in 0..<graph.stateCount {
        for target in graph.moves[other][state] {
          let target = Int(target)
          if isCredible, ranks[target] <= ranks[state] { continue }
          least[state] = min(least[state], known[target * width + last])
        }
      }
    }
    self.least = least
  }
}
