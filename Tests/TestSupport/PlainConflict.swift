/// A conflict as the definitions of Documentation/Background/GraphModel.md speak of it, without anything clever.
///
/// - SeeAlso: Fang, Hipel and Kilgour, *Interactive Decision Making* (1993).
package struct PlainConflict {
  /// For each party and state the states it can move to.
  package var moves: [[Set<Int>]]
  /// For each party and state how much it likes the state.
  package var liking: [[Int]]

  package init(moves: [[Set<Int>]], liking: [[Int]]) {
    self.moves = moves
    self.liking = liking
  }

  package var parties: Range<Int> { moves.indices }
  package var states: Range<Int> { liking[0].indices }

  package func prefers(_ party: Int, _ a: Int, to b: Int) -> Bool {
    liking[party][a] > liking[party][b]
  }

  /// R⁺.
  package func improvements(_ party: Int, _ state: Int) -> Set<Int> {
    moves[party][state].filter { prefers(party, $0, to: state) }
  }

  /// R_H, or R_H⁺: the states at the end of the legal sequences, which grow move by move until nothing is new.
  package func reachable(_ movers: [Int], _ state: Int, byImprovements: Bool) -> Set<Int> {
    struct End: Hashable {
      var state: Int
      var last: Int?
    }
    var ends: Set<End> = [End(state: state, last: nil)]
    while true {
      var more = ends
      for end in ends {
        for mover in movers where mover != end.last {
          let targets =
            byImprovements ? improvements(mover, end.state) : moves[mover][end.state]
          for target in targets { more.insert(End(state: target, last: mover)) }
        }
      }
      if more == ends { break }
      ends = more
    }
    return Set(ends.filter { $0.last != nil }.map(\.state))
  }

  package func isStable(_ concept: String, _ party: Int, _ state: Int) -> Bool {
    let others = parties.filter { $0 != party }
    func answers(_ improvement: Int, credible: Bool, symmetric: Bool) -> Bool {
      reachable(others, improvement, byImprovements: credible).contains { answer in
        !prefers(party, answer, to: state)
          && (!symmetric || moves[party][answer].allSatisfy { !prefers(party, $0, to: state) })
      }
    }
    let improvements = improvements(party, state)
    return switch concept {
    case "nash": improvements.isEmpty
    case "gmr": improvements.allSatisfy { answers($0, credible: false, symmetric: false) }
    case "smr": improvements.allSatisfy { answers($0, credible: false, symmetric: true) }
    case "seq": improvements.allSatisfy { answers($0, credible: true, symmetric: false) }
    case "sseq": improvements.allSatisfy { answers($0, credible: true, symmetric: true) }
    default: false
    }
  }

  /// What groups of two or more can reach that all their members prefer.
  package func coalitionImprovements(_ state: Int) -> Set<[Int]> {
    var found: Set<[Int]> = []
    for mask in 1..<(1 << parties.count) {
      let group = parties.filter { mask >> $0 & 1 == 1 }
      guard group.count > 1 else { continue }
      for target in reachable(group, state, byImprovements: false)
      where group.allSatisfy({ prefers($0, target, to: state) }) {
        found.insert(group + [target])
      }
    }
    return found
  }
}
