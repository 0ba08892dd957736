@testable import Negotiation

/// How far demands have to move, and what bounds a zone, by looking at every outcome.
struct DistanceOracle {
  let sets: ConflictOracle

  private var oracle: Oracle { sets.oracle }
  private var model: PlainScenario { sets.oracle.model }

  init(_ sets: ConflictOracle) { self.sets = sets }

  // MARK: How far

  /// The least drop of a party's reservation value that does, where what else is in a concession set is
  /// given up.
  func drop(of position: Int, within set: ConflictOracle.Demands) -> Fraction? {
    sets.outcomes(without: set).compactMap { shortfall(of: position, $0) }.min()
  }

  /// What an outcome is worth less to a party than no agreement; 0 where the demand is met.
  private func shortfall(of position: Int, _ outcome: Int) -> Fraction? {
    let demand = sets.demands[position]
    guard let preferences = model.parties[demand.party].preferences else { return nil }
    if model.meets(demand, oracle.outcomes[outcome]) { return Fraction(0) }
    return preferences.noAgreement
      + preferences.payoff(of: oracle.outcomes[outcome], model.issues) * Fraction(-1)
  }

  /// The levels of one issue at the outcomes that a concession set opens, each with the level at which a
  /// demand would be met: the pairs that are nearest to each other.
  func nearest(
    _ issue: Int, for position: Int, within set: ConflictOracle.Demands
  ) -> [(asked: Int, enough: Int)] {
    guard model.issues[issue].isOrdered else { return [] }
    let pairs = sets.outcomes(without: set).flatMap { index in
      let outcome = oracle.outcomes[index]
      return model.issues[issue].options.indices.filter { level in
        var moved = outcome
        moved[issue] = level
        return model.meets(sets.demands[position], moved)
      }.map { (asked: $0, enough: outcome[issue]) }
    }
    let least = pairs.map { abs($0.asked - $0.enough) }.min()
    return pairs.filter { abs($0.asked - $0.enough) == least }
  }

  // MARK: Pairs of reservation values

  /// The pairs of parties who could open the zone by their reservation values alone, with the least
  /// pairs of drops that do, the first party's smallest first.
  var tradeOffs: [(parties: [Int], drops: [[Fraction]])] {
    let values = sets.demands.indices.filter {
      if case .noAgreement = sets.demands[$0].source { true } else { false }
    }
    if sets.isPossible { return [] }
    return values.flatMap { first in
      values.filter { first < $0 }.compactMap { second in
        let drops = Set(
          sets.outcomes(without: [first, second]).map { outcome in
            [first, second].compactMap { shortfall(of: $0, outcome) }
          })
        let least = drops.filter { drop in
          !drops.contains { $0 != drop && $0[0] <= drop[0] && $0[1] <= drop[1] }
        }
        return least.isEmpty
          ? nil
          : (
            [first, second].map { sets.demands[$0].party }, least.sorted { $0[0] < $1[0] }
          )
      }
    }
  }

  // MARK: What bounds a zone

  private func isSilent(_ party: Int) -> Bool {
    model.parties[party].preferences?.stances.contains {
      if case .silent = $0 { true } else { false }
    } ?? true
  }

  /// The demands without which there would be more outcomes: how many more, and how much better the best
  /// one would be for each party that is silent about nothing.
  var binding: [(demand: Int, more: Int, gains: [Int: Fraction])] {
    guard sets.isPossible else { return [] }
    let zone = sets.outcomes(without: [])
    return sets.demands.indices.compactMap { position in
      let larger = sets.outcomes(without: [position])
      if larger.count == zone.count { return nil }
      var gains: [Int: Fraction] = [:]
      for (party, member) in model.parties.enumerated() {
        guard let preferences = member.preferences, preferences.decidesByPayoffs, !isSilent(party)
        else { continue }
        func best(_ outcomes: [Int]) -> Fraction {
          outcomes.map { preferences.payoff(of: oracle.outcomes[$0], model.issues) }.max()
            ?? Fraction(0)
        }
        let gain = best(larger) + best(zone) * Fraction(-1)
        if gain > Fraction(0) { gains[party] = gain }
      }
      return (position, larger.count - zone.count, gains)
    }
  }

  /// The reported red lines, as party and position, that would leave nothing of the zone.
  var emptying: [[Int]] {
    let zone = sets.outcomes(without: [])
    if zone.isEmpty { return [] }
    return model.parties.indices.flatMap { party in
      let lines = model.parties[party].preferences?.redLines ?? []
      return lines.indices.filter { index in
        let hardened = ConflictOracle.Demand(
          id: lines[index].id, party: party, source: .redLine(lines[index].condition))
        return !lines[index].isFirm
          && !zone.contains { model.meets(hardened, oracle.outcomes[$0]) }
      }.map { [party, $0] }
    }
  }
}
