/// The states that moves of single parties lead to from some state: what several decide together stays as it is.
struct MoveComponent: Sendable {
  /// Where each player can move.
  let moves: [MoveTable]
  /// How each player compares the states, over its readings.
  var compared: [ComparedStates]
  /// What is stable in some joint readings, one after the other.
  private(set) var samples: [StableStates] = []
  /// The moves that are improvements in every reading of the mover, and those that are in some.
  private(set) var credible: (certain: [MoveTable], possible: [MoveTable])?
  private let space: StateSpace

  /// Lays out the states around one; `nil` where they are too many.
  ///
  /// - Parameters:
  ///   - outcome: The state.
  ///   - owned: The issues that each player decides alone.
  ///   - readings: The readings of each player.
  ///   - scenario: The scenario.
  ///   - most: The most combinations of what is decided alone.
  ///   - mostMoves: The most moves of one player.
  ///   - effort: When to stop.
  /// - Throws: ``Stopped``.
  /// - Complexity: One look at every state around the outcome, and one at every move.
  init?(
    around outcome: Outcome, _ owned: [[Int]], _ readings: [PlayerReadings], _ scenario: Scenario,
    most: Int, mostMoves: Int = mostMovesAnswered, _ effort: Effort
  ) throws(Stopped) {
    let movable = Set(owned.joined())
    var narrowed = scenario
    for issue in scenario.issues.indices where !movable.contains(issue) {
      narrowed.allowed[issue] = LevelSet(levelCount: scenario.issues[issue].options.count) {
        $0 == outcome[issue]
      }
    }
    guard let combinations = narrowed.combinationCount, combinations <= most else { return nil }
    let choices = owned.map { issues in
      issues.reduce(1) { $0 * narrowed.allowed[$1].count }
    }
    guard choices.allSatisfy({ combinations * ($0 - 1) <= mostMoves }) else { return nil }
    space = try StateSpace(narrowed, effort)
    var tables: [MoveTable] = []
    for issues in owned { tables.append(try space.moves(on: issues, scenario, effort)) }
    moves = tables
    let outcomes = (0..<space.stateCount).map { [space] in space.outcome($0) }
    compared = readings.map { $0.compared(outcomes) }
  }

  /// The state that an outcome is.
  func state(of outcome: Outcome) -> Int? { space.state(of: outcome) }

  /// How many states there are.
  var stateCount: Int { space.stateCount }

  /// Moves without preferences, for what can be reached at all.
  var graph: ConflictGraph { ConflictGraph(moves: moves, ranks: compared.map(\.noRanks)) }

  /// Finds what is stable in some joint readings.
  ///
  /// - Parameters:
  ///   - joint: For each joint reading that of each player.
  ///   - effort: When to stop.
  /// - Throws: ``Stopped``.
  mutating func sample(_ joint: [[[Int]]], _ effort: Effort) throws(Stopped) {
    for readings in joint.dropFirst(samples.count) {
      let ranks = zip(compared, readings).map { $0.ranks(at: $1) }
      samples.append(try ConflictGraph(moves: moves, ranks: ranks).stableStates(effort))
    }
  }

  /// What a player would bring about alone by a move that it gains by in every reading: the one that changes least.
  mutating func certainMove(of player: Int, from state: Int) -> Outcome? {
    let start = space.outcome(state)
    var best: (outcome: Outcome, changes: Int)?
    for target in moves[player][state].map(Int.init)
    where compared[player].prefers(target, to: state) == .always {
      let outcome = space.outcome(target)
      let changes = zip(outcome.levels, start.levels).count { $0 != $1 }
      if best.map({ changes < $0.changes }) ?? true { best = (outcome, changes) }
    }
    return best?.outcome
  }

  /// Finds which moves are improvements, for certain and perhaps.
  ///
  /// Where there are too many to compare, none is for certain and all are perhaps.
  mutating func findCredibleMoves() {
    guard credible == nil else { return }
    let numbers = zip(moves, compared).reduce(0) { sum, player in
      sum + (0..<stateCount).reduce(0) { $0 + player.0[$1].count } * player.1.all.width
    }
    guard numbers <= mostNumbersCompared else {
      let none = MoveTable(Array(repeating: [], count: stateCount))
      credible = (moves.map { _ in none }, moves)
      return
    }
    var certain: [MoveTable] = []
    var possible: [MoveTable] = []
    for player in moves.indices {
      var sure: [[Int]] = []
      var perhaps: [[Int]] = []
      for state in 0..<stateCount {
        sure.append([])
        perhaps.append([])
        for target in moves[player][state].map(Int.init) {
          switch compared[player].prefers(target, to: state) {
          case .never: continue
          case .always: sure[state].append(target)
          case .where: break
          }
          perhaps[state].append(target)
        }
      }
      certain.append(MoveTable(sure))
      possible.append(MoveTable(perhaps))
    }
    credible = (certain, possible)
  }
}

// Both ways these are a few dozen megabytes for each party.
let mostMovesAnswered = 4_000_000
// Each comparison is kept as one number an unknown.
private let mostNumbersCompared = 30_000_000

extension ComparedStates {
  fileprivate var noRanks: [Int32] { classes.map { _ in 0 } }
}
