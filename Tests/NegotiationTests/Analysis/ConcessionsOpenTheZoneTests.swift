import TestSupport
import Testing

@testable import Negotiation

// What an explanation says would open a zone is written into the model's text, and solved again.

/// How many models are written again; ``randomConflictsAreOfEveryKind`` counts those without a zone.
let concededSeeds: UInt64 = 350

@Test(arguments: batches(of: concededSeeds, by: 25))
func concessionsAppliedToTheTextOpenTheZone(seeds: Range<UInt64>) throws {
  for seed in seeds {
    let random = RandomScenario(conflictSeed: seed)
    let model = PayoffModel(try random.scenario())
    let payoffs = try ExactPayoffs(model)
    let found = try model.explain(payoffs, .enumerate)
    guard found.isPossible == false, !found.isExcludedByDefinition else { continue }
    var expected = ExpectedZones(random, payoffs)
    // The other ties are left to 'make verify'.
    for set in found.smallestConcessions.prefix(Verification.isThorough ? 200 : 1) {
      expected.giveUp(set.positions)
      for distance in found.distances where distance.within == set { expected.move(distance) }
    }
    #expect(try expected.differences() == [], "seed \(seed)")
  }
}

/// Variants of a model's text, with whether they should have a zone.
private struct ExpectedZones {
  private let model: PlainScenario
  private let demands: [ConflictOracle.Demand]
  private let payoffs: ExactPayoffs
  private var conceded: ConcededScenario
  private var expected: [(id: String, hasZone: Bool, what: String)] = []

  init(_ random: RandomScenario, _ payoffs: ExactPayoffs) {
    model = random.model
    demands = ConflictOracle.demands(of: random.model)
    self.payoffs = payoffs
    conceded = ConcededScenario(random, demands)
  }

  /// Where a zone is where none should be, or the reverse.
  func differences() throws -> [String] {
    let zones = try conceded.zones()
    return expected.filter { zones[$0.id] != $0.hasZone }.map {
      "\($0.what) should \($0.hasZone ? "" : "not ")open a zone"
    }
  }

  private mutating func expect(
    _ hasZone: Bool, givingUp given: [Int], moving move: ConcededScenario.Move? = nil,
    _ what: String
  ) {
    let id = conceded.add(givingUp: given, moving: move)
    expected.append((id, hasZone, "\(what), given up \(given.map { demands[$0].id })"))
  }

  /// A minimal concession set opens a zone, and no proper subset does.
  mutating func giveUp(_ set: [Int]) {
    for subset in 0..<(1 << set.count) {
      let given = set.indices.filter { subset >> $0 & 1 == 1 }.map { set[$0] }
      expect(given == set, givingUp: given, "concession")
    }
  }

  /// A demand that moves as far as was found opens a zone, and one that moves less does not.
  mutating func move(_ distance: Distance) {
    let rest = distance.within.positions.filter { $0 != distance.demand }
    let demand = demands[distance.demand]
    switch distance.step {
    case .reservation(let units):
      guard let table = payoffs.tables[demand.party] else { return }
      for (units, hasZone) in [(units, true), (units - 1, false)] {
        let value = table.points(table.reservation - units).roundedDown
        expect(
          hasZone, givingUp: rest, moving: .reservation(party: demand.party, value),
          "\(demand.id) at \(value)")
      }
    // No random model here leaves numbers open.
    case .openReservation: Issue.record("\(demand.id) has one reading")
    case .level(let issue, let asked, let enough):
      let distance = abs(asked - enough)
      let given = rest + [self.demands.firstIndex { $0.id == demand.id }].compactMap(\.self)
      let levels = model.issues[issue].options.indices
      let nearer = levels.map { asked in
        (asked: asked, enough: levels.filter { abs($0 - asked) < distance })
      }
      for (pairs, hasZone) in [([(asked, [enough])], true), (nearer, false)] {
        expect(
          hasZone, givingUp: given, moving: .rule(weakened(demand, issue, pairs)),
          "\(demand.id) within \(hasZone ? distance : distance - 1) of \(issue)")
      }
    }
  }

  /// A demand that is met also where an issue is at some levels and it would be met at another.
  private func weakened(
    _ demand: ConflictOracle.Demand, _ issue: Int, _ pairs: [(asked: Int, enough: [Int])]
  ) -> PlainCondition {
    let condition: PlainCondition
    switch demand.source {
    case .redLine(let line):
      condition = model.parties[demand.party].consentsTo.map { .implies($0, line) } ?? line
    case .linkage(let rule): condition = rule
    case .noAgreement: preconditionFailure("a reservation value has no levels")
    }
    let ways = pairs.map { pair in
      PlainCondition.and([
        .member(issue: issue, isIn: true, pair.enough),
        condition.with(issue, at: pair.asked, model.issues),
      ])
    }
    return .or([condition] + ways)
  }
}

extension Rational {
  /// The next number below, or this one, that a file can hold.
  fileprivate var roundedDown: Rational {
    let billion: Int128 = 1_000_000_000
    let scaled = numerator * billion
    let whole = scaled / denominator - (scaled % denominator < 0 ? 1 : 0)
    return Rational(whole, over: billion) ?? self
  }
}
