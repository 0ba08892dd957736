/// A number of which a likeliest value is stated between two ends: a density that rises to it and falls from it in straight
/// lines.
///
/// - SeeAlso: Kotz and van Dorp, "Beyond Beta" (2004), on three-point estimates.
struct LikelyNumber: Hashable, Sendable {
  /// The number as a form over the free unknowns, the constant last.
  let form: [Rational]
  /// The least it can be.
  let least: Double
  /// The likeliest.
  let likely: Double
  /// The greatest it can be.
  let greatest: Double

  /// How likely a value is, as a share of how likely the likeliest is.
  func density(at value: Double) -> Double {
    if value == likely { return 1 }
    if value <= least || value >= greatest { return 0 }
    return value < likely
      ? (value - least) / (likely - least) : (greatest - value) / (greatest - likely)
  }

  /// The most that ``density(at:)`` is between two values.
  func most(from first: Double, to second: Double) -> Double {
    let (low, high) = (min(first, second), max(first, second))
    return density(at: min(max(likely, low), high))
  }
}
