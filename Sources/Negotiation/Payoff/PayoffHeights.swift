extension OpenPayoff {
  /// What everything adds along a direction of the readings, in a unit of its own.
  struct Heights {
    /// What no agreement takes away.
    let base: Double
    /// What each level of each issue adds.
    let levels: [[Double]]
    /// What each effect adds.
    let effects: [[Double]]

    /// As far as they can be from 0 together.
    var largest: UInt {
      let sum = (levels + effects).reduce(base.magnitude) {
        $0 + ($1.map(\.magnitude).max() ?? 0)
      }
      // Larger ones are far too large for everybody who asks.
      return UInt(min(sum, 1e15))
    }
  }

  /// What everything adds along some directions, divided by what all of it has in common.
  func heights(along directions: [[Int]]) -> [Heights] {
    let sums = directions.map { direction in
      (
        base: dot(noAgreement, direction), levels: values.map { $0.map { dot($0, direction) } },
        effects: effects.map { $0.vectors.map { dot($0, direction) } }
      )
    }
    var divisor = sums.reduce(UInt128(0)) { commonDivisor($0, $1.base.magnitude) }
    for height in sums.flatMap({ ($0.levels + $0.effects).joined() }) {
      divisor = commonDivisor(divisor, height.magnitude)
    }
    let common = Int128(max(1, divisor))
    return sums.map { sum in
      Heights(
        base: Double(sum.base / common),
        levels: sum.levels.map { $0.map { Double($0 / common) } },
        effects: sum.effects.map { $0.map { Double($0 / common) } })
    }
  }
}

private func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
  var (a, b) = (a, b)
  while b != 0 { (a, b) = (b, a % b) }
  return a
}
