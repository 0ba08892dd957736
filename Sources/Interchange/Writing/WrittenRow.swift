/// What is written about one issue.
struct WrittenRow {
  /// The levels that are written, and what they are worth or their values.
  var points: [(level: Int, number: ExactFraction)]
  /// What the values are multiplied by; `nil` where the numbers are what the levels are worth.
  var weight: ExactFraction?
  /// What every level is worth by what is written.
  var worths: [ExactFraction]
}

extension WrittenRow {
  /// What a profile says of an issue, or `nil` where files cannot hold it unrounded.
  init?(_ profile: ImportedProfile, _ issue: Int, isLine: Bool, decimals: Int?) {
    let exact = profile.values[issue].map(\.meant)
    let levels = isLine ? exact.corners : Array(exact.indices)
    if let decimals {
      points = levels.map { ($0, exact[$0].rounded(to: decimals)) }
      worths = isLine ? line(through: points) : points.map(\.number)
      weight = nil
      guard points.allSatisfy({ $0.number.written != nil }) else { return nil }
      return
    }
    worths = exact
    points = levels.map { ($0, exact[$0]) }
    if points.allSatisfy({ $0.number.written != nil }) { return }
    guard let factors = profile.factors[issue], factors.weight.meant.written != nil else { return nil }
    weight = factors.weight.meant
    points = levels.map { ($0, factors.values[$0].meant) }
    guard points.allSatisfy({ $0.number.written != nil }) else { return nil }
  }
}

extension ImportedIssue {
  var isQuantity: Bool { if case .quantity = kind { true } else { false } }
}

extension [ExactFraction] {
  /// Both ends, and where the line between them bends.
  fileprivate var corners: [Int] {
    indices.filter { level in
      guard level > 0, level < count - 1 else { return true }
      return self[level] - self[level - 1] != self[level + 1] - self[level]
    }
  }
}

/// What every level is worth by straight lines between points.
private func line(through points: [(level: Int, number: ExactFraction)]) -> [ExactFraction] {
  var values: [ExactFraction] = []
  for (from, to) in zip(points, points.dropFirst()) {
    for level in from.level..<to.level {
      let rise = (to.number - from.number).divided(by: ExactFraction(to.level - from.level)) ?? .zero
      values.append(rise * ExactFraction(level - from.level) + from.number)
    }
  }
  return values + (points.last.map { [$0.number] } ?? [])
}
