import TestSupport
import Testing

@testable import Negotiation

// 40 demands on 10^12 outcomes: nobody can look at all of them, and only the smallest sets are waited for.

@Test(arguments: (Verification.isThorough ? [2, 3, 4, 10] : [2, 4]) as [UInt64])
func smallestSetsOfManyDemandsAreRight(seed: UInt64) throws {
  let text = CrowdedText(seed: seed).text
  let model = PayoffModel(try scenario(of: text))
  let payoffs = try ExactPayoffs(model)
  let effort = Effort()
  let found = try model.explain(payoffs, .auto, effort) { progress in
    if progress.provenSize >= 3 { effort.stop() }
  }
  #expect(found.demands.count == CrowdedText.demandCount)
  #expect(found.isPossible == false && found.provenSize >= 3)
  let smallest = try #require(found.conflicts.first).count
  #expect(smallest <= found.provenSize)
  var alone = DemandsAlone(text, found.demands)
  for conflict in found.conflicts where conflict.count <= found.provenSize {
    #expect(try !alone.canHold(conflict.positions), "\(conflict.positions)")
    for position in conflict.positions {
      let rest = conflict.positions.filter { $0 != position }
      #expect(try alone.canHold(rest), "\(rest)")
    }
  }
  let all = found.demands.indices
  for set in found.concessions where set.count <= found.provenSize {
    #expect(try alone.canHold(all.filter { !set.contains($0) }), "without \(set.positions)")
    for position in set.positions {
      let kept = all.filter { !set.contains($0) || $0 == position }
      #expect(try !alone.canHold(kept), "without \(set.positions) but with \(position)")
    }
  }
  guard Verification.isThorough else { return }
  for first in all {
    for second in all where first <= second {
      let pair = DemandSet([first, second])
      let hasConflict = found.conflicts.contains { $0.isSubset(of: pair) }
      #expect(try alone.canHold(pair.positions) != hasConflict, "\(pair.positions)")
    }
  }
}

/// Asks GLPK whether some demands of a model can hold together, by a variant of the model's text that
/// has no others.
private struct DemandsAlone {
  private let text: String
  private let demands: [Demand]
  private var search = OutcomeSearch(Effort())

  init(_ text: String, _ demands: [Demand]) {
    self.text = text
    self.demands = demands
  }

  mutating func canHold(_ kept: [Int]) throws -> Bool {
    let others = demands.indices.filter { !kept.contains($0) }.map { demands[$0] }
    let dropped = others.filter { $0.condition != nil }.map(\.id)
    let values = others.filter { $0.condition == nil }.map { "\($0.id): -1" }
    let variant =
      "  alone: {question: Alone?, drop: [\(dropped.joined(separator: ", "))], "
      + "set: {\(values.joined(separator: ", "))}}"
    let model = PayoffModel(
      try scenario(of: text + "variants:\n" + variant + "\n", variant: "alone"))
    let payoffs = try ExactPayoffs(model)
    var program = AgreementProgram(model, payoffs, within: model.scenario.allowed)
    program.require(model.scenario.rules.map { .condition($0.condition) })
    for party in model.scenario.parties.indices {
      program.require(model.acceptance(by: party, .inSomeReading, payoffs) ?? [])
    }
    return try search.find(in: program) != nil
  }
}
