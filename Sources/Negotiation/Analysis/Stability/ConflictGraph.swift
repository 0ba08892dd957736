/// A conflict as a graph: states, the moves that each party can make alone, and how each party ranks the states.
///
/// Parties and states are positions from 0. A graph may come from a scenario or be given directly.
struct ConflictGraph: Sendable {
  /// Each party's moves.
  let moves: [MoveTable]
  /// For each party and state the rank, higher for better; equal for a tie.
  let ranks: [[Int32]]

  /// How many states there are.
  let stateCount: Int

  /// Makes a graph.
  ///
  /// - Parameters:
  ///   - moves: For each party where each state's moves lead.
  ///   - ranks: For each party the rank of each state, higher for better.
  init(moves: [MoveTable], ranks: [[Int32]]) {
    self.moves = moves
    self.ranks = ranks
    stateCount = ranks.first?.count ?? 0
  }

  /// The parties.
  var parties: Range<Int> { moves.indices }

  /// Whether a party strictly prefers one state to another.
  func prefers(_ party: Int, _ state: Int, to other: Int) -> Bool {
    ranks[party][state] > ranks[party][other]
  }

  /// The improvements that a party can make alone from a state, best first.
  func improvements(of party: Int, from state: Int) -> [Int] {
    moves[party][state].map(Int.init).filter { prefers(party, $0, to: state) }
      .sorted { (ranks[party][$1], $0) < (ranks[party][$0], $1) }
  }
}

extension Array where Element: Comparable {
  /// The position of each element among the distinct ones, least first.
  ///
  /// - Complexity: One sort.
  var denseRanks: [Int32] {
    var ranks = Array<Int32>(repeating: 0, count: count)
    var rank: Int32 = 0
    let order = indices.sorted { self[$0] < self[$1] }
    for (place, index) in order.enumerated() {
      if place > 0, self[order[place - 1]] < self[index] { rank += 1 }
      ranks[index] = rank
    }
    return ranks
  }
}
