@testable import Negotiation

/// What a definition singles out of agreements that are all laid out, by comparing each with every other.
///
/// It follows the words of the guide, and shares no code with the engines: losses are amounts of which less is better.
struct BargainingOracle {
  /// For each agreement what each party gains; `nil` for one that is no player over it.
  let gains: [[Fraction?]]

  /// The agreements than which no other is better, by position.
  func best(_ definition: SolutionDefinition) -> [Int] {
    let isProduct =
      definition.order == .largestProduct
      && gains.contains { product($0, definition.measure) > Fraction(0) }
    return gains.indices.filter { one in
      !gains.contains { isBetter($0, than: gains[one], definition, byProduct: isProduct) }
    }
  }

  private func isBetter(
    _ a: [Fraction?], than b: [Fraction?], _ definition: SolutionDefinition, byProduct: Bool
  ) -> Bool {
    let measure = definition.measure
    let (left, right) = (amounts(a, measure), amounts(b, measure))
    if byProduct { return product(a, measure) > product(b, measure) }
    guard definition.order == .largestSum else {
      // The worst first: the least gain or share, the greatest loss.
      let (first, second) = (left.sorted(), right.sorted())
      let pairs =
        measure == .loss
        ? Array(zip(first.reversed(), second.reversed())) : Array(zip(first, second))
      guard let (mine, other) = pairs.first(where: { $0 != $1 }) else {
        // Nobody else has to be content.
        return left.count < right.count
      }
      return measure == .loss ? mine < other : mine > other
    }
    let sums = (left.reduce(Fraction(0), +), right.reduce(Fraction(0), +))
    return measure == .loss ? sums.0 < sums.1 : sums.0 > sums.1
  }

  private func ideal(_ party: Int) -> Fraction {
    gains.compactMap { $0[party] }.max() ?? Fraction(0)
  }

  private func amount(_ gain: Fraction, of party: Int, _ measure: SolutionDefinition.Measure)
    -> Fraction?
  {
    let ideal = ideal(party)
    switch measure {
    case .gain: return gain
    case .share:
      return ideal > Fraction(0) ? gain * Fraction(ideal.denominator, over: ideal.numerator) : nil
    case .loss: return ideal + Fraction(-1) * gain
    }
  }

  private func amounts(_ row: [Fraction?], _ measure: SolutionDefinition.Measure) -> [Fraction] {
    row.enumerated().compactMap { party, gain in gain.flatMap { amount($0, of: party, measure) } }
  }

  /// The product of what the players get, each as a share of the most that it could; 0 where somebody gets nothing, and of
  /// losses, none of which is good to have.
  private func product(_ row: [Fraction?], _ measure: SolutionDefinition.Measure) -> Fraction {
    if measure == .loss { return Fraction(0) }
    var product = Fraction(1)
    for (party, gain) in row.enumerated() {
      guard let gain else { continue }
      let ideal = ideal(party)
      if measure == .share, !(ideal > Fraction(0)) { continue }
      guard gain > Fraction(0) else { return Fraction(0) }
      product = product * gain * Fraction(ideal.denominator, over: ideal.numerator)
    }
    return product
  }
}
