@testable import Negotiation

/// What the definitions say about one proposal.
struct ProposalOracle {
  let oracle: Oracle
  let proposal: PlainScenario.Proposal
  /// The outcomes that the proposal leaves open and that are allowed and meet all rules.
  let completions: [Int]

  private var model: PlainScenario { oracle.model }

  init(_ oracle: Oracle, _ proposal: PlainScenario.Proposal) {
    self.oracle = oracle
    self.proposal = proposal
    completions = oracle.lawful.filter { outcome in
      zip(proposal.levels, oracle.outcomes[outcome]).allSatisfy { $0.contains($1) }
    }
  }

  var state: Proposal.State {
    if !completions.contains(where: oracle.isPossible) { return .out }
    return completions.allSatisfy(oracle.isAgreement) ? .inside : .open
  }

  /// Each party's verdict, `nil` for a consent that is not on record; `nil` without completions.
  var acceptedBy: [Verdict?]? {
    if completions.isEmpty { return nil }
    return model.parties.indices.map { party in
      if model.parties[party].isNotOnRecord { return nil }
      let verdicts = completions.map { oracle.verdicts[party][$0] }
      if verdicts.allSatisfy({ $0 == .every }) { return .every }
      return verdicts.allSatisfy { $0 == .none } ? Verdict.none : .some
    }
  }

  /// The issues with more than one level left; what a variant excludes whole stays as it is.
  var open: [Int] {
    model.issues.indices.filter { issue in
      let left = proposal.levels[issue].intersection(model.allowed[issue])
      return (left.isEmpty ? proposal.levels[issue] : left).count > 1
    }
  }

  /// The red lines that each of some completions breaks, as party and position.
  func broken(by completions: [Int]) -> [[Int]] {
    model.parties.indices.flatMap { party in
      (model.parties[party].preferences?.redLines ?? []).enumerated().compactMap { position, line in
        let isBroken = !completions.contains {
          line.condition.holds(at: oracle.outcomes[$0], model.issues)
        }
        return isBroken ? [party, position] : nil
      }
    }
  }

  /// The parties whose consent some completion needs and nobody has on record.
  var consents: [Int] {
    model.parties.indices.filter { party in
      guard let concern = model.parties[party].consentsTo, model.parties[party].isNotOnRecord
      else { return false }
      return completions.contains { concern.holds(at: oracle.outcomes[$0], model.issues) }
    }
  }

  // MARK: Without a completion

  /// The completions that are left once some rules and allowances no longer count.
  func completions(without names: Set<String>) -> [Int] {
    oracle.outcomes.indices.filter { index in
      let outcome = oracle.outcomes[index]
      return model.issues.indices.allSatisfy { issue in
        proposal.levels[issue].contains(outcome[issue])
          && (names.contains("allow.\(model.issues[issue].id)")
            || model.allowed[issue].contains(outcome[issue]))
      }
        && model.rules.allSatisfy {
          names.contains($0.id) || $0.condition.holds(at: outcome, model.issues)
        }
    }
  }

  /// Whatever could keep completions out: rules, and allowances that cut the proposal.
  private var obstacles: [String] {
    model.rules.map(\.id)
      + model.issues.indices.filter { !proposal.levels[$0].isSubset(of: model.allowed[$0]) }
      .map { "allow.\(model.issues[$0].id)" }
  }

  /// The sets of obstacles that exclude every completion while no proper subset does.
  private var minimalConflicts: [Set<String>] {
    let obstacles = self.obstacles
    let subsets = (0..<(1 << obstacles.count)).map { mask in
      Set(obstacles.indices.filter { mask >> $0 & 1 == 1 }.map { obstacles[$0] })
    }
    let conflicts = subsets.filter { subset in
      completions(without: Set(obstacles).subtracting(subset)).isEmpty
    }
    return conflicts.filter { conflict in !conflicts.contains { $0.isStrictSubset(of: conflict) } }
  }

  /// What is wrong with the names given for what keeps every completion out; none where they are
  /// sound: dropping them leaves a completion, whatever excludes all by itself is among them, and
  /// the rest are sets of which every proper subset leaves one, none more than it takes.
  func faults(of names: [String]) -> [String] {
    guard completions.isEmpty else {
      return names.isEmpty ? [] : ["\(names) are said to exclude what they do not"]
    }
    let named = Set(names)
    var faults: [String] = []
    if named.isEmpty { faults.append("nothing is named") }
    if named.count != names.count { faults.append("a name stands twice") }
    if !named.isSubset(of: obstacles) { faults.append("\(names) names what is no obstacle") }
    if completions(without: named).isEmpty { faults.append("\(names) leaves no completion") }
    let conflicts = minimalConflicts
    let single = conflicts.filter { $0.count == 1 }.reduce(Set()) { $0.union($1) }
    if !single.isSubset(of: named) { faults.append("\(single) exclude all, not only \(names)") }
    if !isStaged(named.subtracting(single), dropped: single, conflicts) {
      faults.append("\(names) is more than it takes; conflicts: \(conflicts)")
    }
    return faults
  }

  /// Whether names are minimal conflicts, one after the other, just until a completion is left.
  private func isStaged(
    _ names: Set<String>, dropped: Set<String>, _ conflicts: [Set<String>]
  ) -> Bool {
    if !completions(without: dropped).isEmpty { return names.isEmpty }
    return conflicts.contains {
      !$0.isEmpty && $0.isSubset(of: names)
        && isStaged(names.subtracting($0), dropped: dropped.union($0), conflicts)
    }
  }
}
