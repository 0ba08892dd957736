/// The payoffs of several parties in whole units that are common to all, so that bonds stand side by side.
///
/// Where a delay costs something, the units are so fine that what is left of a gain after every step is whole as well.
struct BondUnits: Sendable {
  /// How many units make one point.
  let unitsPerPoint: Int
  /// What no agreement is worth to each party.
  let reservations: [Int]
  private let tables: [PayoffTable]
  private let factors: [Int]
  private let discounts: [Rational]
  private let stepCount: Int

  /// Finds the units; `nil` where the numbers do not fit into 56 bits, so that bonds of all parties can be added up, or there is no party.
  ///
  /// - Parameters:
  ///   - tables: The payoffs of each party.
  ///   - discounts: What is left of a gain to each party where it comes one step later.
  ///   - stepCount: How many steps there are at most.
  init?(_ tables: [PayoffTable], _ discounts: [Rational], stepCount: Int) {
    let shares = tables.compactMap { Rational(1, over: Int128($0.unitsPerPoint)) }
    let delayed = discounts.compactMap { Rational(1, over: $0.denominator) }
    guard !tables.isEmpty, let common = commonDenominator(of: shares),
      var units = Int(exactly: common), let finest = commonDenominator(of: delayed),
      let step = Int(exactly: finest)
    else { return nil }
    for _ in 0..<stepCount {
      let (product, isTooLarge) = units.multipliedReportingOverflow(by: step)
      if isTooLarge { return nil }
      units = product
    }
    var reservations: [Int] = []
    var factors: [Int] = []
    for table in tables {
      let factor = units / table.unitsPerPoint
      let (most, isTooLarge) = table.largest.multipliedReportingOverflow(by: Int128(factor))
      if isTooLarge || most >= 1 << 56 { return nil }
      factors.append(factor)
      reservations.append(table.reservation * factor)
    }
    self.unitsPerPoint = units
    self.reservations = reservations
    self.tables = tables
    self.factors = factors
    self.discounts = discounts
    self.stepCount = stepCount
  }

  /// What an outcome is worth to every party, added to an array.
  func add(_ outcome: Outcome, to worths: inout [Int]) {
    for (table, factor) in zip(tables, factors) {
      worths.append(table.payoff(of: outcome) * factor)
    }
  }

  /// What finishing is worth to each party with so many steps done.
  ///
  /// - Parameters:
  ///   - agreement: What the agreement is worth to each party.
  ///   - steps: How many steps there are.
  /// - Returns: The worths as ``CarryingOut`` takes them; `nil` where a delay costs nothing.
  func finishing(_ agreement: [Int], steps: Int) -> [Int]? {
    guard discounts.contains(where: { $0 < Rational(1) }) else { return nil }
    return (0...steps).flatMap { done in
      agreement.indices.map { party in
        var gain = agreement[party] - reservations[party]
        for _ in done..<steps {
          gain = gain / Int(discounts[party].denominator) * Int(discounts[party].numerator)
        }
        return reservations[party] + gain
      }
    }
  }
}

extension PayoffTable {
  /// More than the magnitude of any payoff, and of the reservation value.
  fileprivate var largest: Int128 {
    (values + effects.map(\.worths)).reduce(Int128(reservation.magnitude)) { sum, row in
      sum + Int128(row.map(\.magnitude).max() ?? 0)
    }
  }
}
