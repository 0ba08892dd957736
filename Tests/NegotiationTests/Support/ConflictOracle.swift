@testable import Negotiation

/// Which demands cannot hold together and what would open a zone, by looking at every set of demands.
struct ConflictOracle {
  /// A set of demands, by position in ascending order.
  typealias Demands = [Int]

  struct Demand {
    enum Source {
      case redLine(PlainCondition)
      case noAgreement
      case linkage(PlainCondition)
    }

    let id: String
    let party: Int
    let source: Source
  }

  let oracle: Oracle
  let demands: [Demand]
  /// The outcomes that are allowed and meet definitions and law, whatever the demands.
  let lawful: [Int]
  /// The sets that cannot hold together though each of their subsets can.
  let conflicts: [Demands]
  /// The sets that open the zone when given up though no subset of theirs does; none where it is open.
  let concessions: [Demands]
  /// The demands that each of these outcomes meets, one bit a demand.
  private let met: [Int]
  /// For each set of demands, one bit a demand, whether some outcome meets all of them.
  private let canHold: [Bool]

  private var model: PlainScenario { oracle.model }
  private var every: Int { (1 << demands.count) - 1 }

  init(_ model: PlainScenario) {
    let oracle = Oracle(model)
    let demands = Self.demands(of: model)
    let lawful = oracle.outcomes.indices.filter { index in
      zip(model.allowed, oracle.outcomes[index]).allSatisfy { $0.contains($1) }
        && model.rules.allSatisfy {
          $0.maker != nil || $0.condition.holds(at: oracle.outcomes[index], model.issues)
        }
    }
    let met = lawful.map { outcome in
      demands.enumerated().reduce(0) { mask, demand in
        model.meets(demand.element, oracle.outcomes[outcome]) ? mask | 1 << demand.offset : mask
      }
    }
    var canHold = Array(repeating: false, count: 1 << demands.count)
    for mask in met { canHold[mask] = true }
    for set in canHold.indices.reversed() where canHold[set] {
      // What holds together holds together without any one of it.
      for position in demands.indices { canHold[set & ~(1 << position)] = true }
    }
    func sets(where isWanted: (Int, _ members: Demands) -> Bool) -> [Demands] {
      canHold.indices.compactMap { set in
        let members = demands.indices.filter { set >> $0 & 1 == 1 }
        return isWanted(set, members) ? members : nil
      }
      .sorted { $0.count != $1.count ? $0.count < $1.count : $0.lexicographicallyPrecedes($1) }
    }
    conflicts = sets { set, members in
      !canHold[set] && members.allSatisfy { canHold[set & ~(1 << $0)] }
    }
    let every = canHold.count - 1
    concessions = sets { set, members in
      set != 0 && canHold[every & ~set]
        && members.allSatisfy { !canHold[every & ~set | 1 << $0] }
    }
    (self.oracle, self.demands, self.lawful) = (oracle, demands, lawful)
    (self.met, self.canHold) = (met, canHold)
  }

  /// The demands of a model, in the order of its parties, linkages last.
  static func demands(of model: PlainScenario) -> [Demand] {
    var demands: [Demand] = []
    for (index, party) in model.parties.enumerated() {
      guard let preferences = party.preferences else { continue }
      for line in preferences.redLines where line.isFirm {
        demands.append(Demand(id: line.id, party: index, source: .redLine(line.condition)))
      }
      if preferences.decidesByPayoffs {
        demands.append(
          Demand(id: "\(party.id).no_agreement", party: index, source: .noAgreement))
      }
    }
    for rule in model.rules {
      guard let maker = rule.maker else { continue }
      demands.append(Demand(id: rule.id, party: maker, source: .linkage(rule.condition)))
    }
    return demands
  }

  // MARK: Sets

  /// Whether some outcome meets every demand.
  var isPossible: Bool { canHold[every] }

  /// The most demands that hold at once; `nil` where no outcome meets definitions and law.
  var mostThatHold: Int? { met.map(\.nonzeroBitCount).max() }

  var smallestConcessions: [Demands] { fewest(concessions) }

  /// The outcomes that meet all demands but those of a set.
  func outcomes(without dropped: Demands) -> [Int] {
    let kept = dropped.reduce(every) { $0 & ~(1 << $1) }
    return zip(lawful, met).filter { $0.1 & kept == kept }.map(\.0)
  }

  /// The demands in no conflict to which no other signatory says anything.
  var unanswered: Demands {
    let inConflict = Set(conflicts.joined())
    return demands.indices.filter { position in
      !inConflict.contains(position)
        && !model.parties.indices.contains { party in
          party != demands[position].party && model.parties[party].consentsTo == nil
            && model.parties[party].preferences?.answers.contains(demands[position].id) ?? false
        }
    }
  }

  private func fewest(_ sets: [Demands]) -> [Demands] {
    let least = sets.map(\.count).min()
    return sets.filter { $0.count == least }
  }

  // MARK: Who moves

  private func parties(_ set: Demands) -> Set<Int> { Set(set.map { demands[$0].party }) }

  /// For each number of parties that move, the fewest demands they would have to drop.
  var ladder: [(movers: Int, sets: [Demands])] {
    (1...max(1, model.parties.count)).compactMap { movers in
      let sets = concessions.filter { parties($0).count == movers }
      return sets.isEmpty ? nil : (movers, fewest(sets))
    }
  }

  /// For each party with demands: what opens the zone if it alone gives, and if it gives nothing.
  var burdens: [(party: Int, alone: [Demands], others: [Demands])] {
    model.parties.indices.filter { party in demands.contains { $0.party == party } }.map { party in
      (
        party, fewest(concessions.filter { parties($0) == [party] }),
        fewest(concessions.filter { !parties($0).contains(party) })
      )
    }
  }

  /// For each pair of signatories and for all of them: whether some outcome meets the linkages and
  /// their own demands, and the conflicts among these.
  var coalitions: [(parties: [Int], hasZone: Bool, conflicts: [Demands])] {
    let signatories = model.parties.indices.filter { model.parties[$0].consentsTo == nil }
    let pairs = signatories.flatMap { a in signatories.filter { a < $0 }.map { [a, $0] } }
    return (pairs.contains(signatories) ? pairs : pairs + [signatories]).map { group in
      let own = Set(
        demands.indices.filter {
          if case .linkage = demands[$0].source { true } else { group.contains(demands[$0].party) }
        })
      return (
        group, canHold[own.reduce(0) { $0 | 1 << $1 }],
        conflicts.filter { own.isSuperset(of: $0) }
      )
    }
  }
}

extension PlainScenario {
  /// Whether an outcome meets a demand.
  ///
  /// What does not concern a party that only consents meets all it asks for; and where an outcome moves
  /// an issue that a party is silent about, it may be worth as much as one likes.
  func meets(_ demand: ConflictOracle.Demand, _ outcome: [Int]) -> Bool {
    let party = parties[demand.party]
    let isConcerned = party.consentsTo?.holds(at: outcome, issues) ?? true
    switch demand.source {
    case .redLine(let condition): return !isConcerned || condition.holds(at: outcome, issues)
    case .linkage(let condition): return condition.holds(at: outcome, issues)
    case .noAgreement:
      guard let preferences = party.preferences else { return true }
      return !isConcerned || preferences.isSilent(about: outcome, issues)
        || preferences.payoff(of: outcome, issues) >= preferences.noAgreement
    }
  }
}
