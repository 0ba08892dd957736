/// Where one party can move from each state, by itself and in one move.
///
/// One flat array of targets and, for each state, where its own begin: 100,000 states with 70 moves each are as many
/// numbers and no more.
struct MoveTable: Sendable {
  private let offsets: [Int]
  private let targets: [Int32]

  /// Makes a table from the targets of each state.
  init(_ targets: [[Int]]) {
    offsets = targets.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.count) }
    self.targets = targets.flatMap { $0.map(Int32.init) }
  }

  /// Makes a table from a flat array.
  ///
  /// - Parameters:
  ///   - offsets: Where each state's targets begin, and where the last one's end.
  ///   - targets: The targets.
  init(offsets: [Int], targets: [Int32]) {
    self.offsets = offsets
    self.targets = targets
  }

  /// How many states there are.
  var stateCount: Int { offsets.count - 1 }

  /// Where a state's moves lead.
  subscript(state: Int) -> ArraySlice<Int32> { targets[offsets[state]..<offsets[state + 1]] }

  /// The moves turned round: from which states each state is reached.
  ///
  /// - Complexity: Linear in states and moves.
  var reversed: MoveTable {
    var starts = Array(repeating: 0, count: offsets.count)
    for target in targets { starts[Int(target) + 1] += 1 }
    for state in 0..<stateCount { starts[state + 1] += starts[state] }
    var places = starts
    var sources = Array(repeating: Int32(0), count: targets.count)
    for state in 0..<stateCount {
      for move in offsets[state]..<offsets[state + 1] {
        let target = Int(targets[move])
        sources[places[target]] = Int32(state)
        places[target] += 1
      }
    }
    return MoveTable(offsets: starts, targets: sources)
  }
}
