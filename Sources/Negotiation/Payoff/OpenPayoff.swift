/// What outcomes are worth to a party whose numbers are left open, over no agreement: whole-number vectors
/// over its unknowns, and its readings.
public struct OpenPayoff: Sendable {
  /// What is added where a condition holds: one vector, or one for each level of a quantity.
  struct Effect: Sendable {
    let when: Condition
    let quantity: Int?
    let vectors: [[Int]]
  }

  /// What each level of each issue adds.
  let values: [[[Int]]]
  let effects: [Effect]
  /// What no agreement takes away.
  let noAgreement: [Int]
  /// The readings.
  let readings: ReadingsProduct
  /// The unknown behind each column, by position.
  let columns: [Int]
  /// Whether the party has numbers; then one more column, the last, stands for 1.
  public let hasNumbers: Bool
  /// How many units of the vectors make one point.
  let unitsPerPoint: Int

  /// What an outcome is worth over no agreement.
  func gain(of outcome: Outcome) -> [Int] {
    var gain = noAgreement
    for (issue, level) in outcome.levels.enumerated() { add(values[issue][level], to: &gain) }
    for effect in effects where effect.when.holds(for: outcome) {
      add(effect.vectors[effect.quantity.map { outcome[$0] } ?? 0], to: &gain)
    }
    return gain
  }

  /// Whether an outcome is worth at least as much as no agreement in every reading, in some, or in none.
  func verdict(on outcome: Outcome) -> Verdict {
    readings.verdict(onNotNegative: gain(of: outcome))
  }

  private func add(_ vector: [Int], to sum: inout [Int]) {
    for index in vector.indices where vector[index] != 0 { sum[index] += vector[index] }
  }
}

extension OpenPayoff {
  /// The least and the greatest that an outcome is worth over no agreement, in points; an end is `nil` where
  /// there is no bound.
  ///
  /// Only for a party with numbers: without them there is no scale.
  func margin(of outcome: Outcome) -> (least: Rational?, greatest: Rational?)? {
    hasNumbers ? range(of: gain(of: outcome)) : nil
  }

  /// The least and the greatest that an outcome is worth over another one, in points, as ``margin(of:)`` has it over no
  /// agreement.
  func difference(of outcome: Outcome, from other: Outcome) -> (least: Rational?, greatest: Rational?)? {
    hasNumbers ? range(of: zip(gain(of: outcome), gain(of: other)).map { $0 - $1 }) : nil
  }

  private func range(of gain: [Int]) -> (least: Rational?, greatest: Rational?) {
    var least = Rational(0)
    var greatest = Rational(0)
    var isOpenBelow = readings.lines.contains { dot(gain, $0) != 0 }
    var isOpenAbove = isOpenBelow
    for part in readings.parts {
      for ray in part.rays {
        let product = dot(gain, ray)
        isOpenBelow = isOpenBelow || product < 0
        isOpenAbove = isOpenAbove || product > 0
      }
      let values = zip(part.corners, part.ones).compactMap { corner, one in
        Rational(dot(gain, corner), over: Int128(one) * Int128(unitsPerPoint))
      }
      guard values.count == part.corners.count, let low = values.min(), let high = values.max(),
        let sumOfLeast = least.plus(low), let sumOfGreatest = greatest.plus(high)
      else { return (nil, nil) }
      (least, greatest) = (sumOfLeast, sumOfGreatest)
    }
    return (isOpenBelow ? nil : least, isOpenAbove ? nil : greatest)
  }
}
