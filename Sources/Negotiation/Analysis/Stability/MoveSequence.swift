/// One move of a party.
public struct ConflictMove: Hashable, Sendable {
  /// Who moves, by position in the graph.
  public let party: Int
  /// The state that it leads to.
  public let state: Int
}

extension ConflictGraph {
  /// Everything that some parties can reach from a state by legal sequences of moves, by shortest ones.
  ///
  /// - Parameters:
  ///   - state: Where they begin.
  ///   - movers: The parties that move.
  ///   - isCredible: Whether every move must be an improvement for whoever makes it.
  ///   - isWanted: Where the search may end; `nil` to search everything.
  ///   - effort: When to stop.
  /// - Returns: What was reached.
  /// - Throws: ``Stopped``.
  /// - Complexity: The number of moves times the number of movers.
  func reach(
    from state: Int, by movers: [Int], isCredible: Bool, until isWanted: ((Int) -> Bool)? = nil,
    _ effort: Effort = Effort()
  ) throws(Stopped) -> ReachedStates {
    var reached = ReachedStates(movers: movers, stateCount: stateCount)
    var waiting: [Int] = []
    // The pair of a state and nobody stands for the beginning.
    func moves(
      from source: Int, _ pair: Int, besides last: Int?, _ reached: inout ReachedStates,
      _ waiting: inout [Int]
    ) -> Bool {
      for (index, mover) in movers.enumerated() where index != last {
        for target in self.moves[mover][source] {
          let target = Int(target)
          if isCredible, !prefers(mover, target, to: source) { continue }
          guard reached.note(target, index, after: pair) else { continue }
          waiting.append(target * movers.count + index)
          if let isWanted, isWanted(target) { return true }
        }
      }
      return false
    }
    if moves(from: state, -1, besides: nil, &reached, &waiting) { return reached }
    var next = 0
    while next < waiting.count {
      if next & 1023 == 0, effort.isStopped { throw Stopped() }
      let pair = waiting[next]
      next += 1
      let (source, last) = (pair / movers.count, pair % movers.count)
      if moves(from: source, pair, besides: last, &reached, &waiting) { break }
    }
    return reached
  }
}

/// What can be reached from one state, and how.
struct ReachedStates {
  private let movers: [Int]
  /// For each pair of a state and its last mover the pair before it: −1 at the beginning, −2 where it is not
  /// reached.
  private var before: [Int32]
  /// The first pair by which each state was reached, −1 where it was not; so the sequence is a shortest one.
  private var first: [Int32]
  /// The states in the order in which they were reached, nearest first.
  private(set) var states: [Int] = []

  init(movers: [Int], stateCount: Int) {
    self.movers = movers
    before = Array(repeating: -2, count: stateCount * movers.count)
    first = Array(repeating: -1, count: stateCount)
    assert(before.count < Int32.max)
  }

  /// Keeps that a move leads to a state; `false` where that is known.
  mutating func note(_ state: Int, _ mover: Int, after pair: Int) -> Bool {
    let reached = state * movers.count + mover
    guard before[reached] == -2 else { return false }
    before[reached] = Int32(pair)
    if first[state] < 0 {
      first[state] = Int32(reached)
      states.append(state)
    }
    return true
  }

  /// Whether a state was reached.
  func contains(_ state: Int) -> Bool { first[state] >= 0 }

  /// A shortest sequence of moves to a state; `nil` where it was not reached.
  func sequence(to state: Int) -> [ConflictMove]? {
    guard contains(state) else { return nil }
    var moves: [ConflictMove] = []
    var pair = Int(first[state])
    while pair >= 0 {
      moves.append(ConflictMove(party: movers[pair % movers.count], state: pair / movers.count))
      pair = Int(before[pair])
    }
    return moves.reversed()
  }
}
