/// Judges one state for one player over its readings.
///
/// What a player has to fear is known from below (`certain`) and from above (`possible`): the same where answers hang on
/// nobody's preferences, and moves that are improvements for certain or perhaps where answers must be credible. A claim is
/// made only where it holds whichever of these it is.
struct ReadingsJudge {
  /// The states around it.
  var component: MoveComponent
  /// The player.
  var player: Int
  /// The state.
  let state: Int

  /// A move that the player may gain by, with what the others can make of it.
  private struct Threat {
    let target: Int
    let certain: [Int]
    let possible: [Int]
  }

  /// Whether the state is stable.
  ///
  /// - Parameters:
  ///   - concept: The concept.
  ///   - effort: When to stop.
  /// - Returns: The verdict; `nil` where nothing can be proven.
  /// - Throws: ``Stopped``.
  mutating func verdict(
    _ concept: SolutionConcept, _ effort: Effort
  ) throws(Stopped) -> Verdict? {
    var targets: [Int] = []
    for target in component.moves[player][state].map(Int.init)
    where component.compared[player].prefers(target, to: state) != .never {
      targets.append(target)
    }
    if targets.isEmpty { return .every }
    let threats = try self.threats(targets, concept, effort)
    let seen = component.samples.map { $0.stable(concept, for: player).contains(state) }
    var budget = mostRowsAdded
    var canFail: Bool? = seen.contains(false) ? true : nil
    if canFail == nil {
      canFail =
        fails(threats.map { ($0.target, $0.possible) }, concept, &budget) == true ? true : nil
    }
    if canFail == nil, fails(threats.map { ($0.target, $0.certain) }, concept, &budget) == false {
      return .every
    }
    var canHold: Bool? = seen.contains(true) ? true : nil
    if canHold == nil {
      canHold =
        holds(threats.map { ($0.target, $0.certain) }, concept, &budget) == true ? true : nil
    }
    if canHold == nil, holds(threats.map { ($0.target, $0.possible) }, concept, &budget) == false {
      return Verdict.none
    }
    return canFail == true && canHold == true ? .some : nil
  }

  /// The moves that the player may gain by, and what the others can bring about after each.
  private mutating func threats(
    _ targets: [Int], _ concept: SolutionConcept, _ effort: Effort
  ) throws(Stopped) -> [Threat] {
    guard concept != .nash else {
      return targets.map { Threat(target: $0, certain: [], possible: []) }
    }
    let others = component.moves.indices.filter { $0 != player }
    func reached(_ graph: ConflictGraph, _ target: Int) throws(Stopped) -> [Int] {
      try graph.reach(from: target, by: others, isCredible: false, effort).states
    }
    let graph = component.graph
    var threats: [Threat] = []
    guard concept.isCredible else {
      for target in targets {
        let states = try reached(graph, target)
        threats.append(Threat(target: target, certain: states, possible: states))
      }
      return threats
    }
    component.findCredibleMoves()
    guard let credible = component.credible else { return [] }
    let certain = ConflictGraph(moves: credible.certain, ranks: graph.ranks)
    let possible = ConflictGraph(moves: credible.possible, ranks: graph.ranks)
    for target in targets {
      threats.append(
        Threat(
          target: target, certain: try reached(certain, target),
          possible: try reached(possible, target)))
    }
    return threats
  }

  /// Whether in some reading the player gains by a move that none of these answers makes up for.
  private mutating func fails(
    _ threats: [(target: Int, answers: [Int])], _ concept: SolutionConcept, _ budget: inout Int
  ) -> Bool? {
    var isTold = true
    for (target, answers) in threats {
      var clauses = [better([target])]
      for answer in answers { clauses.append(better(afterwards(answer, concept))) }
      // What holds always needs no row, and where one clause never holds the move is made up for.
      let open = Set(clauses.compactMap(\.self))
      if open.contains([]) { continue }
      switch component.compared[player].all.hasReading(
        meeting: Array(open.sorted(by: fewer)), &budget)
      {
      case true?: return true
      case false?: continue
      case nil: isTold = false
      }
    }
    return isTold ? false : nil
  }

  /// Whether in some reading every move is no gain or is made up for by one of these answers.
  private mutating func holds(
    _ threats: [(target: Int, answers: [Int])], _ concept: SolutionConcept, _ budget: inout Int
  ) -> Bool? {
    var clauses: Set<[[ReadingsCone.Row]]> = []
    for (target, answers) in threats {
      var alternatives: Set<[ReadingsCone.Row]> = []
      var isMet = false
      for states in [[target]] + answers.map({ afterwards($0, concept) }) where !isMet {
        guard let rows = notBetter(states) else { continue }
        if rows.isEmpty { isMet = true }
        alternatives.insert(rows)
      }
      if isMet { continue }
      if alternatives.isEmpty { return false }
      clauses.insert(alternatives.sorted(by: fewer))
    }
    return component.compared[player].all.hasReading(meeting: clauses.sorted(by: fewer), &budget)
  }

  /// An answer, and where the player may escape to.
  private func afterwards(_ answer: Int, _ concept: SolutionConcept) -> [Int] {
    concept.allowsEscape
      ? [answer] + component.moves[player][answer].map(Int.init) : [answer]
  }

  /// The ways in which one of some states can be better: `nil` where one always is, none where none ever is.
  private mutating func better(_ states: [Int]) -> [[ReadingsCone.Row]]? {
    var rows: Set<[Int]> = []
    for target in states {
      switch component.compared[player].prefers(target, to: state) {
      case .always: return nil
      case .never: continue
      case .where(let form): rows.insert(form)
      }
    }
    return rows.sorted(by: { $0.lexicographicallyPrecedes($1) }).map {
      [ReadingsCone.Row(vector: $0, relation: .positive)]
    }
  }

  /// The rows by which none of some states is better; `nil` where one always is.
  private mutating func notBetter(_ states: [Int]) -> [ReadingsCone.Row]? {
    var rows: Set<[Int]> = []
    for target in states {
      switch component.compared[player].prefers(target, to: state) {
      case .always: return nil
      case .never: continue
      case .where(let form): rows.insert(form.map { -$0 })
      }
    }
    return rows.sorted(by: { $0.lexicographicallyPrecedes($1) }).map {
      ReadingsCone.Row(vector: $0, relation: .notNegative)
    }
  }

  /// What leaves less to choose comes first, and then by the numbers, so that equal questions have equal answers.
  private func fewer(_ a: [[ReadingsCone.Row]], _ b: [[ReadingsCone.Row]]) -> Bool {
    a.count == b.count
      ? a.flatMap { $0.flatMap(\.vector) }.lexicographicallyPrecedes(
        b.flatMap { $0.flatMap(\.vector) })
      : a.count < b.count
  }

  private func fewer(_ a: [ReadingsCone.Row], _ b: [ReadingsCone.Row]) -> Bool {
    a.count == b.count
      ? a.flatMap(\.vector).lexicographicallyPrecedes(b.flatMap(\.vector)) : a.count < b.count
  }
}

// Rows that are added to a party's readings for one verdict; some milliseconds.
private let mostRowsAdded = 200
