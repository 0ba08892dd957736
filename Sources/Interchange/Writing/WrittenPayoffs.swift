internal import Negotiation

/// What is written of one party's numbers: rounded, with as few points on lines as say the same.
struct WrittenPayoffs {
  /// For each issue, the levels that are written and what they are worth.
  var points: [[(level: Int, worth: Rational)]] = []
  /// What the boxes are worth.
  var boxes: [Rational] = []
  /// Outcomes whose sum lies above 1, and by how much less they count.
  var caps: [(levels: [Int], worth: Rational)] = []
  /// The largest sum, where there are too many such outcomes to write.
  var largestSum: Rational?
  /// The least sum that can come out, or less where boxes overlap.
  var least: Rational
  var noAgreement: Rational
  /// How many of the written numbers were rounded, and of how many.
  var roundedCount = 0
  var count = 0

  /// Rounds a profile's numbers; `nil` where one is too large.
  init?(_ profile: ImportedProfile, _ issues: [ImportedIssue], _ rule: ImportOptions.Reservation) {
    var written: [[Rational]] = []
    least = Rational(0)
    noAgreement = Rational(0)
    for (issue, values) in zip(issues, profile.values) {
      let levels = issue.isQuantity ? values.corners : Array(values.indices)
      var row: [(level: Int, worth: Rational)] = []
      for level in levels {
        guard let worth = values[level].rounded else { return nil }
        row.append((level, worth))
        if worth != values[level] { roundedCount += 1 }
      }
      count += row.count
      points.append(row)
      written.append(line(through: row))
    }
    for box in profile.boxes {
      guard let worth = box.utility.rounded else { return nil }
      boxes.append(worth)
      if worth != box.utility { roundedCount += 1 }
    }
    count += boxes.count
    guard
      let least = sum(
        points.compactMap { $0.map(\.worth).min() } + boxes.map { min($0, Rational(0)) })
    else { return nil }
    self.least = least
    if profile.isCapped { findCaps(written) }
    let stated = rule == .ignore ? nil : profile.reservation ?? profile.missingReservation
    let value = (rule == .asIs ? stated : stated.map { max($0, least) }) ?? least
    guard let rounded = value.rounded else { return nil }
    noAgreement = rounded
    if rounded != value { roundedCount += 1 }
    count += 1
  }

  /// Finds all outcomes with a sum above 1, by always going on to what the rest could still add.
  private mutating func findCaps(_ values: [[Rational]]) {
    let one = Rational(1)
    // Rounding moves each addend by half a unit at most; what is above 1 by so little is 1.
    guard let slack = Rational(Int128(values.count), over: 1_000_000_000),
      let limit = one.plus(slack)
    else { return }
    var best = [Rational(0)]
    for row in values.reversed() {
      guard let last = best.last, let more = row.max()?.plus(last) else { return }
      best.append(more)
    }
    best.reverse()
    var open: [(levels: [Int], sum: Rational)] = [([], Rational(0))]
    var found: [(levels: [Int], worth: Rational)] = []
    while let next = open.popLast() {
      let depth = next.levels.count
      guard let reach = next.sum.plus(best[depth]), reach > limit else { continue }
      if depth == values.count {
        guard found.count < mostCaps, let less = one.minus(next.sum)?.rounded else {
          largestSum = best[0]
          return
        }
        found.append((next.levels, less))
      } else {
        for level in values[depth].indices.reversed() {
          guard let sum = next.sum.plus(values[depth][level]) else { continue }
          open.append((next.levels + [level], sum))
        }
      }
    }
    caps = found
  }
}

extension ImportedIssue {
  var isQuantity: Bool { if case .quantity = kind { true } else { false } }
}

extension [Rational] {
  /// Both ends, and where the line between them bends.
  fileprivate var corners: [Int] {
    indices.filter { level in
      guard level > 0, level < count - 1 else { return true }
      let (before, after) = (self[level].minus(self[level - 1]), self[level + 1].minus(self[level]))
      return before == nil || before != after
    }
  }
}

/// What every level is worth by straight lines between points.
private func line(through points: [(level: Int, worth: Rational)]) -> [Rational] {
  var values: [Rational] = []
  for (from, to) in zip(points, points.dropFirst()) {
    for level in from.level..<to.level {
      let part = to.worth.minus(from.worth)?
        .times(Rational(level - from.level))?
        .divided(by: Rational(to.level - from.level))?
        .plus(from.worth)
      values.append(part ?? from.worth)
    }
  }
  return values + (points.last.map { [$0.worth] } ?? [])
}

// More exceptions than this are no longer read by anybody.
private let mostCaps = 16
