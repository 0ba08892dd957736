internal import Negotiation

/// What the outcomes of a stability analysis are called, and how moves between them read.
struct StateNames: OnPage {
  let page: Page
  private let states: [ExaminedState]
  private let players: [Int]
  private let names: [String]

  init(_ stability: Stability, _ page: Page) {
    self.init(stability.states, stability.players, page)
  }

  init(_ states: [ExaminedState], _ players: [Int], _ page: Page) {
    let (scenario, words) = (page.scenario, page.words)
    self.page = page
    self.states = states
    self.players = players
    var efficient = 0
    var named: [String: Int] = [:]
    names = states.enumerated().map { index, state in
      let proposals = state.roles.compactMap { role -> String? in
        if case .proposal(let index, _) = role {
          words.text(scenario.proposals[index].name)
        } else {
          nil
        }
      }
      if !proposals.isEmpty { return proposals.joined(separator: " = ") }
      if state.roles.contains(.statusQuo) { return words.statusQuoState }
      let solutions = state.roles.compactMap { role -> String? in
        if case .solution(let solution) = role { words.solutionName(solution) } else { nil }
      }
      if !solutions.isEmpty {
        let name = words.solutionState(solutions.joined(separator: " = "))
        named[name, default: 0] += 1
        return name + (named[name] == 1 ? "" : " (\(named[name] ?? 0))")
      }
      if state.roles.contains(.frontier) {
        efficient += 1
        return words.efficientState(words.count(efficient))
      }
      return words.numberedState(words.count((state.number ?? index) + 1))
    }
  }

  /// What a state is called.
  subscript(index: Int) -> String { names[index] }

  /// A player's name.
  func player(_ index: Int) -> String { name(ofParty: players[index]) }

  /// The names of some players.
  func players(_ indices: [Int]) -> [String] { indices.map { player($0) } }

  /// What changes from one outcome to another, and what that is called where it has a name.
  func change(from old: Outcome, to new: Outcome, namingIt isNamed: Bool = true) -> String {
    let changes = scenario.issues.indices.filter { old[$0] != new[$0] }.map { index in
      let issue = scenario.issues[index]
      return words.changes(
        words.text(issue.name), from: words.option(old[index], of: issue),
        to: words.option(new[index], of: issue))
    }
    let name = states.firstIndex { $0.outcome == new }.map {
      words.bracketed(words.thatIs(names[$0]))
    }
    return changes.joined(separator: words.clauseSeparator) + (isNamed ? name ?? "" : "")
  }

  /// A sequence of moves: "A: Price: high → low → then B: …", without the name of what it ends in where the sentence has
  /// that already.
  func sequence(
    _ moves: [StateMove], from start: Outcome, namingEnd isNamed: Bool = true
  ) -> String {
    var outcome = start
    return moves.enumerated().map { place, move in
      defer { outcome = move.outcome }
      return words.labelled(
        player(move.player),
        change(from: outcome, to: move.outcome, namingIt: isNamed || place < moves.count - 1))
    }.joined(separator: words.moveSeparator)
  }

  /// The states in a sentence: the first few, those first that somebody proposes.
  func listed(_ indices: [Int]) -> String {
    let proposed = indices.filter { states[$0].proposal != nil }
    let rest = indices.filter { states[$0].proposal == nil }
    let first = (proposed + rest).prefix(mostNamed).map { words.inQuotes(names[$0]) }
    let left = indices.count - first.count
    return words.list(first + (left > 0 ? [words.andMoreStates(words.count(left))] : []))
  }
}

// A sentence with more names is not read.
private let mostNamed = 6
