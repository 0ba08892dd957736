/// A payoff behind a red line: what breaks the line is worse than anything that does not.
struct GuardedWorth: Comparable {
  let isKept: Bool
  let units: Int128

  static func < (a: GuardedWorth, b: GuardedWorth) -> Bool {
    a.isKept == b.isKept ? a.units < b.units : b.isKept
  }
}
