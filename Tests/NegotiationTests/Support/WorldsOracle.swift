@testable import Negotiation

/// What the definitions say of every world of a model, by looking at every outcome in every combination of answers.
struct WorldsOracle {
  struct World {
    /// The first combination of answers that makes it.
    let answers: [Int]
    let verdict: Verdict
    let demands: [String]
    /// The fewest demands that must give; `nil` where definitions and law leave nothing.
    let mustGive: Int?
    let conflicts: Set<Set<String>>
    let smallestConcessions: Set<Set<String>>
    let alone: [Int]
    /// What each party says to each proposal, where reported positions are not final.
    let grid: [[PlainCell]]?
  }

  /// What is in force, and what parties say to proposals where reported positions are not final.
  private struct Key: Hashable {
    let identity: PlainWorldIdentity
    let answers: [[String]]?
  }

  let meaning: PlainWorlds
  let isFinal: Bool
  /// Every combination of answers to the open questions, with its world.
  let places: [(answers: [Int], world: Int)]
  let worlds: [World]

  init(_ meaning: PlainWorlds, isFinal: Bool) {
    (self.meaning, self.isFinal) = (meaning, isFinal)
    var tables = WorldTables(meaning.base.issues)
    var known: [Key: Int] = [:]
    var places: [(answers: [Int], world: Int)] = []
    var worlds: [World] = []
    for answers in meaning.combinationsOfAnswers {
      let model = meaning.model(answering: answers, isFinal: isFinal)
      let world =
        model.agreement.map { World(answers, under: $0, model, &tables, meaning.documents, isFinal: isFinal) }
        ?? World(answers, model, &tables, meaning.documents, isFinal: isFinal)
      let key = Key(
        identity: PlainWorldIdentity(model, tables), answers: world.grid?.map { $0.map(\.answer) })
      let place = known[key] ?? worlds.count
      if place == worlds.count {
        known[key] = place
        worlds.append(world)
      }
      places.append((answers, place))
    }
    (self.places, self.worlds) = (places, worlds)
  }
}

extension WorldsOracle.World {
  /// Judges the world of one combination of answers.
  init(
    _ answers: [Int], _ model: PlainScenario, _ tables: inout WorldTables, _ documents: Set<Int>, isFinal: Bool
  ) {
    self.answers = answers
    let outcomes = tables.outcomes
    let rules = model.rules.filter { $0.maker == nil }.map { tables.holds($0.condition) }
    let lawful = outcomes.indices.filter { index in
      zip(model.allowed, outcomes[index]).allSatisfy { $0.contains($1) } && rules.allSatisfy { $0[index] }
    }
    let demands = tables.demands(model)
    let verdicts = model.parties.map { tables.verdicts($0) }
    /// The demands that each lawful outcome breaks, one bit a demand.
    var broken: Set<Int> = []
    var isAgreed = false
    for index in lawful {
      var mask = 0
      for (position, demand) in demands.enumerated() where !demand.isMet[index] { mask |= 1 << position }
      broken.insert(mask)
      if mask == 0, verdicts.allSatisfy({ $0[index] == .every }) { isAgreed = true }
    }
    verdict = isAgreed ? .every : broken.contains(0) ? .some : .none
    self.demands = demands.map(\.id)
    func ids(_ set: Int) -> Set<String> { Set(demands.indices.filter { set >> $0 & 1 == 1 }.map { demands[$0].id }) }
    mustGive = broken.map(\.nonzeroBitCount).min()
    conflicts = Set(Self.minimalConflicts(broken, demands.count).map(ids))
    // What one outcome breaks is what would have to give for it.
    let least = mustGive ?? 0
    smallestConcessions = least == 0 ? [] : Set(broken.filter { $0.nonzeroBitCount == least }.map(ids))
    alone =
      broken.contains(0)
      ? []
      : model.parties.indices.filter { party in
        let own = demands.indices.reduce(0) { demands[$1].party == party ? $0 | 1 << $1 : $0 }
        return !documents.contains(party) && broken.contains { $0 & ~own == 0 }
      }
    grid = isFinal ? nil : tables.cells(model, verdicts)
  }

  /// The same where a rule says whose acceptances make an agreement, by its definition alone: a set of demands blocks when, with
  /// these kept and all others given up, no lawful outcome passes.
  init(
    _ answers: [Int], under rule: PlainAgreement, _ model: PlainScenario, _ tables: inout WorldTables,
    _ documents: Set<Int>, isFinal: Bool
  ) {
    self.answers = answers
    let outcomes = tables.outcomes
    let rules = model.rules.filter { $0.maker == nil }.map { tables.holds($0.condition) }
    let linkages = model.rules.filter { $0.maker != nil }
    let lawful = outcomes.indices.filter { index in
      zip(model.allowed, outcomes[index]).allSatisfy { $0.contains($1) } && rules.allSatisfy { $0[index] }
    }
    let demands = tables.demands(model)
    let verdicts = model.parties.map { tables.verdicts($0) }
    let isLinkage = demands.map { demand in linkages.contains { $0.id == demand.id } }
    let members = rule.parties
    func passes(_ accepts: (Int) -> Bool) -> Bool {
      model.parties.indices.allSatisfy { members.contains($0) || accepts($0) }
        && rule.holds(accepting: Set(members.filter(accepts)))
    }
    func isMet(_ kept: Set<Int>, at outcome: Int) -> Bool {
      for demand in kept where isLinkage[demand] && !demands[demand].isMet[outcome] { return false }
      return passes { party in
        !kept.contains { !isLinkage[$0] && demands[$0].party == party && !demands[$0].isMet[outcome] }
      }
    }
    let all = Set(demands.indices)
    let sets = (0..<1 << demands.count).map { mask in all.filter { mask >> $0 & 1 == 1 } }
    let blocks = sets.map { kept in !lawful.contains { isMet(kept, at: $0) } }
    let mask = { (set: Set<Int>) in set.reduce(0) { $0 | 1 << $1 } }
    func ids(_ set: Set<Int>) -> Set<String> { Set(set.map { demands[$0].id }) }
    let isBlocked = blocks[mask(all)]
    let isAgreed = lawful.contains { outcome in
      zip(demands, isLinkage).allSatisfy { !$1 || $0.isMet[outcome] }
        && passes { verdicts[$0][outcome] == .every }
    }
    verdict = isBlocked ? .none : isAgreed ? .every : .some
    self.demands = demands.map(\.id)
    let given = sets.filter { !blocks[mask(all.subtracting($0))] }
    mustGive = given.map(\.count).min()
    let least = mustGive ?? 0
    conflicts =
      !isBlocked
      ? []
      : Set(
        sets.filter { set in blocks[mask(set)] && set.allSatisfy { !blocks[mask(set.subtracting([$0]))] } }.map(ids))
    smallestConcessions = least == 0 ? [] : Set(given.filter { $0.count == least }.map(ids))
    alone =
      !isBlocked
      ? []
      : model.parties.indices.filter { party in
        !documents.contains(party) && !blocks[mask(all.filter { demands[$0].party != party })]
      }
    grid = isFinal ? nil : tables.cells(model, verdicts)
  }

  /// The sets of demands that no outcome meets together, though it meets any of them without one, set by set.
  private static func minimalConflicts(_ broken: Set<Int>, _ demands: Int) -> [Int] {
    if broken.contains(0) { return [] }
    // Whatever an outcome meets that breaks more is met by one that breaks less.
    let broken = broken.filter { mask in !broken.contains { $0 != mask && $0 & mask == $0 } }
    var isConflict = Array(repeating: false, count: 1 << demands)
    var minimal: [Int] = []
    for set in isConflict.indices {
      isConflict[set] = broken.allSatisfy { $0 & set != 0 }
      var isMinimal = isConflict[set]
      var member = 1
      while isMinimal, member <= set {
        if set & member != 0, isConflict[set & ~member] { isMinimal = false }
        member <<= 1
      }
      if isMinimal { minimal.append(set) }
    }
    return minimal
  }
}

/// What one party says to one proposal, as the definition of the verdict grid has it.
struct PlainCell: Hashable {
  let answer: String
  let basis: String
  let broken: [String]
  /// The rules that the proposal breaks as it is written, or the issues of which its option is not left.
  ///
  /// Only where the answer is open.
  let rules: Set<String>
}

extension WorldTables {
  /// The verdict grid: proposals by parties.
  fileprivate mutating func cells(_ model: PlainScenario, _ verdicts: [[Verdict]]) -> [[PlainCell]] {
    let rules = model.rules.map { holds($0.condition) }
    let lawful = outcomes.indices.filter { index in
      zip(model.allowed, outcomes[index]).allSatisfy { $0.contains($1) } && rules.allSatisfy { $0[index] }
    }
    return model.proposals.map { proposal in
      let completions = lawful.filter { index in
        zip(proposal.levels, outcomes[index]).allSatisfy { $0.contains($1) }
      }
      let levels = zip(proposal.levels, issues).map { levels, issue in
        levels.contains(issue.statusQuo) ? issue.statusQuo : levels.min() ?? 0
      }
      let written = outcomes.firstIndex(of: levels) ?? 0
      var obstacles = Set(zip(model.rules, rules).filter { !$1[written] }.map(\.0.id))
      if obstacles.isEmpty {
        obstacles = Set(issues.indices.filter { !model.allowed[$0].contains(levels[$0]) }.map { issues[$0].id })
      }
      return model.parties.indices.map { party in
        let (hasSay, lines) = (hasSay(model.parties[party]), model.parties[party].preferences?.redLines ?? [])
        let breaks = lines.map { line in zip(holds(line.condition), hasSay).map { !$0 && $1 } }
        let linkages = zip(model.rules, rules).filter { $0.0.maker == party && !$0.1[written] }.map(\.0.id)
        let positions = zip(lines, breaks).filter { $1[written] }.map(\.0.id) + linkages
        func cell(_ answer: String, _ basis: String, _ rules: Set<String> = []) -> PlainCell {
          PlainCell(answer: answer, basis: basis, broken: positions, rules: rules)
        }
        func isEvery(_ isSo: (Int) -> Bool) -> Bool { !completions.isEmpty && completions.allSatisfy(isSo) }
        func isAsWritten(_ verdict: Verdict) -> Bool { obstacles.isEmpty && verdicts[party][written] == verdict }
        if !model.parties[party].isNotOnRecord {
          if isEvery({ verdicts[party][$0] == .none }) { return cell("refuses", "all_completions") }
          if isAsWritten(.none) { return cell("refuses", "as_written") }
          if isEvery({ index in breaks.contains { $0[index] } }) { return cell("refuses_if_final", "all_completions") }
          if isEvery({ verdicts[party][$0] == .every }) { return cell("accepts", "all_completions") }
          if isAsWritten(.every) { return cell("accepts", "as_written") }
        }
        return cell("open", "as_written", obstacles)
      }
    }
  }
}
